import type { KeyboardEvent } from 'react';

/**
 * Choices side by side in a row, under a name that stands elsewhere. The arrow keys only move between them: in an ordinary group of radios they
 * choose, and on the way to “not known yet” a “no” that nobody gave would be recorded.
 */
export function AnswersInRow({
  name,
  labelledBy,
  hasKeys = false,
  choices,
  chosen,
  onChoose,
}: {
  name: string;
  labelledBy: string;
  /** Shows the number that chooses it beside each. */
  hasKeys?: boolean;
  choices: readonly { value: string; label: string; testId?: string }[];
  chosen: string | undefined;
  onChoose: (value: string) => void;
}) {
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const steps: { readonly [key: string]: number } = {
      ArrowRight: 1,
      ArrowDown: 1,
      ArrowLeft: -1,
      ArrowUp: -1,
    };
    const step = steps[event.key];
    // With Alt they are the browser's own way back and forward.
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const inputs = [...event.currentTarget.querySelectorAll('input')];
    const here = inputs.findIndex((input) => input.matches(':focus'));
    inputs.at((here + step) % inputs.length)?.focus();
  };
  return (
    <div role="radiogroup" aria-labelledby={labelledBy} className="in-row" onKeyDown={move}>
      {choices.map(({ value, label, testId }, index) => (
        <label key={value} className="in-row__answer">
          <input
            type="radio"
            name={`row-${name}`}
            value={value}
            checked={chosen === value}
            data-testid={testId}
            onChange={({ nativeEvent }) => {
              // What is chosen may move the rows: the second half of a double click would then answer another one.
              const isDoubleClick = nativeEvent instanceof MouseEvent && nativeEvent.detail > 1;
              if (!isDoubleClick) onChoose(value);
            }}
          />
          {hasKeys && (
            <span className="in-row__key" aria-hidden="true">
              {index + 1}
            </span>
          )}
          {label}
        </label>
      ))}
    </div>
  );
}
