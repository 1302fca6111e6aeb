import type { UseFormReturn } from 'react-hook-form';
import { TextField } from '#src/components/TextField.tsx';
import type { CaseDraft } from '#src/training/draft.ts';

/** What the checker says at a field: what must be put right, and what is to be looked at. */
export type At = {
  errorAt: (field: string) => string | undefined;
  warningAt: (field: string) => string | undefined;
};

/** A text of the case, with what the checker says about it. */
export function Field({
  form,
  name,
  label,
  hint,
  rows,
  errorAt,
  warningAt,
}: At & {
  form: UseFormReturn<CaseDraft>;
  name: Parameters<UseFormReturn<CaseDraft>['register']>[0];
  label: string;
  hint?: string;
  rows?: number;
}) {
  const warning = warningAt(name);
  return (
    <>
      <TextField
        id={name}
        label={label}
        hint={hint}
        error={errorAt(name)}
        {...(rows ? { rows } : {})}
        input={form.register(name)}
      />
      {warning && <p className="check-this">Check: {warning}.</p>}
    </>
  );
}
