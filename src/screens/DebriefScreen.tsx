import { useState } from 'react';
import { BackLink } from '#src/components/BackLink.tsx';
import { Button } from '#src/components/Button.tsx';
import { Heading } from '#src/components/Heading.tsx';
import { placesOf } from '#src/pathways/index.ts';
import { dateInWords, timeInWords } from '#src/record/time.ts';
import { nameOf } from '#src/summary/outcome.ts';
import { sourcesOf } from '#src/summary/words.ts';
import type { TrainingCase } from '#src/training/case.ts';
import { type Debrief, type DebriefLine, debriefOf } from '#src/training/debrief.ts';
import { pathCodeOf } from '#src/training/path-code.ts';
import type { Session } from '#src/training/session.ts';
import { walkOf } from '#src/training/walks.ts';
import { TrainingOutcome } from './TrainingOutcome.tsx';
import { LineToWrite, TrainingPaper } from './TrainingPaper.tsx';

/** A session with the case as it was told. */
export type SessionTold = {
  readonly id: string;
  readonly session: Session;
  readonly told: TrainingCase;
};

/** More lines for pledges than these leave no room on the second page. */
const mostPledges = 16;

/** What a session leaves to look back on, to be printed on two pages. */
export function DebriefScreen({
  sessions,
  onPrint,
  onBack,
}: {
  /** The sessions on this device, the last changed first. */
  sessions: readonly SessionTold[];
  /** False where the browser has no print dialog. */
  onPrint: () => boolean;
  onBack: () => void;
}) {
  const [id, setId] = useState<string>();
  const chosen = sessions.find((session) => session.id === id) ?? sessions[0];
  return (
    <>
      <BackLink onBack={onBack} />
      <div className="screen-only">
        <Heading>Debrief</Heading>
        {chosen ? (
          <>
            <div className="govuk-form-group">
              <label className="govuk-label" htmlFor="session">
                Session
              </label>
              <select
                id="session"
                className="govuk-select"
                value={chosen.id}
                onChange={({ target }) => setId(target.value)}
              >
                {sessions.map(({ id: value, session, told }) => (
                  <option key={value} value={value}>
                    {told.title}, {timeInWords(session.startedAt)}
                  </option>
                ))}
              </select>
            </div>
            <p className="buttons">
              <Button onClick={onPrint}>Print the debrief</Button>
              <a className="link-button" href="#/train/compare">
                Compare with another walk
              </a>
            </p>
          </>
        ) : (
          <p className="text">
            No session was held on this device yet. <a href="#/train">Choose a case</a>
          </p>
        )}
      </div>
      {chosen && <DebriefPaper {...chosen} />}
    </>
  );
}

function DebriefPaper({ session, told }: SessionTold) {
  const debrief = debriefOf(session, told);
  const { lines, startedAt, group, record } = debrief;
  const moved = lines.filter((line) => line.moved !== undefined && line.moved > 0);
  const differing = lines.filter(({ isDifferent }) => isDifferent);
  return (
    <TrainingPaper about={`Debrief · ${told.title} · ${dateInWords(startedAt)}`}>
      <h2 className="section-title">{told.title}</h2>
      <p className="small">
        {timeInWords(startedAt)} · {group} in the room · {told.aim}
      </p>
      {lines.length === 0 ? (
        <p className="text">No question was asked in this session.</p>
      ) : (
        <>
          <h3 className="part-title">Path taken</h3>
          <ol className="text">
            {lines.map((line) => (
              <li key={nameOf(line)}>
                {line.question} <strong>{line.wentOn?.label ?? 'Not answered'}</strong>
                {line.wentOn && ` (${wayInWords[line.wentOn.by]})`}
              </li>
            ))}
          </ol>
          <p className="text">
            Path code: <span className="code">{pathCodeOf(told, walkOf(session, 'taken'))}</span>
          </p>
          <Votes lines={lines} />
          <h3 className="part-title">Where the room moved</h3>
          {moved.length === 0 ? (
            <p className="text">Nowhere that was counted twice.</p>
          ) : (
            <ul className="text">
              {moved.map((line) => (
                <li key={nameOf(line)}>
                  {line.question} {line.moved === 1 ? '1 hand' : `${line.moved} hands`}
                </li>
              ))}
            </ul>
          )}
          <h3 className="part-title">Where the room differed from the suggestion, and why</h3>
          {differing.length === 0 ? (
            <p className="text">Nowhere.</p>
          ) : (
            differing.map((line) => <Difference key={nameOf(line)} line={line} />)
          )}
          <Notes lines={lines.filter(({ note, isDifferent }) => note && !isDifferent)} />
          <h3 className="part-title">What the room’s answers raise</h3>
          <TrainingOutcome told={told} record={record} />
        </>
      )}
      <h3 className="part-title">What nobody knew locally: for the policy lead</h3>
      {debrief.notKnownLocally ? (
        <p className="text kept-lines">{debrief.notKnownLocally}</p>
      ) : (
        <>
          <p className="text screen-only">Nothing was written down.</p>
          <div className="paper-only">
            <LineToWrite label="" />
            <LineToWrite label="" />
          </div>
        </>
      )}
      <section className="pledges paper-only" aria-label="Pledges">
        <h3 className="part-title">One pledge each: what I will ask or do differently</h3>
        {Array.from({ length: Math.min(group, mostPledges) }, (_, index) => index + 1).map(
          (number) => (
            <LineToWrite key={number} label="" />
          ),
        )}
      </section>
      <Sources lines={lines} />
    </TrainingPaper>
  );
}

const wayInWords = {
  majority: 'by most hands',
  suggestion: 'by the suggestion',
  trainer: 'as the trainer chose',
} as const;

function Votes({ lines }: { lines: readonly DebriefLine[] }) {
  return (
    <>
      <h3 className="part-title" id="votes">
        Votes before and after the discussion
      </h3>
      <table className="columns" aria-labelledby="votes">
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={nameOf(line)}>
              <th scope="row">{line.question}</th>
              {(['first', 'second'] as const).map((count) => (
                <td key={count}>
                  <span className="columns__label">
                    {count === 'first' ? 'Before: ' : 'After: '}
                  </span>
                  {handsInWords(line, count)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function handsInWords({ answers }: DebriefLine, count: 'first' | 'second'): string {
  const counted = answers.filter((answer) => answer[count] !== undefined);
  if (counted.length === 0) return 'Not counted';
  return counted.map((answer) => `${answer.label} ${answer[count]}`).join(', ');
}

function Difference({ line: { question, wentOn, suggested, note } }: { line: DebriefLine }) {
  return (
    <div className="box">
      <p>
        <strong>{question}</strong>
      </p>
      <p>
        The room: {wentOn?.label}. Suggested: {suggested?.label}. {suggested?.reason}
      </p>
      {note ? (
        <p>Why the room saw it so: {note}</p>
      ) : (
        <LineToWrite label="Why the room saw it so" />
      )}
    </div>
  );
}

function Notes({ lines }: { lines: readonly DebriefLine[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3 className="part-title">Notes</h3>
      <ul className="text">
        {lines.map((line) => (
          <li key={nameOf(line)}>
            {line.question} {line.note}
          </li>
        ))}
      </ul>
    </>
  );
}

function Sources({ lines }: Pick<Debrief, 'lines'>) {
  const sources = [...new Set(lines.flatMap(({ key }) => sourcesOf(placesOf(key))))];
  if (sources.length === 0) return null;
  return (
    <>
      <h3 className="part-title">Sources</h3>
      <p className="small">
        {sources.join(' · ')}. The 2012 model memorandum and the 2015 template “No wrong doors” are
        models: follow your local procedure.
      </p>
    </>
  );
}
