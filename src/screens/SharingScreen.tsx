import { useEffect, useRef, useState } from 'react';
import { BackLink } from '#src/components/BackLink.tsx';
import { Button } from '#src/components/Button.tsx';
import { Card } from '#src/components/Card.tsx';
import { Heading } from '#src/components/Heading.tsx';
import { LinkButton } from '#src/components/LinkButton.tsx';
import { Source } from '#src/components/Source.tsx';
import { type Edition, guidanceOf } from '#src/edition/edition.ts';
import { goldenRules } from '#src/pathways/golden-rules.ts';
import { fullLabelOf } from '#src/record/people.ts';
import { type FamilyRecord, limits, type SharingDecision } from '#src/record/record.ts';
import { dateInWords } from '#src/record/time.ts';
import { concernsOf } from '#src/summary/safety.ts';
import { decisionInWords } from '#src/summary/sharing.ts';
import type { QuestionValues } from './Fields.tsx';
import { SharingForm } from './SharingForm.tsx';

/** What the page of information sharing asks its owner to do. */
export type SharingDeeds = {
  readonly onAdd: (decision: SharingDecision) => void;
  readonly onChange: (index: number, decision: SharingDecision) => void;
  readonly onRemove: (index: number) => void;
  /** What was typed in a form, and in which one, before the page was left. */
  readonly draft: QuestionValues | undefined;
  readonly onLeave: (draft: QuestionValues | undefined) => void;
  readonly onSafety: (person: string) => void;
  readonly onBack: () => void;
  readonly onDone: () => void;
};

/** Decisions to share, or not to share, and the rules for them: those of the memorandum, and those in force. */
export function SharingScreen({
  record,
  edition,
  now,
  timeAt,
  deeds,
}: {
  record: FamilyRecord;
  edition: Edition;
  /** The time with its offset, whenever it is asked: the page may be up through a long call. */
  now: () => string;
  /** A date and time of this device's clock, with the offset that holds then. */
  timeAt: (date: string, time: string) => string;
  deeds: SharingDeeds;
}) {
  const { sharing = [] } = record;
  const [draft, setDraft] = useState(deeds.draft);
  const [changing, setChanging] = useState(
    draft && (draft.changing === 'new' ? 'new' : Number(draft.changing)),
  );
  const [removing, setRemoving] = useState<number>();
  const heading = useRef<HTMLHeadingElement>(null);
  /** Closes what is open and puts the focus where the decisions stand. */
  const close = () => {
    setDraft(undefined);
    setChanging(undefined);
    setRemoving(undefined);
    heading.current?.focus();
  };
  const form = (
    legend: string,
    given: SharingDecision | undefined,
    onSave: (decision: SharingDecision) => void,
  ) => (
    <SharingForm
      key={legend}
      {...{ record, legend, given, draft, now, timeAt }}
      onSave={(decision) => {
        onSave(decision);
        close();
      }}
      onCancel={close}
      onLeave={(typed) => deeds.onLeave(typed && { ...typed, changing: String(changing) })}
    />
  );
  const isBusy = changing !== undefined || removing !== undefined;
  const isFull = sharing.length >= limits.sharing;
  return (
    <>
      <AlertFirst record={record} onSafety={deeds.onSafety} />
      <BackLink onBack={deeds.onBack} />
      <div className="question">
        <div>
          <Heading>Information sharing</Heading>
          <p className="text">
            Record each decision to share something about this family, or not to share it, and why.
            Use roles and teams, no names. This page shares nothing and sends nothing.
          </p>
          <h2 className="section-title" ref={heading} tabIndex={-1}>
            Decisions
          </h2>
          {sharing.length === 0 && (
            <p className="text">
              No decisions recorded yet. Add one each time you decide to share, or not to share.
            </p>
          )}
          {sharing.map((decision, index) => {
            const label = `Decision ${index + 1}: ${decision.with}`;
            if (changing === index) {
              return form(`Change decision ${index + 1}`, decision, (changed) =>
                deeds.onChange(index, changed),
              );
            }
            if (removing === index) {
              return (
                <RemoveDecision
                  key={label}
                  label={label}
                  onRemove={() => {
                    deeds.onRemove(index);
                    close();
                  }}
                  onKeep={close}
                />
              );
            }
            return (
              <Card
                key={label}
                label={label}
                about={decisionInWords(decision)}
                isBusy={isBusy}
                onChange={() => setChanging(index)}
                onRemove={() => setRemoving(index)}
              />
            );
          })}
          {changing === 'new' ? (
            form('Add a decision', undefined, deeds.onAdd)
          ) : (
            <Button look="second" disabled={isFull || isBusy} onClick={() => setChanging('new')}>
              {sharing.length > 0 ? 'Add another decision' : 'Add a decision'}
            </Button>
          )}
          {isFull && (
            <p className="text">This record holds as many decisions as it can: {limits.sharing}.</p>
          )}
          {/* While a form is open it is the only one: going on would lose what is typed in it. */}
          {!isBusy && (
            <div className="buttons">
              <Button data-testid="continue" onClick={deeds.onDone}>
                Back to the family
              </Button>
            </div>
          )}
        </div>
        <Rules edition={edition} />
      </div>
    </>
  );
}

/** While a concern stands open the alert comes before any thought of agreement. */
function AlertFirst({
  record,
  onSafety,
}: {
  record: FamilyRecord;
  onSafety: (person: string) => void;
}) {
  const urgent = concernsOf(record).filter(({ standing }) => standing === 'actNow');
  if (urgent.length === 0) return null;
  return (
    <div className="act-now">
      {/* The focus goes to the heading below: without the role this would not be heard. */}
      <p className="text" role="alert">
        <strong>Make the alert first. An alert does not need anyone’s agreement.</strong>
      </p>
      <div className="buttons">
        {urgent.map(({ person }) => (
          <Button key={person} look="warning" onClick={() => onSafety(person)}>
            What to do now: {fullLabelOf(record, person)}
          </Button>
        ))}
      </div>
    </div>
  );
}

function RemoveDecision({
  label,
  onRemove,
  onKeep,
}: {
  label: string;
  onRemove: () => void;
  onKeep: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="inset-form">
      <h3 className="part-title" ref={heading} tabIndex={-1}>
        Remove {label}?
      </h3>
      <p className="text">Nothing of it will be kept in this record.</p>
      <div className="buttons">
        <Button look="warning" onClick={onRemove}>
          Remove this decision
        </Button>
        <LinkButton onClick={onKeep}>Keep this decision</LinkButton>
      </div>
    </div>
  );
}

/** The rules of 2012 to the letter, and never without those in force or that there are newer ones. */
function Rules({ edition }: { edition: Edition }) {
  const guidance = guidanceOf(edition, 'informationSharing');
  return (
    <Source heading="What the memorandum says" quotes={[]} more={[]}>
      <blockquote>
        “{goldenRules.lead}”
        <ul>
          {goldenRules.rules.map((rule) => (
            <li key={rule}>“{rule}”</li>
          ))}
        </ul>
      </blockquote>
      <cite>{goldenRules.source}</cite>
      {guidance ? (
        <>
          <h3>Newer: {guidance.title}</h3>
          <p className="now">
            {guidance.source}, checked on {dateInWords(guidance.checkedOn)}. Follow these, here in
            short:
          </p>
          <ul>
            {guidance.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          {guidance.link && (
            <p className="now">
              <a href={guidance.link} rel="noopener noreferrer">
                {guidance.link}
              </a>
            </p>
          )}
        </>
      ) : (
        <>
          <h3>Newer rules are in force</h3>
          <p className="now">
            National advice on information sharing was reissued in 2024 with a different seven
            rules. This edition does not have them, and should. Do not go by the list of 2012 alone:
            ask your manager or safeguarding lead for the advice in force.
          </p>
        </>
      )}
    </Source>
  );
}
