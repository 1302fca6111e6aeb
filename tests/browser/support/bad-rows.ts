import { strangeFiles } from '#tests/record/bad-files.ts';
import { isNot, ofAnyFile } from '#tests/support/refused-files.ts';
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
    ...recordsOfFiles().map((record) => ({ record })),
  ];
  return rows.map((row, index) => ({
    changedAt: sound.changedAt,
    revision: 1,
    ...row,
    id: `row-${index}`,
  }));
}

/** What stands in the files that are refused because of the form of a part, or because of who is in the family. */
function recordsOfFiles(): unknown[] {
  const ofForm = [
    'with a value of another type',
    'in which something is missing',
    'with strange people',
    'with strange answers',
    'that holds the state of a statechart',
  ];
  return strangeFiles
    .filter(({ becomes }) => 'refused' in becomes && !onlyOfFiles.includes(becomes.refused))
    .filter(({ category }) => ofForm.includes(category))
    .map(({ file }) => JSON.parse(new TextDecoder().decode(file)));
}

/** Answers that no flowchart offers refuse a file; a family on the device opens with them, and says that they count for nothing (F19). */
const onlyOfFiles: readonly string[] = [
  ofAnyFile.notOffered,
  isNot('something agreed or put off belongs to no box of the flowcharts'),
];

function without(record: object, part: string): object {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== part));
}
