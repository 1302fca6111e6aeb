import { useForm } from 'react-hook-form';
import { Button } from '#src/components/Button.tsx';
import { Choices } from '#src/components/Choices.tsx';
import { ErrorSummary } from '#src/components/ErrorSummary.tsx';
import { LinkButton } from '#src/components/LinkButton.tsx';
import { TextField } from '#src/components/TextField.tsx';
import { limits, type SafetyEntry } from '#src/record/record.ts';
import { dateProblem } from './Fields.tsx';
import { useErrors } from './use-errors.ts';

type Values = {
  done: SafetyEntry['done'] | '';
  date: string;
  time: string;
  to: string;
  ref: string;
  reason: string;
};

/** Records what was done about a concern. Going on without recording leaves the banner as it is. */
export function SafetyForm({
  label,
  last,
  now,
  timeAt,
  onRecord,
  onCarryOn,
}: {
  /** What the person is called. */
  label: string;
  last: SafetyEntry | undefined;
  /** The time with its offset, whenever it is asked: the page may be up through a long call. */
  now: () => string;
  /** A date and time of this device's clock, with the offset that holds then. */
  timeAt: (date: string, time: string) => string;
  onRecord: (entry: Omit<SafetyEntry, 'person' | 'kind'>, isStop: boolean) => void;
  onCarryOn: () => void;
}) {
  const { register, handleSubmit, watch, setValue, formState } = useForm<Values>({
    shouldFocusError: false,
    defaultValues: {
      done: '',
      date: '',
      time: '',
      to: '',
      ref: '',
      reason: '',
    },
  });
  const errors = useErrors(formState.errors);
  const { dirtyFields } = formState;
  const done = watch('done');
  const hasTime = done === 'alertMade' || done === 'alreadyReported' || done === 'decidedNoAlert';
  const timeOf = ({ date, time }: Values): string => {
    // To the second where it is this minute: what was done before and after a new concern can be told apart.
    const present = now();
    return present.slice(0, 16) === `${date}T${time}` ? present : timeAt(date, time);
  };
  /** A deed is first taken to have been done when it is chosen; the worker corrects that. */
  const onChoose = () => {
    const present = now();
    if (dirtyFields.date || dirtyFields.time) return;
    setValue('date', present.slice(0, 10));
    setValue('time', present.slice(11, 16));
  };
  const save = (isStop: boolean) => (values: Values) => {
    if (values.done === '') return;
    const { done: chosen, to, ref, reason } = values;
    onRecord(
      {
        done: chosen,
        at: hasTime ? timeOf(values) : now(),
        ...(to.trim() && hasTime ? { to: to.trim() } : {}),
        ...(ref.trim() && chosen === 'alertMade' ? { ref: ref.trim() } : {}),
        ...(reason.trim() && chosen === 'decidedNoAlert' ? { reason: reason.trim() } : {}),
      },
      isStop,
    );
  };
  const toLabels = {
    alertMade: 'To which team or role',
    alreadyReported: 'Which worker you told (role)',
    decidedNoAlert: 'Who decided (role)',
  };
  return (
    <form noValidate onSubmit={handleSubmit(save(false), errors.onFailed)}>
      <ErrorSummary errors={errors.list} attempt={errors.attempt} />
      <Choices
        kind="radios"
        id="done"
        legend={
          last ? `What has been done since about ${label}?` : `What has been done about ${label}?`
        }
        error={errors.messageFor('done')}
        choices={[
          { value: 'alertMade', label: 'Alert made' },
          { value: 'makingNow', label: 'I am about to make it now' },
          {
            value: 'alreadyReported',
            label: 'Already open or reported: I have told the allocated worker',
          },
          {
            value: 'decidedNoAlert',
            label: 'Discussed with a manager or safeguarding lead: decided not to make an alert',
          },
        ]}
        input={register('done', {
          required: 'Select what has been done about the safety concern',
          onChange: onChoose,
        })}
      />
      {hasTime && (
        <div className="inset-form">
          <TextField
            id="date"
            label="Date"
            type="date"
            width="middle"
            error={errors.messageFor('date')}
            input={register('date', {
              required: 'Enter the date on which this was done',
              validate: (_, values) =>
                !values.time ||
                // The clock knows no year of five digits, and browsers let people type one.
                (dateProblem(values.date) === true &&
                  Date.parse(timeOf(values)) <= Date.parse(now())) ||
                'The time this was done must be in the past',
            })}
          />
          <TextField
            id="time"
            label="Time"
            type="time"
            width="middle"
            error={errors.messageFor('time')}
            input={register('time', { required: 'Enter the time at which this was done' })}
          />
          <TextField
            id="to"
            label={toLabels[done]}
            hint="No names"
            width="middle"
            error={errors.messageFor('to')}
            input={register('to', {
              maxLength: { value: 120, message: 'This must be 120 characters or less' },
              validate: (value) =>
                done === 'alertMade' ||
                value.trim() !== '' ||
                (done === 'alreadyReported'
                  ? 'Enter the role of the worker you told'
                  : 'Enter the role of the person who decided'),
            })}
          />
          {done === 'alertMade' && (
            <TextField
              id="ref"
              label="Reference of the alert (optional)"
              width="middle"
              error={errors.messageFor('ref')}
              input={register('ref', {
                maxLength: { value: 40, message: 'Reference must be 40 characters or less' },
              })}
            />
          )}
          {done === 'decidedNoAlert' && (
            <TextField
              id="reason"
              label="Reason"
              rows={3}
              error={errors.messageFor('reason')}
              input={register('reason', {
                validate: (value) => value.trim() !== '' || 'Enter why no alert is needed',
                maxLength: {
                  value: limits.note,
                  message: 'Reason must be 500 characters or less',
                },
              })}
            />
          )}
        </div>
      )}
      <div className="buttons">
        <Button type="submit" data-testid="continue">
          Save and carry on with the family
        </Button>
        <Button look="second" onClick={handleSubmit(save(true), errors.onFailed)}>
          Save and stop here for now
        </Button>
        <LinkButton onClick={onCarryOn}>
          {last ? 'Carry on without a change' : 'Record this later. The warning stays'}
        </LinkButton>
      </div>
    </form>
  );
}
