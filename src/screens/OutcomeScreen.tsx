import { type ReactNode, useId, useState } from 'react';
import { BackLink } from '#src/components/BackLink.tsx';
import { Button } from '#src/components/Button.tsx';
import { Details } from '#src/components/Details.tsx';
import { Heading } from '#src/components/Heading.tsx';
import { LinkButton } from '#src/components/LinkButton.tsx';
import { QuoteBlock } from '#src/components/Source.tsx';
import type { Edition } from '#src/edition/edition.ts';
import type { Matter } from '#src/record/record.ts';
import { timeInWords } from '#src/record/time.ts';
import { labelled } from '#src/summary/details.ts';
import { contactDate, noteFor, noteTitle } from '#src/summary/plain-text.ts';
import {
  type ActionLine,
  type FindOutLine,
  knownAtInWords,
  type QuestionLine,
  type Summary,
  summaryTitle,
} from '#src/summary/summary.ts';
import { AgreeForm } from './AgreeForm.tsx';
import { withTerms } from './source-quotes.ts';

/** What the outcome page can do besides showing. */
export type OutcomeDeeds = {
  readonly onCopy: (text: string) => Promise<boolean>;
  /** False where the browser has no print dialog. */
  readonly onPrint: () => boolean;
  readonly onAgree: (matter: Matter, agreed: { who?: string; by?: string }) => void;
  readonly onChange: (matter: Matter) => void;
  readonly onCheck: () => void;
  readonly onFamily: () => void;
  readonly onSafety: (person: string) => void;
  readonly onDelete: () => void;
  readonly onBack: () => void;
};

/** The outcome summary: on screen, and by the print style sheet on paper. */
export function OutcomeScreen({
  summary,
  isEmpty,
  edition,
  version,
  safetyLine,
  printedAt,
  deeds,
}: {
  summary: Summary;
  isEmpty: boolean;
  edition: Edition;
  /** Version of the pathway that was walked. */
  version: string;
  /** What every printed page says about safety. */
  safetyLine: string | undefined;
  printedAt: string;
  deeds: OutcomeDeeds;
}) {
  if (isEmpty) {
    return (
      <div data-testid="outcome">
        <Heading>No outcome yet</Heading>
        <p className="text">You have not answered any questions yet.</p>
        <div className="buttons">
          <Button onClick={deeds.onFamily}>Go to the family</Button>
        </div>
      </div>
    );
  }
  const editionName = `${edition.edition}, pathway version ${version}`;
  const { household, findOut, notAsked, responsible, considerations } = summary;
  const hasNow =
    summary.alerts.length + summary.advice.length + summary.traces.length + household.length > 0;
  return (
    <>
      <BackLink onBack={deeds.onBack} />
      {/* A table, so that its head repeats on every printed page; for a screen reader it is none. */}
      <table className="sheet" role="presentation">
        <thead className="sheet__head">
          <tr className="sheet__row">
            <td className="sheet__cell">
              <p className="sheet__identity">
                {safetyLine && (
                  <>
                    <strong>{safetyLine}</strong>
                    <br />
                  </>
                )}
                {summaryTitle}
                {summary.ref && ` · Ref ${summary.ref}`}
                {!summary.isComplete && ' · INCOMPLETE'} · {knownAtInWords(summary)} · Printed{' '}
                {timeInWords(printedAt)} · {editionName} · Nothing has been sent
              </p>
            </td>
          </tr>
        </thead>
        <tbody className="sheet__body">
          <tr className="sheet__row">
            <td className="sheet__cell" data-testid="outcome">
              <Heading>Outcome for this family</Heading>
              <p className="text">
                {knownAtInWords(summary)}.{summary.ref && ` Ref ${summary.ref}.`} Nothing has been
                sent to anyone.
              </p>
              {summary.headlines.map((words) => (
                <p key={words} className="headline">
                  {words}
                </p>
              ))}
              <Tools summary={summary} editionName={editionName} deeds={deeds} />

              {hasNow && (
                <Section title="Now">
                  <ol className="actions">
                    {summary.alerts.map((action) => (
                      <Action
                        key={nameOf(action)}
                        action={action}
                        look="urgent"
                        {...{ edition, deeds }}
                      />
                    ))}
                    {summary.advice.map((action) => (
                      <Action
                        key={nameOf(action)}
                        action={action}
                        look="advice"
                        {...{ edition, deeds }}
                      />
                    ))}
                  </ol>
                  {summary.traces.length > 0 && (
                    <ul className="text">
                      {summary.traces.map((words) => (
                        <li key={words}>{words}</li>
                      ))}
                    </ul>
                  )}
                  {household.length > 0 && (
                    <ol className="actions">
                      {household.map((open) => (
                        <FindOut key={nameOf(open)} open={open} deeds={deeds} />
                      ))}
                    </ol>
                  )}
                </Section>
              )}
              {summary.tiers
                .filter(({ actions }) => actions.length > 0)
                .map(({ tier, heading, actions }) => (
                  <Section key={tier} title={heading}>
                    <ol className="actions">
                      {actions.map((action) => (
                        <Action key={nameOf(action)} action={action} {...{ edition, deeds }} />
                      ))}
                    </ol>
                  </Section>
                ))}
              <p className="text">
                <strong>Review date:</strong>{' '}
                {summary.reviewDate ?? (
                  <>
                    not agreed yet <Line />
                  </>
                )}
              </p>

              <Section title="Still to find out">
                {findOut.length === 0 ? (
                  <p className="text">Nothing left to find out, on what you have recorded.</p>
                ) : (
                  <ol className="actions">
                    {findOut.map((open) => (
                      <FindOut key={nameOf(open)} open={open} deeds={deeds} />
                    ))}
                  </ol>
                )}
              </Section>
              {notAsked.length > 0 && (
                <Section title="Not asked yet">
                  <ul className="text">
                    {notAsked.map((line) => (
                      <NotAsked key={nameOf(line)} line={line} deeds={deeds} />
                    ))}
                  </ul>
                </Section>
              )}
              {responsible.length > 0 && (
                <Section title="Who is responsible">
                  <ul className="text">
                    {responsible.map((words) => (
                      <li key={words}>{words}</li>
                    ))}
                  </ul>
                </Section>
              )}
              {considerations.length > 0 && (
                <Section title="To consider">
                  <ul className="text">
                    {considerations.map(({ words, source }) => (
                      <li key={words}>
                        {words} ({source})
                      </li>
                    ))}
                  </ul>
                </Section>
              )}
              <Known summary={summary} deeds={deeds} />
              <SignOff />
              <DeleteFamily onDelete={deeds.onDelete} />
              <p className="text small">
                Model only: follow your local procedure. Professional judgement comes first. Based
                on the model memorandum of ADASS, ADCS and The Children’s Society (2012) and the “No
                wrong doors” template (2015). Arrows and additions of ours are marked.
              </p>
            </td>
          </tr>
        </tbody>
      </table>
    </>
  );
}

function nameOf({ key, person }: Matter): string {
  return `${key}-${person}`;
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 className="section-title" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** A line to write on; on screen the words beside it say enough. */
function Line() {
  return <span className="line-to-fill" aria-hidden="true" />;
}

function Action({
  action,
  look,
  edition,
  deeds,
}: {
  action: ActionLine;
  look?: 'urgent' | 'advice';
  edition: Edition;
  deeds: OutcomeDeeds;
}) {
  return (
    <li
      className={`action ${look ? `action--${look}` : ''}`}
      data-testid={`action-${nameOf(action)}`}
    >
      <h3 className="action__deed">{action.deed}</h3>
      <p className="action__who">
        <span>
          <span className="action__label">Who:</span> {action.who}
        </span>
        <span>
          <span className="action__label">By:</span>{' '}
          {action.by ?? (
            <>
              to be agreed <Line />
            </>
          )}
        </span>
      </p>
      <div className="action__why">
        {action.status.map((words) => (
          <p key={words}>
            <span className="action__label">Status:</span> {words}
          </p>
        ))}
        {action.why.map((words) => (
          <p key={words}>
            <span className="action__label">Why:</span> {words}
          </p>
        ))}
        <p className="action__source">Source: {action.sources.join('; ')}</p>
      </div>
      <div className="screen-only">
        {look === 'urgent' ? (
          <LinkButton onClick={() => deeds.onSafety(action.person)}>
            What to do, and record what was done
            <span className="govuk-visually-hidden">: {action.deed}</span>
          </LinkButton>
        ) : (
          <AgreeForm action={action} onAgree={(agreed) => deeds.onAgree(action, agreed)} />
        )}
        <Printed action={action} edition={edition} />
      </div>
    </li>
  );
}

/** The printed words of an action's boxes; an action of ours has none. */
function Printed({ action, edition }: { action: ActionLine; edition: Edition }) {
  const quotes = withTerms(action.printed, edition);
  if (quotes.length === 0) return null;
  return (
    <Details summary="What the flowchart says" about={action.deed} isDrawnWhenOpen>
      {quotes.map((quote) => (
        <QuoteBlock key={quote.source} {...quote} />
      ))}
    </Details>
  );
}

function FindOut({ open, deeds }: { open: FindOutLine; deeds: OutcomeDeeds }) {
  return (
    <li className="action action--findOut" data-testid={`findout-${nameOf(open)}`}>
      <h3 className="action__deed">{open.words}</h3>
      <p className="action__who">
        <span>
          <span className="action__label">Ask:</span> {open.askWhom}
        </span>
        <span>
          <span className="action__label">Who asks:</span> you
        </span>
        <span>
          <span className="action__label">By:</span> to be agreed <Line />
        </span>
      </p>
      <div className="action__why">
        {open.follows.map(({ answer, deeds: follows }) => (
          <p key={answer}>
            <span className="action__label">If {answer}:</span>{' '}
            {follows.length > 0 ? follows.join('. ') : 'nothing is added by this box'}
          </p>
        ))}
        <p className="action__source">Source: {open.sources.join('; ')}</p>
      </div>
      <div className="screen-only">
        <LinkButton onClick={() => deeds.onChange(open)}>
          Answer now<span className="govuk-visually-hidden">: {open.words}</span>
        </LinkButton>
      </div>
    </li>
  );
}

function NotAsked({ line, deeds }: { line: QuestionLine; deeds: OutcomeDeeds }) {
  return (
    <li data-testid={`notasked-${nameOf(line)}`}>
      {line.words}
      {line.because && ` (${line.because})`}{' '}
      <LinkButton className="screen-only" onClick={() => deeds.onChange(line)}>
        Answer now<span className="govuk-visually-hidden">: {line.words}</span>
      </LinkButton>
    </li>
  );
}

function Known({ summary, deeds }: { summary: Summary; deeds: OutcomeDeeds }) {
  return (
    <Section title="What was known">
      <table className="answers">
        <thead className="govuk-visually-hidden">
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Answer</th>
          </tr>
        </thead>
        <tbody>
          {summary.people.map(({ label, words }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{words}</td>
            </tr>
          ))}
          {summary.known.map((line) => (
            <tr key={nameOf(line)}>
              <th scope="row">{line.words}</th>
              <td>
                {line.answer}
                {line.details.map((detail) => (
                  <span key={detail.label} className="detail" translate="no">
                    {labelled(detail)}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {summary.notNeeded.length > 0 && (
        <>
          <h3 className="part-title">Not asked, because</h3>
          <ul className="text">
            {summary.notNeeded.map((line) => (
              <li key={nameOf(line)}>
                {line.words} ({line.because})
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="screen-only">
        <LinkButton onClick={deeds.onCheck}>Check or change your answers</LinkButton>
      </p>
    </Section>
  );
}

function SignOff() {
  return (
    <section className="paper-only sign-off" aria-hidden="true">
      <h2 className="section-title">Sign-off</h2>
      <p>
        Role and team <Line /> Name and signature <Line /> Date <Line />
      </p>
      <p>
        Manager <Line /> Date <Line /> Agreed with the parent or young person: ☐ yes ☐ no ☐ not yet
      </p>
    </section>
  );
}

function Tools({
  summary,
  editionName,
  deeds,
}: {
  summary: Summary;
  editionName: string;
  deeds: OutcomeDeeds;
}) {
  const [said, setSaid] = useState('');
  const note = noteFor(summary, editionName);
  const copy = async (text: string, what: string) => {
    const isCopied = await deeds.onCopy(text);
    setSaid(
      isCopied
        ? `${what} copied. Before you paste: check you are in the right person’s record.`
        : `The browser did not let this page copy. Open “What will be copied”, select the text and copy it.`,
    );
  };
  return (
    <div className="screen-only">
      <div className="buttons">
        <Button
          onClick={() => {
            if (!deeds.onPrint())
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
function DeleteFamily({ onDelete }: { onDelete: () => void }) {
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
            <Button look="warning" onClick={onDelete} autoFocus>
              Delete now
            </Button>
            <LinkButton onClick={() => setDeleting(false)}>Keep it</LinkButton>
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
