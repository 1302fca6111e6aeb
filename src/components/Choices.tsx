import type { ComponentProps, ReactNode } from 'react';
import { ErrorText } from './ErrorText.tsx';

type Choice = {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly testId?: string;
};

type Props = {
  kind: 'radios' | 'checkboxes';
  /** Id of the first choice: the error summary leads there. */
  id: string;
  legend: ReactNode;
  /** The legend is the page's heading. */
  isHeading?: boolean;
  hint?: string | undefined;
  error?: string | undefined;
  choices: readonly Choice[];
  /** What the form library wants on every input. */
  input: ComponentProps<'input'>;
  isSmall?: boolean;
  /** Few short choices, side by side where there is room. */
  isInline?: boolean;
};

/** Stacked radios or checkboxes under one legend. Nothing is chosen beforehand. */
export function Choices({
  kind,
  id,
  legend,
  isHeading = false,
  hint,
  error,
  choices,
  input,
  isSmall = false,
  isInline = false,
}: Props) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={`govuk-form-group ${error ? 'govuk-form-group--error' : ''}`}>
      <fieldset className="govuk-fieldset" aria-describedby={described || undefined}>
        <legend
          className={`govuk-fieldset__legend ${isHeading ? '' : 'govuk-fieldset__legend--s'}`}
        >
          {isHeading ? (
            <h1 className="page-title" tabIndex={-1}>
              {legend}
            </h1>
          ) : (
            legend
          )}
        </legend>
        {hint && (
          <div id={`${id}-hint`} className="govuk-hint">
            {hint}
          </div>
        )}
        <ErrorText id={`${id}-error`} message={error} />
        <div
          className={`govuk-${kind} ${isSmall ? `govuk-${kind}--small` : ''} ${isInline ? `govuk-${kind}--inline` : ''}`}
        >
          {choices.map((choice, index) => {
            const choiceId = index === 0 ? id : `${id}-${choice.value}`;
            return (
              <div key={choice.value} className={`govuk-${kind}__item`}>
                <input
                  {...input}
                  id={choiceId}
                  type={kind === 'radios' ? 'radio' : 'checkbox'}
                  value={choice.value}
                  className={`govuk-${kind}__input`}
                  aria-describedby={choice.hint ? `${choiceId}-about` : undefined}
                  data-testid={choice.testId}
                />
                <label htmlFor={choiceId} className={`govuk-label govuk-${kind}__label`}>
                  {choice.label}
                </label>
                {choice.hint && (
                  <div id={`${choiceId}-about`} className={`govuk-hint govuk-${kind}__hint`}>
                    {choice.hint}
                  </div>
                )}
              </div>
            );
          })}
        </div>
      </fieldset>
    </div>
  );
}
