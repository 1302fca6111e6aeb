import { Fragment, useEffect, useMemo, useRef, useState } from 'react';
import { BackLink } from '#src/components/BackLink.tsx';
import { Button } from '#src/components/Button.tsx';
import { Heading } from '#src/components/Heading.tsx';
import { LinkButton } from '#src/components/LinkButton.tsx';
import { fullLabelOf } from '#src/record/people.ts';
import type { FamilyRecord } from '#src/record/record.ts';
import { askNext } from '#src/summary/ask-next.ts';
import { fieldsFor } from '#src/summary/details.ts';
import { findOutsOf, nameOf, outcomeOf } from '#src/summary/outcome.ts';
import { sheetOf } from '#src/summary/sheet.ts';
import { CopyNote } from './CopyNote.tsx';
import { useFastKeys } from './fast-keys.ts';
import { PeopleRows, type PeopleSaid } from './SheetPeople.tsx';
import { Row, type RowDeeds } from './SheetRow.tsx';

/** What the call sheet asks its owner to do. */
export type SheetDeeds = Omit<RowDeeds, 'onOpen'> & {
  readonly onPeople: (group: 'children' | 'adults', said: PeopleSaid) => void;
  readonly onFamily: () => void;
  readonly onSafety: () => void;
  readonly onOutcome: () => void;
  /** False where the browser refused. */
  readonly onCopy: () => Promise<boolean>;
  readonly onFastKeys: (isOn: boolean) => void;
  readonly onBack: () => void;
};

/** Every question of the family on one page, one row for each person and question, answered in any order. */
export function SheetScreen({
  record,
  isFast,
  notice,
  deeds,
}: {
  record: FamilyRecord;
  /** Whether single keys answer. */
  isFast: boolean;
  /** What the last change did, in sentences. */
  notice: readonly string[];
  deeds: SheetDeeds;
}) {
  const sheet = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [open, setOpen] = useState<string>();
  const groups = sheetOf(record);
  const next = askNext(record);

  const latest = useRef(deeds);
  latest.current = deeds;
  // Rows are drawn again only where their own question has changed, so their deeds must stay the same.
  const rowDeeds = useMemo(
    (): RowDeeds => ({
      onAnswer: (matter, answer) => {
        if (fieldsFor(matter.key, answer).length > 0) setOpen(nameOf(matter));
        latest.current.onAnswer(matter, answer);
      },
      onRecord: (...given) => latest.current.onRecord(...given),
      onOpen: (matter, isOpen) => setOpen(isOpen ? nameOf(matter) : undefined),
      draftOf: (matter) => latest.current.draftOf(matter),
      onLeave: (...left) => latest.current.onLeave(...left),
    }),
    [],
  );

  const isToBeEntered = useRef(false);
  useEffect(() => {
    if (isToBeEntered.current && open) {
      sheet.current?.querySelector<HTMLElement>('[data-more] :is(input, textarea)')?.focus();
    }
    isToBeEntered.current = false;
  }, [open]);

  const rows = () => [...(sheet.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const rowNamed = (name: string | undefined) => rows().find((row) => row.dataset.row === name);
  const nextRow = () => rowNamed(next && (rowNamed(nameOf(next)) ? nameOf(next) : next.person));
  const rowOf = (focused: Element | null) => focused?.closest<HTMLElement>('[data-row]');
  const isInMore = (focused: Element | null) => !!focused?.closest('[data-more]');
  const beside = (focused: Element | null, step: 1 | -1) => {
    const all = rows();
    const here = focused?.closest<HTMLElement>('[data-row], [data-more]');
    const row = here?.dataset.more ? rowNamed(here.dataset.more) : here;
    return row ? all[all.indexOf(row) + step] : all[0];
  };
  const answerWith = (index: number) => (focused: Element | null) => {
    const row = rowOf(focused);
    if (!row) {
      // Nobody has looked at a row yet: it is shown first, and answered by the next press.
      if (!isInMore(focused)) takeHoldOf(nextRow());
      return;
    }
    const input = row.querySelectorAll<HTMLInputElement>('input[type=radio]')[index];
    if (!input) return;
    const below = beside(row, 1);
    if (!input.checked) input.click();
    // The answer may have left out the row below.
    takeHoldOf(below?.isConnected ? below : beside(row, 1));
  };
  const goToNext = () => {
    const row = nextRow();
    if (row) takeHoldOf(row);
    // Who is in the family, and who of them may be caring, is said there.
    else if (next) deeds.onFamily();
  };
  useFastKeys(isFast, {
    ...Object.fromEntries([0, 1, 2, 3].map((index) => [`${index + 1}`, answerWith(index)])),
    j: (focused) => takeHoldOf(beside(focused, 1)),
    k: (focused) => takeHoldOf(beside(focused, -1)),
    n: goToNext,
    d: (focused) => {
      if (isInMore(focused)) return;
      const more = (rowOf(focused) ?? nextRow())?.querySelector<HTMLElement>('button');
      // What is typed next is a note, and must not be taken for fast keys.
      isToBeEntered.current = !!more;
      more?.click();
    },
    s: () => deeds.onSafety(),
  });

  const { notAsked } = outcomeOf(record);
  const people = [...record.people.adults, ...record.people.children];
  return (
    <>
      <BackLink onBack={deeds.onBack} />
      <Heading ref={heading}>Call sheet</Heading>
      <div className="call">
        <aside className="call__next" aria-labelledby="ask-next">
          <h2 className="part-title" id="ask-next">
            Ask next
          </h2>
          <div data-testid="ask-next">
            {next ? (
              <>
                <p className="call__question">{next.question}</p>
                {next.spoken && (
                  <p>
                    To {next.spoken.to}: “{next.spoken.words}”
                  </p>
                )}
                <p className="small">{next.why}</p>
              </>
            ) : (
              <p>Nothing is left to ask, on what you have recorded.</p>
            )}
          </div>
          {next && (
            <Button look="second" onClick={goToNext}>
              Go to it
            </Button>
          )}
          <p>
            {notAsked.length} unanswered · {findOutsOf(outcomeOf(record)).length} to find out
          </p>
          <div role="status">
            {notice.length > 0 && (
              <ul className="notice">
                {notice.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </div>
          <div className="buttons">
            <Button onClick={deeds.onOutcome}>See the outcome</Button>
            <CopyNote look="second" onCopy={deeds.onCopy} />
          </div>
          <div className="govuk-checkboxes govuk-checkboxes--small">
            <div className="govuk-checkboxes__item">
              <input
                type="checkbox"
                id="fast-keys"
                className="govuk-checkboxes__input"
                checked={isFast}
                aria-describedby="fast-keys-about"
                onChange={(event) => deeds.onFastKeys(event.target.checked)}
              />
              <label className="govuk-label govuk-checkboxes__label" htmlFor="fast-keys">
                Fast keys
              </label>
              <div id="fast-keys-about" className="govuk-hint govuk-checkboxes__hint">
                1 to 4 answer the row you are on and go down. J and K: next and previous row. N: ask
                next. D: details and note. S: safety concern
              </div>
            </div>
          </div>
        </aside>
        <div ref={sheet} className="call__sheet">
          <p className="text">
            {people.length > 0
              ? people.map(({ id }) => fullLabelOf(record, id)).join(', ')
              : 'No one added yet'}
            {' · '}
            <LinkButton onClick={deeds.onFamily}>Edit the family</LinkButton>
          </p>
          <p className="small">
            An answer is recorded as soon as it is chosen. Arrow keys move between the answers of a
            row, the space bar chooses.
          </p>
          <PeopleRows
            record={record}
            isFast={isFast}
            onPeople={(group, said) => {
              const below = beside(rowNamed(group) ?? null, 1);
              deeds.onPeople(group, said);
              // The row goes as soon as somebody is listed.
              if (said === 'yes') below ? takeHoldOf(below) : heading.current?.focus();
            }}
          />
          {groups.map(({ id, title, rows: some }) => (
            <Fragment key={id}>
              <h2 className="part-title" id={`sheet-${id}`} tabIndex={-1}>
                {title}
              </h2>
              <table className="call__table" aria-labelledby={`sheet-${id}`}>
                <thead className="govuk-visually-hidden">
                  <tr>
                    <th scope="col">Question</th>
                    <th scope="col">Answer</th>
                    <th scope="col">Details and note</th>
                  </tr>
                </thead>
                <tbody>
                  {some.map((row) => (
                    <Row
                      key={nameOf(row)}
                      row={row}
                      isFast={isFast}
                      // Only an open row shows people of the record.
                      record={open === nameOf(row) ? record : undefined}
                      deeds={rowDeeds}
                    />
                  ))}
                </tbody>
              </table>
            </Fragment>
          ))}
        </div>
      </div>
    </>
  );
}

/** Puts the focus on the answer of a row, or on the first of those to choose from. */
function takeHoldOf(row: HTMLElement | undefined): void {
  const answer = row?.querySelector<HTMLElement>('input:checked');
  (answer ?? row?.querySelector<HTMLElement>('input, button'))?.focus();
}
