import { helpFor } from '#src/pathways/index.ts';
import { type Field, fill, isOffered, type Names, openedFields } from '#src/pathways/pathway.ts';
import { labelOf } from '#src/record/people.ts';
import type { Answered, FamilyRecord } from '#src/record/record.ts';
import { dateInWords } from '#src/record/time.ts';

/** The fields that an answer of a box has. */
export function fieldsFor(key: string, answer: string | undefined): readonly Field[] {
  const help = helpFor(key);
  return [...(help.fields ?? []), ...((answer && help.fieldsOf?.[answer]) || [])];
}

/** What was written in the fields of an answer, each as a label and words. What was said of a choice stands beside it, and only while it is ticked. */
export function detailsInWords(
  record: FamilyRecord,
  { key, answer, details = {} }: Answered,
  names: Names,
): { label: string; words: string }[] {
  const isTicked = (field: string, value: string) => [details[field] ?? []].flat().includes(value);
  const fields = openedFields(fieldsFor(key, answer), isTicked);
  const inWords = (field: Field, value: string): string => {
    if (value === 'notKnownYet') return 'NOT KNOWN YET';
    const label =
      field.choices?.find((choice) => choice.value === value)?.label ??
      (field.kind === 'people' ? labelOf(record, value) : value);
    const each = field.forEach && fields.find(({ ofTicked }) => ofTicked === value);
    const said = each && details[each.id];
    return each && typeof said === 'string'
      ? `${label} (${field.forEach?.label}: ${inWords(each, said)})`
      : label;
  };
  return fields.flatMap((field) => {
    const given = details[field.id];
    if (given === undefined || given.length === 0 || field.ofTicked) return [];
    const label = fill(field.label, names);
    if (typeof given !== 'string')
      return [{ label, words: given.map((value) => inWords(field, value)).join('; ') }];
    if (!isOffered(field, given)) return [];
    return [{ label, words: field.kind === 'date' ? dateInWords(given) : inWords(field, given) }];
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
