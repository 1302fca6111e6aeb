import * as z from 'zod/mini';
import { isSame, type Matter } from '#src/record/record.ts';

// Under a strict content security policy zod must not try to compile code.
z.config({ jitless: true });

/** Limits of a session: people in the room, votes for one answer, questions, characters of a note and of what nobody knew. */
export const sessionLimits = { group: 300, votes: 300, asked: 100, note: 500, notKnown: 2000 };

const time = z.iso.datetime({ offset: true });
/** Every answer that a room can vote for. */
export const answerNames = [
  'yes',
  'no',
  'notKnownYet',
  'stable',
  'changing',
  'episodic',
  'recorded',
  'notAtSchool',
] as const;
export type AnswerName = (typeof answerNames)[number];

const answerName = z.enum(answerNames);
const matter = z.strictObject({
  key: z.string().check(z.regex(/^[a-z][A-Za-z]{1,40}$/)),
  person: z.string().check(z.regex(/^(?:[ac][1-9]\d?|family)$/)),
});
const votes = z
  .array(
    z.strictObject({
      answer: answerName,
      hands: z.int().check(z.gte(0), z.lte(sessionLimits.votes)),
    }),
  )
  .check(z.maxLength(10));
const shown = z.enum(['votes', 'suggestion', 'reason', 'source']);

/** A training session as it is kept. It names nobody: hands are counted, and notes are the trainer’s own. */
export const sessionSchema = z.strictObject({
  format: z.literal('young-carers-session'),
  version: z.literal(1),
  /** The case that is worked on. */
  caseId: z.string().check(z.maxLength(60)),
  startedAt: time,
  /** How many people are in the room. */
  group: z.int().check(z.gte(1), z.lte(sessionLimits.group)),
  /** Where the session stands, as the workshop says it. */
  stand: z.strictObject({
    stage: z.enum([
      'opening',
      'telling',
      'counting',
      'discussing',
      'countingAgain',
      'revealed',
      'closing',
      'debrief',
    ]),
    told: z.int().check(z.gte(0), z.lte(5)),
    at: z.optional(matter),
    shown: z.array(shown).check(z.maxLength(4)),
    isPaused: z.boolean(),
    isBlank: z.boolean(),
  }),
  /** When the discussion began that is going on, and for how many minutes where that was said. */
  pause: z.optional(z.strictObject({ since: time, minutes: z.optional(z.int().check(z.gte(1))) })),
  /** The theme of the projector. */
  look: z.enum(['light', 'dark']),
  /** Every question that came before the room, in that order. */
  asked: z
    .array(
      z.strictObject({
        ...matter.shape,
        /** Hands before the discussion. */
        first: z.optional(votes),
        /** Hands after it. */
        second: z.optional(votes),
        /** The answer with which the room went on, and whose it is. */
        way: z.optional(
          z.strictObject({
            by: z.enum(['majority', 'suggestion', 'trainer']),
            answer: answerName,
          }),
        ),
        note: z.string().check(z.maxLength(sessionLimits.note)),
      }),
    )
    .check(z.maxLength(sessionLimits.asked)),
  /** What nobody in the room knew about their own area. */
  notKnownLocally: z.string().check(z.maxLength(sessionLimits.notKnown)),
});

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** A training session. It is never changed in place: a change gives a new one. */
export type Session = DeepReadonly<z.infer<typeof sessionSchema>>;
export type Stand = Session['stand'];
export type Asked = Session['asked'][number];
export type Votes = NonNullable<Asked['first']>;
export type Shown = Stand['shown'][number];
export type Way = NonNullable<Asked['way']>;

/** A session that begins with a case. */
export function newSession(caseId: string, group: number, startedAt: string): Session {
  return {
    format: 'young-carers-session',
    version: 1,
    caseId,
    startedAt,
    group,
    stand: { stage: 'opening', told: 0, shown: [], isPaused: false, isBlank: false },
    look: 'light',
    asked: [],
    notKnownLocally: '',
  };
}

/** What was counted and decided at a question. */
export function askedAt(session: Session, matter: Matter): Asked {
  return (
    session.asked.find((asked) => isSame(asked, matter)) ?? {
      key: matter.key,
      person: matter.person,
      note: '',
    }
  );
}

function changeAsked(session: Session, matter: Matter, parts: Partial<Asked>): Session {
  const asked = { ...askedAt(session, matter), ...parts };
  const isNew = !session.asked.some((other) => isSame(other, matter));
  return {
    ...session,
    asked: isNew
      ? [...session.asked, asked]
      : session.asked.map((other) => (isSame(other, matter) ? asked : other)),
  };
}

/** Notes that a question came before the room, though nothing is counted yet. */
export function putBefore(session: Session, matter: Matter): Session {
  return changeAsked(session, matter, {});
}

/** Which count the hands belong to: the second begins when the trainer counts again. */
export function countOpen(session: Session): 'first' | 'second' {
  const { stage, at } = session.stand;
  if (stage === 'countingAgain') return 'second';
  const isCountedAgain = at !== undefined && askedAt(session, at).second !== undefined;
  return stage === 'revealed' && isCountedAgain ? 'second' : 'first';
}

/** The hands of the latest count of a question; none where none was taken. */
export function latestVotes({ first, second }: Asked): Votes | undefined {
  return second ?? first;
}

/** How many hands there are for an answer. */
export function handsFor(votes: Votes | undefined, answer: string): number {
  return votes?.find((vote) => vote.answer === answer)?.hands ?? 0;
}

/** How many hands there are in all. */
export function handsIn(votes: Votes | undefined): number {
  return (votes ?? []).reduce((sum, { hands }) => sum + hands, 0);
}

/** Enters the hands for all answers of the question before the room. With other hands the majority may be another one. */
export function count(session: Session, votes: Votes): Session {
  const { at } = session.stand;
  if (!at) return session;
  const { way } = askedAt(session, at);
  const isOfHands = way?.by === 'majority';
  return changeAsked(session, at, {
    [countOpen(session)]: votes,
    ...(isOfHands ? { way: undefined } : {}),
  });
}

/** Enters how the room goes on from the question before it. */
export function goOnBy(session: Session, way: Way): Session {
  const { at } = session.stand;
  return at ? changeAsked(session, at, { way }) : session;
}

/** Writes the trainer’s note on a question. */
export function writeNote(session: Session, matter: Matter, note: string): Session {
  return changeAsked(session, matter, { note: note.slice(0, sessionLimits.note) });
}
