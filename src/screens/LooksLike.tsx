import { useEffect, useRef } from 'react';
import { Button } from '#src/components/Button.tsx';
import { LinkButton } from '#src/components/LinkButton.tsx';
import { identifierIn } from '#src/record/identifiers.ts';
import type { QuestionValues } from './Fields.tsx';

/** A field whose text looks as if it could identify somebody. */
export type Looks<Name extends string = string> = { readonly field: Name; readonly kind: string };

/** The first of some fields whose text looks as if it could identify somebody. */
export function firstIdentifier<Name extends string>(
  values: QuestionValues,
  fields: readonly Name[],
): Looks<Name> | undefined {
  for (const field of fields) {
    const value = values[field];
    // A date of a field of its own is no date of birth.
    if (typeof value !== 'string' || /^\d{4}-\d\d-\d\d$/.test(value)) continue;
    const seen = identifierIn(value);
    if (seen) return { field, kind: seen.kind };
  }
  return undefined;
}

/** A text as it stands now, without the part that could identify somebody. */
export function withoutIdentifier(value: QuestionValues[string]): string {
  const text = typeof value === 'string' ? value : '';
  const seen = identifierIn(text);
  return seen ? text.replace(seen.found, '').trim() : text;
}

/** Asks about a text that looks as if it could identify somebody. It stops nobody: keeping it goes on. */
export function LooksLike({
  looks,
  onRemove,
  onKeep,
}: {
  looks: Looks;
  onRemove: () => void;
  onKeep: () => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="notice" ref={box} tabIndex={-1} role="alert">
      <p>
        <strong>This looks like {looks.kind}.</strong> Remove it unless you need it.
      </p>
      <div className="buttons">
        <Button look="second" onClick={onRemove}>
          Remove it
        </Button>
        <LinkButton onClick={onKeep}>Keep it and continue</LinkButton>
      </div>
    </div>
  );
}
