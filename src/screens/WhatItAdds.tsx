import { answerLabel, type Placed, placesOf } from '#src/pathways/index.ts';
import type { Given } from '#src/record/changes.ts';
import type { FamilyRecord, Matter } from '#src/record/record.ts';
import { followsFrom } from '#src/summary/follows.ts';
import { whatWouldMove } from '#src/summary/what-changes.ts';
import { namesFor, questionInWords } from '#src/summary/words.ts';
import { deedInWords } from './moved.ts';

/** What the chosen answer adds to the summary and, where it changes an earlier one, what would drop out: before Continue. */
export function WhatItAdds({
  record,
  matter,
  places,
  before,
  chosen,
}: {
  record: FamilyRecord;
  matter: Matter;
  places: readonly Placed[];
  /** The answer that counts until now, whoever gave it. */
  before: string | undefined;
  chosen: Given['answer'] | '' | undefined;
}) {
  if (!chosen) return <div aria-live="polite" />;
  const deeds = followsFrom(places, chosen, namesFor(record, matter.person));
  const isNotKnown = chosen === 'notKnownYet';
  const isUrgent = places[0]?.box.isSafety && chosen !== 'no';
  const moved =
    before && before !== chosen ? whatWouldMove(record, matter, { answer: chosen }) : undefined;
  return (
    <div aria-live="polite">
      {(deeds.length > 0 || isNotKnown) && (
        <div className={`adds ${isUrgent ? 'adds--urgent' : ''}`}>
          <h2>“{answerLabel(matter.key, chosen)}” adds to the summary</h2>
          <ul>
            {deeds.map((deed) => (
              <li key={deed}>{deed}</li>
            ))}
            {isNotKnown && <li>This question, under what is still to find out</li>}
          </ul>
        </div>
      )}
      {moved && moved.dropped.length + moved.setAside.length > 0 && (
        <div className="adds adds--dropped">
          <h2>This change takes out of the summary</h2>
          <ul>
            {moved.dropped.map((action) => (
              <li key={`${action.key} ${action.person}`}>{deedInWords(record, action)}</li>
            ))}
            {moved.setAside.map((aside) => (
              <li key={`${aside.key} ${aside.person}`}>
                Your answer to: {questionInWords(record, aside, placesOf(aside.key))} It is kept
                aside, and comes back if you change this back
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
