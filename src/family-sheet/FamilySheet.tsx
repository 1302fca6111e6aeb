import type { Deed, Reader, SheetWords } from './words.ts';

/** A sentence that was chosen for the sheet, with who does it and by when where that was typed. */
export type SheetLine = {
  readonly deed: Deed;
  readonly words: string;
  readonly who: string;
  readonly by: string;
};

/** All that a sheet is made of besides its fixed sentences. Nothing that was recorded is among it. */
export type Sheet = {
  readonly reader: Reader;
  /** Whether it is about a child. Only a parent’s sheet may be about nobody. */
  readonly isAboutChild: boolean;
  /** What stands at the top; empty for nothing. */
  readonly top: string;
  readonly lines: readonly SheetLine[];
  /** Whether it has a line to write on whom to contact. */
  readonly hasContactLine: boolean;
  readonly contacts: readonly string[];
};

/** The family’s own sheet: one side of paper, made only of what was chosen for it. */
export function FamilySheet({ words, sheet }: { words: SheetWords; sheet: Sheet }) {
  const { reader, isAboutChild, top, lines, hasContactLine, contacts } = sheet;
  const own = words.to[reader];
  return (
    <article className="family-sheet" lang={words.lang} translate="no" data-testid="family-sheet">
      {top && <p className="family-sheet__top">{top}</p>}
      <Blank after={words.for} />
      {reader === 'parent' && isAboutChild && <Blank after={words.child} />}

      <h2>{own.talked}</h2>
      {[...own.opening, ...(isAboutChild ? own.ofChild : [])].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}

      {lines.length > 0 && (
        <>
          <h2>{own.next}</h2>
          <ul>
            {lines.map(({ deed, words: sentence, who, by }) => (
              <li key={deed}>
                {sentence}
                {(who || by) && (
                  <span className="family-sheet__who">
                    {[who && `${words.who}: ${who}`, by && `${words.by}: ${by}`]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}

      <h2>{own.choices}</h2>
      <ul>
        {own.youCan.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>

      <h2>{own.contact}</h2>
      {hasContactLine && <Blank />}
      {contacts.map((contact) => (
        <p key={contact}>{contact}</p>
      ))}
      <p>
        <strong>{own.danger}</strong>
      </p>
      {isAboutChild && <p>{own.childline}</p>}

      <h2>{own.room}</h2>
      <Blank />
      <Blank />
    </article>
  );
}

/** A line to write on by hand. */
function Blank({ after }: { after?: string }) {
  return (
    <p className="family-sheet__blank">
      {after}
      <span />
    </p>
  );
}
