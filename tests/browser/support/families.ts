import type { ChildSaid, Door } from './contact.ts';

/** What is entered on one page: an answer, ticks by their legend, and texts by their label. */
export type Given = {
  readonly answer?: string;
  readonly ticks?: { readonly [legend: string]: readonly string[] };
  readonly texts?: { readonly [label: string]: string };
};

/** A family as a worker enters it. Answers are named by box and person: "childAtRisk c1". */
export type Family = {
  readonly door: Door;
  readonly reference?: string;
  readonly adults: readonly string[];
  readonly children: readonly ChildSaid[];
  readonly answers: { readonly [matter: string]: string | Given };
};

/** Case 1, the bathroom rails: nobody is at risk, and nobody has asked about the younger child. */
export const bathroomRails: Family = {
  door: 'adult',
  reference: 'RAILS-44',
  adults: ['Physical disability'],
  children: [{ age: 15 }, { age: 9 }],
  answers: {
    'adultAtRisk a1': 'no',
    'childAtRisk c1': 'no',
    'childAtRisk c2': 'no',
    'childCaring c1': 'yes',
    'askWhyCaring c1': {
      ticks: {
        'Who does Child 1 help?': ['Adult 1'],
        'What does Child 1 do?': [
          'Housework and meals the family relies on',
          'Personal care',
          'Medicines',
        ],
        'Why is Child 1 helping?': ['The condition changes', 'There is no other adult'],
      },
      texts: { 'What needs to change?': 'Rails, and support in the evening' },
    },
    'impactOnChild c1': {
      answer: 'yes',
      ticks: { 'Is this happening now, or likely?': ['Happening now'] },
    },
    'childCaring c2': 'notKnownYet',
    'askWhyCaring c2': {},
    'impactOnChild c2': 'notKnownYet',
    'adultNeedsAssessed a1': 'yes',
    'parentingCounted a1': 'no',
    'conditionStable a1': 'episodic',
    'otherAgencies family': 'yes',
    'contactAgencies family': {
      ticks: {
        'Who is in contact with the family?': [
          'Health visitor, school nurse or district nurse',
          'Housing',
          'School or college',
        ],
        'School or college: knows about the caring?': ['Not known yet'],
        'Who is the lead professional?': ['Nobody yet'],
      },
    },
    'wholeFamilyNeeds family': {
      answer: 'recorded',
      texts: {
        'To keep people safe': 'Evening support and rails',
        'To build on what works': 'A flexible plan with the school',
      },
    },
    'considerMeeting family': {},
  },
};

/** Case 2, the door wedge: the adult and the child are both at risk. */
export const doorWedge: Family = {
  door: 'adult',
  reference: 'WEDGE-29',
  adults: ['Learning disability'],
  children: [{ age: 8 }],
  answers: {
    'adultAtRisk a1': 'yes',
    'childAtRisk c1': 'yes',
    'childCaring c1': 'yes',
    'askWhyCaring c1': {
      ticks: {
        'Who does Child 1 help?': ['Adult 1'],
        'What does Child 1 do?': [
          'Housework and meals the family relies on',
          'Keeping someone safe',
        ],
      },
    },
    'impactOnChild c1': {
      answer: 'yes',
      ticks: { 'Is this happening now, or likely?': ['Happening now'] },
    },
    'adultNeedsAssessed a1': 'yes',
    'parentingCounted a1': 'notKnownYet',
    'conditionStable a1': 'changing',
    'otherAgencies family': 'yes',
    'contactAgencies family': {
      ticks: { 'Who is in contact with the family?': ['School or college', 'GP', 'Housing'] },
    },
    'wholeFamilyNeeds family': 'notKnownYet',
    'considerMeeting family': {},
  },
};

/** Case 3, the brother who does not sleep: the children’s door, and no adult who needs care. */
export const sleeplessBrother: Family = {
  door: 'children',
  reference: 'SLEEP-10',
  adults: [],
  children: [
    { age: 10, isCaring: true },
    { age: 7, needsCare: true },
  ],
  answers: {
    'childAtRisk c1': 'no',
    'childAtRisk c2': 'no',
    'askWhyCaring c1': {
      ticks: { 'Who does Child 1 help?': ['Child 2 (age 7)'] },
      texts: { 'What needs to change?': 'Nobody else can settle him at night' },
    },
    'impactOnChild c1': {
      answer: 'yes',
      ticks: { 'Is this happening now, or likely?': ['Happening now'] },
    },
    'childAssessed c1': 'yes',
    'planCountsCaring c1': 'no',
    'schoolAware c1': 'yes',
    'wholeFamilyNeeds family': {
      answer: 'recorded',
      texts: { 'To support parenting': 'Night support, and time alone with the parents' },
    },
    'emergencyPlan c1': {},
    'considerMeeting family': {},
  },
};

/** Case 4, the interpreter: the children’s door, and an adult at risk. */
export const interpreter: Family = {
  door: 'children',
  adults: ['Frailty'],
  children: [{ age: 14, isCaring: true }],
  answers: {
    'childAtRisk c1': 'no',
    'adultAtRisk a1': 'yes',
    'askWhyCaring c1': {
      ticks: {
        'Who does Child 1 help?': ['Adult 1'],
        'What does Child 1 do?': ['Interpreting'],
      },
    },
    'impactOnChild c1': {
      answer: 'yes',
      ticks: { 'Is this happening now, or likely?': ['Happening now'] },
    },
    'childAssessed c1': 'notKnownYet',
    'schoolAware c1': 'no',
    'wholeFamilyNeeds family': {
      answer: 'recorded',
      texts: { 'To keep people safe': 'Reliable care, and support for his mother' },
    },
    'emergencyPlan c1': {},
    'considerMeeting family': {},
  },
};
