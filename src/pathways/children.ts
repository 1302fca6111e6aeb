import type { AdultBox, ChildrenBox } from './boxes.ts';
import type { Help } from './pathway.ts';

/** Help for the boxes that only the flowchart for Children’s Services has. */
export const childrenHelp = {
  reviewPersonCaredFor: {
    deed: 'Ask for a review of the needs of the person whom {child} helps',
    sections: ['2012 §9', '2015 §1', '2015 §4.1'],
  },
  referToSupport: {
    deed: 'Refer {child} to a support service that fits them, such as a young carers service',
    sections: ['2012 §11', '2015 §4.3', '2015 §5'],
  },
  childAssessed: {
    title: 'Has {child} already had an assessment, such as an early help assessment?',
    hint: 'Include a young carer’s assessment or one by children’s social care',
    error: 'Select yes if {child} has had an assessment, or select not known yet',
    sections: ['2012 §9', '2015 §4'],
    wordsToUse: [
      { to: 'a parent', words: 'Has anyone written a plan with you about {child} before?' },
    ],
    askWhom: 'children’s services records; a parent; the school',
  },
  planCountsCaring: {
    title: 'Does {child}’s plan take their caring into account?',
    deed: 'Join up with {child}’s lead professional',
    hint: 'Ask the lead professional, and look at the plan itself',
    error: 'Select yes if {child}’s plan takes their caring into account, or select not known yet',
    sections: ['2012 §9', '2012 §10'],
    wordsToUse: [
      {
        to: 'the lead professional',
        words: 'What does the plan say about the help {child} gives at home?',
      },
    ],
    askWhom: 'the lead professional',
  },
  considerAssessment: {
    deed: 'Decide whether an assessment is right for {child}, and record why',
    sections: ['2012 §9', '2015 §4.1'],
  },
  checkRecords: { sections: ['2012 §9'] },
  askForPlanUpdate: { sections: ['2012 §9', '2012 §10'] },
  schoolAware: {
    title: 'Does {child}’s school or college know about the family’s situation?',
    hint: 'Being at the school is not the same as the school knowing',
    answers: { notAtSchool: 'Not at school or college' },
    error: 'Select yes if {child}’s school or college knows, or select not known yet',
    sections: ['2012 §3'],
    wordsToUse: [
      {
        to: 'the child',
        words: 'Would it help if someone at school knew? Who would you choose?',
      },
    ],
    askWhom: 'the child; a parent; the school, if they agree',
  },
  contactSchool: {
    deed: 'Ask {child} and a parent if it is all right to contact the school. Point them to education support',
    sections: ['2012 §3', '2012 §7'],
  },
  educationSupport: { sections: ['2012 §3'] },
  askAboutEducation: { sections: ['2012 §3'] },
  emergencyPlan: {
    title: 'What happens in an emergency, so that {child} does not have to step in?',
    deed: 'Agree an emergency plan with the others involved so that {child} does not have to care in a crisis',
    hint: 'Such as a sudden hospital stay or a very bad day',
    sections: ['2012 §2', '2012 §10'],
    wordsToUse: [
      { to: 'the child', words: 'What happens now if Mum or Dad gets ill in the night?' },
    ],
    fields: [
      {
        id: 'plan',
        label: 'Is there an emergency plan now?',
        kind: 'choice',
        choices: [
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
          { value: 'notKnownYet', label: 'Not known yet' },
        ],
      },
      {
        id: 'whatItCovers',
        label: 'What it should cover, and where it is kept',
        kind: 'text',
      },
    ],
  },
} satisfies Record<Exclude<ChildrenBox, AdultBox>, Help>;
