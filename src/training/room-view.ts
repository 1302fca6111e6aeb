import * as z from 'zod/mini';
import { isSame } from '#src/record/record.ts';
import {
  actNowFor,
  answersAt,
  answersOf,
  authorOn,
  hintOn,
  questionWords,
  recordWith,
  sourceOf,
  whoIn,
} from './asking.ts';
import type { TrainingCase } from './case.ts';
import { afterwards, groupAgreement } from './room-words.ts';
import { askedAt, handsFor, type Session, type Votes } from './session.ts';

const words = z.string().check(z.maxLength(2000));
const list = z.array(words).check(z.maxLength(30));

/** What the room may see now, and nothing else. It is read again where it comes in. */
export const roomViewSchema = z.strictObject({
  look: z.enum(['light', 'dark']),
  title: words,
  /** For whom somebody would have to act now in real life, by what the room has decided or been shown. */
  actNow: list,
  slide: z.discriminatedUnion('name', [
    z.strictObject({ name: z.literal('blank') }),
    z.strictObject({
      name: z.literal('lines'),
      heading: words,
      lines: list,
      note: z.optional(words),
    }),
    z.strictObject({
      name: z.literal('story'),
      part: z.int(),
      parts: z.int(),
      paragraphs: list,
    }),
    z.strictObject({
      name: z.literal('pause'),
      prompt: words,
      since: words,
      minutes: z.optional(z.int()),
    }),
    z.strictObject({
      name: z.literal('question'),
      who: words,
      question: words,
      hint: z.optional(words),
      answers: z.array(
        z.strictObject({
          label: words,
          /** The hands of each count, the first one first; none while they are hidden. */
          hands: z.array(z.int()),
          isSuggested: z.boolean(),
        }),
      ),
      reason: z.optional(words),
      source: z.array(z.strictObject({ words, source: words })),
    }),
  ]),
});

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** What the room may see now. What the trainer has not shown is not in it. */
export type RoomView = DeepReadonly<z.infer<typeof roomViewSchema>>;
export type Slide = RoomView['slide'];

/** What the room may see of a session as it stands. */
export function roomViewOf(session: Session, told: TrainingCase): RoomView {
  const { stand, look } = session;
  const slide: Slide = stand.isBlank ? { name: 'blank' } : slideOf(session, told);
  // A blank screen says nothing at all, and a prompt stands alone.
  const isWithAlerts = slide.name === 'question' || slide.name === 'story';
  return { look, title: told.title, actNow: isWithAlerts ? actNowOf(session, told) : [], slide };
}

function slideOf({ stand, ...session }: Session, told: TrainingCase): Slide {
  const { at, stage, shown } = stand;
  const author = at && authorOn(told, at);
  if (stand.isPaused && session.pause) {
    const prompt = author?.prompt ?? 'What do you think, and what makes you think so?';
    const { since, minutes } = session.pause;
    return { name: 'pause', prompt, since, ...(minutes ? { minutes } : {}) };
  }
  if (stage === 'opening') {
    const { contentNote } = told;
    return {
      name: 'lines',
      heading: 'Before we begin',
      lines: groupAgreement,
      ...(contentNote ? { note: contentNote } : {}),
    };
  }
  if (stage === 'closing' || stage === 'debrief') {
    return { name: 'lines', heading: 'Before we go', lines: afterwards };
  }
  if (stage === 'telling' || !at) {
    return {
      name: 'story',
      part: stand.told,
      parts: told.stages.length,
      paragraphs: paragraphsOf(told.stages[stand.told - 1] ?? ''),
    };
  }
  const { first, second } = askedAt({ ...session, stand }, at);
  const counts = shown.includes('votes') ? [first, second].filter((votes) => votes) : [];
  const hint = hintOn(at);
  return {
    name: 'question',
    who: whoIn(told, at.person),
    question: questionWords(told, at),
    ...(hint ? { hint } : {}),
    answers: answersAt(at).map(({ answer, label }) => ({
      label,
      hands: counts.map((votes: Votes | undefined) => handsFor(votes, answer)),
      isSuggested: shown.includes('suggestion') && author?.suggested === answer,
    })),
    ...(shown.includes('reason') && author ? { reason: author.reason } : {}),
    source: shown.includes('source') ? sourceOf(at) : [],
  };
}

/** The question before the room counts only once its suggestion is shown: until then its alert would give it away. */
function actNowOf(session: Session, told: TrainingCase): string[] {
  const { at, stage, shown } = session.stand;
  const isAsking = stage !== 'telling';
  const author = at && authorOn(told, at);
  const decided = answersOf(session).filter((answer) => !isAsking || !at || !isSame(answer, at));
  const isToldSo = isAsking && at && author && shown.includes('suggestion');
  return actNowFor(
    told,
    recordWith(told, isToldSo ? [...decided, { ...at, answer: author.suggested }] : decided),
  );
}

/** The paragraphs of a part of a story. */
export function paragraphsOf(part: string): string[] {
  return part.split(/\n+/).filter((paragraph) => paragraph.trim() !== '');
}
