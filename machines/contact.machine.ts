import { assign, setup } from 'xstate';

/** A question or recording page of one person. Ids only: answers are in the record. */
type Matter = { readonly key: string; readonly person: string };

/** Where a changed answer, or a safety concern, leads back to. */
type Place =
  | 'family'
  | 'hub'
  | 'sheet'
  | 'mapAdult'
  | 'mapChildren'
  | 'sharing'
  | 'saveFile'
  | 'check'
  | 'outcome'
  | 'familySheet'
  | 'finish'
  | Matter;

/**
 * The course of one contact: where it stands, and never what was answered. A safety concern can be raised at any
 * moment, and the contact goes on afterwards where it was.
 */
export const contactMachine = setup({
  types: {
    context: {} as {
      /** Whether this contact has its family: not from the start page on until one is begun or opened. */
      isBegun: boolean;
      /** The page that is asked. */
      at: Matter | undefined;
      /** Where to go back to once an answer is changed. */
      returnTo: Place | undefined;
      /** The questions that the change has opened and that are still to be asked. */
      opened: readonly Matter[];
      /** Of whom the safety page speaks; none while that is still to be said. */
      concern: string | undefined;
      /** Where to go back to from the safety page; none goes on with the walk. */
      backTo: Place | undefined;
    },
    events: {} as
      | { type: 'open start' }
      | { type: 'open who' }
      | { type: 'open family'; returnTo?: Exclude<Place, 'family' | Matter> }
      | { type: 'ask'; matter: Matter; opened?: readonly Matter[] }
      | { type: 'change'; matter: Matter; returnTo: Place; opened?: readonly Matter[] }
      | { type: 'return'; matter: Matter }
      | { type: 'raise'; person: string | undefined; backTo: Place | undefined }
      | { type: 'open hub' }
      | { type: 'open sheet' }
      | { type: 'open mapAdult' }
      | { type: 'open mapChildren' }
      | { type: 'open sharing' }
      | { type: 'open saveFile' }
      | { type: 'open openFile' }
      | { type: 'open saved' }
      | { type: 'open check' }
      | { type: 'open outcome' }
      | { type: 'open familySheet' }
      | { type: 'open finish' }
      | { type: 'finish' },
  },
  actions: {
    forget: assign({
      isBegun: false,
      at: undefined,
      returnTo: undefined,
      opened: [],
      concern: undefined,
      backTo: undefined,
    }),
    leaveChange: assign({ returnTo: undefined, opened: [] }),
    endChange: assign({ isBegun: true, returnTo: undefined, opened: [] }),
  },
}).createMachine({
  id: 'contact',
  initial: 'start',
  context: {
    isBegun: false,
    at: undefined,
    returnTo: undefined,
    opened: [],
    concern: undefined,
    backTo: undefined,
  },
  on: {
    'open start': { target: '.start', actions: 'forget' },
    'open who': { target: '.start.who' },
    'open family': {
      target: '.family',
      actions: assign({
        isBegun: true,
        returnTo: ({ context, event }) => event.returnTo ?? context.returnTo,
      }),
    },
    ask: {
      target: '.asking',
      actions: assign({
        isBegun: true,
        at: ({ event }) => event.matter,
        opened: ({ context, event }) => event.opened ?? context.opened,
      }),
    },
    change: {
      target: '.asking',
      actions: assign({
        at: ({ event }) => event.matter,
        returnTo: ({ event }) => event.returnTo,
        opened: ({ event }) => event.opened ?? [],
      }),
    },
    return: {
      target: '.asking',
      actions: ['endChange', assign({ at: ({ event }) => event.matter })],
    },
    raise: {
      target: '.safety',
      actions: assign({
        isBegun: ({ context, event }) => context.isBegun || event.person !== undefined,
        concern: ({ event }) => event.person,
        backTo: ({ event }) => event.backTo,
      }),
    },
    'open hub': { target: '.hub', actions: 'endChange' },
    'open sheet': { target: '.sheet', actions: 'endChange' },
    // A flowchart can be looked at before there is a family: these begin none.
    'open mapAdult': { target: '.mapAdult', actions: 'leaveChange' },
    'open mapChildren': { target: '.mapChildren', actions: 'leaveChange' },
    'open sharing': { target: '.sharing', actions: 'endChange' },
    'open saveFile': { target: '.saveFile', actions: 'endChange' },
    'open openFile': { target: '.openFile' },
    'open saved': { target: '.saved' },
    'open check': { target: '.summary.check', actions: 'endChange' },
    'open outcome': { target: '.summary.outcome', actions: 'endChange' },
    'open familySheet': { target: '.summary.familySheet', actions: 'endChange' },
    'open finish': { target: '.summary.finish', actions: 'endChange' },
    finish: { target: '.finished', actions: 'forget' },
  },
  states: {
    start: {
      initial: 'welcome',
      states: { welcome: {}, who: {} },
    },
    family: {},
    hub: {},
    sheet: {},
    mapAdult: {},
    mapChildren: {},
    asking: {},
    safety: {},
    sharing: {},
    saveFile: {},
    openFile: {},
    saved: {},
    summary: {
      initial: 'outcome',
      states: { check: {}, outcome: {}, familySheet: {}, finish: {} },
    },
    finished: {},
  },
});
