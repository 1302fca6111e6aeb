import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { Button } from '#src/components/Button.tsx';
import { Choices } from '#src/components/Choices.tsx';
import { ErrorSummary } from '#src/components/ErrorSummary.tsx';
import { LinkButton } from '#src/components/LinkButton.tsx';
import { TextField } from '#src/components/TextField.tsx';
import { helpFor } from '#src/pathways/index.ts';
import type { Choice } from '#src/pathways/pathway.ts';
import { type FamilyRecord, recorded, type SharingDecision } from '#src/record/record.ts';
import { agreementWords, whyWords } from '#src/summary/sharing.ts';
import { capital } from '#src/summary/words.ts';
import { dateProblem, lengthProblem, type QuestionValues } from './Fields.tsx';
import { firstIdentifier, type Looks, LooksLike, withoutIdentifier } from './LooksLike.tsx';
import { useErrors } from './use-errors.ts';

type Values = {
  whom: string;
  role: string;
  what: string;
  why: NonNullable<SharingDecision['why']>[number][];
  agreement: SharingDecision['agreement'] | '';
  told: SharingDecision['told'] | '';
  toldReason: string;
  decidedBy: string;
  decidedDate: string;
  decidedTime: string;
  shared: SharingDecision['shared'] | '';
  sharedDate: string;
  sharedTime: string;
  sharedReason: string;
};

const someoneElse = 'other';

/** One decision to share, or not to share. Nothing is chosen beforehand but the time. */
export function SharingForm({
  record,
  legend,
  given,
  draft,
  now,
  timeAt,
  onSave,
  onCancel,
  onLeave,
}: {
  record: FamilyRecord;
  legend: string;
  /** The decision that is changed; none for a new one. */
  given: SharingDecision | undefined;
  /** What was typed here before the page was left, as for a safety concern. */
  draft: QuestionValues | undefined;
  now: () => string;
  timeAt: (date: string, time: string) => string;
  onSave: (decision: SharingDecision) => void;
  onCancel: () => void;
  /** Hands over what is typed when the page is left; nothing where it was saved or given up. */
  onLeave: (draft: QuestionValues | undefined) => void;
}) {
  const agencies = agenciesOf(record);
  const { register, handleSubmit, watch, setValue, setFocus, getValues, formState } =
    useForm<Values>({
      shouldFocusError: false,
      // A draft is what this form has handed over itself.
      defaultValues: {
        ...valuesFrom(given, agencies, given?.at ?? now()),
        ...(draft as Partial<Values>),
      },
    });
  const errors = useErrors(formState.errors);
  const { dirtyFields, isDirty } = formState;
  const [whom, told, shared] = watch(['whom', 'told', 'shared']);
  const [looks, setLooks] = useState<Looks<FreeText>>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isDone = useRef(false);
  const leave = useRef<() => void>(undefined);
  leave.current = () => onLeave((isDirty || draft) && !isDone.current ? getValues() : undefined);
  useEffect(() => () => leave.current?.(), []);

  /** A time that was left as it was keeps its seconds and its offset. */
  const timeOf = (date: string, time: string, before: string | undefined): string =>
    before?.startsWith(`${date}T${time}`) ? before : timeAt(date, time);
  const pastProblem = (date: string, time: string, before: string | undefined, deed: string) =>
    !time ||
    (dateProblem(date) === true && Date.parse(timeOf(date, time, before)) <= Date.parse(now())) ||
    `The time this was ${deed} must be in the past`;
  /** It is first taken to have been shared when that is chosen; the worker corrects that. */
  const onChooseShared = () => {
    if (given?.sharedAt || dirtyFields.sharedDate || dirtyFields.sharedTime) return;
    const present = now();
    setValue('sharedDate', present.slice(0, 10));
    setValue('sharedTime', present.slice(11, 16));
  };

  const save = (values: Values) => {
    const { agreement, told, shared } = values;
    if (!agreement || !told || !shared) return;
    const what = values.what.trim();
    const decidedBy = values.decidedBy.trim();
    const agency = agencies.find(({ value }) => value === values.whom);
    isDone.current = true;
    onSave({
      with: agency?.label ?? values.role.trim(),
      ...(what ? { what } : {}),
      ...(values.why.length > 0 ? { why: values.why } : {}),
      agreement,
      told,
      ...(told === 'no' ? { toldReason: values.toldReason.trim() } : {}),
      ...(decidedBy ? { decidedBy } : {}),
      at: timeOf(values.decidedDate, values.decidedTime, given?.at),
      shared,
      ...(shared === 'done'
        ? { sharedAt: timeOf(values.sharedDate, values.sharedTime, given?.sharedAt) }
        : {}),
      ...(shared === 'decidedNot' ? { sharedReason: values.sharedReason.trim() } : {}),
    });
  };

  /** Saves, but first asks about what looks as if it could identify somebody. */
  const look = (values: Values) => {
    const seen = firstIdentifier(values, freeTextShown(values));
    if (seen) setLooks(seen);
    else save(values);
  };

  // Fields that are not shown are registered too: so errors stand in the order of the page.
  const inputs = {
    whom: register('whom', { required: 'Select who you decided to share with' }),
    role: register('role', {
      validate: (value, { whom }) =>
        whom !== someoneElse ||
        (value.trim() === ''
          ? 'Enter the role or team you decided to share with'
          : value.length <= 120 || 'Role or team must be 120 characters or less'),
    }),
    what: register('what', {
      validate: (value, { shared }) =>
        value.trim() === '' && shared !== 'decidedNot'
          ? 'Enter what you will share'
          : lengthProblem('What you will share', value),
    }),
    why: register('why'),
    agreement: register('agreement', { required: 'Select whether they agreed' }),
    told: register('told', { required: 'Select whether you told them' }),
    toldReason: register('toldReason', {
      validate: (value, { told }) =>
        told !== 'no' ||
        (value.trim() === ''
          ? 'Enter why they were not told'
          : lengthProblem('Why they were not told', value)),
    }),
    decidedBy: register('decidedBy', {
      maxLength: { value: 120, message: 'Decided by must be 120 characters or less' },
    }),
    decidedDate: register('decidedDate', {
      required: 'Enter the date on which this was decided',
      validate: (value, { decidedTime }) => pastProblem(value, decidedTime, given?.at, 'decided'),
    }),
    decidedTime: register('decidedTime', { required: 'Enter the time at which this was decided' }),
    shared: register('shared', {
      required: 'Select whether it has been shared',
      onChange: onChooseShared,
    }),
    sharedDate: register('sharedDate', {
      validate: (value, { shared, sharedTime }) =>
        shared !== 'done' ||
        (value === ''
          ? 'Enter the date on which this was shared'
          : pastProblem(value, sharedTime, given?.sharedAt, 'shared')),
    }),
    sharedTime: register('sharedTime', {
      validate: (value, { shared }) =>
        shared !== 'done' || value !== '' || 'Enter the time at which this was shared',
    }),
    sharedReason: register('sharedReason', {
      validate: (value, { shared }) =>
        shared !== 'decidedNot' ||
        (value.trim() === ''
          ? 'Enter why you decided not to share'
          : lengthProblem('Why you decided not to share', value)),
    }),
  };
  const field = (id: keyof Values) => ({
    id,
    input: inputs[id],
    error: errors.messageFor(id),
  });
  return (
    <form className="inset-form" noValidate onSubmit={handleSubmit(look, errors.onFailed)}>
      <ErrorSummary errors={errors.list} attempt={errors.attempt} />
      <h3 className="part-title" ref={heading} tabIndex={-1}>
        {legend}
      </h3>
      {agencies.length > 0 && (
        <Choices
          {...field('whom')}
          kind="radios"
          legend="Share with"
          hint="Also where you decide not to share"
          isSmall
          choices={[...agencies, { value: someoneElse, label: 'Someone else' }]}
        />
      )}
      {whom === someoneElse && (
        <TextField
          {...field('role')}
          label={agencies.length > 0 ? 'Role or team' : 'Share with (role or team)'}
          hint={agencies.length > 0 ? 'No names' : 'No names. Also where you decide not to share'}
          width="middle"
        />
      )}
      <TextField
        {...field('what')}
        label="What you will share"
        hint="Only what they need for their part. No names, addresses or dates of birth"
        rows={3}
      />
      <Choices
        {...field('why')}
        kind="checkboxes"
        legend="Why (optional)"
        isSmall
        choices={choicesFrom(whyWords)}
      />
      <Choices
        {...field('agreement')}
        kind="radios"
        legend="Did the parent or young person agree?"
        hint="Keeping someone safe does not wait for agreement"
        isSmall
        choices={choicesFrom(agreementWords)}
      />
      <Choices
        {...field('told')}
        kind="radios"
        legend="Have you told them of this decision?"
        hint="Hold back only where telling them could put someone at more risk"
        isSmall
        choices={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
          { value: 'notYet', label: 'Not yet' },
        ]}
      />
      {told === 'no' && (
        <TextField {...field('toldReason')} label="Why they were not told" rows={3} />
      )}
      <TextField
        {...field('decidedBy')}
        label="Decided by (role, optional)"
        hint="No names"
        width="middle"
      />
      <TextField {...field('decidedDate')} label="Date decided" type="date" width="middle" />
      <TextField {...field('decidedTime')} label="Time decided" type="time" width="middle" />
      <Choices
        {...field('shared')}
        kind="radios"
        legend="Has it been shared?"
        isSmall
        choices={[
          { value: 'done', label: 'Yes' },
          { value: 'decidedNot', label: 'No: decided not to share' },
          { value: 'toDo', label: 'Not yet: still to do' },
        ]}
      />
      {shared === 'done' && (
        <>
          <TextField {...field('sharedDate')} label="Date shared" type="date" width="middle" />
          <TextField {...field('sharedTime')} label="Time shared" type="time" width="middle" />
        </>
      )}
      {shared === 'decidedNot' && (
        <TextField {...field('sharedReason')} label="Why you decided not to share" rows={3} />
      )}
      {looks && (
        <LooksLike
          looks={looks}
          onRemove={() => {
            setValue(looks.field, withoutIdentifier(getValues(looks.field)), { shouldDirty: true });
            setLooks(undefined);
            setFocus(looks.field);
          }}
          onKeep={handleSubmit(save, errors.onFailed)}
        />
      )}
      <div className="buttons">
        <Button type="submit">Save this decision</Button>
        <LinkButton
          onClick={() => {
            isDone.current = true;
            onCancel();
          }}
        >
          Cancel
        </LinkButton>
      </div>
    </form>
  );
}

type FreeText = 'role' | 'what' | 'toldReason' | 'decidedBy' | 'sharedReason';

function freeTextShown({ whom, told, shared }: Values): FreeText[] {
  return [
    ...(whom === someoneElse ? (['role'] as const) : []),
    'what',
    ...(told === 'no' ? (['toldReason'] as const) : []),
    'decidedBy',
    ...(shared === 'decidedNot' ? (['sharedReason'] as const) : []),
  ];
}

function choicesFrom(words: { readonly [value: string]: string }): Choice[] {
  return Object.entries(words).map(([value, label]) => ({ value, label: capital(label) }));
}

/** The agencies that were ticked as being in contact with the family. */
function agenciesOf(record: FamilyRecord): Choice[] {
  const key = 'contactAgencies';
  const ticked = recorded(record, { key, person: 'family' })?.details?.agencies ?? [];
  const offered = helpFor(key).fields?.find(({ id }) => id === 'agencies')?.choices ?? [];
  return offered.filter(({ value }) => ticked.includes(value) && value !== someoneElse);
}

function valuesFrom(
  given: SharingDecision | undefined,
  agencies: readonly Choice[],
  at: string,
): Values {
  const agency = agencies.find(({ label }) => label === given?.with);
  const isElse = agencies.length === 0 || (given && !agency);
  return {
    whom: agency?.value ?? (isElse ? someoneElse : ''),
    role: agency ? '' : (given?.with ?? ''),
    what: given?.what ?? '',
    why: [...(given?.why ?? [])],
    agreement: given?.agreement ?? '',
    told: given?.told ?? '',
    toldReason: given?.toldReason ?? '',
    decidedBy: given?.decidedBy ?? '',
    decidedDate: at.slice(0, 10),
    decidedTime: at.slice(11, 16),
    shared: given?.shared ?? '',
    sharedDate: given?.sharedAt?.slice(0, 10) ?? '',
    sharedTime: given?.sharedAt?.slice(11, 16) ?? '',
    sharedReason: given?.sharedReason ?? '',
  };
}
