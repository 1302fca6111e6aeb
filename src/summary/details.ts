import { helpFor } from '#src/pathways/index.ts';
import { type Field, fill, type Names } from '#src/pathways/pathway.ts';
import { labelOf } from '#src/record/people.ts';
import type { Answered, FamilyRecord } from '#src/record/record.ts';
import { dateInWords } from '#src/record/time.ts';

/** The fields that an answer of a box has. */
export function fieldsFor(key: string, answer: string | undefined): readonly Field[] {
  const help = helpFor(key);
  return [...(help.fields ?? []), ...((answer && help.fieldsOf?.[answer]) || [])];
}

/** What was written in the fields of an answer, each as a label and words. */
export function detailsInWords(
  record: FamilyRecord,
  answered: Answered,
  names: Names,
): { label: string; words: string }[] {
  return fieldsFor(answered.key, answered.answer).flatMap((field) => {
    const given = answered.details?.[field.id];
    if (given === undefined || given.length === 0) return [];
    const label = fill(field.label, names);
    const inWords = (value: string): string =>
      field.choices?.find((choice) => choice.value === value)?.label ??
      (field.kind === 'people' ? labelOf(record, value) : value);
    if (typeof given !== 'string') return [{ label, words: given.map(inWords).join('; ') }];
    return [{ label, words: field.kind === 'date' ? dateInWords(given) : inWords(given) }];
  });
}

const speakers = {
  parent: 'a parent or the adult who needs care',
  youngPerson: 'the young person',
  referrer: 'the referrer',
  other: 'someone else',
} as const;

/** Who said what was recorded, in words; none where that was not recorded. */
export function saidByInWords(answered: Answered): string | undefined {
  const said = answered.saidBy?.map((speaker) => speakers[speaker]);
  return said && said.length > 0 ? said.join(', ') : undefined;
}

/** A label and the words that belong to it, on one line. */
export function labelled({ label, words }: { label: string; words: string }): string {
  return `${label}${label.endsWith('?') ? '' : ':'} ${words}`;
}
