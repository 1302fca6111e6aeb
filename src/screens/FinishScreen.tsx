import { useEffect, useRef, useState } from 'react';
import { BackLink } from '#src/components/BackLink.tsx';
import { Button } from '#src/components/Button.tsx';
import { Heading } from '#src/components/Heading.tsx';
import { LinkButton } from '#src/components/LinkButton.tsx';
import { labelOf } from '#src/record/people.ts';
import { type FamilyRecord, type Matter, recorded } from '#src/record/record.ts';
import { labelled } from '#src/summary/details.ts';
import { findOutsOf, outcomeOf } from '#src/summary/outcome.ts';
import { noteOf } from '#src/summary/plain-text.ts';
import { type Concern, concernsOf, standingInWords } from '#src/summary/safety.ts';
import { summarise } from '#src/summary/summary.ts';
import { CopyNote } from './CopyNote.tsx';
import { DeleteFamily } from './OutcomeTools.tsx';

/** What the last page asks its owner to do. */
export type FinishDeeds = {
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onChange: (matter: Matter) => void;
  readonly onSafety: (person: string) => void;
  readonly onDelete: () => void;
  readonly onBack: () => void;
};

/** The end of a contact: what was done, what is still open, and what happens to the record. */
export function FinishScreen({
  record,
  edition,
  deeds,
}: {
  record: FamilyRecord;
  /** What the edition is called. */
  edition: string;
  deeds: FinishDeeds;
}) {
  const [isAnyway, setAnyway] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isAnyway) heading.current?.focus();
  }, [isAnyway]);
  const urgent = concernsOf(record).filter(({ standing }) => standing === 'actNow');
  const decisions = record.sharing?.length ?? 0;
  if (urgent.length > 0 && !isAnyway) {
    return (
      <NoOutcome record={record} urgent={urgent} deeds={deeds} onAnyway={() => setAnyway(true)} />
    );
  }
  return (
    <>
      <BackLink onBack={deeds.onBack} />
      <Heading ref={heading}>Finish with this family</Heading>
      <h2 className="section-title">What was done</h2>
      <ul className="text">
        {doneInWords(record).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <h2 className="section-title">What is still open</h2>
      <ul className="text">
        {openInWords(record).map((words) => (
          <li key={words}>{words}</li>
        ))}
        {reviewDateIsOpen(record) && (
          <li>
            The review date is not agreed yet.{' '}
            <LinkButton
              onClick={() => deeds.onChange({ key: 'considerMeeting', person: 'family' })}
            >
              Enter the review date
            </LinkButton>
          </li>
        )}
        {decisions === 0 && (
          <li>
            Did you share information with anyone, or decide not to?{' '}
            <a className="link-button" href="#/sharing">
              Record information-sharing decisions
            </a>
          </li>
        )}
      </ul>
      <p className="text">
        <a href="#/hub">Go on with this family</a>
      </p>

      <h2 className="section-title">Take it with you</h2>
      <CopyNote onCopy={() => deeds.onCopy(noteOf(record, edition))} />
      <div className="buttons">
        <a className="link-button" href="#/outcome">
          Go to the outcome, to print it or save it as PDF
        </a>
        <a className="link-button" href="#/outcome/family">
          Make a sheet for the family
        </a>
        <a className="link-button" href="#/save">
          Save a copy to a file
        </a>
      </div>
      <p className="text">
        Recommended once the note is pasted: delete the family from this device.
      </p>
      <DeleteFamily onDelete={deeds.onDelete} />
      <p className="text">
        <a href="#/">Start another family</a>
      </p>
    </>
  );
}

/** Stops once where a concern stands and nothing that was done about it is recorded. */
function NoOutcome({
  record,
  urgent,
  deeds,
  onAnyway,
}: {
  record: FamilyRecord;
  urgent: readonly Concern[];
  deeds: FinishDeeds;
  onAnyway: () => void;
}) {
  return (
    <>
      <BackLink onBack={deeds.onBack} />
      <Heading>A safety concern has no outcome recorded</Heading>
      <ul className="text">
        {urgent.map((concern) => (
          <li key={concern.person}>{standingInWords(record, concern)}</li>
        ))}
      </ul>
      <div className="buttons">
        {urgent.map(({ person }) => (
          <Button key={person} onClick={() => deeds.onSafety(person)}>
            Record what was done about {labelOf(record, person)}
          </Button>
        ))}
        <LinkButton onClick={onAnyway}>
          Finish anyway, I will record it in the case system
        </LinkButton>
      </div>
    </>
  );
}

function reviewDateIsOpen(record: FamilyRecord): boolean {
  return (
    outcomeOf(record).recordings.some(({ key }) => key === 'considerMeeting') &&
    summarise(record).reviewDate === undefined
  );
}

function doneInWords(record: FamilyRecord): string[] {
  const { known, tiers } = summarise(record);
  const actions = tiers.flatMap((tier) => tier.actions);
  const agreed = actions.filter((action) => action.agreed).length;
  const answered = outcomeOf(record).asked.filter((matter) => recorded(record, matter)).length;
  return [
    ...concernsOf(record)
      .filter(({ standing }) => standing !== 'actNow' && standing !== 'notKnownYet')
      .map((concern) => standingInWords(record, concern)),
    `${counted(answered, 'question is', 'questions are')} answered.`,
    ...(record.sharing?.length
      ? [
          `${counted(record.sharing.length, 'information-sharing decision is', 'information-sharing decisions are')} recorded.`,
        ]
      : []),
    `Agreed, who or by when: ${agreed} of ${counted(actions.length, 'action', 'actions')}.`,
    ...known
      .filter(({ key }) => key === 'considerMeeting')
      .flatMap(({ details }) => details.map((detail) => `Meeting and review. ${labelled(detail)}`)),
  ];
}

function openInWords(record: FamilyRecord): string[] {
  const outcome = outcomeOf(record);
  const actions = summarise(record).tiers.flatMap((tier) => tier.actions);
  const undated = actions.filter((action) => !action.by).length;
  const toFindOut = findOutsOf(outcome).length;
  const { length: unasked } = outcome.notAsked;
  return [
    ...concernsOf(record)
      .filter(({ standing }) => standing === 'actNow' || standing === 'notKnownYet')
      .map((concern) => standingInWords(record, concern)),
    ...(unasked > 0 ? [`${counted(unasked, 'question is', 'questions are')} not asked yet.`] : []),
    ...(toFindOut > 0
      ? [`${counted(toFindOut, 'thing is', 'things are')} still to find out.`]
      : []),
    ...(undated > 0 ? [`${counted(undated, 'action has', 'actions have')} no date agreed.`] : []),
  ];
}

function counted(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`;
}
