import { answersOf } from './asking.ts';
import type { TrainingCase } from './case.ts';
import type { CaseAnswer } from './record-of-case.ts';
import type { Session } from './session.ts';
import { majorityOf } from './split.ts';

/** Which walk of a session is meant: the one that the room took, or the one by either count of hands. */
export type WalkName = 'taken' | 'first' | 'second';

/**
 * The answers of a session, as the room went on or as most hands of a count would have it. Where two answers have as many hands,
 * or none were counted, there is no answer: nobody's tie is made a yes or a no.
 */
export function walkOf(session: Session, name: WalkName): CaseAnswer[] {
  if (name === 'taken') return answersOf(session);
  return session.asked.flatMap(({ key, person, first, second }) => {
    // Where hands were not counted again, the first count stands.
    const answer = majorityOf(name === 'first' ? first : (second ?? first));
    return answer ? [{ key, person, answer }] : [];
  });
}

/** Whether hands were counted again at any question: then there is a before and an after. */
export function wasCountedAgain(session: Session): boolean {
  return session.asked.some(({ first, second }) => first && second);
}

/** The answers that the author of a case suggests. */
export function suggestedWalk({ questions }: TrainingCase): CaseAnswer[] {
  return questions.map(({ key, person, suggested, details }) => ({
    key,
    person,
    answer: suggested,
    ...(details ? { details } : {}),
  }));
}
