import { useEffect, useRef, useState } from 'react';
import { AnswersInRow } from '#src/components/AnswersInRow.tsx';
import { BackLink } from '#src/components/BackLink.tsx';
import { Button } from '#src/components/Button.tsx';
import { Heading } from '#src/components/Heading.tsx';
import type { Edition } from '#src/edition/edition.ts';
import type { Matter } from '#src/record/record.ts';
import { dateInWords, timeInWords } from '#src/record/time.ts';
import { grouped, type ViewBy } from '#src/summary/grouped.ts';
import { knownAtInWords, type Summary, summaryTitle } from '#src/summary/summary.ts';
import { Known, Section, SignOff } from './OutcomeKnown.tsx';
import {
  Action,
  deedId,
  FindOut,
  Line,
  NotAsked,
  nameOf,
  type OutcomeDeeds,
  type Paper,
} from './OutcomeLines.tsx';
import { DeleteFamily, Tools } from './OutcomeTools.tsx';

const views = [
  { value: 'urgency', label: 'Urgency' },
  { value: 'who', label: 'Who does it' },
  { value: 'person', label: 'Person' },
];

/** The outcome summary: on screen, and by the print style sheet on paper. */
export function OutcomeScreen({
  summary,
  isEmpty,
  edition,
  editionName,
  safetyLine,
  printedAt,
  paper,
  toExplain,
  onExplained,
  deeds: given,
}: {
  summary: Summary;
  isEmpty: boolean;
  edition: Edition;
  /** With the version of the pathway that was walked. */
  editionName: string;
  /** What every printed page says about safety. */
  safetyLine: string | undefined;
  printedAt: string;
  /** What goes on paper now. */
  paper: Paper;
  /** The action that was asked about before this page came up, or on it. */
  toExplain?: Matter | undefined;
  onExplained?: () => void;
  deeds: OutcomeDeeds;
}) {
  const [viewBy, setViewBy] = useState<ViewBy>('urgency');
  const agreed = useRef<string>(undefined);
  const deeds: OutcomeDeeds = {
    ...given,
    onAgree: (matter, who) => {
      agreed.current = deedId(matter);
      given.onAgree(matter, who);
    },
  };
  useEffect(() => {
    // Seen by who does it, an action goes to another heading once that is agreed, and the focus is lost on the way.
    if (agreed.current && document.activeElement === document.body) {
      document.getElementById(agreed.current)?.focus();
    }
    agreed.current = undefined;
  });
  useEffect(() => {
    if (!toExplain) return;
    const action = document.getElementById(deedId(toExplain))?.closest('li');
    const why = action?.querySelector<HTMLDetailsElement>('.explain details');
    if (why) why.open = true;
    // In a frame of its own, before the one in which the heading of the page would take the focus.
    requestAnimationFrame(() => why?.querySelector('summary')?.focus());
    onExplained?.();
  }, [toExplain, onExplained]);
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
  const { household, findOut, notAsked, responsible, considerations, sharing } = summary;
  const hasNow =
    summary.alerts.length + summary.advice.length + summary.traces.length + household.length > 0;
  return (
    <>
      <BackLink onBack={deeds.onBack} />
      {/* A table, so that its head repeats on every printed page; for a screen reader it is none. */}
      <table className={`sheet sheet--${paper}`} role="presentation">
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
                <Section title="Now" isOnList>
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
              <div className="screen-only view-by">
                <span id="view-by">View by</span>
                <AnswersInRow
                  name="view-by"
                  labelledBy="view-by"
                  choices={views}
                  chosen={viewBy}
                  onChoose={(chosen) => setViewBy(chosen as ViewBy)}
                />
              </div>
              {grouped(summary, viewBy).map(({ heading, actions }) => (
                <Section key={heading} title={heading}>
                  <ol className="actions">
                    {actions.map((action) => (
                      <Action
                        key={nameOf(action)}
                        action={action}
                        hasWhen={viewBy !== 'urgency'}
                        {...{ edition, deeds }}
                      />
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

              <Section title="Still to find out" isOnList>
                {findOut.length === 0 ? (
                  <p className="text">Nothing left to find out, on what you have recorded.</p>
                ) : (
                  <>
                    <p className="screen-only">
                      <Button look="second" onClick={() => deeds.onPrint('findOut')}>
                        Print this list to work through
                      </Button>
                    </p>
                    <ol className="actions">
                      {findOut.map((open) => (
                        <FindOut key={nameOf(open)} open={open} deeds={deeds} />
                      ))}
                    </ol>
                  </>
                )}
              </Section>
              {notAsked.length > 0 && (
                <Section title="Not asked yet" isOnList>
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
                  <ul className="text small">
                    {considerations.map(({ id, words, source }) => (
                      <li key={id}>
                        {words} ({source})
                      </li>
                    ))}
                  </ul>
                </Section>
              )}
              {sharing.length > 0 && (
                <Section title={`Information sharing (${sharing.length})`}>
                  <ul className="text" translate="no">
                    {sharing.map((words) => (
                      <li key={words}>{words}</li>
                    ))}
                  </ul>
                </Section>
              )}
              <Known summary={summary} deeds={deeds} />
              {edition.contacts.length > 0 && (
                <Section title="Local contacts">
                  <ul className="text">
                    {edition.contacts.map(({ id, name, phone, hours, checkedOn }) => (
                      <li key={id}>
                        {name}: {phone}
                        {hours && `, ${hours}`} (checked {dateInWords(checkedOn)})
                      </li>
                    ))}
                  </ul>
                </Section>
              )}
              {summary.notes.map(({ words, source }) => (
                <p key={source} className="text small">
                  The flowchart prints beside its boxes: “{words}” ({source}).
                </p>
              ))}
              <SignOff />
              <div className="buttons screen-only">
                <a className="link-button" href="#/outcome/family">
                  Make a sheet for the family
                </a>
                <a className="link-button" href="#/finish">
                  Finish with this family
                </a>
              </div>
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
