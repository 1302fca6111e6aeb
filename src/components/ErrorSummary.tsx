import { useEffect, useRef } from 'react';

/** What is wrong, and the id of the field where it can be put right. */
export type FieldError = { readonly field: string; readonly message: string };

/**
 * The box that names every error at the top of a page. It takes the focus each time `attempt` changes, so that
 * a screen reader hears it on the first failed try and on every later one.
 */
export function ErrorSummary({
  errors,
  attempt,
}: {
  errors: readonly FieldError[];
  attempt: number;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  const hasErrors = errors.length > 0;
  useEffect(() => {
    if (!hasErrors) return;
    // The title is heard before the page: it says first that something is wrong.
    document.title = `Error: ${document.title.replace(/^Error: /, '')}`;
    return () => {
      document.title = document.title.replace(/^Error: /, '');
    };
  }, [hasErrors]);
  if (!hasErrors) return null;
  return (
    <div className="govuk-error-summary" ref={box} tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">There is a problem</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {errors.map(({ field, message }) => (
              <li key={field}>
                <FieldLink {...{ field, message }} />
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

/** What is to be looked at in a field, as a link to it. */
export function FieldLink({ field, message }: FieldError) {
  return (
    <a
      href={`#${field}`}
      onClick={(event) => {
        // The address belongs to the pages: a link inside the page only moves the focus.
        event.preventDefault();
        document.getElementById(field)?.focus();
      }}
    >
      {message}
    </a>
  );
}
