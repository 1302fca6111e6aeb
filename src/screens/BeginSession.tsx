import { useForm } from 'react-hook-form';
import { Button } from '#src/components/Button.tsx';
import { ErrorSummary } from '#src/components/ErrorSummary.tsx';
import { TextField } from '#src/components/TextField.tsx';
import type { TrainingCase } from '#src/training/case.ts';
import { sessionLimits } from '#src/training/session.ts';
import { CaseHead } from './CaseHead.tsx';
import { type Begun, BegunSessions } from './TrainingLibrary.tsx';
import { useErrors } from './use-errors.ts';

/** Begins a session with a case, or carries on one that was begun. */
export function BeginSession({
  told,
  begun,
  onBegin,
  onCarryOn,
  onDelete,
}: {
  told: TrainingCase;
  begun: readonly Begun[];
  onBegin: (group: number) => void;
  onCarryOn: (session: Begun) => void;
  onDelete: (session: Begun) => void;
}) {
  const { register, handleSubmit, formState } = useForm<{ group: string }>({
    defaultValues: { group: '' },
    shouldFocusError: false,
  });
  const { list, messageFor, attempt, onFailed } = useErrors(formState.errors);
  const message = `Enter how many people are in the room, a number from 1 to ${sessionLimits.group}`;
  return (
    <>
      <ErrorSummary errors={list} attempt={attempt} />
      <CaseHead told={told} />
      <BegunSessions begun={begun} onCarryOn={onCarryOn} onDelete={onDelete} />
      <form
        noValidate
        onSubmit={(event) =>
          void handleSubmit(({ group }) => onBegin(Number(group)), onFailed)(event)
        }
      >
        <TextField
          id="group"
          label="How many people are in the room?"
          hint={`About ${told.minutes} minutes. Nobody is named: hands are counted`}
          width="short"
          error={messageFor('group')}
          input={{
            inputMode: 'numeric',
            ...register('group', {
              validate: (typed) =>
                (/^\d{1,3}$/.test(typed.trim()) &&
                  Number(typed) >= 1 &&
                  Number(typed) <= sessionLimits.group) ||
                message,
            }),
          }}
        />
        <Button type="submit" data-testid="continue">
          Begin
        </Button>
      </form>
    </>
  );
}
