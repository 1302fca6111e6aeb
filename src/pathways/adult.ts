import type { AdultBox, ChildrenBox } from './boxes.ts';
import type { Help } from './pathway.ts';

/** Help for the boxes that only the flowchart for Adult Social Services has. */
export const adultHelp = {
  hasChildren: {
    title: 'Does {adult} have children, or live with any?',
    hint: 'Include children who stay some of the time, stepchildren, grandchildren and younger brothers or sisters',
    sections: ['2012 §2', '2015 §3'],
    more: [
      {
        words:
          'At the point of assessing the cared-for person, it is important to ask whether there are children in the same household as the person they are assessing',
        source: 'No wrong doors 2015, section 3',
      },
    ],
    wordsToUse: [
      { to: 'the adult', words: 'Who lives at home with you, or stays over?' },
      {
        to: 'the adult',
        words: 'Are there any children at home, even some of the time?',
      },
    ],
    askWhom: 'the adult; whoever made the referral',
  },
  noteChildren: {
    title: 'Who is in the family?',
    deed: 'Record each child, with ages',
    sections: ['2012 §2'],
  },
  findOutHousehold: { sections: ['2015 §3'] },
  childCaring: {
    title: 'Could {child} be helping to look after someone?',
    hint: 'Include emotional support and keeping an eye on someone',
    error: 'Select yes if {child} could be helping to look after someone, or select not known yet',
    sections: ['2012 §1', '2012 §9', '2015 §2'],
    more: [
      {
        words:
          'children and young people under 18 who provide regular and ongoing care and emotional support to a family member who is physically or mentally ill, disabled or misuses substances.',
        source: 'Model memorandum 2012, section 1',
      },
      {
        words:
          '…a person under 18 who provides or intends to provide care for another person (of any age, except where that care is provided for payment, pursuant to a contract or as voluntary work).',
        source: 'No wrong doors 2015, section 2; ours follows this wider and later one',
      },
    ],
    wordsToUse: [
      {
        to: 'the child',
        words: 'What do you do at home that your friends might not have to?',
      },
      { to: 'a parent', words: 'Who helps you when you are not well?' },
    ],
    askWhom: 'the child; a parent; the school',
  },
  joinUpWithChildrensServices: {
    deed: 'Contact children’s services and consider asking for an assessment for {child}. Refer {child} to the young carers service',
    sections: ['2012 §10', '2012 §11', '2015 §4.3'],
  },
  adultNeedsAssessed: {
    title: 'Have {adult}’s care needs been assessed?',
    hint: 'Any care needs assessment by adult social care',
    error: 'Select yes if {adult}’s care needs have been assessed, or select not known yet',
    sections: ['2012 §9', '2015 §1'],
    more: [
      {
        words:
          'The presence of a young carer in the family should always constitute an appearance of need and should trigger either an assessment or the offer of an assessment to the person needing care.',
        source: 'No wrong doors 2015, section 1',
      },
    ],
    wordsToUse: [
      {
        to: 'the adult',
        words:
          'Has anyone from adult social care sat down with you to talk about the help you need?',
      },
    ],
    askWhom: 'the adult; adult social care records',
  },
  offerAdultsAssessment: { sections: ['2015 §1'] },
  checkInitialAssessment: {
    deed: 'Check if a first needs assessment of {adult} has been done. Talk to the lead professional so that it counts parenting needs',
    sections: ['2012 §9'],
  },
  parentingCounted: {
    hint: 'The assessment should say how parenting is supported',
    error:
      'Select yes if the assessment looked at parenting and at what the children do, or select not known yet',
    sections: ['2012 §9', '2015 §1'],
    more: [
      {
        words:
          'The adult’s assessment and eligibility for support should take into account their parenting responsibilities and the functioning of the family.',
        source: 'No wrong doors 2015, section 1',
      },
    ],
    wordsToUse: [
      {
        to: 'the adult',
        words: 'When they asked about your needs, did they ask about being a parent?',
      },
    ],
    askWhom: 'whoever did the assessment; the adult',
  },
  reassessParentsNeeds: {
    deed: 'Ask for {adult}’s needs to be re-assessed, counting their parenting',
    sections: ['2012 §9', '2015 §1'],
  },
  conditionStable: {
    title: 'Is {adult}’s condition and situation stable, or does it change?',
    hint: 'Think about the whole situation, not only the illness',
    answers: {
      stable: 'Stable',
      changing: 'Changing: getting better or worse',
      episodic: 'Episodic: comes and goes',
    },
    error: 'Select if {adult}’s condition is stable, changing or episodic, or select not known yet',
    sections: ['2012 §2', '2012 §10'],
    wordsToUse: [{ to: 'the adult', words: 'Are some days or weeks much harder than others?' }],
    askWhom: 'the adult; health services',
  },
  planForCrisis: { sections: ['2012 §2'] },
  planForChange: {
    deed: 'Make sure that {adult}’s support works on bad days too, and that there is a plan for a crisis so that no child has to step in',
    sections: ['2012 §2', '2012 §10'],
  },
  otherAgencies: {
    title: 'Is anyone else in contact with the family?',
    hint: 'Such as a school, a GP, a nurse, housing or a voluntary group',
    answers: { no: 'None that we know of' },
    error: 'Select yes if anyone else is in contact with the family, none, or not known yet',
    sections: ['2012 §7', '2015 §7'],
    wordsToUse: [
      { to: 'the family', words: 'Who else comes to see you, or rings to ask how you are?' },
    ],
    askWhom: 'the family; your records',
  },
  contactAgencies: {
    title: 'Who will be contacted, and about what?',
    deed: 'Contact those who know the family. Decide what to share, record it, and agree how to work together',
    hint: 'Ask for agreement to share first, unless someone is not safe',
    sections: ['2012 §7', '2015 §7'],
    fields: [
      {
        id: 'agencies',
        label: 'Who is in contact with the family?',
        hint: 'Tick all you know of',
        kind: 'ticks',
        choices: [
          { value: 'school', label: 'School or college' },
          { value: 'gp', label: 'GP' },
          { value: 'healthVisitor', label: 'Health visitor, school nurse or district nurse' },
          { value: 'hospital', label: 'Hospital' },
          { value: 'adultMentalHealth', label: 'Adult mental health' },
          { value: 'camhs', label: 'Child and adolescent mental health' },
          { value: 'drugAndAlcohol', label: 'Drug and alcohol service' },
          { value: 'housing', label: 'Housing' },
          { value: 'police', label: 'Police' },
          { value: 'youthJustice', label: 'Probation or youth justice' },
          { value: 'childrensSocialCare', label: 'Children’s social care' },
          { value: 'earlyHelp', label: 'Early help' },
          { value: 'adultSocialCare', label: 'Adult social care' },
          { value: 'youngCarersService', label: 'Young carers service' },
          { value: 'voluntary', label: 'Another voluntary group' },
          { value: 'other', label: 'Someone else' },
        ],
        forEach: {
          suffix: 'Knows',
          label: 'knows about the caring',
          choices: [
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
            { value: 'notKnownYet', label: 'Not known yet' },
          ],
        },
      },
      {
        id: 'lead',
        label: 'Who is the lead professional?',
        kind: 'choice',
        amongTicked: 'agencies',
        choices: [
          { value: 'nobodyYet', label: 'Nobody yet' },
          { value: 'notKnownYet', label: 'Not known yet' },
        ],
      },
      {
        id: 'toShare',
        label: 'What do they need to know?',
        hint: 'Only what they need for their part',
        kind: 'text',
      },
    ],
  },
  askAboutAgencies: { sections: ['2012 §7'] },
  arrangeWholeFamilySupport: {
    deed: 'Ask the person who needs care, record what they say, and arrange support for the whole family with the others involved',
    sections: ['2012 §10', '2015 §4.2'],
  },
} satisfies Record<Exclude<AdultBox, ChildrenBox>, Help>;
