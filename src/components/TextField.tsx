import type { ComponentProps } from 'react';
import { ErrorText } from './ErrorText.tsx';

type Props = {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  input: ComponentProps<'input'> & ComponentProps<'textarea'>;
  /** Lines of a longer text; none makes a field of one line. */
  rows?: number;
  type?: 'text' | 'date' | 'time' | 'password' | 'file';
  width?: 'short' | 'middle' | 'full';
};

// What is typed here may be about a family: no spell checker, translator or form filler of the browser may take it away.
const keptPrivate = {
  autoComplete: 'off',
  autoCorrect: 'off',
  autoCapitalize: 'off',
  spellCheck: false,
  translate: 'no',
} as const;

/** A text field of one line or several. */
export function TextField({
  id,
  label,
  hint,
  error,
  input,
  rows,
  type = 'text',
  width = 'full',
}: Props) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const widths = { short: 'govuk-input--width-3', middle: 'govuk-input--width-20', full: '' };
  const common = {
    ...keptPrivate,
    ...input,
    id,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? true : undefined,
  };
  return (
    <div className={`govuk-form-group ${error ? 'govuk-form-group--error' : ''}`}>
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div id={`${id}-hint`} className="govuk-hint">
          {hint}
        </div>
      )}
      <ErrorText id={`${id}-error`} message={error} />
      {rows ? (
        <textarea
          {...common}
          rows={rows}
          className={`govuk-textarea ${error ? 'govuk-textarea--error' : ''}`}
        />
      ) : (
        <input
          {...common}
          type={type}
          className={`govuk-input ${widths[width]} ${error ? 'govuk-input--error' : ''}`}
        />
      )}
    </div>
  );
}
