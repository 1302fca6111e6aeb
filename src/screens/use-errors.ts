import { useState } from 'react';
import type { FieldErrors } from 'react-hook-form';
import type { FieldError } from '#src/components/ErrorSummary.tsx';

/**
 * The errors of a form as the error summary wants them, and how often Continue has failed. Field names and ids are the
 * same, so that each error leads to its field.
 */
export function useErrors(errors: FieldErrors): {
  list: FieldError[];
  messageFor: (field: string) => string | undefined;
  attempt: number;
  onFailed: () => void;
} {
  const [attempt, setAttempt] = useState(0);
  const messageFor = (field: string): string | undefined => {
    const message = errors[field]?.message;
    return typeof message === 'string' ? message : undefined;
  };
  return {
    list: Object.keys(errors).flatMap((field) => {
      const message = messageFor(field);
      return message ? [{ field, message }] : [];
    }),
    messageFor,
    attempt,
    onFailed: () => setAttempt((before) => before + 1),
  };
}
