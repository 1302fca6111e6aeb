import { setup } from 'xstate';

/** An invented chart, so that tests of the engine say nothing of policy: who feeds the cat, and is it well? */
export const practiceFlowchart = setup({
  types: {
    events: {} as { type: string },
    tags: {} as string,
    meta: {} as { box?: string; scope?: string; who?: string; tier?: string; arrow?: string },
  },
}).createMachine({
  id: 'practice',
  version: '1',
  description: 'When a neighbour goes away, consider:',
  initial: { target: 'catWell', meta: { arrow: 'inferred' }, description: 'first in the text' },
  states: {
    catWell: {
      meta: { box: 'P1', scope: 'child' },
      description: 'Is the cat unwell?',
      tags: ['question', 'safety'],
      on: {
        yes: { target: 'callVet', meta: { arrow: 'inferred' } },
        no: { target: 'ownerWell', meta: { arrow: 'inferred' } },
        notKnownYet: { target: 'lookAtCat', meta: { arrow: 'local' } },
      },
    },

    callVet: {
      meta: { box: 'P2', scope: 'child', who: 'you', tier: 'now' },
      description: 'Call the vet',
      tags: ['action', 'urgent'],
      on: { carryOn: { target: 'ownerWell', meta: { arrow: 'inferred' } } },
    },

    lookAtCat: {
      meta: { scope: 'child', who: 'you', tier: 'now' },
      description: 'Look at the cat today',
      tags: ['advice', 'urgent'],
      on: { carryOn: { target: 'ownerWell', meta: { arrow: 'local' } } },
    },

    ownerWell: {
      meta: { box: 'P3', scope: 'adult' },
      description: 'Is the owner unwell?',
      tags: ['question', 'safety'],
      on: {
        yes: { target: 'callOwner', meta: { arrow: 'inferred' } },
        no: { target: 'fillBowl', meta: { arrow: 'inferred' } },
        notKnownYet: { target: 'fillBowl', meta: { arrow: 'inferred' } },
        doesNotApply: { target: 'fillBowl', meta: { arrow: 'local' } },
      },
    },

    callOwner: {
      meta: { box: 'P4', scope: 'adult', who: 'you', tier: 'now' },
      description: 'Call the owner',
      tags: ['action', 'urgent'],
      on: { carryOn: { target: 'fillBowl', meta: { arrow: 'inferred' } } },
    },

    fillBowl: {
      meta: { box: 'P5', scope: 'child', who: 'you', tier: 'next' },
      description: 'Fill the bowl',
      tags: ['action'],
      on: { carryOn: { target: 'hasKey', meta: { arrow: 'inferred' } } },
    },

    hasKey: {
      meta: { box: 'P6', scope: 'family' },
      description: 'Has anyone a key?',
      tags: ['question'],
      on: {
        yes: { target: 'askForKey', meta: { arrow: 'inferred' } },
        no: { target: 'thank', meta: { arrow: 'inferred' } },
        notKnownYet: { target: 'askForKey', meta: { arrow: 'inferred' } },
      },
    },

    askForKey: {
      meta: { box: 'P7', scope: 'family', who: 'you', tier: 'plan' },
      description: 'Ask for the key',
      tags: ['action', 'recording'],
      on: { carryOn: { target: 'thank', meta: { arrow: 'inferred' } } },
    },

    thank: {
      meta: { box: 'P8', scope: 'family', who: 'you', tier: 'review' },
      description: 'Say thank you',
      tags: ['action'],
      on: { carryOn: { target: 'end', meta: { arrow: 'inferred' } } },
    },

    end: { type: 'final', tags: ['end'] },
  },
});
