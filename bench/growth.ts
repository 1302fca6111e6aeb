import { createMachine } from 'xstate';
import { readFlowchart } from '#src/flowchart/flowchart.ts';
import { walk } from '#src/flowchart/walk.ts';
import { pathways } from '#src/pathways/index.ts';
import { addAdult, addChild, answer, newRecord, setStarted } from '#src/record/changes.ts';
import { type FamilyRecord, recorded } from '#src/record/record.ts';
import { openPages } from '#src/summary/next-page.ts';
import { outcomeOf } from '#src/summary/outcome.ts';
import { noteOf } from '#src/summary/plain-text.ts';
import { sheetOf } from '#src/summary/sheet.ts';
import { summarise } from '#src/summary/summary.ts';

const at = '2026-11-22T10:00:00+00:00';

/** The medians, in milliseconds of the processor's own time, of doing each of some things again and again, in turn. */
function timed(rounds: number, deeds: readonly (() => unknown)[]): number[] {
  const times = deeds.map((): number[] => []);
  // The first rounds only warm the processor's caches and the compiler.
  for (let round = -2; round < rounds; round += 1) {
    for (const [index, deed] of deeds.entries()) {
      const start = process.cpuUsage();
      deed();
      if (round >= 0) times[index]?.push(process.cpuUsage(start).user / 1000);
    }
  }
  return times.map((each) => each.toSorted((one, other) => one - other)[rounds >> 1] ?? 0);
}

/** A family of one adult and as many children, with every question answered, and a note beside as many answers. */
function familyOf(children: number, notes: number): FamilyRecord {
  let record = newRecord('both', { adult: '1', children: '1' }, 'bench', at);
  record = addAdult(record, {}, at).record;
  for (let child = 0; child < children; child += 1) {
    const added = addChild(record, { age: 9, needsCare: false }, at);
    record = setStarted(added.record, added.id, true, at);
  }
  let left = notes;
  for (let page = openPages(record)[0]; page; page = openPages(record)[0]) {
    const box = pathways.map(({ chart }) => chart.byKey.get(page?.key ?? '')).find(Boolean);
    const given = box?.isQuestion
      ? (['no', 'recorded', 'stable'] as const).find((each) => each in (box?.arrows ?? {}))
      : 'carryOn';
    left -= 1;
    const note = left >= 0 ? { note: `Seen at school and at home. ${'x'.repeat(80)}` } : {};
    record = answer(record, page, { answer: given ?? 'notKnownYet', ...note }, at);
    if (!recorded(record, page)) throw new Error(`The answer to ${page.key} was not recorded.`);
  }
  return record;
}

/** An invented chart of that many boxes: a question, and what follows from its yes, again and again. */
function chartOf(boxes: number) {
  const pairs = Math.floor((boxes - 1) / 2);
  const states: Record<string, object> = { end: { type: 'final', tags: ['end'] } };
  for (let pair = 0; pair < pairs; pair += 1) {
    const next = pair + 1 < pairs ? `question${pair + 1}` : 'end';
    states[`question${pair}`] = {
      meta: { box: `P${2 * pair}`, scope: 'child' },
      description: 'Is the cat unwell?',
      tags: ['question'],
      on: {
        yes: { target: `action${pair}`, meta: { arrow: 'inferred' } },
        no: { target: next, meta: { arrow: 'inferred' } },
        notKnownYet: { target: `action${pair}`, meta: { arrow: 'local' } },
      },
    };
    states[`action${pair}`] = {
      meta: { box: `P${2 * pair + 1}`, scope: 'child', who: 'you', tier: 'next' },
      description: 'Call the vet',
      tags: ['action'],
      on: { carryOn: { target: next, meta: { arrow: 'inferred' } } },
    };
  }
  return readFlowchart(createMachine({ id: 'adult', version: '1', initial: 'question0', states }));
}

/** What walk and summary cost in larger families, with more notes and for longer charts, as lines of Markdown. */
export function* growth(rounds: number): Generator<string> {
  const shown = (times: readonly number[]) =>
    times.map((time) => `${time.toFixed(2)} ms`).join(' | ');
  const deedsOf = (record: FamilyRecord) => [
    () => outcomeOf({ ...record }),
    () => summarise({ ...record }),
    () => sheetOf({ ...record }),
    () => noteOf({ ...record }, 'bench'),
  ];
  yield '| children, each with every question answered | outcome | summary | call sheet | copied text |';
  yield '|---|---|---|---|---|';
  for (const children of [1, 2, 4, 14, 29]) {
    yield `| ${children} | ${shown(timed(rounds * 3, deedsOf(familyOf(children, 0))))} |`;
  }
  yield '';
  yield '| notes, in a family of 29 children | outcome | summary | call sheet | copied text |';
  yield '|---|---|---|---|---|';
  for (const notes of [0, 50, 500]) {
    yield `| ${notes} | ${shown(timed(rounds * 3, deedsOf(familyOf(29, notes))))} |`;
  }
  yield '';
  yield '| boxes of an invented chart | reading it | walk | outcome, one child |';
  yield '|---|---|---|---|';
  const [pathway] = pathways;
  const { chart: own } = pathway;
  for (const boxes of [10, 100, 1000]) {
    const chart = chartOf(boxes);
    const answers = chart.boxes
      .filter(({ isQuestion }) => isQuestion)
      .map(({ key }) => ({ key, person: 'c1', answer: 'yes' as const, at }));
    const family = { ...familyOf(1, 0), started: [], answers };
    // The program has two charts and no way to be given a third: it is put in the place of one, and taken out again.
    Object.assign(pathway, { chart });
    try {
      yield `| ${boxes} | ${shown(
        timed(rounds * 3, [
          () => chartOf(boxes),
          () => walk(chart, () => 'yes'),
          () => outcomeOf({ ...family }),
        ]),
      )} |`;
    } finally {
      Object.assign(pathway, { chart: own });
    }
  }
}
