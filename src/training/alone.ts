import type { Matter } from '#src/record/record.ts';
import { authorOn, nextQuestion, recordWith } from './asking.ts';
import type { TrainingCase } from './case.ts';
import type { AnswerName } from './session.ts';

/** One learner's walk through a case. */
export type AloneWalk = {
  /** Whether the suggestion is shown after each answer, or at the end. */
  readonly feedback: 'each' | 'end';
  /** Parts of the story that were read. */
  readonly read: number;
  readonly answers: readonly (Matter & { readonly answer: AnswerName })[];
  /** Whether the suggestion on the last answer is being looked at. */
  readonly isLookingAt: boolean;
};

/** What a learner sees next. */
export type AloneStep =
  | { readonly name: 'story'; readonly part: number }
  | { readonly name: 'question'; readonly matter: Matter }
  | { readonly name: 'suggestion'; readonly matter: Matter; readonly answer: AnswerName }
  | { readonly name: 'end' };

/** A walk that begins. */
export function newWalk(feedback: AloneWalk['feedback']): AloneWalk {
  return { feedback, read: 0, answers: [], isLookingAt: false };
}

/** Where a learner stands. */
export function stepOf(walk: AloneWalk, told: TrainingCase): AloneStep {
  const last = walk.answers.at(-1);
  if (walk.isLookingAt && last) {
    const { key, person, answer } = last;
    return { name: 'suggestion', matter: { key, person }, answer };
  }
  const next = nextQuestion(told, recordWith(told, walk.answers));
  const stage = next ? (authorOn(told, next)?.stage ?? walk.read) : told.stages.length;
  if (stage > walk.read || walk.read === 0) return { name: 'story', part: walk.read + 1 };
  return next ? { name: 'question', matter: next } : { name: 'end' };
}

/** The walk with one more answer. */
export function answerAlone(walk: AloneWalk, matter: Matter, answer: AnswerName): AloneWalk {
  return {
    ...walk,
    answers: [...walk.answers, { ...matter, answer }],
    isLookingAt: walk.feedback === 'each',
  };
}
