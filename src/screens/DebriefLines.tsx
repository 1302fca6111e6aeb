import type { Debrief, DebriefLine } from '#src/training/debrief.ts';

/** What a session leaves to look back on, question by question. */
export function DebriefLines({ debrief }: { debrief: Debrief }) {
  if (debrief.lines.length === 0) return <p className="text">No question was asked.</p>;
  return (
    <ol className="debrief">
      {debrief.lines.map((line) => (
        <li key={`${line.key} ${line.person}`}>
          <h2 className="part-title">{line.question}</h2>
          <p>
            {handsInWords(line)}
            {movedInWords(line)}
          </p>
          {line.wentOn && (
            <p>
              The room went on with <strong>{line.wentOn.label}</strong>.
              {line.isDifferent &&
                line.suggested &&
                ` The suggestion is ${line.suggested.label}: ${line.suggested.reason}`}
            </p>
          )}
          {line.note && <p>Note: {line.note}</p>}
        </li>
      ))}
    </ol>
  );
}

function handsInWords({ answers }: DebriefLine): string {
  if (answers.every(({ first, second }) => first === undefined && second === undefined)) {
    return 'No votes entered.';
  }
  const hands = answers.map(({ label, first, second }) => {
    const counts = [first, second].filter((number) => number !== undefined);
    return `${label}: ${counts.join(' → ')}`;
  });
  return `${hands.join(' · ')}.`;
}

function movedInWords({ moved }: DebriefLine): string {
  if (moved === undefined) return '';
  if (moved === 0) return ' Nobody moved.';
  return ` ${moved} ${moved === 1 ? 'hand' : 'hands'} moved in the discussion.`;
}
