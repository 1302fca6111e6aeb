import { assign, setup } from 'xstate';

/** A question of the case, and of whom it is asked. Ids only: votes are in the session. */
type Matter = { readonly key: string; readonly person: string };

/** What the room may be shown besides the question. Each is shown when the trainer says so. */
type Shown = 'votes' | 'suggestion' | 'reason' | 'source';

/**
 * Where a training session stands, and never what was voted or written. Pausing and blanking may happen at any moment,
 * and the session goes on afterwards where it was.
 */
export const workshopMachine = setup({
  types: {
    context: {} as {
      /** Parts of the story that have been told. */
      told: number;
      /** The question before the room. */
      at: Matter | undefined;
      /** What the room sees besides the question. */
      shown: readonly Shown[];
      isPaused: boolean;
      isBlank: boolean;
    },
    events: {} as
      | { type: 'tell' }
      | { type: 'ask'; matter: Matter }
      | { type: 'go back to'; matter: Matter }
      | { type: 'discuss' }
      | { type: 'count again' }
      | { type: 'show'; what: Shown }
      | { type: 'hide'; what: Shown }
      | { type: 'close' }
      | { type: 'debrief' }
      | { type: 'pause' }
      | { type: 'blank' }
      | { type: 'end discussion' }
      | { type: 'unblank' },
  },
  actions: {
    pause: assign({ isPaused: true, isBlank: false }),
    showAgain: assign({ isPaused: false, isBlank: false }),
    hideAll: assign({ shown: [] }),
    hideVotes: assign({ shown: ({ context }) => context.shown.filter((what) => what !== 'votes') }),
    put: assign({
      at: ({ context, event }) =>
        event.type === 'ask' || event.type === 'go back to' ? event.matter : context.at,
    }),
  },
}).createMachine({
  id: 'workshop',
  initial: 'opening',
  context: { told: 0, at: undefined, shown: [], isPaused: false, isBlank: false },
  on: {
    pause: { actions: 'pause' },
    blank: { actions: assign({ isBlank: true }) },
    'end discussion': { actions: assign({ isPaused: false }) },
    unblank: { actions: assign({ isBlank: false }) },
  },
  states: {
    opening: { on: { tell: { target: 'telling' } } },

    telling: {
      entry: ['showAgain', 'hideAll', assign({ told: ({ context }) => context.told + 1 })],
      on: {
        tell: { target: 'telling', reenter: true },
        ask: { target: 'asking', actions: 'put' },
        'go back to': { target: 'asking.revealed', actions: 'put' },
        close: { target: 'closing' },
      },
    },

    asking: {
      entry: ['showAgain', 'hideAll'],
      initial: 'counting',
      on: {
        tell: { target: 'telling' },
        ask: { target: 'asking', reenter: true, actions: 'put' },
        'go back to': { target: '.revealed', reenter: true, actions: 'put' },
        hide: {
          actions: assign({
            shown: ({ context, event }) => context.shown.filter((what) => what !== event.what),
          }),
        },
        show: [
          {
            // After these two a second count would no longer say what the room thinks by itself.
            guard: ({ event }) => event.what === 'suggestion' || event.what === 'reason',
            target: '.revealed',
            actions: assign({ shown: ({ context, event }) => [...context.shown, event.what] }),
          },
          { actions: assign({ shown: ({ context, event }) => [...context.shown, event.what] }) },
        ],
        close: { target: 'closing' },
      },
      states: {
        counting: { on: { discuss: { target: 'discussing', actions: 'pause' } } },
        discussing: {
          on: { 'count again': { target: 'countingAgain', actions: ['showAgain', 'hideVotes'] } },
        },
        countingAgain: {},
        revealed: {},
      },
    },

    closing: {
      entry: ['showAgain', 'hideAll'],
      on: { debrief: 'debrief', 'go back to': { target: 'asking.revealed', actions: 'put' } },
    },

    debrief: { on: { close: 'closing' } },
  },
});
