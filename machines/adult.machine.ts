import { setup } from 'xstate';

/**
 * The flowchart for Adult Social Services: model memorandum of understanding, 2012 edition.
 * Printed words stand in `description`, faults included. The printed arrows are lost: see `meta.arrow`.
 */
export const adultFlowchart = setup({
  types: {
    events: {} as
      | { type: 'yes' }
      | { type: 'no' }
      | { type: 'notKnownYet' }
      | { type: 'doesNotApply' }
      | { type: 'stable' }
      | { type: 'changing' }
      | { type: 'episodic' }
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
  id: 'adult',
  version: '1',
  description: 'When a referral is made for an adult with a disability or illness, consider:',
  initial: {
    target: 'hasChildren',
    meta: { arrow: 'inferred' },
    description: 'first in the text; 2012 §2, 2015 §3',
  },
  states: {
    hasChildren: {
      meta: { box: 'A1', scope: 'adult' },
      description: 'Does the adult have children?',
      tags: ['question'],
      on: {
        yes: {
          target: 'noteChildren',
          meta: { arrow: 'inferred' },
          description: 'adjacent in the text',
        },
        no: { target: 'adultAtRisk', meta: { arrow: 'inferred' } },
        notKnownYet: {
          target: 'findOutHousehold',
          meta: { arrow: 'local' },
          description: '2015 §3 asks about any child in the household',
        },
      },
    },

    noteChildren: {
      meta: { box: 'A2', scope: 'family', who: 'you', tier: 'done' },
      description: 'Make a note of this, including any ages',
      tags: ['action', 'recording'],
      on: {
        carryOn: {
          target: 'adultAtRisk',
          meta: { arrow: 'inferred' },
          description: 'A3 stands right after A2 in the text',
        },
      },
    },

    findOutHousehold: {
      meta: { scope: 'adult', who: 'you' },
      description:
        'Find out whether there are children in or around the home, and whether each is safe, before you close this contact',
      tags: ['findOut'],
      on: { carryOn: { target: 'adultAtRisk', meta: { arrow: 'local' } } },
    },

    adultAtRisk: {
      meta: { box: 'A20', scope: 'adult' },
      description: 'Is the adult “vulnerable” and at risk of harm?',
      tags: ['question', 'safety'],
      on: {
        yes: {
          target: 'alertSafeguardingAdults',
          meta: { arrow: 'inferred' },
          description: 'the same pair as C3, C4; 2012 §15',
        },
        no: { target: 'childAtRisk', meta: { arrow: 'inferred' } },
        notKnownYet: {
          target: 'adviceOnAdult',
          meta: { arrow: 'local' },
          description: '2012 §13, last sentence',
        },
      },
    },

    alertSafeguardingAdults: {
      meta: { box: 'A3', scope: 'adult', who: 'you', tier: 'now' },
      description: 'Make safeguarding adults alert – consider safety',
      tags: ['action', 'urgent'],
      on: { carryOn: { target: 'childAtRisk', meta: { arrow: 'inferred' } } },
    },

    adviceOnAdult: {
      meta: { scope: 'adult', who: 'you', tier: 'now' },
      description:
        'It is not known yet whether {adult} is at risk of harm. Talk to your safeguarding lead today, and find out before you close this contact',
      tags: ['advice', 'urgent'],
      on: { carryOn: { target: 'childAtRisk', meta: { arrow: 'local' } } },
    },

    childAtRisk: {
      meta: { box: 'A4', scope: 'child' },
      description: 'Is the child at risk of significant harm?',
      tags: ['question', 'safety'],
      on: {
        yes: {
          target: 'useChildProtectionProcedure',
          meta: { arrow: 'inferred' },
          description: 'adjacent; 2012 §14',
        },
        no: { target: 'childCaring', meta: { arrow: 'inferred' } },
        notKnownYet: {
          target: 'adviceOnChild',
          meta: { arrow: 'local' },
          description: '2015 §8.1',
        },
        doesNotApply: {
          target: 'adultNeedsAssessed',
          meta: { arrow: 'local' },
          description: 'there are no children: A18 to A12 have nobody to ask about',
        },
      },
    },

    useChildProtectionProcedure: {
      meta: { box: 'A5', scope: 'child', who: 'you', tier: 'now' },
      description: 'Use LSCB procedure - consider safety',
      tags: ['action', 'urgent'],
      on: { carryOn: { target: 'childCaring', meta: { arrow: 'inferred' } } },
    },

    adviceOnChild: {
      meta: { scope: 'child', who: 'you', tier: 'now' },
      description:
        'It is not known yet whether {child} is at risk of significant harm. Talk to your safeguarding lead today, and find out before you close this contact',
      tags: ['advice', 'urgent'],
      on: { carryOn: { target: 'childCaring', meta: { arrow: 'local' } } },
    },

    childCaring: {
      meta: { box: 'A18', scope: 'child' },
      description: 'Is there a child that may be providing care & support?',
      tags: ['question'],
      on: {
        yes: {
          target: 'askWhyCaring',
          meta: { arrow: 'inferred' },
          description: 'adjacent; 2012 §9, §12',
        },
        no: { target: 'adultNeedsAssessed', meta: { arrow: 'inferred' } },
        notKnownYet: {
          target: 'askWhyCaring',
          meta: { arrow: 'inferred' },
          description: '2012 §9: “are or could be providing”',
        },
        doesNotApply: {
          target: 'adultNeedsAssessed',
          meta: { arrow: 'local' },
          description: 'not born yet',
        },
      },
    },

    askWhyCaring: {
      meta: { box: 'A19', scope: 'child', who: 'you', tier: 'next' },
      description: 'Ask why and what needs to change to reduce or prevent inappropriate caring?',
      tags: ['action', 'recording'],
      on: {
        carryOn: {
          target: 'impactOnChild',
          meta: { arrow: 'inferred' },
          description: '2012 §12',
        },
      },
    },

    impactOnChild: {
      meta: { box: 'A11', scope: 'child' },
      description:
        'Is caring role or responsibilities impacting or likely to impact adversely on the child’s wellbeing?',
      tags: ['question'],
      on: {
        yes: {
          target: 'joinUpWithChildrensServices',
          meta: { arrow: 'inferred' },
          description: 'adjacent; 2012 §10, §11; 2015 §4.3',
        },
        no: {
          target: 'offerYoungCarersAssessment',
          meta: { arrow: 'local' },
          description:
            'no impact is not no action: 2015 §4.1 (on request or on the appearance of need, whatever the amount of care)',
        },
        notKnownYet: { target: 'findOutImpact', meta: { arrow: 'local' } },
      },
    },

    joinUpWithChildrensServices: {
      meta: {
        box: 'A12',
        scope: 'child',
        who: 'you, with children’s services',
        tier: 'next',
      },
      description:
        'Join up with Children’s Services – consider requesting an assessment (Carers Assessment or locally agreed assessment/CAF) Refer to young carers service',
      tags: ['action'],
      on: { carryOn: { target: 'adultNeedsAssessed', meta: { arrow: 'inferred' } } },
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
      on: { carryOn: { target: 'adultNeedsAssessed', meta: { arrow: 'local' } } },
    },

    adultNeedsAssessed: {
      meta: { box: 'A21', scope: 'adult' },
      description: 'Have adult care needs been assessed?',
      tags: ['question'],
      on: {
        yes: {
          target: 'parentingCounted',
          meta: { arrow: 'local' },
          description:
            'the printed Yes asks for a re-assessment that counts parenting; ask first if it already does',
        },
        no: {
          target: 'offerAdultsAssessment',
          meta: { arrow: 'local' },
          description:
            '2015 §1: a young carer should trigger an assessment, or the offer of one, for the person who needs care',
        },
        notKnownYet: {
          target: 'checkInitialAssessment',
          meta: { arrow: 'inferred' },
          description: '“Check if …”',
        },
      },
    },

    offerAdultsAssessment: {
      meta: { scope: 'adult', who: 'adult services', tier: 'next' },
      description: 'Offer {adult} an assessment of needs for care and support',
      tags: ['action'],
      on: {
        carryOn: {
          target: 'checkInitialAssessment',
          meta: { arrow: 'local' },
          description: 'A10 and A13 are the two actions left over for A21',
        },
      },
    },

    checkInitialAssessment: {
      meta: { box: 'A10', scope: 'adult', who: 'adult services', tier: 'next' },
      description:
        'Check if an Initial Needs Assessment has been done. Join up with the lead professional to ensure it takes into account parenting needs',
      tags: ['action'],
      on: { carryOn: { target: 'conditionStable', meta: { arrow: 'inferred' } } },
    },

    parentingCounted: {
      meta: { scope: 'adult' },
      description: 'Did that assessment look at {adult}’s parenting, and at what the children do?',
      tags: ['question'],
      on: {
        yes: { target: 'conditionStable', meta: { arrow: 'local' } },
        no: {
          target: 'reassessParentsNeeds',
          meta: { arrow: 'local' },
          description: '2012 §9 (review the parent’s needs), 2015 §1',
        },
        notKnownYet: { target: 'reassessParentsNeeds', meta: { arrow: 'local' } },
        doesNotApply: {
          target: 'conditionStable',
          meta: { arrow: 'local' },
          description: 'there are no children',
        },
      },
    },

    reassessParentsNeeds: {
      meta: { box: 'A13', scope: 'adult', who: 'adult services', tier: 'next' },
      description: 'Re-assess the parents’ needs, taking into account their parenting role',
      tags: ['action'],
      on: { carryOn: { target: 'conditionStable', meta: { arrow: 'inferred' } } },
    },

    conditionStable: {
      meta: { box: 'A22', scope: 'adult' },
      description:
        'Is the condition and general situation of the adult stable or is it changing or episodic?',
      tags: ['question'],
      on: {
        stable: {
          target: 'planForCrisis',
          meta: { arrow: 'local' },
          description:
            'the second half of A17 is worth doing all the same; 2012 §2 (emergency support where usual care breaks down)',
        },
        changing: {
          target: 'planForChange',
          meta: { arrow: 'inferred' },
          description: 'A17 repeats the words; 2012 §10',
        },
        episodic: { target: 'planForChange', meta: { arrow: 'inferred' } },
        notKnownYet: { target: 'planForChange', meta: { arrow: 'inferred' } },
      },
    },

    planForCrisis: {
      meta: { scope: 'adult', who: 'adult services', tier: 'plan' },
      description: 'Agree what happens in a crisis, so that no child has to step in',
      tags: ['action'],
      on: { carryOn: { target: 'otherAgencies', meta: { arrow: 'local' } } },
    },

    planForChange: {
      meta: { box: 'A17', scope: 'adult', who: 'adult services', tier: 'plan' },
      description:
        'Assessments and care packages consider how support will: *Meet changing or episodic conditions *Include plans for crisis provision to prevent a child from taking on a caring role in the future',
      tags: ['action'],
      on: { carryOn: { target: 'otherAgencies', meta: { arrow: 'inferred' } } },
    },

    otherAgencies: {
      meta: { box: 'A6', scope: 'family' },
      description: 'Are there any other agencies and departments in contact with the family?',
      tags: ['question'],
      on: {
        yes: {
          target: 'contactAgencies',
          meta: { arrow: 'inferred' },
          description: 'adjacent; 2012 §7',
        },
        no: {
          target: 'wholeFamilyNeeds',
          meta: { arrow: 'inferred' },
          description: 'the summary says “none known”',
        },
        notKnownYet: { target: 'askAboutAgencies', meta: { arrow: 'local' } },
      },
    },

    contactAgencies: {
      meta: { box: 'A7', scope: 'family', who: 'you', tier: 'next' },
      description: 'Contact them, share information and work together',
      tags: ['action', 'recording'],
      on: { carryOn: { target: 'wholeFamilyNeeds', meta: { arrow: 'inferred' } } },
    },

    askAboutAgencies: {
      meta: { scope: 'family', who: 'you' },
      description: 'Ask the family, and check records: who else is in contact with them?',
      tags: ['findOut'],
      on: { carryOn: { target: 'wholeFamilyNeeds', meta: { arrow: 'local' } } },
    },

    wholeFamilyNeeds: {
      meta: { box: 'A14', scope: 'family' },
      description:
        'What is needed to support the whole family in ways that protective were needed, promote resilience or support parenting responsibilities?',
      tags: ['question', 'open'],
      on: {
        recorded: {
          target: 'arrangeWholeFamilySupport',
          meta: { arrow: 'inferred' },
          description: 'adjacent; 2012 §10',
        },
        notKnownYet: {
          target: 'arrangeWholeFamilySupport',
          meta: { arrow: 'inferred' },
          description: '“Ask the client” is what is left to do',
        },
      },
    },

    arrangeWholeFamilySupport: {
      meta: {
        box: 'A15',
        scope: 'family',
        who: 'you, with those involved',
        tier: 'plan',
      },
      description:
        'Ask the client, record it and join up with relevant agencies to provide whole family support',
      tags: ['action'],
      on: { carryOn: { target: 'considerMeeting', meta: { arrow: 'inferred' } } },
    },

    considerMeeting: {
      meta: {
        box: 'A16',
        scope: 'family',
        who: 'you, with those involved',
        tier: 'review',
      },
      description:
        'Consider a multi-agency meeting to discuss the whole family’s needs. Agree who is providing what and regularly review the needs of the whole family',
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
      meta: { box: 'A8, A9' },
      description: 'More information www.youngcarer.com / Whole Family Pathway',
      tags: ['note'],
      on: { carryOn: { target: 'end', meta: { arrow: 'inferred' } } },
    },

    end: {
      type: 'final',
      tags: ['end'],
    },
  },
});
