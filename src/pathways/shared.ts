import type { AdultBox, ChildrenBox } from './boxes.ts';
import type { Help } from './pathway.ts';

/** Help for the boxes that stand in both flowcharts: asked and recorded once, for both. */
export const sharedHelp = {
  adultAtRisk: {
    title: 'Is {adult} at risk of harm, and less able to protect themselves?',
    hint: 'Use what you know now. You do not need proof',
    error: 'Select yes if {adult} is at risk of harm, or select not known yet',
    sections: ['2012 §13', '2012 §15', '2015 §8.1'],
    more: [
      {
        words:
          'Finally, we should never ignore any aspect of a situation that indicates there are concerns about children’s and/or vulnerable adults’ safety and they require protection from harm.',
        source: 'Model memorandum 2012, section 13',
      },
    ],
    wordsToUse: [
      {
        to: 'the adult, alone',
        words: 'Is anyone making you feel unsafe, or not giving you the help you need?',
      },
    ],
    askWhom: 'the adult, alone; and your safeguarding lead',
  },
  alertSafeguardingAdults: {
    deed: 'Act now: use your safeguarding adults procedure for {adult}. Think about safety first',
    sections: ['2012 §15', '2015 §8.1'],
  },
  adviceOnAdult: { sections: ['2012 §13', '2015 §8.1'] },
  childAtRisk: {
    title: 'Is {child} at risk of significant harm?',
    hint: 'Include harm happening now and harm that is likely',
    error: 'Select yes if {child} is at risk of significant harm, or select not known yet',
    sections: ['2012 §14', '2015 §8.1'],
    more: [
      {
        words:
          'No professional should assume that someone else will pass information on that they think maybe critical to the safety or wellbeing of any child or adult.',
        source: 'No wrong doors 2015, section 8.1',
      },
    ],
    wordsToUse: [
      {
        to: 'the child, alone, never with the parent in the room',
        words: 'Is there anything about home that worries you or makes you feel unsafe?',
      },
    ],
    askWhom: 'the child, alone; those who see the child; and your safeguarding lead',
  },
  useChildProtectionProcedure: {
    deed: 'Act now: use your safeguarding children procedure for {child}. Think about safety first',
    sections: ['2012 §14', '2015 §8.1'],
  },
  adviceOnChild: { sections: ['2012 §13', '2015 §8.1'] },
  askWhyCaring: {
    title: 'Why is {child} helping, and what needs to change?',
    deed: 'Ask why {child} is helping, and what needs to change so that it is not too much',
    hint: 'Ask the child and the adult separately if you can',
    sections: ['2012 §12', '2015 §1'],
    more: [
      {
        words:
          'It will be good practice to seek the views of children and adults separately, as it may be very difficult for children to say how they really feel in the presence of an adult who may also be the person they care for.',
        source: 'No wrong doors 2015, section 1',
      },
    ],
    wordsToUse: [
      { to: 'the child', words: 'What would have to be different so you could do less?' },
    ],
    fields: [
      {
        id: 'helps',
        label: 'Who does {child} help?',
        hint: 'This decides which service leads',
        kind: 'people',
        choices: [
          { value: 'grandparent', label: 'A grandparent' },
          { value: 'someoneElse', label: 'Someone else in the family' },
          { value: 'notKnownYet', label: 'Not known yet' },
        ],
      },
      {
        id: 'kindsOfHelp',
        label: 'What does {child} do?',
        kind: 'ticks',
        choices: [
          { value: 'housework', label: 'Housework and meals the family relies on' },
          { value: 'personalCare', label: 'Personal care' },
          { value: 'medicines', label: 'Medicines' },
          { value: 'emotionalSupport', label: 'Emotional support' },
          { value: 'keepingSafe', label: 'Keeping someone safe' },
          { value: 'brothersAndSisters', label: 'Looking after brothers or sisters' },
          { value: 'moneyAndLetters', label: 'Money and letters' },
          { value: 'interpreting', label: 'Interpreting' },
          { value: 'somethingElse', label: 'Something else' },
          { value: 'notKnownYet', label: 'Not known yet' },
        ],
      },
      {
        id: 'why',
        label: 'Why is {child} helping?',
        kind: 'ticks',
        choices: [
          { value: 'noPaidSupport', label: 'There is no paid support' },
          { value: 'timesNotCovered', label: 'Support does not cover the times needed' },
          { value: 'conditionChanges', label: 'The condition changes' },
          { value: 'noOtherAdult', label: 'There is no other adult' },
          { value: 'familyPrefers', label: 'The family prefers it' },
          { value: 'helpStopped', label: 'Help was refused or stopped' },
          { value: 'waiting', label: 'Waiting for an assessment' },
          { value: 'somethingElse', label: 'Something else' },
          { value: 'notKnownYet', label: 'Not known yet' },
        ],
      },
      { id: 'whatNeedsToChange', label: 'What needs to change?', kind: 'text' },
    ],
  },
  impactOnChild: {
    title: 'Is helping having a bad effect on {child}’s wellbeing, or is it likely to?',
    hint: 'Think about school, friends, sleep, health, worry and free time',
    error:
      'Select yes if helping is having, or is likely to have, a bad effect on {child}’s wellbeing, or select not known yet',
    sections: ['2012 §2', '2012 §9', '2015 §4.3'],
    more: [
      {
        words:
          'a young carer becomes vulnerable when the level of care-giving and responsibility to the person in need of care becomes excessive or inappropriate for that child, risking impacting on his or her emotional or physical well being or educational achievement and life chances',
        source: 'Model memorandum 2012, section 1',
      },
      {
        words:
          'There will be provision for an assessment of needs for support for all young carers under the age of 18 on request from them or their parent or on the appearance of need. This will be available regardless of who they care for, what type of care they provide or how often they provide it.',
        source: 'No wrong doors 2015, section 4.1',
      },
    ],
    wordsToUse: [
      { to: 'the child', words: 'What do you miss out on?' },
      { to: 'the child', words: 'What are you proud of?' },
    ],
    askWhom: 'the child; a parent; the school',
    fieldsOf: {
      yes: [
        {
          id: 'nowOrLikely',
          label: 'Is this happening now, or likely?',
          kind: 'choice',
          choices: [
            { value: 'now', label: 'Happening now' },
            { value: 'likely', label: 'Likely' },
          ],
        },
      ],
    },
  },
  findOutImpact: { sections: ['2015 §4.3'] },
  offerYoungCarersAssessment: { sections: ['2015 §4.1'] },
  wholeFamilyNeeds: {
    title: 'What would help the whole family?',
    hint: 'Ask the family, and write down what they say',
    answers: { recorded: 'I can say what would help' },
    error: 'Select that you can say what would help the family, or select not known yet',
    sections: ['2012 §10', '2012 §17', '2015 §4.2'],
    wordsToUse: [
      { to: 'the family', words: 'If one thing could be easier from next week, what would it be?' },
    ],
    askWhom: 'the adult who needs care; the children; other family members',
    fieldsOf: {
      recorded: [
        { id: 'keepSafe', label: 'To keep people safe', kind: 'text' },
        { id: 'buildOn', label: 'To build on what works', kind: 'text' },
        { id: 'parenting', label: 'To support parenting', kind: 'text' },
      ],
    },
  },
  considerMeeting: {
    title: 'Should everyone involved meet about the whole family?',
    deed: 'Consider a meeting of everyone involved. Join one that exists rather than start another. Agree who does what, and review it',
    hint: 'Join a meeting that exists rather than start another',
    sections: ['2012 §9', '2012 §11'],
    fields: [
      {
        id: 'meeting',
        label: 'What was decided?',
        kind: 'choice',
        choices: [
          { value: 'meet', label: 'Yes, meet' },
          { value: 'notNow', label: 'Not now' },
          { value: 'notDecided', label: 'Not decided yet' },
        ],
      },
      {
        id: 'arrangements',
        label: 'Who calls it, or why not now',
        hint: 'A role or team, not a name',
        kind: 'text',
      },
      {
        id: 'reviewDate',
        label: 'Review date',
        hint: 'The day on which everyone looks at this again',
        kind: 'date',
      },
    ],
  },
  moreInformation: { title: 'More about working with whole families', sections: [] },
  end: { sections: [] },
} satisfies Record<Extract<AdultBox, ChildrenBox>, Help>;
