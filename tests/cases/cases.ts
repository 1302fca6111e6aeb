import type { WorkedCase } from './case.ts';

// All people are invented. The program never asks for a name.

/**
 * An occupational therapist refers a lone parent of two for bathroom rails: relapsing multiple sclerosis. The
 * 15-year-old steadies her, sorts tablets and cooks, and misses school; nobody has asked about the 9-year-old. Her
 * needs were assessed two years ago, silent on the children.
 */
const bathroomRails: WorkedCase = {
  title: '1, the bathroom rails',
  door: 'adult',
  people: {
    children: [
      { id: 'c1', age: 15, needsCare: false },
      { id: 'c2', age: 9, needsCare: false },
    ],
  },
  answers: [
    ['adultAtRisk a1', 'no'],
    ['childAtRisk c1', 'no'],
    ['childAtRisk c2', 'no'],
    ['childCaring c1', 'yes'],
    ['childCaring c2', 'notKnownYet'],
    ['impactOnChild c1', 'yes', { nowOrLikely: 'now' }],
    ['impactOnChild c2', 'notKnownYet'],
    ['adultNeedsAssessed a1', 'yes'],
    ['parentingCounted a1', 'no'],
    ['conditionStable a1', 'episodic'],
    ['otherAgencies family', 'yes'],
    [
      'wholeFamilyNeeds family',
      'recorded',
      { keepSafe: 'evening support, rails', parenting: 'a flexible school plan' },
    ],
  ],
  raises: [
    'reassessParentsNeeds a1',
    'askWhyCaring c1',
    'joinUpWithChildrensServices c1',
    'askWhyCaring c2',
    'offerYoungCarersAssessment c2',
    'contactAgencies family',
    'planForChange a1',
    'arrangeWholeFamilySupport family',
    'considerMeeting family',
  ],
  findOut: ['childCaring c2', 'impactOnChild c2'],
  without: [
    'offerYoungCarersAssessment c1',
    'checkInitialAssessment a1',
    'offerAdultsAssessment a1',
    'planForCrisis a1',
  ],
};

/**
 * A support worker refers a woman with a learning disability whose new partner controls her money. Her 8-year-old
 * makes the meals, wedges her door at night, and has a bruise that she says he caused.
 */
const doorWedge: WorkedCase = {
  title: '2, the door wedge',
  door: 'adult',
  people: { children: [{ id: 'c1', age: 8, needsCare: false }] },
  answers: [
    ['adultAtRisk a1', 'yes'],
    ['childAtRisk c1', 'yes'],
    ['childCaring c1', 'yes'],
    ['impactOnChild c1', 'yes', { nowOrLikely: 'now' }],
    ['adultNeedsAssessed a1', 'yes'],
    ['parentingCounted a1', 'notKnownYet'],
    ['conditionStable a1', 'changing'],
    ['otherAgencies family', 'yes'],
    ['wholeFamilyNeeds family', 'notKnownYet'],
  ],
  raises: [
    'useChildProtectionProcedure c1',
    'alertSafeguardingAdults a1',
    'reassessParentsNeeds a1',
    'askWhyCaring c1',
    'joinUpWithChildrensServices c1',
    'contactAgencies family',
    'planForChange a1',
    'arrangeWholeFamilySupport family',
    'considerMeeting family',
  ],
  findOut: ['parentingCounted a1', 'wholeFamilyNeeds family'],
};

/** A school refers a 10-year-old who calms his autistic brother of 7 at night. His brother's plan never mentions him. */
const brotherWhoDoesNotSleep: WorkedCase = {
  title: '3, the brother who does not sleep',
  door: 'children',
  people: {
    adultsKnown: 'none',
    adults: [],
    children: [
      { id: 'c1', age: 10, needsCare: false },
      { id: 'c2', age: 7, needsCare: true },
    ],
  },
  started: ['c1'],
  answers: [
    ['childAtRisk c1', 'no'],
    ['childAtRisk c2', 'no'],
    ['askWhyCaring c1', 'carryOn', { helps: ['c2'] }],
    ['impactOnChild c1', 'yes', { nowOrLikely: 'now' }],
    ['childAssessed c1', 'yes'],
    ['planCountsCaring c1', 'no'],
    ['schoolAware c1', 'yes'],
    ['wholeFamilyNeeds family', 'recorded', { keepSafe: 'night support' }],
  ],
  raises: [
    'askWhyCaring c1',
    'offerYoungCarersAssessment c1',
    'reviewPersonCaredFor c1',
    'referToSupport c1',
    'planCountsCaring c1',
    'askForPlanUpdate c1',
    'educationSupport c1',
    'emergencyPlan c1',
    'considerMeeting family',
  ],
  findOut: [],
};

/** A youth worker refers a 14-year-old who interprets for his grandmother, 81, whom a care worker handles roughly. */
const interpreter: WorkedCase = {
  title: '4, the interpreter',
  door: 'children',
  people: { children: [{ id: 'c1', age: 14, needsCare: false }] },
  started: ['c1'],
  answers: [
    ['childAtRisk c1', 'no'],
    ['adultAtRisk a1', 'yes'],
    ['askWhyCaring c1', 'carryOn', { helps: ['a1'], kindsOfHelp: ['interpreting'] }],
    ['impactOnChild c1', 'yes', { nowOrLikely: 'now' }],
    ['childAssessed c1', 'notKnownYet'],
    ['schoolAware c1', 'no'],
    ['wholeFamilyNeeds family', 'recorded', { keepSafe: 'reliable care, support for his mother' }],
  ],
  raises: [
    'alertSafeguardingAdults a1',
    'askWhyCaring c1',
    'offerYoungCarersAssessment c1',
    'reviewPersonCaredFor c1',
    'referToSupport c1',
    'considerAssessment c1',
    'contactSchool c1',
    'emergencyPlan c1',
    'considerMeeting family',
  ],
  findOut: ['childAssessed c1'],
};

/** A 13-year-old reads letters for her father once a week. He has good, settled care, and she is doing well. */
const letters: WorkedCase = {
  title: '5, the letters',
  door: 'adult',
  people: { children: [{ id: 'c1', age: 13, needsCare: false }] },
  answers: [
    ['adultAtRisk a1', 'no'],
    ['childAtRisk c1', 'no'],
    ['childCaring c1', 'yes'],
    ['impactOnChild c1', 'no'],
    ['adultNeedsAssessed a1', 'yes'],
    ['parentingCounted a1', 'yes'],
    ['conditionStable a1', 'stable'],
    ['otherAgencies family', 'no'],
    ['wholeFamilyNeeds family', 'recorded', { buildOn: 'letters he can read himself' }],
  ],
  raises: [
    'askWhyCaring c1',
    'offerYoungCarersAssessment c1',
    'planForCrisis a1',
    'arrangeWholeFamilySupport family',
    'considerMeeting family',
  ],
  findOut: [],
};

/** A social prescriber rings about a woman with multiple sclerosis and two children, and tells it in her own order. */
const tuesdayCall: WorkedCase = {
  title: '6, the Tuesday call, unfinished',
  door: 'adult',
  people: {
    children: [
      { id: 'c1', age: 9, needsCare: false },
      { id: 'c2', age: 15, needsCare: false },
    ],
  },
  answers: [
    ['conditionStable a1', 'episodic'],
    ['childCaring c1', 'yes'],
    ['impactOnChild c1', 'yes', { nowOrLikely: 'now' }],
    ['childCaring c2', 'notKnownYet'],
    ['adultNeedsAssessed a1', 'yes'],
    ['parentingCounted a1', 'no'],
    ['otherAgencies family', 'yes'],
    ['adultAtRisk a1', 'no'],
    ['childAtRisk c1', 'notKnownYet'],
    ['childAtRisk c2', 'notKnownYet'],
  ],
  raises: [
    'adviceOnChild c1',
    'adviceOnChild c2',
    'reassessParentsNeeds a1',
    'askWhyCaring c1',
    'joinUpWithChildrensServices c1',
    'askWhyCaring c2',
    'contactAgencies family',
    'planForChange a1',
    'arrangeWholeFamilySupport family',
    'considerMeeting family',
  ],
  findOut: ['childAtRisk c1', 'childAtRisk c2', 'childCaring c2'],
  notAsked: ['impactOnChild c2', 'wholeFamilyNeeds family'],
};

export const workedCases: readonly WorkedCase[] = [
  bathroomRails,
  doorWedge,
  brotherWhoDoesNotSleep,
  interpreter,
  letters,
  tuesdayCall,
];
