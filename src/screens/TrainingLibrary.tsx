import { Heading } from '#src/components/Heading.tsx';
import { LinkButton } from '#src/components/LinkButton.tsx';
import { clockTime, dateInWords } from '#src/record/time.ts';
import type { TrainingCase } from '#src/training/case.ts';

/** A session that was begun on this device, as the list shows it. */
export type Begun = {
  readonly id: string;
  readonly caseId: string;
  readonly title: string;
  readonly startedAt: string;
  readonly questions: number;
};

/** What stands beside the cases. */
const beside = [
  ['Write your own case, or open one', '#/train/write'],
  ['Compare two walks', '#/train/compare'],
  ['Print a debrief', '#/train/debrief'],
] as const;

/** The cases to train with, and sessions that can be carried on. */
export function TrainingLibrary({
  cases,
  begun,
  isUnreadable,
  onCarryOn,
  onDelete,
}: {
  cases: readonly TrainingCase[];
  begun: readonly Begun[];
  /** Whether this browser does not let the page keep sessions. */
  isUnreadable: boolean;
  onCarryOn: (session: Begun) => void;
  onDelete: (session: Begun) => void;
}) {
  return (
    <>
      <Heading>Train with a case</Heading>
      <p className="text">
        Invented families, for a team or a room of people, or for one person alone. Nothing here
        reaches a real record, and no real record reaches it.
      </p>
      {isUnreadable && (
        <p className="notice">
          This browser is not letting the page save. A session works, and is lost when you leave
          training or close this window.
        </p>
      )}
      <BegunSessions begun={begun} onCarryOn={onCarryOn} onDelete={onDelete} />
      <ul className="footer__links">
        {beside.map(([label, address]) => (
          <li key={address}>
            <a href={address}>{label}</a>
          </li>
        ))}
      </ul>
      <h2 className="section-title">Cases</h2>
      <p className="text">First time here? Begin with “{cases[0]?.title}”.</p>
      <ul className="kept cases">
        {cases.map(({ id, title, aim, minutes, contentNote, questions }) => (
          <li key={id}>
            <div>
              <h3 className="part-title">{title}</h3>
              <p className="small">
                {minutes} minutes · {questions.length} questions ·{' '}
                {contentNote ? `Content note: ${contentNote}` : 'No content note'}
              </p>
              <p>{aim}</p>
              <div className="buttons">
                <a href={`#/train/case/${id}`} className="govuk-button" draggable={false}>
                  Facilitate<span className="govuk-visually-hidden"> “{title}”</span>
                </a>
                <a className="link-button" href={`#/train/alone/${id}`}>
                  Walk it alone<span className="govuk-visually-hidden">: “{title}”</span>
                </a>
                <a className="link-button" href={`#/train/handouts/${id}`}>
                  Print handouts<span className="govuk-visually-hidden">: “{title}”</span>
                </a>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Sessions that were begun, to be carried on or deleted. */
export function BegunSessions({
  begun,
  onCarryOn,
  onDelete,
}: {
  begun: readonly Begun[];
  onCarryOn: (session: Begun) => void;
  onDelete: (session: Begun) => void;
}) {
  if (begun.length === 0) return null;
  return (
    <section aria-labelledby="begun">
      <h2 id="begun" className="section-title">
        Sessions on this device
      </h2>
      <ul className="kept">
        {begun.map((session) => {
          const name = `“${session.title}”, begun at ${clockTime(session.startedAt)} on ${dateInWords(session.startedAt)}`;
          return (
            <li key={session.id}>
              <span>
                Carry on with the session of {clockTime(session.startedAt)}? {name},{' '}
                {session.questions} {session.questions === 1 ? 'question' : 'questions'} so far
              </span>
              <span className="person__deeds">
                <LinkButton onClick={() => onCarryOn(session)}>
                  Carry on<span className="govuk-visually-hidden">: {name}</span>
                </LinkButton>
                <LinkButton onClick={() => onDelete(session)}>
                  Delete<span className="govuk-visually-hidden">: {name}</span>
                </LinkButton>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
