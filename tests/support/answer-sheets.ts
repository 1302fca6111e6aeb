import type { Flowchart } from '#src/flowchart/flowchart.ts';
import type { Answered, FamilyRecord, Matter } from '#src/record/record.ts';

/** The time at which everything in these tests is recorded. */
export const noon = '2026-11-22T12:00:00+00:00';

/** A family of one adult and one child at one door, before anything is answered. */
export function oneChildFamily(parts: {
  door: FamilyRecord['door'];
  children?: FamilyRecord['people']['childrenKnown'];
  adults?: FamilyRecord['people']['adultsKnown'];
}): FamilyRecord {
  const childrenKnown = parts.children ?? 'listed';
  const adultsKnown = parts.adults ?? 'listed';
  return {
    format: 'young-carers-record',
    version: 1,
    revision: 0,
    pathways: { adult: '1', children: '1' },
    edition: 'test',
    asOf: noon,
    door: parts.door,
    people: {
      adultsKnown,
      adults: adultsKnown === 'listed' ? [{ id: 'a1' }] : [],
      childrenKnown,
      children: childrenKnown === 'listed' ? [{ id: 'c1', age: 9, needsCare: false }] : [],
    },
    started: parts.door === 'children' && childrenKnown === 'listed' ? ['c1'] : [],
    answers: [],
    putOff: [],
    safety: [],
    agreed: [],
    history: [],
  };
}

/** A complete set of answers: what was answered at each question that the chart reaches. */
export type Sheet = ReadonlyMap<string, string>;

/**
 * Every complete answer sheet of a chart, found by following its arrows and trying every answer at every question.
 * `fixed` names questions that the family itself answers, or that wait because there is nobody to ask about; at
 * these only that one answer is followed, and a waiting one is not written on the sheet.
 */
export function* sheetsOf(
  chart: Flowchart,
  fixed: { readonly [key: string]: { readonly arrow: string; readonly isWritten: boolean } },
  from = chart.first.to,
  given: Sheet = new Map(),
): Generator<Sheet> {
  const box = chart.byKey.get(from);
  if (!box || box.kinds.includes('end')) {
    yield given;
    return;
  }
  const only = fixed[box.key];
  const answers = box.isQuestion
    ? only
      ? [only.arrow]
      : Object.keys(box.arrows).filter((answer) => answer !== 'doesNotApply')
    : ['carryOn'];
  for (const answer of answers) {
    const to = box.arrows[answer]?.to;
    if (!to) throw new Error(`Box ${box.key} has no arrow ${answer}.`);
    const isWritten = box.isQuestion && (only?.isWritten ?? true);
    yield* sheetsOf(chart, fixed, to, isWritten ? new Map(given).set(box.key, answer) : given);
  }
}

/** Of whom a question of a one-child family is asked. */
export function matterOf(chart: Flowchart, key: string): Matter {
  const scope = chart.byKey.get(key)?.scope;
  return { key, person: scope === 'adult' ? 'a1' : scope === 'child' ? 'c1' : 'family' };
}

/** The family with the answers of a sheet. */
export function withSheet(family: FamilyRecord, chart: Flowchart, sheet: Sheet): FamilyRecord {
  const answers = [...sheet].map(
    ([key, answer]): Answered => ({
      ...matterOf(chart, key),
      answer: answer as Answered['answer'],
      at: noon,
    }),
  );
  return { ...family, answers };
}
