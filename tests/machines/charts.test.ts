import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type AnyStateMachine, initialTransition, transition } from 'xstate';
import { getShortestPaths, getSimplePaths } from 'xstate/graph';
import { adultFlowchart } from '#machines/adult.machine.ts';
import { childrenFlowchart } from '#machines/children.machine.ts';
import type { Flowchart } from '#src/flowchart/flowchart.ts';
import { adultPathway, childrenPathway } from '#src/pathways/index.ts';

const charts: readonly [string, string, AnyStateMachine, Flowchart][] = [
  ['Adult Social Services', 'adult', adultFlowchart, adultPathway.chart],
  ['Children’s Services', 'children', childrenFlowchart, childrenPathway.chart],
];

function arrowsIn(chart: Flowchart): [string, string, string][] {
  return chart.boxes.flatMap((box) =>
    Object.values(box.arrows).map(({ answer, to }): [string, string, string] => [
      box.key,
      answer,
      to,
    ]),
  );
}

describe.each(charts)('The flowchart for %s', (_name, id, machine, chart) => {
  it.each(arrowsIn(chart))(
    '%s, answered %s, leads to %s, as XState itself walks it',
    (from, answer, to) => {
      const here = machine.resolveState({ value: from, context: undefined });
      const [there] = transition(machine, here, { type: answer });
      expect(there.value).toBe(to);
    },
  );

  it('is over at its end, and not before, as XState itself walks it', () => {
    const status = (value: string) => machine.resolveState({ value, context: undefined }).status;
    const over = chart.boxes.filter(({ key }) => status(key) === 'done').map(({ key }) => key);
    expect(over).toEqual(['end']);
  });

  it('starts where XState itself starts it', () => {
    const [here] = initialTransition(machine);
    expect(chart.first.to).toBe(here.value);
  });

  it('knows no answer that XState does not, and leaves none out', () => {
    for (const box of chart.boxes) {
      const own = machine.states[box.key]?.ownEvents ?? [];
      expect(Object.keys(box.arrows).toSorted()).toEqual([...own].map(String).toSorted());
    }
  });

  it('is one literal without context, guards, actions or anything that happens by itself', () => {
    expect(machine.config.context).toBeUndefined();
    const text = readFileSync(new URL(`../../machines/${id}.machine.ts`, import.meta.url), 'utf8');
    expect(text).not.toMatch(/\b(guard|always|after|invoke|entry|exit|actions|assign)\b\s*[:(]/);
    expect(text).not.toMatch(/\.\.\.|\$\{/);
    expect(text.match(/^import .*/gm)).toEqual(["import { setup } from 'xstate';"]);
  });

  it('can be reached at every box', () => {
    const reached = new Set(
      getShortestPaths(machine, { serializeState: ({ value }) => JSON.stringify(value) }).map(
        ({ state }) => String(state.value),
      ),
    );
    expect([...reached].toSorted()).toEqual(chart.boxes.map(({ key }) => key).toSorted());
  });
});

describe('Complete routes, counted by XState', () => {
  const complete = (machine: AnyStateMachine) =>
    getSimplePaths(machine, {
      serializeState: ({ value }) => JSON.stringify(value),
      toState: ({ status }) => status === 'done',
    });

  it('are as many in the adult chart as its arrows make, and all pass both safety questions', () => {
    // adultAtRisk 3 × ([childAtRisk 3 × childCaring: no, does not apply, 2 × impact 3] + childAtRisk does not apply)
    //   × adultNeedsAssessed: no, not known yet, yes × parentingCounted 4, × hasChildren 3, × condition 4, agencies 3, family 2
    const expected = 3 * 3 * (3 * (2 + 2 * 3) + 1) * (2 + 4) * 4 * 3 * 2;
    const paths = complete(adultFlowchart);
    expect(paths).toHaveLength(expected);
    expect(paths.every((path) => passes(path, 'adultAtRisk') && passes(path, 'childAtRisk'))).toBe(
      true,
    );
  });

  it('are as many in the children’s chart as its arrows make, and all pass both safety questions and C6', () => {
    // childAtRisk 3 × adultAtRisk 4 × impact 3 × (childAssessed: no, not known yet, yes × plan 3) × school 4 × family 2
    const expected = 3 * 4 * 3 * (2 + 3) * 4 * 2;
    const paths = complete(childrenFlowchart);
    expect(paths).toHaveLength(expected);
    expect(
      paths.every(
        (path) =>
          passes(path, 'adultAtRisk') &&
          passes(path, 'childAtRisk') &&
          passes(path, 'reviewPersonCaredFor'),
      ),
    ).toBe(true);
  });
});

function passes(path: { steps: { state: { value: unknown } }[] }, key: string): boolean {
  return path.steps.some(({ state }) => state.value === key);
}
