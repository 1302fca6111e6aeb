import type { Quotation } from '#src/pathways/pathway.ts';

/** A part of a session: how long it takes, and what is done in it. */
export type PlanPart = { readonly minutes: number; readonly what: string };

/** A plan for a session of that length. */
export type SessionPlan = {
  readonly id: string;
  readonly title: string;
  /** For whom, and with how many cases and votes. */
  readonly about: string;
  readonly minutes: number;
  readonly toBring: readonly string[];
  readonly parts: readonly PlanPart[];
};

/** Plans for the three lengths that sessions have: a team slot, a lunchtime briefing, half a day. */
export const sessionPlans: readonly SessionPlan[] = [
  {
    id: 'team',
    title: '20 minutes: a slot in a team meeting',
    about: 'One team, one case, three votes. No second window is needed.',
    minutes: 20,
    toBring: ['This program on one laptop', 'The case with blank boxes, one for two people'],
    parts: [
      {
        minutes: 2,
        what: 'Welcome. Say the content note. Anybody can sit any of this out, and some of us were or are young carers.',
      },
      { minutes: 3, what: 'Read the first part of the story aloud.' },
      {
        minutes: 9,
        what: 'Three questions, three minutes each: a show of hands before anybody explains, talk in pairs, hands again, then the suggestion and its reason.',
      },
      {
        minutes: 4,
        what: 'Look at what the answers raise: who does what, and what is left to find out.',
      },
      {
        minutes: 2,
        what: 'Each names one question they will ask differently. Say where there is support.',
      },
    ],
  },
  {
    id: 'lunchtime',
    title: '45 minutes: a lunchtime briefing',
    about: 'People from several teams, one case, six votes and a debrief.',
    minutes: 45,
    toBring: [
      'This program on one laptop, and a projector',
      'The case with blank boxes, one for each',
      'The card “Not known yet is an answer”, one for each',
      'The case with the suggested way, for the end',
    ],
    parts: [
      {
        minutes: 4,
        what: 'Welcome and group agreement. Say the content note before the case is named.',
      },
      {
        minutes: 3,
        what: 'Hand out the card. What is the difference between “no”, “not known yet” and not asked?',
      },
      {
        minutes: 4,
        what: 'Read the first part of the story aloud. Two minutes of quiet with the handout.',
      },
      {
        minutes: 24,
        what: 'Six questions, four minutes each, with the further parts of the story as they come: hands, pairs, hands again, then votes, suggestion and reason.',
      },
      {
        minutes: 5,
        what: 'The outcome of the room beside the suggested one. Where do they differ, and what follows from that for the child?',
      },
      {
        minutes: 4,
        what: 'Debrief: what did nobody in the room know about this area? One pledge each, written down.',
      },
      { minutes: 1, what: 'Close. Give out the suggested way, and say where there is support.' },
    ],
  },
  {
    id: 'half-day',
    title: 'Half a day: several agencies together',
    about:
      'Adult services, children’s services, health, schools and the young carers service. Three cases, two groups, and a comparison.',
    minutes: 210,
    toBring: [
      'This program on two laptops, and a projector',
      'Handouts of three cases: one that all work on, two for the groups',
      'The card “Not known yet is an answer”, one for each',
      'Blank posters of both flowcharts on the wall',
    ],
    parts: [
      { minutes: 15, what: 'Welcome, group agreement, who is here. Hand out the card.' },
      { minutes: 35, what: 'First case, all together: six votes, each with a discussion.' },
      { minutes: 10, what: 'Debrief of the first case: where did the room move, and why?' },
      {
        minutes: 40,
        what: 'Second case in two mixed groups, each on its own laptop. Each ends with a path code.',
      },
      {
        minutes: 20,
        what: 'Compare: read out both codes, and talk about the questions where the groups differ.',
      },
      { minutes: 20, what: 'Break. Somebody stays in the room for anybody who wants to talk.' },
      { minutes: 35, what: 'Third case in two groups, mixed anew.' },
      {
        minutes: 15,
        what: 'Compare again. What did the groups do differently from the first time?',
      },
      {
        minutes: 12,
        what: 'What did nobody know about this area? Write the list that goes to the policy lead.',
      },
      { minutes: 8, what: 'One pledge each. Close, and say where there is support.' },
    ],
  },
];

/** What the source says of training on the memorandum. */
export const trainingQuotes: readonly Quotation[] = [
  {
    words:
      'As part of their work, they will produce ‘Good Practice’ case studies that will be used to promote the memorandum amongst practitioners across both services through lunchtime briefings, and in the multi-agency training programme.',
    source: 'Barnet Young Carers: 2012-15 Plan and Memorandum of Understanding, 2012, section 2.7',
  },
  {
    words:
      'Multi-agency trainings will be offered in 2013 on the needs and issues arising from working with young carers.',
    source: 'Barnet Young Carers: 2012-15 Plan and Memorandum of Understanding, 2012, section 2.3',
  },
];
