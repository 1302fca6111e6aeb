import { setup } from 'xstate';

/**
 * The flowchart for Children’s Services: model memorandum of understanding, 2012 edition.
 * Printed words stand in `description`, faults included. The printed arrows are lost: see `meta.arrow`.
 */
export const childrenFlowchart = setup({
  types: {
    events: {} as
      | { type: 'yes' }
      | { type: 'no' }
      | { type: 'notKnownYet' }
      | { type: 'doesNotApply' }
      | { type: 'notAtSchool' }
      | { type: 'recorded' }
      | { type: 'carryOn' },
    tags: {} as
      | 'question'
      | 'safety'
      | 'open'
      | 'action'
      | 'recording'
      | 'urgent'
      | 'advice'
      | 'findOut'
      | 'note'
      | 'end',
    meta: {} as {
      box?: string;
      scope?: 'adult' | 'child' | 'family';
      who?: string;
      tier?: 'done' | 'now' | 'next' | 'plan' | 'review';
      arrow?: 'printed' | 'inferred' | 'local';
    },
  },
}).createMachine({
  id: 'children',
  version: '1',
  description: 'When a referral is made for a child who is a young carer consider:',
  initial: {
    target: 'childAtRisk',
    meta: { arrow: 'inferred' },
    description: 'first in the text',
  },
  states: {
    childAtRisk: {
      meta: { box: 'C1', scope: 'child' },
      description: 'Is the child at risk of significant harm?',
      tags: ['question', 'safety'],
      on: {
        yes: {
          target: 'useChildProtectionProcedure',
          meta: { arrow: 'inferred' },
          description: 'adjacent; 2012 §14',
        },
        no: { target: 'adultAtRisk', meta: { arrow: 'inferred' } },
        notKnownYet: {
          target: 'adviceOnChild',
          meta: { arrow: 'local' },
          description: '2015 §8.1',
        },
      },
    },

    useChildProtectionProcedure: {
      meta: { box: 'C2', scope: 'child', who: 'you', tier: 'now' },
      description: 'Make alert - LSCB procedure - consider safety',
      tags: ['action', 'urgent'],
      on: { carryOn: { target: 'adultAtRisk', meta: { arrow: 'inferred' } } },
    },

    adviceOnChild: {
      meta: { scope: 'child', who: 'you', tier: 'now' },
      description:
        'It is not known yet whether {child} is at risk of significant harm. Talk to your safeguarding lead today, and find out before you close this contact',
      tags: ['advice', 'urgent'],
      on: { carryOn: { target: 'adultAtRisk', meta: { arrow: 'local' } } },
    },

    adultAtRisk: {
      meta: { box: 'C3', scope: 'adult' },
      description: 'Is the adult “vulnerable” and at risk of harm?',
      tags: ['question', 'safety'],
      on: {
        yes: {
          target: 'alertSafeguardingAdults',
          meta: { arrow: 'inferred' },
          description: 'adjacent; 2012 §15',
        },
        no: { target: 'askWhyCaring', meta: { arrow: 'inferred' } },
        notKnownYet: {
          target: 'adviceOnAdult',
          meta: { arrow: 'local' },
          description: '2012 §13, last sentence',
        },
        doesNotApply: {
          target: 'askWhyCaring',
          meta: { arrow: 'local' },
          description: 'no adult needs care (the child helps a brother or sister)',
        },
      },
    },

    alertSafeguardingAdults: {
      meta: { box: 'C4', scope: 'adult', who: 'you', tier: 'now' },
      description: 'Make alert – safeguarding adults’ procedure – consider safety',
      tags: ['action', 'urgent'],
      on: { carryOn: { target: 'askWhyCaring', meta: { arrow: 'inferred' } } },
    },

    adviceOnAdult: {
      meta: { scope: 'adult', who: 'you', tier: 'now' },
      description:
        'It is not known yet whether {adult} is at risk of harm. Talk to your safeguarding lead today, and find out before you close this contact',
      tags: ['advice', 'urgent'],
      on: { carryOn: { target: 'askWhyCaring', meta: { arrow: 'local' } } },
    },

    askWhyCaring: {
      meta: { box: 'C5', scope: 'child', who: 'you', tier: 'next' },
      description: 'Ask why the child is caring and what needs to change',
      tags: ['action', 'recording'],
      on: {
        carryOn: {
          target: 'reviewPersonCaredFor',
          meta: { arrow: 'inferred' },
          description: 'adjacent; C6 is unconditional',
        },
      },
    },

    reviewPersonCaredFor: {
      meta: {
        box: 'C6',
        scope: 'child',
        who: 'whoever serves the person cared for: adult services, or children’s services for a child (2015 §4.1)',
        tier: 'next',
      },
      description:
        'A referral of a young carer to children’s services should automatically trigger a review of the needs of the person who requires care (parent/sibling/grandparent)',
      tags: ['action'],
      on: { carryOn: { target: 'impactOnChild', meta: { arrow: 'inferred' } } },
    },

    impactOnChild: {
      meta: { box: 'C9', scope: 'child' },
      description: 'Is the caring role significant enough to impact on the child’s life?',
      tags: ['question'],
      on: {
        yes: {
          target: 'referToSupport',
          meta: { arrow: 'inferred' },
          description: 'adjacent',
        },
        no: {
          target: 'offerYoungCarersAssessment',
          meta: { arrow: 'local' },
          description: '2015 §4.1',
        },
        notKnownYet: { target: 'findOutImpact', meta: { arrow: 'local' } },
      },
    },

    referToSupport: {
      meta: { box: 'C10', scope: 'child', who: 'you', tier: 'next' },
      description: 'Refer the young person to an appropriate support service',
      tags: ['action'],
      on: {
        carryOn: {
          target: 'offerYoungCarersAssessment',
          meta: { arrow: 'local' },
          description: '2015 §4.1',
        },
      },
    },

    findOutImpact: {
      meta: { scope: 'child', who: 'you' },
      description:
        'Find out what helping means for {child}: school, friends, sleep, health, worry, free time',
      tags: ['findOut'],
      on: { carryOn: { target: 'offerYoungCarersAssessment', meta: { arrow: 'local' } } },
    },

    offerYoungCarersAssessment: {
      meta: { scope: 'child', who: 'children’s services', tier: 'next' },
      description:
        'Offer {child} a young carer’s needs assessment, and say how to ask for one later',
      tags: ['action'],
      on: { carryOn: { target: 'childAssessed', meta: { arrow: 'local' } } },
    },

    childAssessed: {
      meta: { box: 'C17', scope: 'child' },
      description: 'Has a locally agreed assessment or CAF been done?',
      tags: ['question'],
      on: {
        yes: {
          target: 'planCountsCaring',
          meta: { arrow: 'inferred' },
          description: 'adjacent: the one true fork in the source',
        },
        no: {
          target: 'considerAssessment',
          meta: { arrow: 'inferred' },
          description: 'adjacent',
        },
        notKnownYet: { target: 'checkRecords', meta: { arrow: 'local' } },
      },
    },

    checkRecords: {
      meta: { scope: 'child', who: 'you' },
      description: 'Check records: has {child} had an assessment?',
      tags: ['findOut'],
      on: { carryOn: { target: 'considerAssessment', meta: { arrow: 'local' } } },
    },

    considerAssessment: {
      meta: { box: 'C19', scope: 'child', who: 'children’s services', tier: 'next' },
      description: 'Consider whether a local assessment / CAF is appropriate.',
      tags: ['action'],
      on: { carryOn: { target: 'schoolAware', meta: { arrow: 'inferred' } } },
    },

    planCountsCaring: {
      meta: {
        box: 'C18',
        scope: 'child',
        who: 'you, with the lead professional',
        tier: 'next',
      },
      description:
        'Join up with the lead professional. Does the action plan take into account their caring role?',
      tags: ['action', 'question'],
      on: {
        yes: { target: 'schoolAware', meta: { arrow: 'inferred' } },
        no: { target: 'askForPlanUpdate', meta: { arrow: 'local' } },
        notKnownYet: { target: 'askForPlanUpdate', meta: { arrow: 'local' } },
      },
    },

    askForPlanUpdate: {
      meta: { scope: 'child', who: 'you, with the lead professional', tier: 'next' },
      description:
        'Ask the lead professional to make {child}’s plan take their caring into account',
      tags: ['action'],
      on: { carryOn: { target: 'schoolAware', meta: { arrow: 'local' } } },
    },

    schoolAware: {
      meta: { box: 'C11', scope: 'child' },
      description: 'Is the child’s school aware of family situation?',
      tags: ['question'],
      on: {
        yes: {
          target: 'educationSupport',
          meta: { arrow: 'local' },
          description: 'the second half of C12 serves either way',
        },
        no: {
          target: 'contactSchool',
          meta: { arrow: 'inferred' },
          description: '“contact them” only makes sense where the school does not know',
        },
        notKnownYet: { target: 'contactSchool', meta: { arrow: 'inferred' } },
        notAtSchool: { target: 'askAboutEducation', meta: { arrow: 'local' } },
      },
    },

    educationSupport: {
      meta: { scope: 'child', who: 'you', tier: 'next' },
      description: 'Ask {child} what would help at school, and signpost to education support',
      tags: ['action'],
      on: { carryOn: { target: 'wholeFamilyNeeds', meta: { arrow: 'local' } } },
    },

    contactSchool: {
      meta: { box: 'C12', scope: 'child', who: 'you', tier: 'next' },
      description: 'If appropriate (ask) contact them, signpost to education support',
      tags: ['action'],
      on: { carryOn: { target: 'wholeFamilyNeeds', meta: { arrow: 'inferred' } } },
    },

    askAboutEducation: {
      meta: { scope: 'child', who: 'you', tier: 'next' },
      description: 'If {child} should be in education or training, ask what stands in the way',
      tags: ['action'],
      on: { carryOn: { target: 'wholeFamilyNeeds', meta: { arrow: 'local' } } },
    },

    wholeFamilyNeeds: {
      meta: { box: 'C16', scope: 'family' },
      description:
        'What can be offered to support the whole family to promote resilience and support parenting responsibilities?',
      tags: ['question', 'open'],
      on: {
        recorded: {
          target: 'emergencyPlan',
          meta: { arrow: 'inferred' },
          description: 'as A14 to A16',
        },
        notKnownYet: { target: 'emergencyPlan', meta: { arrow: 'inferred' } },
      },
    },

    emergencyPlan: {
      meta: {
        box: 'C15',
        scope: 'child',
        who: 'you, with those involved',
        tier: 'plan',
      },
      description:
        'Join up with relevant agencies to provide an emergency plan to prevent caring in the future',
      tags: ['action', 'recording'],
      on: { carryOn: { target: 'considerMeeting', meta: { arrow: 'inferred' } } },
    },

    considerMeeting: {
      meta: {
        box: 'C14',
        scope: 'family',
        who: 'you, with those involved',
        tier: 'review',
      },
      description:
        'Consider a multi-agency meeting to discuss the whole family’s needs. (Team Around the Family – TAF) Agree who is providing what and regularly review the needs of the whole family',
      tags: ['action', 'recording'],
      on: {
        carryOn: {
          target: 'moreInformation',
          meta: { arrow: 'inferred' },
          description: '2012 §9',
        },
      },
    },

    moreInformation: {
      meta: { box: 'C7, C8, C13' },
      description:
        'More information www.youngcarer.com / Whole Family Pathway / More information www.youngcarer.com',
      tags: ['note'],
      on: { carryOn: { target: 'end', meta: { arrow: 'inferred' } } },
    },

    end: {
      type: 'final',
      tags: ['end'],
    },
  },
});
