import { describe, expect, it } from 'vitest';
import { readFlowchart } from '#src/flowchart/flowchart.ts';
import { noDeadEnd } from '#src/flowchart/rules/no-dead-end.ts';
import { noLoop } from '#src/flowchart/rules/no-loop.ts';
import { noNumberTwice } from '#src/flowchart/rules/no-number-twice.ts';
import { noUnreachableBox } from '#src/flowchart/rules/no-unreachable-box.ts';
import { offersNotKnownYet } from '#src/flowchart/rules/offers-not-known-yet.ts';
import type { Rule } from '#src/flowchart/rules/rule.ts';
import { safetyFirst } from '#src/flowchart/rules/safety-first.ts';
import { safetyOnEveryRoute } from '#src/flowchart/rules/safety-on-every-route.ts';
import { saysWhatIsOurs } from '#src/flowchart/rules/says-what-is-ours.ts';
import { saysWhoAndWhen } from '#src/flowchart/rules/says-who-and-when.ts';
import { adultPathway, childrenPathway } from '#src/pathways/index.ts';
import { practiceChartWith } from '#tests/support/chart-with.ts';
import { practiceFlowchart } from '#tests/support/practice-chart.ts';

type Specimen = {
  rule: Rule;
  fault: Parameters<typeof practiceChartWith>[0];
  /** What the rule says: at which box, and in which words. */
  faults: [box: string, message: string][];
};

const specimens: { [name: string]: Specimen } = {
  'no dead end': {
    rule: noDeadEnd,
    fault: (states) => {
      states.fillBowl = { ...states.fillBowl, on: {} };
    },
    faults: [
      [
        'fillBowl',
        'Box fillBowl has no arrow out, so a walk stops there. Add an arrow, or tag the box "end".',
      ],
    ],
  },
  'no loop': {
    rule: noLoop,
    fault: (states) => {
      states.fillBowl = {
        ...states.fillBowl,
        on: { carryOn: { target: 'ownerWell', meta: { arrow: 'inferred' } } },
      };
    },
    faults: [
      [
        'ownerWell',
        'A route comes back to box ownerWell. Lead the arrow that returns there onward instead.',
      ],
    ],
  },
  'no unreachable box': {
    rule: noUnreachableBox,
    fault: (states) => {
      states.spare = { tags: ['action'], on: { carryOn: { target: 'end' } } };
    },
    faults: [['spare', 'No arrow leads to box spare. Lead one there, or take the box out.']],
  },
  'no unreachable box, though the chart loops': {
    rule: noUnreachableBox,
    fault: (states) => {
      states.spare = { tags: ['action'], on: { carryOn: { target: 'end' } } };
      states.fillBowl = { ...states.fillBowl, on: { carryOn: { target: 'ownerWell' } } };
    },
    faults: ['hasKey', 'askForKey', 'thank', 'end', 'spare'].map((box) => [
      box,
      `No arrow leads to box ${box}. Lead one there, or take the box out.`,
    ]),
  },
  'every question offers "not known yet"': {
    rule: offersNotKnownYet,
    fault: (states) => {
      states.hasKey = {
        ...states.hasKey,
        on: { yes: { target: 'askForKey' }, no: { target: 'thank' } },
      };
    },
    faults: [
      [
        'hasKey',
        'Box hasKey has no arrow for notKnownYet. Every question must offer it; add "notKnownYet".',
      ],
    ],
  },
  'every route passes every safety question': {
    rule: safetyOnEveryRoute,
    fault: (states) => {
      states.callVet = { ...states.callVet, on: { carryOn: { target: 'end' } } };
    },
    faults: [
      [
        'ownerWell',
        'A route reaches the end without passing safety question ownerWell. Lead every route through it.',
      ],
    ],
  },
  'a chart asks about the safety of the adult': {
    rule: safetyOnEveryRoute,
    fault: (states) => {
      states.ownerWell = { ...states.ownerWell, tags: ['question'] };
    },
    faults: [
      [
        'catWell',
        'The practice flowchart has no safety question for the adult. Add one before any other question.',
      ],
    ],
  },
  'a chart asks about the safety of the child': {
    rule: safetyOnEveryRoute,
    fault: (states) => {
      states.catWell = { ...states.catWell, tags: ['question'] };
    },
    faults: [
      [
        'catWell',
        'The practice flowchart has no safety question for the child. Add one before any other question.',
      ],
    ],
  },
  'a chart asks about the safety of anyone at all': {
    rule: safetyOnEveryRoute,
    fault: (states) => {
      states.catWell = { ...states.catWell, tags: ['question'] };
      states.ownerWell = { ...states.ownerWell, tags: ['question'] };
    },
    faults: ['adult', 'child'].map((person) => [
      'catWell',
      `The practice flowchart has no safety question for the ${person}. Add one before any other question.`,
    ]),
  },
  'a safety question that is missing is named before one that is avoided': {
    rule: safetyOnEveryRoute,
    fault: (states) => {
      states.catWell = { ...states.catWell, tags: ['question'] };
      states.callVet = { ...states.callVet, on: { carryOn: { target: 'end' } } };
    },
    faults: [
      [
        'catWell',
        'The practice flowchart has no safety question for the child. Add one before any other question.',
      ],
      [
        'ownerWell',
        'A route reaches the end without passing safety question ownerWell. Lead every route through it.',
      ],
    ],
  },
  'safety is asked before anything else, and a yes leads to the alert': {
    rule: safetyFirst,
    fault: (states) => {
      states.thank = { ...states.thank, tags: ['question', 'safety'] };
    },
    faults: [
      ['hasKey', 'Question hasKey stands before a safety question. Move it behind both of them.'],
      [
        'thank',
        'A yes at safety question thank does not lead to an urgent action. Lead "yes" to the alert.',
      ],
    ],
  },
  'safety is asked before a question that only stands first in the list': {
    rule: safetyFirst,
    fault: (states) => {
      const others = { ...states };
      for (const key of Object.keys(states)) delete states[key];
      Object.assign(states, { hasPlants: { ...others.hasKey }, ...others });
    },
    faults: [
      [
        'hasPlants',
        'Question hasPlants stands before a safety question. Move it behind both of them.',
      ],
    ],
  },
  'a yes to a safety question leads straight to the alert': {
    rule: safetyFirst,
    fault: (states) => {
      states.callVet = { ...states.callVet, tags: ['action'] };
    },
    faults: [
      [
        'catWell',
        'A yes at safety question catWell does not lead to an urgent action. Lead "yes" to the alert.',
      ],
    ],
  },
  'every arrow says where it comes from': {
    rule: saysWhatIsOurs,
    fault: (states) => {
      states.thank = { ...states.thank, on: { carryOn: { target: 'end' } } };
    },
    faults: [
      [
        'thank',
        'The arrow "carryOn" of box thank does not say where it comes from. Mark it printed, inferred or local.',
      ],
    ],
  },
  'an arrow from a box of ours is marked local': {
    rule: saysWhatIsOurs,
    fault: (states) => {
      states.lookAtCat = {
        ...states.lookAtCat,
        on: { carryOn: { target: 'ownerWell', meta: { arrow: 'inferred' } } },
      };
    },
    faults: [
      [
        'lookAtCat',
        'The arrow "carryOn" of box lookAtCat is marked inferred, but one of its ends is ours. Mark it local.',
      ],
    ],
  },
  'an arrow to a box of ours is marked local': {
    rule: saysWhatIsOurs,
    fault: (states) => {
      states.callVet = {
        ...states.callVet,
        on: { carryOn: { target: 'lookAtCat', meta: { arrow: 'printed' } } },
      };
    },
    faults: [
      [
        'callVet',
        'The arrow "carryOn" of box callVet is marked printed, but one of its ends is ours. Mark it local.',
      ],
    ],
  },
  'an arrow for "does not apply" is marked local': {
    rule: saysWhatIsOurs,
    fault: (states) => {
      states.ownerWell = {
        ...states.ownerWell,
        on: { doesNotApply: { target: 'fillBowl', meta: { arrow: 'inferred' } } },
      };
    },
    faults: [
      [
        'ownerWell',
        'The arrow "doesNotApply" of box ownerWell is marked inferred, but one of its ends is ours. Mark it local.',
      ],
    ],
  },
  'no number stands twice': {
    rule: noNumberTwice,
    fault: (states) => {
      states.thank = { ...states.thank, meta: { box: 'P1', scope: 'family' } };
    },
    faults: [
      ['thank', 'Number P1 stands at box thank and at another. Give each printed box one state.'],
    ],
  },
  'advice says who it falls to': {
    rule: saysWhoAndWhen,
    fault: (states) => {
      states.lookAtCat = { ...states.lookAtCat, meta: { scope: 'child', tier: 'now' } };
    },
    faults: [['lookAtCat', 'Box lookAtCat lacks who it falls to. Add it.']],
  },
  'every action says what, of whom, who and when': {
    rule: saysWhoAndWhen,
    fault: (states) => {
      states.thank = { tags: ['action'], on: states.thank?.on };
    },
    faults: [['thank', 'Box thank lacks words, a scope, who it falls to, a tier. Add it.']],
  },
  'a question says what, and of whom': {
    rule: saysWhoAndWhen,
    fault: (states) => {
      states.hasKey = { tags: ['question'], on: states.hasKey?.on };
    },
    faults: [['hasKey', 'Box hasKey lacks words, a scope. Add it.']],
  },
};

describe.each(Object.entries(specimens))('Rule: %s', (_name, { rule, fault, faults }) => {
  it('finds nothing wrong in the practice chart', () => {
    expect(rule(readFlowchart(practiceFlowchart))).toEqual([]);
  });

  it('finds what was put into it and nothing else, and says at which box and what to do', () => {
    const found = rule(practiceChartWith(fault));
    expect(found.map(({ box, message }) => [box, message])).toEqual(faults);
  });

  it('finds nothing wrong in the flowchart for Adult Social Services', () => {
    expect(rule(adultPathway.chart)).toEqual([]);
  });

  it('finds nothing wrong in the flowchart for Children’s Services', () => {
    expect(rule(childrenPathway.chart)).toEqual([]);
  });
});

it('Rule: no dead end finds an arrow to a box that the chart does not have', () => {
  const chart = readFlowchart(practiceFlowchart);
  const byKey = new Map([...chart.byKey].filter(([key]) => key !== 'callVet'));
  expect(noDeadEnd({ ...chart, byKey })).toEqual([
    {
      box: 'catWell',
      message:
        'Box catWell leads to "callVet", which is no box of this chart. Correct the arrow "yes".',
    },
  ]);
});
