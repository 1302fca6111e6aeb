import { deedOf, placesOf } from '#src/pathways/index.ts';
import { fill } from '#src/pathways/pathway.ts';
import type { FamilyRecord, Matter } from '#src/record/record.ts';
import type { Moved } from '#src/summary/what-changes.ts';
import { namesFor, questionInWords, withLabel } from '#src/summary/words.ts';

/** A deed in plain words, with the person it is about. */
export function deedInWords(record: FamilyRecord, { key, person }: Matter): string {
  const box = placesOf(key)[0]?.box;
  const words = box ? fill(deedOf(box), namesFor(record, person)) : key;
  return withLabel(record, person, words);
}

/** What moved in the summary after a change, in short sentences. */
export function movedInWords(record: FamilyRecord, moved: Moved): string[] {
  const aside = (matter: Matter) => questionInWords(record, matter, placesOf(matter.key));
  return [
    ...moved.added.map((action) => `Added: ${deedInWords(record, action)}`),
    ...moved.dropped.map((action) => `Taken out: ${deedInWords(record, action)}`),
    ...moved.setAside.map(
      (matter) => `Kept aside, not used now: your answer to “${aside(matter)}”`,
    ),
    ...moved.backInUse.map((matter) => `Used again: your answer to “${aside(matter)}”`),
  ];
}
