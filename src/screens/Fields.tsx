import type { FieldErrors, UseFormRegister, UseFormWatch } from 'react-hook-form';
import { Choices } from '#src/components/Choices.tsx';
import { TextField } from '#src/components/TextField.tsx';
import { type Field, fill, isOffered, type Names, openedFields } from '#src/pathways/pathway.ts';
import { fullLabelOf } from '#src/record/people.ts';
import { type Details, type FamilyRecord, limits } from '#src/record/record.ts';

/** What a form of one question and person holds while it is open. */
export type QuestionValues = { [field: string]: string | string[] | undefined };

/** The form's name for a field of a recording page, apart from the names of its own parts. */
export function fieldName({ id }: Pick<Field, 'id'>): string {
  return `field-${id}`;
}

type FieldProps = {
  record: FamilyRecord;
  person: string;
  names: Names;
  register: UseFormRegister<QuestionValues>;
  errors: FieldErrors<QuestionValues>;
};

/** The fields of a page or of an answer, with those that its ticks open. None is compulsory. */
export function Fields({
  fields,
  watch,
  ...rest
}: FieldProps & { fields: readonly Field[]; watch: UseFormWatch<QuestionValues> }) {
  const isTicked = (id: string, value: string) => isTickedIn(watch(fieldName({ id })), value);
  return openedFields(fields, isTicked).map((field) => (
    // The form library reads a chosen radio that has left its group as chosen still: another group is drawn anew.
    <OneField
      key={[field.id, ...(field.choices ?? []).map(({ value }) => value)].join()}
      field={field}
      {...rest}
    />
  ));
}

function isTickedIn(ticks: QuestionValues[string], value: string): boolean {
  return [ticks ?? []].flat().includes(value);
}

function OneField({
  field,
  record,
  person,
  names,
  register,
  errors,
}: FieldProps & { field: Field }) {
  const name = fieldName(field);
  const message = errors[name]?.message;
  const common = {
    id: name,
    hint: field.hint,
    error: typeof message === 'string' ? message : undefined,
  };
  const label = fill(field.label, names);
  switch (field.kind) {
    case 'ticks':
    case 'people':
    case 'choice':
      return (
        <Choices
          {...common}
          kind={field.kind === 'choice' ? 'radios' : 'checkboxes'}
          legend={label}
          isSmall
          isInline={field.ofTicked !== undefined}
          choices={[
            ...(field.kind === 'people' ? peopleBesides(record, person) : []),
            ...(field.choices ?? []),
          ]}
          input={register(name)}
        />
      );
    case 'date':
      return (
        <TextField
          {...common}
          label={label}
          type="date"
          width="middle"
          input={register(name, { validate: dateProblem })}
        />
      );
    case 'text':
      return (
        <TextField
          {...common}
          label={label}
          rows={3}
          input={register(name, { validate: (value) => lengthProblem(label, value) })}
        />
      );
  }
}

function peopleBesides(record: FamilyRecord, person: string) {
  return [...record.people.adults, ...record.people.children]
    .filter(({ id }) => id !== person)
    .map(({ id }) => ({ value: id, label: fullLabelOf(record, id) }));
}

/** True where a text is short enough; else what to do about it. */
export function lengthProblem(label: string, value: string | string[] | undefined): true | string {
  const over = (value?.length ?? 0) - limits.note;
  return over <= 0
    ? true
    : `${label} must be ${limits.note} characters or less. You have ${over} ${over === 1 ? 'character' : 'characters'} too many`;
}

/** True for no date and for one with a year of four digits: browsers let people type more. */
export function dateProblem(value: string | string[] | undefined): true | string {
  return !value || /^\d{4}-/.test(String(value)) || 'Enter a date with a year of four digits';
}

/** What the fields hold before anything is typed. Ticks need an empty list, or the form library makes them a boolean. */
export function emptyFields(fields: readonly Field[]): QuestionValues {
  return Object.fromEntries(
    openedFields(fields, () => true).map((field) => [
      fieldName(field),
      field.kind === 'ticks' || field.kind === 'people' ? [] : '',
    ]),
  );
}

/** What the fields of a form hold, without those left empty and without what was said of a choice not ticked any more. */
export function detailsFrom(fields: readonly Field[], values: QuestionValues): Details {
  const isTicked = (id: string, value: string) => isTickedIn(values[fieldName({ id })], value);
  const entries = openedFields(fields, isTicked).flatMap((field): [string, string | string[]][] => {
    const value = values[fieldName(field)];
    const given = typeof value === 'string' ? value.trim() : value;
    // Radios that Tab has passed without a choice hold null, whatever their type says.
    if (!given || given.length === 0) return [];
    return typeof given === 'string' && !isOffered(field, given) ? [] : [[field.id, given]];
  });
  return Object.fromEntries(entries);
}
