import type { Box } from '#src/flowchart/flowchart.ts';
import type { Field } from '#src/pathways/pathway.ts';
import type { Given } from '#src/record/changes.ts';
import type { Answered, Matter } from '#src/record/record.ts';
import { fieldsFor } from '#src/summary/details.ts';
import {
  dateProblem,
  detailsFrom,
  emptyFields,
  fieldName,
  lengthProblem,
  type QuestionValues,
} from './Fields.tsx';

/** Who may have said what is recorded. */
export const speakers: readonly {
  readonly value: NonNullable<Answered['saidBy']>[number];
  readonly label: string;
}[] = [
  { value: 'parent', label: 'A parent, or the adult who needs care' },
  { value: 'youngPerson', label: 'The young person' },
  { value: 'referrer', label: 'The referrer' },
  { value: 'other', label: 'Someone else' },
];

/** The form's name for the answer itself: a name of its own for each question and person, so that no tick is carried over. */
export function answerFieldOf({ key, person }: Matter): string {
  return `answer-${key}-${person}`;
}

/** The fields of a box whatever its answer is. */
function fieldsOfAll(box: Box): Field[] {
  const all = Object.keys(box.arrows).flatMap((answer) => fieldsFor(box.key, answer));
  return [...new Map(all.map((field) => [field.id, field])).values()];
}

/** What a form holds besides the answer before anything is typed in it. */
export function valuesFrom(box: Box, answered: Answered | undefined): QuestionValues {
  const details = Object.entries(answered?.details ?? {}).map(([id, value]) => [
    fieldName({ id }),
    typeof value === 'string' ? value : [...value],
  ]);
  return {
    ...emptyFields(fieldsOfAll(box)),
    ...Object.fromEntries(details),
    note: answered?.note ?? '',
    saidBy: [...(answered?.saidBy ?? [])],
  };
}

/** Whether a record can hold what a form holds: it refuses what is too long, and a date with another year than one of four digits. */
export function isRecordable(box: Box, values: QuestionValues): boolean {
  const dates = fieldsOfAll(box).filter(({ kind }) => kind === 'date');
  return (
    Object.values(values).every(
      (value) => Array.isArray(value) || lengthProblem('', value) === true,
    ) && dates.every((field) => dateProblem(values[fieldName(field)]) === true)
  );
}

/** What is recorded of a form, with that answer. Fields of the answers not chosen are kept too: they come back if the answer does. */
export function givenFrom(box: Box, answer: Given['answer'], values: QuestionValues): Given {
  const details = detailsFrom(fieldsOfAll(box), values);
  const note = typeof values.note === 'string' ? values.note.trim() : '';
  const saidBy = [values.saidBy ?? []].flat() as NonNullable<Given['saidBy']>;
  return {
    answer,
    ...(Object.keys(details).length > 0 ? { details } : {}),
    ...(note ? { note } : {}),
    ...(saidBy.length > 0 ? { saidBy } : {}),
  };
}
