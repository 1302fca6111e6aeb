import { answerLabel } from '#src/pathways/index.ts';
import type { FamilyRecord, Matter } from '#src/record/record.ts';
import { answersAt, answersOf, authorOn, questionWords, recordWith, whoIn } from './asking.ts';
import type { TrainingCase } from './case.ts';
import { handsFor, type Session, type Votes, type Way } from './session.ts';

/** One question of a session, as it is looked back on. */
export type DebriefLine = Matter & {
  readonly who: string;
  readonly question: string;
  readonly answers: readonly {
    readonly answer: string;
    readonly label: string;
    /** Hands before and after the discussion; none where there was no such count. */
    readonly first: number | undefined;
    readonly second: number | undefined;
  }[];
  /** How many hands went to another answer between the two counts; none where there was one count. */
  readonly moved: number | undefined;
  /** With which answer the room went on, in words, and whose it was; none where it did not go on. */
  readonly wentOn: { readonly by: Way['by']; readonly label: string } | undefined;
  /** What the author suggests; none where the case does not have the question. */
  readonly suggested:
    | { readonly label: string; readonly reason: string; readonly misread: string }
    | undefined;
  /** Whether the room went on with another answer than the suggested one. */
  readonly isDifferent: boolean;
  readonly note: string;
};

/** All that a session leaves to look back on. It holds no name. */
export type Debrief = {
  readonly title: string;
  readonly aim: string;
  readonly startedAt: string;
  readonly group: number;
  readonly lines: readonly DebriefLine[];
  /** The family of the case with the room’s own answers; its outcome is the room’s. */
  readonly record: FamilyRecord;
  readonly notKnownLocally: string;
};

/** What a session leaves to look back on. */
export function debriefOf(session: Session, told: TrainingCase): Debrief {
  return {
    title: told.title,
    aim: told.aim,
    startedAt: session.startedAt,
    group: session.group,
    lines: session.asked.map(({ key, person, first, second, way, note }): DebriefLine => {
      const matter = { key, person };
      const author = authorOn(told, matter);
      return {
        ...matter,
        who: whoIn(told, person),
        question: questionWords(told, matter),
        answers: answersAt(matter).map(({ answer, label }) => ({
          answer,
          label,
          first: first && handsFor(first, answer),
          second: second && handsFor(second, answer),
        })),
        moved: first && second && movedBetween(first, second),
        wentOn: way && { by: way.by, label: answerLabel(key, way.answer) },
        suggested: author && {
          label: answerLabel(key, author.suggested),
          reason: author.reason,
          misread: author.misread,
        },
        isDifferent: author !== undefined && way !== undefined && way.answer !== author.suggested,
        note,
      };
    }),
    record: recordWith(told, answersOf(session)),
    notKnownLocally: session.notKnownLocally,
  };
}

/** Hands that left one answer for another. Somebody who came late, or sat the second count out, moved nowhere. */
function movedBetween(first: Votes, second: Votes): number {
  const sum = (one: Votes, other: Votes) =>
    one.reduce((won, { answer, hands }) => won + Math.max(0, hands - handsFor(other, answer)), 0);
  return Math.min(sum(second, first), sum(first, second));
}
