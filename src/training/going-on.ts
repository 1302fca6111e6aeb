import type { Matter } from '#src/record/record.ts';
import { answersAt, answersOf, authorOn, nextQuestion, recordWith } from './asking.ts';
import type { TrainingCase } from './case.ts';
import { askedAt, latestVotes, type Session, type Way } from './session.ts';
import { majorityOf } from './split.ts';

/** What comes next in a session: a part of the story, a question, or the end. */
export type ComingUp =
  | { readonly deed: 'tell'; readonly part: number }
  | { readonly deed: 'ask'; readonly matter: Matter }
  | { readonly deed: 'close' };

/**
 * The ways on from a question: by the majority, by the suggestion, or, where there is neither, by any answer. One way
 * where both come to the same.
 */
export function waysOn(session: Session, told: TrainingCase, matter: Matter): Way[] {
  const majority = majorityOf(latestVotes(askedAt(session, matter)));
  const suggested = authorOn(told, matter)?.suggested;
  const ways: Way[] = [
    ...(majority ? [{ by: 'majority', answer: majority } as const] : []),
    ...(suggested && suggested !== majority
      ? [{ by: 'suggestion', answer: suggested } as const]
      : []),
  ];
  return ways.length > 0
    ? ways
    : answersAt(matter).map(({ answer }) => ({ by: 'trainer', answer }) as const);
}

/** The way on that was chosen, as long as the hands still give it; else the only one that there is. */
export function wayChosen(session: Session, told: TrainingCase, matter: Matter): Way | undefined {
  const ways = waysOn(session, told, matter);
  const { way } = askedAt(session, matter);
  const isStillThere = ways.some(({ by, answer }) => by === way?.by && answer === way.answer);
  if (isStillThere) return way;
  return ways.length === 1 ? ways[0] : undefined;
}

/** What comes after a session as it stands. */
export function comingUp(session: Session, told: TrainingCase): ComingUp {
  const { stand } = session;
  const next = nextQuestion(told, recordWith(told, answersOf(session)));
  const stage = next && (authorOn(told, next)?.stage ?? stand.told);
  // What is left of the story is told even where nothing is asked about it.
  const isToTell = stage === undefined ? stand.told < told.stages.length : stage > stand.told;
  if (isToTell) return { deed: 'tell', part: stand.told + 1 };
  return next ? { deed: 'ask', matter: next } : { deed: 'close' };
}

/** The question that came before the room before this one. */
export function questionBefore({ asked, stand }: Session): Matter | undefined {
  const isAsking = !['opening', 'telling', 'closing', 'debrief'].includes(stand.stage);
  const here = asked.findIndex(
    ({ key, person }) => key === stand.at?.key && person === stand.at.person,
  );
  const before = isAsking && here >= 0 ? asked[here - 1] : asked.at(-1);
  return before && { key: before.key, person: before.person };
}
