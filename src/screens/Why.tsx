import { useMemo } from 'react';
import { answerLabel } from '#src/pathways/index.ts';
import { type FamilyRecord, isSame, type Matter } from '#src/record/record.ts';
import {
  type Chain,
  type Link,
  movesWhatIsToFindOut,
  type OtherAnswer,
  whyOf,
} from '#src/summary/why.ts';
import { arrowIs, boxIs } from './box-words.ts';
import { movedInWords } from './moved.ts';

/** Why an action is in the summary, and which single answers would change that. It changes nothing. */
export function Why({ record, action }: { record: FamilyRecord; action: Matter }) {
  const { key, person } = action;
  const why = useMemo(() => whyOf(record, { key, person }), [record, key, person]);
  const { chains, takenAwayBy, leftBy, isOnEveryRoute } = why;
  const others = (answers: readonly OtherAnswer[]) => (
    <ul>
      {answers.map((other) => (
        <Other
          key={`${other.key} ${other.person} ${other.answer}`}
          {...{ record, other, action }}
        />
      ))}
    </ul>
  );
  return (
    <div className="why">
      <h4>How it came about</h4>
      {chains.map((chain) => (
        <ChainInWords key={chain.chart} chain={chain} />
      ))}
      <h4>What would take it away</h4>
      {takenAwayBy.length > 0 ? (
        others(takenAwayBy)
      ) : (
        <p>
          No single answer would take this away
          {isOnEveryRoute && ': the flowchart asks for it on every route'}.
        </p>
      )}
      {leftBy.length > 0 && (
        <>
          <h4>What would leave it, and change something else</h4>
          {others(leftBy)}
        </>
      )}
      {[...takenAwayBy, ...leftBy].some(({ needsReason }) => needsReason) && (
        <p>
          A yes about safety can only be taken back with a reason. It stays in the history, and the
          banner goes on saying that it was recorded.
        </p>
      )}
      <p className="action__source">
        Each other answer to these questions was tried by itself, by walking again. Nothing is
        changed by looking. The arrows are our reading: our copy of the source has lost them.
      </p>
    </div>
  );
}

function ChainInWords({ chain: { chart, links, number } }: { chain: Chain }) {
  return (
    <>
      <p>By the {chart === 'adult' ? 'adult' : 'children’s'} flowchart:</p>
      <ol>
        {links.map((link) => (
          <li key={`${link.key} ${link.person}`}>
            {link.question} <strong>{answerOf(link)}</strong>
            {link.origin && ` (${link.origin})`}
            {!link.isDeciding && '. Whatever the answer is, this follows'}
            <span className="why__source">{sourceOf(link)}</span>
          </li>
        ))}
        <li>
          <strong>This action</strong>
          <span className="why__source">{boxIs(number)}</span>
        </li>
      </ol>
    </>
  );
}

function answerOf({ key, answer }: Link): string {
  return answer === undefined ? 'Not asked yet' : answerLabel(key, answer);
}

function sourceOf({ number, sections, arrow }: Link): string {
  return [boxIs(number), ...sections, ...(arrow ? [arrowIs(arrow)] : [])].join('; ');
}

/** One other answer, and all that it would move besides the action itself. */
function Other({
  record,
  other,
  action,
}: {
  record: FamilyRecord;
  other: OtherAnswer;
  action: Matter;
}) {
  const { key, question, now, answer, moved } = other;
  const besides = movedInWords(record, {
    ...moved,
    dropped: moved.dropped.filter((dropped) => !isSame(dropped, action)),
  });
  const toFindOut = answer === 'notKnownYet' ? 'Added' : 'Taken out';
  return (
    <li>
      {question} <strong>{answerLabel(key, answer)}</strong>
      {now === undefined ? ', which is not asked yet' : ` instead of ${answerLabel(key, now)}`}
      {(besides.length > 0 || movesWhatIsToFindOut(other)) && (
        <ul>
          {besides.map((words) => (
            <li key={words}>{words}</li>
          ))}
          {movesWhatIsToFindOut(other) && (
            <li>{toFindOut}: this question, under what is still to find out</li>
          )}
        </ul>
      )}
    </li>
  );
}
