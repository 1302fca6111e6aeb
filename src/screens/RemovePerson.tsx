import { useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import { Button } from '#src/components/Button.tsx';
import { ErrorSummary } from '#src/components/ErrorSummary.tsx';
import { Heading } from '#src/components/Heading.tsx';
import { LinkButton } from '#src/components/LinkButton.tsx';
import { TextField } from '#src/components/TextField.tsx';
import { isSaidToBeAtRisk } from '#src/record/changes.ts';
import { fullLabelOf, labelOf } from '#src/record/people.ts';
import { type FamilyRecord, limits } from '#src/record/record.ts';
import { useErrors } from './use-errors.ts';

/** Asks before a person is taken out, and why where they were said to be at risk. */
export function RemovePerson({
  record,
  person,
  onRemove,
  onKeep,
}: {
  record: FamilyRecord;
  person: string;
  onRemove: (reason: string | undefined) => void;
  onKeep: () => void;
}) {
  const { register, handleSubmit, formState } = useForm<{ reason: string }>({
    shouldFocusError: false,
    defaultValues: { reason: '' },
  });
  const errors = useErrors(formState.errors);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const label = labelOf(record, person);
  const isAtRisk = isSaidToBeAtRisk(record, person);
  const answers = record.answers.filter((answered) => answered.person === person).length;
  return (
    <form
      noValidate
      onSubmit={handleSubmit(({ reason }) => onRemove(reason.trim() || undefined), errors.onFailed)}
    >
      <ErrorSummary errors={errors.list} attempt={errors.attempt} />
      <Heading ref={heading}>Remove {fullLabelOf(record, person)}?</Heading>
      <p className="text">
        {answers === 0
          ? `Nothing was answered about ${label}.`
          : `${answers === 1 ? 'The answer' : `The ${answers} answers`} about ${label} will go.`}{' '}
        The label “{label}” will not be used again, because paper may bear it.
      </p>
      {isAtRisk && (
        <TextField
          id="reason"
          label={`You said that ${label} may be at risk. What has changed?`}
          hint="The concern and this reason stay in the record"
          error={errors.messageFor('reason')}
          rows={3}
          input={register('reason', {
            validate: (value) => value.trim() !== '' || 'Enter what has changed',
            maxLength: {
              value: limits.note,
              message: 'What has changed must be 500 characters or less',
            },
          })}
        />
      )}
      <div className="buttons">
        <Button type="submit" look="warning">
          Remove {label}
        </Button>
        <LinkButton onClick={onKeep}>Keep {label}</LinkButton>
      </div>
    </form>
  );
}
