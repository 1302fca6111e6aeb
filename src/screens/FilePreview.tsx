import { Button } from '#src/components/Button.tsx';
import { LinkButton } from '#src/components/LinkButton.tsx';
import type { FamilyRecord } from '#src/record/record.ts';
import { timeInWords } from '#src/record/time.ts';
import { peopleInWords } from '#src/summary/known.ts';
import { findOutsOf, outcomeOf } from '#src/summary/outcome.ts';
import { concernsOf, standingInWords, traceInWords } from '#src/summary/safety.ts';
import { summarise } from '#src/summary/summary.ts';
import { editionAndVersion } from '#src/summary/words.ts';
import { Arrived } from './Arrived.tsx';
import { doorNames } from './UnfinishedFamilies.tsx';

/** What a file holds, before anything of it is opened or kept. What follows from its answers is worked out here. */
export function FilePreview({
  record,
  here,
  isOneOpen,
  isToBeLost,
  onOpen,
  onAdd,
  onOther,
}: {
  record: FamilyRecord;
  /** The edition and the version of the pathway here. */
  here: string;
  /** Whether a family is open to which the file could be added. */
  isOneOpen: boolean;
  /** Whether that family would be lost if another was opened. */
  isToBeLost: boolean;
  onOpen: () => void;
  onAdd: () => void;
  onOther: () => void;
}) {
  return (
    <>
      <Arrived>What the file holds</Arrived>
      <p className="text">Nothing of it is opened or kept yet.</p>
      <table className="answers" translate="no">
        <thead className="govuk-visually-hidden">
          <tr>
            <th scope="col">What</th>
            <th scope="col">In the file</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(record, here).map(([label, ...lines]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>
                {[...new Set(lines)].map((words) => (
                  <span key={words} className="detail">
                    {words}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {turnsWords.test(JSON.stringify(record)) && (
        <p className="notice">
          Some text in this file holds hidden marks that can turn its words round. Read it with
          care.
        </p>
      )}
      {isToBeLost && (
        <p className="notice">
          <strong>The family that is open in this tab is kept nowhere else.</strong> Opening this
          one as a family of its own would lose it. To keep it, save a copy of it first.
        </p>
      )}
      <div className="buttons">
        <Button look={isToBeLost ? 'warning' : 'main'} onClick={onOpen}>
          {isToBeLost ? 'Lose it and open this one' : 'Open as a family of its own'}
        </Button>
        {isOneOpen && (
          <Button look="second" onClick={onAdd}>
            Add to the family that is open
          </Button>
        )}
        <LinkButton onClick={onOther}>Choose another file</LinkButton>
      </div>
    </>
  );
}

/** Marks that turn the direction of writing, and so could make words read as others. */
const turnsWords = /[\u202a-\u202e\u2066-\u2069]/;

/** Labels, each with its lines; safety first. */
function rowsOf(record: FamilyRecord, here: string): [label: string, ...lines: string[]][] {
  const concerns = concernsOf(record).flatMap((concern) => [
    standingInWords(record, concern),
    ...traceInWords(record, concern),
  ]);
  const { asked, notAsked } = outcomeOf(record);
  const pathway = editionAndVersion(record.edition, record);
  const count = (number: number, one: string, more: string) =>
    `${number} ${number === 1 ? one : more}`;
  return [
    [
      'Safety',
      ...(concerns.length > 0 ? concerns : ['No safety concern is recorded.']),
      ...summarise(record).headlines,
    ],
    ...peopleInWords(record).map(({ label, words }): [string, string] => [label, words]),
    ...(record.ref ? [['Reference', record.ref] as [string, string]] : []),
    ['Last changed', timeInWords(record.asOf)],
    ['Came in by', doorNames[record.door]],
    [
      'Recorded',
      [
        count(asked.length, 'question answered', 'questions answered'),
        `${notAsked.length} not asked yet`,
        `${findOutsOf(outcomeOf(record)).length} to find out`,
        count(record.answers.filter(({ note }) => note).length, 'note', 'notes'),
        count(record.sharing?.length ?? 0, 'decision to share', 'decisions to share'),
      ].join(', '),
    ],
    ['Pathway', pathway, ...(pathway === here ? [] : [`Different here: ${here}`])],
  ];
}
