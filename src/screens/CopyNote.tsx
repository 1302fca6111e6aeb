import { useState } from 'react';
import { Button } from '#src/components/Button.tsx';

/** Copies the note for the case system, and says how that went. */
export function CopyNote({
  onCopy,
  look,
}: {
  /** False where the browser refused. */
  onCopy: () => Promise<boolean>;
  look?: 'second';
}) {
  const [said, setSaid] = useState('');
  return (
    <>
      <Button
        look={look ?? 'main'}
        data-testid="copy-note"
        onClick={async () =>
          setSaid(
            // Where the page that writes the note could not be fetched, nothing was copied either.
            (await onCopy().catch(() => false))
              ? 'Note copied. Before you paste: check you are in the right person’s record.'
              : 'The browser did not let this page copy. Go to the outcome and copy it there.',
          )
        }
      >
        Copy note
      </Button>
      <p role="status" className={said ? 'notice' : ''}>
        {said}
      </p>
    </>
  );
}
