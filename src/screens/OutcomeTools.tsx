import { useRef, useState } from 'react';
import { Button } from '#src/components/Button.tsx';
import { Details } from '#src/components/Details.tsx';
import { LinkButton } from '#src/components/LinkButton.tsx';
import { contactDate, noteFor, noteTitle } from '#src/summary/plain-text.ts';
import type { Summary } from '#src/summary/summary.ts';
import type { OutcomeDeeds } from './OutcomeLines.tsx';

/** Print and copy, and what will be copied. */
export function Tools({
  summary,
  editionName,
  deeds,
}: {
  summary: Summary;
  editionName: string;
  deeds: OutcomeDeeds;
}) {
  const [said, setSaid] = useState('');
  const preview = useRef<HTMLTextAreaElement>(null);
  const note = noteFor(summary, editionName);
  const copy = async (text: string, what: string) => {
    const isCopied = await deeds.onCopy(text);
    setSaid(
      isCopied
        ? `${what} copied. Before you paste: check you are in the right person’s record.`
        : 'The browser did not let this page copy. It is selected: press Control and C.',
    );
    if (isCopied) return;
    const { current } = preview;
    current?.closest('details')?.setAttribute('open', '');
    current?.select();
  };
  return (
    <div className="screen-only">
      <div className="buttons">
        <Button
          onClick={() => {
            if (!deeds.onPrint('all'))
              setSaid('This browser cannot print from here. Copy the note instead.');
          }}
        >
          Print or save as PDF
        </Button>
        <Button data-testid="copy-note" onClick={() => void copy(note.text, 'Note')}>
          Copy note
        </Button>
        <Button look="second" onClick={() => void copy(noteTitle(summary), 'Title')}>
          Copy title
        </Button>
        <Button look="second" onClick={() => void copy(contactDate(summary), 'Contact date')}>
          Copy contact date
        </Button>
      </div>
      <p role="status" className={said ? 'notice' : ''}>
        {said}
      </p>
      <Details summary="What will be copied">
        {note.folded > 0 && (
          <p className="text">
            Case systems lose letters with marks: {note.folded} in this note{' '}
            {note.folded === 1 ? 'is' : 'are'} written without (é as e).
          </p>
        )}
        {note.lost > 0 && (
          <p className="text">
            {note.lost} {note.lost === 1 ? 'character has' : 'characters have'} no plain form and{' '}
            {note.lost === 1 ? 'stands' : 'stand'} as “?”. Type {note.lost === 1 ? 'it' : 'them'}{' '}
            into the case system yourself.
          </p>
        )}
        <label className="govuk-label" htmlFor="preview">
          The note, as it will be copied
        </label>
        <textarea
          ref={preview}
          id="preview"
          className="preview"
          data-testid="copy-preview"
          readOnly
          translate="no"
          spellCheck={false}
          autoComplete="off"
          value={note.text}
        />
      </Details>
    </div>
  );
}

/** Deletes the family, after asking. */
export function DeleteFamily({ onDelete }: { onDelete: () => void }) {
  const [isDeleting, setDeleting] = useState(false);
  return (
    <div className="screen-only">
      {isDeleting ? (
        <div className="notice">
          <p>
            <strong>Delete this family from this device now?</strong> It cannot be undone.
            Printouts, copies and pasted notes are not deleted.
          </p>
          <div className="buttons">
            <Button look="warning" onClick={onDelete}>
              Delete now
            </Button>
            <LinkButton autoFocus onClick={() => setDeleting(false)}>
              Keep it
            </LinkButton>
          </div>
        </div>
      ) : (
        <p>
          <LinkButton onClick={() => setDeleting(true)}>
            Delete this family from this device
          </LinkButton>
        </p>
      )}
    </div>
  );
}
