import { answer, type Given } from '#src/record/changes.ts';
import type { FamilyRecord, Matter } from '#src/record/record.ts';
import { type Action, actionsOf, nameOf, outcomeOf } from './outcome.ts';

/** What a change of the record does to the summary. */
export type Moved = {
  readonly added: readonly Action[];
  readonly dropped: readonly Action[];
  /** Answers that no route uses any more. */
  readonly setAside: readonly Matter[];
  /** Answers that a route uses again. */
  readonly backInUse: readonly Matter[];
};

/** What moved in the summary between two states of a record. */
export function whatMoved(before: FamilyRecord, after: FamilyRecord): Moved {
  const [old, now] = [outcomeOf(before), outcomeOf(after)];
  return {
    added: without(actionsOf(now), actionsOf(old)),
    dropped: without(actionsOf(old), actionsOf(now)),
    setAside: without(now.setAside, old.setAside),
    backInUse: without(old.setAside, now.setAside).filter((matter) =>
      after.answers.some((answered) => nameOf(answered) === nameOf(matter)),
    ),
  };
}

/** What would move if that answer were given now. Nothing is recorded. */
export function whatWouldMove(record: FamilyRecord, matter: Matter, given: Given): Moved {
  return whatMoved(record, answer(record, matter, given, record.asOf, 'looked at, not recorded'));
}

/** Whether anything moved at all. */
export function isUnmoved(moved: Moved): boolean {
  return (
    moved.added.length + moved.dropped.length + moved.setAside.length + moved.backInUse.length === 0
  );
}

function without<T extends Matter>(all: readonly T[], taken: readonly Matter[]): T[] {
  const names = new Set(taken.map(nameOf));
  return all.filter((matter) => !names.has(nameOf(matter)));
}
