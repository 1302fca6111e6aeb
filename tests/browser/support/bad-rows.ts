import { familyToKeep } from './kept.ts';

type Loose = { [part: string]: unknown };
type Named = Loose & { id: string };

/** A family as a later version of the program saves it. */
export function newerRecord(id: string): Named {
  const row = familyToKeep(id, {});
  return { ...row, record: { ...row.record, version: 2, more: 'something new' } };
}

/** Families as a damaged disk, an older fault or another hand may have left them. Some of them are years old. */
export function strangeRows(): Named[] {
  const sound = familyToKeep('sound', {});
  const parts = Object.keys(sound.record);
  const wrong: readonly unknown[] = [null, 7, 'text', { a: 1 }];
  const old = '2019-03-04T10:00:00+00:00';
  const rows: Loose[] = [
    ...parts.map((part) => ({ record: without(sound.record, part), changedAt: old })),
    ...parts.flatMap((part) =>
      wrong
        .filter(
          (value) => typeof value !== typeof Reflect.get(sound.record, part) || value === null,
        )
        .slice(0, 2)
        .map((value) => ({ record: { ...sound.record, [part]: value } })),
    ),
    ...wrong.map((record) => ({ record })),
    { record: undefined },
    { record: { ...sound.record, format: 'something else' } },
    { record: { ...sound.record, unknown: 1 } },
    {
      record: {
        ...sound.record,
        answers: [{ key: 'childAtRisk', person: 'c9', answer: 'yes', at: sound.changedAt }],
      },
    },
    { record: { ...sound.record, started: ['c1'] } },
  ];
  return rows.map((row, index) => ({
    changedAt: sound.changedAt,
    revision: 1,
    ...row,
    id: `row-${index}`,
  }));
}

function without(record: object, part: string): object {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== part));
}
