import { describe, expect, it } from 'vitest';
import { createMachine } from 'xstate';
import { type Arrow, boxOf, readFlowchart, stretch } from '#src/flowchart/flowchart.ts';
import { adultPathway, childrenPathway } from '#src/pathways/index.ts';
import { practiceFlowchart } from '#tests/support/practice-chart.ts';

const chart = readFlowchart(practiceFlowchart);
const arrow = (to: string): Arrow => ({ answer: '', to, provenance: 'local', why: undefined });

describe('A flowchart, read from its statechart', () => {
  it('keeps its name, its version, the line printed above it and where it starts', () => {
    expect({ ...chart, boxes: [], byKey: undefined }).toEqual({
      id: 'practice',
      version: '1',
      strap: 'When a neighbour goes away, consider:',
      first: { answer: '', to: 'catWell', provenance: 'inferred', why: 'first in the text' },
      boxes: [],
      byKey: undefined,
    });
  });

  it('has a later version where the statechart says so, and is the first where it says nothing', () => {
    const states = { end: {} };
    expect(readFlowchart(createMachine({ version: '7', initial: 'end', states })).version).toBe(
      '7',
    );
    expect(readFlowchart(createMachine({ initial: 'end', states }))).toMatchObject({
      version: '1',
      strap: '',
    });
  });

  it.each([
    ['Adult Social Services', adultPathway],
    ['Children’s Services', childrenPathway],
  ])('is in its first version for %s', (_name, pathway) => {
    expect(pathway.chart.version).toBe('1');
  });

  it('that has no box leads nowhere', () => {
    expect(readFlowchart(createMachine({}))).toMatchObject({ boxes: [], first: { to: '' } });
  });

  it('has no words at a box without a description', () => {
    expect(boxOf(chart, 'end').words).toBe('');
  });

  it('has no arrow for an answer that leads nowhere', () => {
    const states = { one: { on: { yes: {}, no: [], notKnownYet: 'two' } }, two: {} };
    const { arrows } = boxOf(readFlowchart(createMachine({ initial: 'one', states })), 'one');
    expect(Object.keys(arrows)).toEqual(['notKnownYet']);
  });

  it('knows at a question which boxes every answer passes, and at an action none', () => {
    expect([...boxOf(chart, 'hasKey').certain]).toEqual(['thank', 'end']);
    expect([...boxOf(chart, 'thank').certain]).toEqual([]);
  });

  it('says of a box that it does not have what to check', () => {
    expect(() => boxOf(chart, 'dog')).toThrow(
      'The practice flowchart has no box "dog". Check the key against the chart in machines/.',
    );
  });
});

describe('The boxes from an arrow to the next question', () => {
  const boxes = (drafts: { [key: string]: [kinds: string, to?: string] }) =>
    new Map(
      Object.entries(drafts).map(([key, [kinds, to]]) => [
        key,
        {
          key,
          kinds: kinds.split(' ') as ('action' | 'question')[],
          isQuestion: kinds.includes('question'),
          arrows: to ? { carryOn: arrow(to) } : {},
        },
      ]),
    );

  it('leave the question out', () => {
    const some = boxes({ one: ['action', 'two'], two: ['action', 'three'], three: ['question'] });
    expect(stretch(some, arrow('one'))).toEqual(['one', 'two']);
  });

  it('hold it where it is also something to do', () => {
    const some = boxes({ one: ['action', 'two'], two: ['action question', 'one'] });
    expect(stretch(some, arrow('one'))).toEqual(['one', 'two']);
  });

  it('are each named once where a chart loops', () => {
    const some = boxes({ one: ['action', 'two'], two: ['action', 'one'] });
    expect(stretch(some, arrow('one'))).toEqual(['one', 'two']);
  });
});
