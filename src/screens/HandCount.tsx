import { useState } from 'react';
import { Button } from '#src/components/Button.tsx';
import { ErrorSummary, type FieldError } from '#src/components/ErrorSummary.tsx';
import { TextField } from '#src/components/TextField.tsx';
import {
  type AnswerName,
  handsFor,
  handsIn,
  sessionLimits,
  type Votes,
} from '#src/training/session.ts';

/** Hands are counted for each answer: by the buttons, by the arrow keys, or all at once as “6 1 7”. */
export function HandCount({
  legend,
  answers,
  votes,
  group,
  isTakingFocus,
  onCount,
}: {
  legend: string;
  answers: readonly { readonly answer: AnswerName; readonly label: string }[];
  votes: Votes | undefined;
  /** How many people are in the room. */
  group: number;
  /** Whether a new count has just begun, so that it can be typed at once. */
  isTakingFocus: boolean;
  onCount: (votes: Votes) => void;
}) {
  const [typed, setTyped] = useState('');
  const [failed, setFailed] = useState<{ error: FieldError | undefined; attempt: number }>({
    error: undefined,
    attempt: 0,
  });
  const set = (answer: AnswerName, hands: number) =>
    onCount(
      answers.map(({ answer: other }) => ({
        answer: other,
        hands: other === answer ? within(hands) : handsFor(votes, other),
      })),
    );
  const all = handsIn(votes);
  const numbers = typed.trim().split(/[\s,;]+/);
  const setAll = () => {
    const isRight =
      numbers.length === answers.length &&
      numbers.every((number) => /^\d{1,3}$/.test(number) && Number(number) <= sessionLimits.votes);
    if (!isRight) {
      const message = `Enter ${answers.length} numbers with spaces between them, one for each answer in this order: ${answers.map(({ label }) => label).join(', ')}`;
      setFailed(({ attempt }) => ({ error: { field: 'hands', message }, attempt: attempt + 1 }));
      return;
    }
    setFailed(({ attempt }) => ({ error: undefined, attempt }));
    setTyped('');
    onCount(answers.map(({ answer }, index) => ({ answer, hands: Number(numbers[index]) })));
  };
  return (
    <fieldset className="govuk-fieldset hands">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
      <ErrorSummary errors={failed.error ? [failed.error] : []} attempt={failed.attempt} />
      {answers.map(({ answer, label }) => {
        const hands = handsFor(votes, answer);
        return (
          <div key={answer} className="hands__row">
            <label htmlFor={`hands-${answer}`}>{label}</label>
            <div className="hands__step">
              <Button
                look="second"
                aria-label={`One hand less: ${label}`}
                onClick={() => set(answer, hands - 1)}
              >
                −
              </Button>
              <input
                id={`hands-${answer}`}
                className="govuk-input"
                role="spinbutton"
                inputMode="numeric"
                autoComplete="off"
                aria-valuenow={hands}
                aria-valuemin={0}
                aria-valuemax={sessionLimits.votes}
                value={hands}
                onFocus={({ currentTarget }) => currentTarget.select()}
                onChange={({ target }) => set(answer, Number(target.value.replace(/\D/g, '')))}
                onKeyDown={(event) => {
                  const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
                  if (!step) return;
                  event.preventDefault();
                  set(answer, hands + step);
                }}
              />
              <Button
                look="second"
                aria-label={`One hand more: ${label}`}
                onClick={() => set(answer, hands + 1)}
              >
                +
              </Button>
            </div>
          </div>
        );
      })}
      <p role="status" data-testid="hands-in-all">
        {all === 0 ? 'No votes entered' : `${all} of ${group} hands`}
        {all > group && '. That is more hands than people: count again.'}
      </p>
      <form
        className="hands__all"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setAll();
        }}
      >
        <TextField
          id="hands"
          label="All at once"
          hint={`Such as ${['6', '1', '7', '2'].slice(0, answers.length).join(' ')}, then Enter`}
          width="short"
          error={failed.error?.message}
          input={{
            value: typed,
            autoFocus: isTakingFocus,
            onChange: ({ target }: { target: { value: string } }) => setTyped(target.value),
          }}
        />
        <Button type="submit" look="second">
          Enter all
        </Button>
      </form>
    </fieldset>
  );
}

function within(hands: number): number {
  return Math.min(sessionLimits.votes, Math.max(0, hands));
}
