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
  says: string;
  fault: Parameters<typeof practiceChartWith>[0];
  box: string;
};

const specimens: { [name: string]: Specimen } = {
  'no dead end': {
    rule: noDeadEnd,
    says: 'has no arrow out',
    fault: (states) => {
      states.fillBowl = { ...states.fillBowl, on: {} };
    },
    box: 'fillBowl',
  },
  'no loop': {
    rule: noLoop,
    says: 'A route comes back to box ownerWell',
    fault: (states) => {
      states.fillBowl = {
        ...states.fillBowl,
        on: { carryOn: { target: 'ownerWell', meta: { arrow: 'inferred' } } },
      };
    },
    box: 'ownerWell',
  },
  'no unreachable box': {
    rule: noUnreachableBox,
    says: 'No arrow leads to box spare',
    fault: (states) => {
      states.spare = { tags: ['action'], on: { carryOn: { target: 'end' } } };
    },
    box: 'spare',
  },
  'every question offers "not known yet"': {
    rule: offersNotKnownYet,
    says: 'has no arrow for notKnownYet',
    fault: (states) => {
      states.hasKey = {
        ...states.hasKey,
        on: { yes: { target: 'askForKey' }, no: { target: 'thank' } },
      };
    },
    box: 'hasKey',
  },
  'every route passes every safety question': {
    rule: safetyOnEveryRoute,
    says: 'without passing safety question ownerWell',
    fault: (states) => {
      states.callVet = { ...states.callVet, on: { carryOn: { target: 'end' } } };
    },
    box: 'ownerWell',
  },
  'a chart asks about the safety of child and adult': {
    rule: safetyOnEveryRoute,
    says: 'has no safety question for the adult',
    fault: (states) => {
      states.ownerWell = { ...states.ownerWell, tags: ['question'] };
    },
    box: 'catWell',
  },
  'safety is asked before anything else': {
    rule: safetyFirst,
    says: 'Question hasKey stands before a safety question',
    fault: (states) => {
      states.thank = { ...states.thank, tags: ['question', 'safety'] };
    },
    box: 'hasKey',
  },
  'safety is asked before a question that only stands first in the list': {
    rule: safetyFirst,
    says: 'Question hasPlants stands before a safety question',
    fault: (states) => {
      const others = { ...states };
      for (const key of Object.keys(states)) delete states[key];
      Object.assign(states, { hasPlants: { ...others.hasKey }, ...others });
    },
    box: 'hasPlants',
  },
  'advice says who it falls to': {
    rule: saysWhoAndWhen,
    says: 'lacks who it falls to',
    fault: (states) => {
      states.lookAtCat = { ...states.lookAtCat, meta: { scope: 'child', tier: 'now' } };
    },
    box: 'lookAtCat',
  },
  'a yes to a safety question leads straight to the alert': {
    rule: safetyFirst,
    says: 'does not lead to an urgent action',
    fault: (states) => {
      states.callVet = { ...states.callVet, tags: ['action'] };
    },
    box: 'catWell',
  },
  'every arrow says where it comes from': {
    rule: saysWhatIsOurs,
    says: 'does not say where it comes from',
    fault: (states) => {
      states.thank = { ...states.thank, on: { carryOn: { target: 'end' } } };
    },
    box: 'thank',
  },
  'an arrow to a box of ours is marked local': {
    rule: saysWhatIsOurs,
    says: 'but one of its ends is ours',
    fault: (states) => {
      states.lookAtCat = {
        ...states.lookAtCat,
        on: { carryOn: { target: 'ownerWell', meta: { arrow: 'inferred' } } },
      };
    },
    box: 'lookAtCat',
  },
  'no number stands twice': {
    rule: noNumberTwice,
    says: 'Number P1 stands at box thank and at another',
    fault: (states) => {
      states.thank = { ...states.thank, meta: { box: 'P1', scope: 'family' } };
    },
    box: 'thank',
  },
  'every action says who and when': {
    rule: saysWhoAndWhen,
    says: 'lacks who it falls to, a tier',
    fault: (states) => {
      states.thank = { ...states.thank, meta: { box: 'P8', scope: 'family' } };
    },
    box: 'thank',
  },
};

describe.each(Object.entries(specimens))('Rule: %s', (_name, { rule, says, fault, box }) => {
  it('finds nothing wrong in the practice chart', () => {
    expect(rule(readFlowchart(practiceFlowchart))).toEqual([]);
  });

  it('finds the fault that was put into it, and says at which box', () => {
    const faults = rule(practiceChartWith(fault));
    expect(faults.map((found) => found.box)).toContain(box);
    expect(faults.map(({ message }) => message).join('\n')).toContain(says);
  });

  it('finds nothing wrong in the flowchart for Adult Social Services', () => {
    expect(rule(adultPathway.chart)).toEqual([]);
  });

  it('finds nothing wrong in the flowchart for Children’s Services', () => {
    expect(rule(childrenPathway.chart)).toEqual([]);
  });
});
