import { BackLink } from '#src/components/BackLink.tsx';
import { Button } from '#src/components/Button.tsx';
import { Heading } from '#src/components/Heading.tsx';
import { Source } from '#src/components/Source.tsx';
import { type ContactId, contactOf, type Edition } from '#src/edition/edition.ts';
import { isFull } from '#src/record/changes.ts';
import type { Whom } from '#src/record/concern.ts';
import { childrenOf, fullLabelOf, labelOf } from '#src/record/people.ts';
import type { FamilyRecord, SafetyEntry } from '#src/record/record.ts';
import { dateInWords } from '#src/record/time.ts';
import { concernInWords, concernsOf, traceInWords } from '#src/summary/safety.ts';
import { SafetyForm } from './SafetyForm.tsx';
import type { SourceQuote } from './source-quotes.ts';

/** Asks whom a safety concern is about: one press, and the page that says what to do is up. */
export function RaiseConcern({
  record,
  onRaise,
  onBack,
}: {
  record: FamilyRecord | undefined;
  onRaise: (whom: Whom) => void;
  onBack: () => void;
}) {
  const children = record ? childrenOf(record) : [];
  const adults = record ? record.people.adults : [];
  const listed = [...children, ...adults];
  const hasPeople = listed.length > 0;
  return (
    <>
      <BackLink onBack={onBack} />
      <Heading>Who is the safety concern about?</Heading>
      <p className="text">
        <strong>If anyone is in immediate danger, call 999.</strong> Otherwise choose, and see what
        to do.
      </p>
      <div className="buttons">
        {record &&
          listed.map(({ id }) => (
            <Button key={id} look="warning" onClick={() => onRaise({ person: id })}>
              {fullLabelOf(record, id)}
            </Button>
          ))}
        {!(record && isFull(record)) && (
          <>
            <Button look="warning" onClick={() => onRaise({ fresh: 'child' })}>
              {hasPeople ? 'A child not listed yet' : 'A child'}
            </Button>
            <Button look="warning" onClick={() => onRaise({ fresh: 'adult' })}>
              {hasPeople ? 'An adult not listed yet' : 'An adult'}
            </Button>
          </>
        )}
        {!hasPeople && (
          <Button look="warning" onClick={() => onRaise({ fresh: 'both' })}>
            Both
          </Button>
        )}
      </div>
      <p className="text small">
        Your press is recorded as yes to the question whether they are at risk. It can be changed
        later, with a reason.
      </p>
    </>
  );
}

/** What to do now about one person at risk, and a record of what was done. */
export function ActNow({
  record,
  person,
  edition,
  quotes,
  now,
  timeAt,
  onRecord,
  onShow,
  onCarryOn,
}: {
  record: FamilyRecord;
  person: string;
  edition: Edition;
  /** The printed words of the alert. */
  quotes: readonly SourceQuote[];
  now: () => string;
  timeAt: (date: string, time: string) => string;
  onRecord: (entry: Omit<SafetyEntry, 'person' | 'kind'>, isStop: boolean) => void;
  onShow: (person: string) => void;
  onCarryOn: () => void;
}) {
  const concerns = concernsOf(record);
  const concern = concerns.find((other) => other.person === person);
  if (!concern) return null;
  const label = labelOf(record, person);
  const isChild = concern.kind === 'child';
  const others = concerns.filter((other) => other.person !== person && other.standing === 'actNow');
  const trace = traceInWords(record, concern);
  return (
    <>
      <div className="act-now">
        <h1 tabIndex={-1}>
          <span className="act-now__word">Act now</span>
          {concernInWords(record, concern)}
        </h1>
      </div>
      <div className="question">
        <div>
          <p className="text">
            <strong>If anyone is in immediate danger, call 999.</strong> If you believe or suspect
            that a crime has been committed, tell the police too (2015 template, section 8.1).
          </p>
          <ol className="steps">
            <li>
              Follow your {isChild ? 'safeguarding children' : 'safeguarding adults'} procedure now.
              <Contacts
                edition={edition}
                ids={
                  isChild
                    ? ['childrenFrontDoor', 'childrenOutOfHours']
                    : ['adultFrontDoor', 'adultOutOfHours']
                }
              />
            </li>
            <li>Tell your safeguarding lead or manager.</li>
            {isChild ? (
              <li>
                Think before you tell the family. Only hold back if telling them could put someone
                at more risk. Record why. An alert needs nobody’s agreement.
              </li>
            ) : (
              <li>
                Ask {label} what they want to happen, if it is safe to ask (2012 memorandum, section
                15). An alert needs nobody’s agreement where someone is not safe.
              </li>
            )}
            {isChild && (
              <li>Confirm the referral within 48 hours (2012 memorandum, section 14).</li>
            )}
          </ol>
          <p className="text">
            <strong>This tool has not raised the alert. You need to.</strong> Report it even if you
            think that someone else knows: “No professional should assume that someone else will
            pass information on” (2015 template, section 8.1).
          </p>
          {trace.length > 0 && (
            <ul className="text">
              {trace.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          )}
          <SafetyForm
            key={person}
            last={concern.done}
            label={label}
            now={now}
            timeAt={timeAt}
            onRecord={onRecord}
            onCarryOn={onCarryOn}
          />
          {others.length > 0 && (
            <>
              <h2 className="section-title">Other safety concerns</h2>
              <div className="buttons">
                {others.map((other) => (
                  <Button key={other.person} look="warning" onClick={() => onShow(other.person)}>
                    {concernInWords(record, other)}
                  </Button>
                ))}
              </div>
            </>
          )}
        </div>
        <Source heading="What the memorandum says" quotes={quotes} more={[]} />
      </div>
    </>
  );
}

/** Whom to ring here, or what to do where no number has been set up. */
export function Contacts({ edition, ids }: { edition: Edition; ids: readonly ContactId[] }) {
  const contacts = ids.flatMap((id) => contactOf(edition, id) ?? []);
  if (contacts.length === 0) {
    return (
      <p className="text">
        No local number has been set up. Use the number in your own procedure or ask your manager.
        Do not wait.
      </p>
    );
  }
  return (
    <ul className="text">
      {contacts.map(({ id, name, phone, hours, checkedOn }) => (
        <li key={id}>
          {name}: <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>
          {hours && `, ${hours}`} <span className="small">(checked {dateInWords(checkedOn)})</span>
        </li>
      ))}
    </ul>
  );
}
