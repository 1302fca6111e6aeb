import { useState } from 'react';
import { Button } from '#src/components/Button.tsx';
import { LinkButton } from '#src/components/LinkButton.tsx';
import type { Door } from '#src/record/record.ts';
import { timeInWords } from '#src/record/time.ts';

/** A family that is unfinished, as the start page may show it: time and door only. */
export type Unfinished = {
  readonly id: string;
  readonly changedAt: string;
  /** None where the record cannot be read. */
  readonly door: Door | undefined;
  /** Whether it is the one open in this tab. */
  readonly isOpen: boolean;
};

export const doorNames: { readonly [door in Door]: string } = {
  adult: 'An adult who needs care',
  children: 'A child who may be caring',
  both: 'Both, or not sure yet',
};

/** A family in words: its door and its time, where they can be read. */
export function keptInWords({ door, changedAt }: Omit<Unfinished, 'isOpen'>): string {
  const what = door ? doorNames[door] : 'A family that this version cannot open';
  return Number.isNaN(Date.parse(changedAt))
    ? what
    : `${what}, last changed ${timeInWords(changedAt)}`;
}

/** The families that are unfinished, each to be gone on with or deleted. */
export function UnfinishedFamilies({
  unfinished,
  openLabel = 'Continue',
  onOpen,
  onDelete,
}: {
  unfinished: readonly Unfinished[];
  openLabel?: string;
  onOpen: (family: Unfinished) => void;
  onDelete: (family: Unfinished) => void;
}) {
  const [asked, setAsked] = useState<{ id: string; deed: 'delete' | 'open' }>();
  const isOneOpen = unfinished.some(({ isOpen }) => isOpen);
  if (unfinished.length === 0) return null;
  return (
    <section aria-labelledby="unfinished">
      <h2 id="unfinished" className="section-title">
        Unfinished
      </h2>
      <ul className="kept">
        {unfinished.map((family) => {
          const name = keptInWords(family);
          return (
            <li key={family.id}>
              <span>
                {name}
                {family.isOpen && ' (open in this tab)'}
              </span>
              {asked?.id === family.id ? (
                <div className="notice">
                  <p>
                    {asked.deed === 'delete' ? (
                      <>
                        <strong>Delete this family from this device?</strong> It cannot be undone.
                        Printouts, copies and pasted notes are not deleted.
                      </>
                    ) : (
                      <>
                        <strong>Lose the family that is open in this tab?</strong> It is kept
                        nowhere else. To keep it, go on with it, and copy or print it first.
                      </>
                    )}
                  </p>
                  <div className="buttons">
                    <Button
                      look="warning"
                      onClick={() => (asked.deed === 'delete' ? onDelete(family) : onOpen(family))}
                    >
                      {asked.deed === 'delete' ? 'Delete' : 'Lose it and continue'}
                    </Button>
                    <LinkButton autoFocus onClick={() => setAsked(undefined)}>
                      Keep it
                    </LinkButton>
                  </div>
                </div>
              ) : (
                <span className="card__deeds">
                  {family.door && (
                    <LinkButton
                      onClick={() =>
                        isOneOpen && !family.isOpen
                          ? setAsked({ id: family.id, deed: 'open' })
                          : onOpen(family)
                      }
                    >
                      {openLabel}
                      <span className="govuk-visually-hidden">: {name}</span>
                    </LinkButton>
                  )}
                  <LinkButton onClick={() => setAsked({ id: family.id, deed: 'delete' })}>
                    Delete<span className="govuk-visually-hidden">: {name}</span>
                  </LinkButton>
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <p className="text">
        <a href="#/saved">Families kept on this device</a>
      </p>
    </section>
  );
}
