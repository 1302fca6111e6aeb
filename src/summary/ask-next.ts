import { boxesFrom } from '#src/flowchart/boxes-from.ts';
import type { Box, Flowchart } from '#src/flowchart/flowchart.ts';
import { helpFor, type Placed, placesOf } from '#src/pathways/index.ts';
import { fill } from '#src/pathways/pathway.ts';
import { childrenKnown } from '#src/record/people.ts';
import type { FamilyRecord, Matter } from '#src/record/record.ts';
import { findOutsOf, type NotAsked, outcomeOf } from './outcome.ts';
import { namesFor, questionInWords } from './words.ts';

/** The one question to ask now, in plain words and in words that can be said, and why it is this one. */
export type AskNext = Matter & {
  readonly question: string;
  readonly spoken: { readonly to: string; readonly words: string } | undefined;
  readonly why: string;
};

/** What is asked where nobody of a group is listed, and nobody has said that there is none. */
export const questionAbout = {
  adults: 'Is there an adult who needs care or support?',
  children: 'Are there children in or around the home?',
} as const;

/**
 * The question that matters most now, by a fixed rule: safety that nobody has asked about; then who is in the family,
 * where questions wait for that; then the question on which most boxes of the flowcharts depend; then the order of the
 * charts. Once all are answered, what is not known yet, safety first. None where nothing is left to ask.
 */
export function askNext(record: FamilyRecord): AskNext | undefined {
  const outcome = outcomeOf(record);
  const listed = outcome.notAsked.filter(({ isWaiting }) => !isWaiting);
  const safety = listed.find(isSafety);
  if (safety) return inWords(record, safety, 'Safety is asked about before anything else.');
  const waiting = outcome.notAsked.find(
    ({ person, isWaiting }) => isWaiting && !isNotKnown(record, person),
  );
  if (waiting) {
    const isChildren = waiting.person === 'children';
    const group = isChildren ? 'children' : 'adults';
    return {
      key: waiting.key,
      person: waiting.person,
      // Children are listed, but at their door nobody has said yet which of them may be caring.
      question:
        isChildren && childrenKnown(record) === 'listed'
          ? 'Which child may be caring for someone?'
          : questionAbout[group],
      spoken: isChildren ? helpFor('hasChildren').wordsToUse?.[0] : undefined,
      why: 'Other questions wait until it is known who is in the family.',
    };
  }
  // They come in the order of the charts, one person after another: of equal weight the first stays the first.
  const [open] = listed.toSorted(
    (one, other) => dependentsOf(other.places) - dependentsOf(one.places),
  );
  if (open) {
    const count = dependentsOf(open.places);
    const why =
      count > 0
        ? `Most depends on it: ${count} ${count === 1 ? 'box' : 'boxes'} of the flowcharts.`
        : 'It is next in the order of the flowcharts.';
    return inWords(record, open, why);
  }
  const [unknown] = findOutsOf(outcome);
  if (!unknown) return undefined;
  const asked = inWords(record, unknown, 'It is not known yet. Every other question is answered.');
  // Asked of an adult, and said of the children: who is about to answer must not say it of the adults.
  return unknown.key === 'hasChildren' ? { ...asked, person: 'children' } : asked;
}

function isSafety({ places }: Pick<NotAsked, 'places'>): boolean {
  return places[0]?.box.isSafety === true;
}

function isNotKnown({ people }: FamilyRecord, group: string): boolean {
  const known = group === 'adults' ? people.adultsKnown : people.childrenKnown;
  return known === 'notKnownYet';
}

function inWords(record: FamilyRecord, matter: Matter, why: string): AskNext {
  const { key, person } = matter;
  const names = namesFor(record, person);
  const [first] = helpFor(key).wordsToUse ?? [];
  return {
    key,
    person,
    question: questionInWords(record, matter, placesOf(key)),
    spoken: first && { to: fill(first.to, names), words: fill(first.words, names) },
    why,
  };
}

/** How many boxes some answer of a question leads to and another does not, in every chart that asks it. */
export function dependentsOf(places: readonly Placed[]): number {
  const keys = places.flatMap(({ pathway, box }) => [...dependents(pathway.chart, box)]);
  return new Set(keys).size;
}

const known = new WeakMap<Box, ReadonlySet<string>>();

function dependents(chart: Flowchart, box: Box): ReadonlySet<string> {
  const before = known.get(box);
  if (before) return before;
  const onward = Object.values(box.arrows).map(({ to }) => boxesFrom(chart, to));
  const found = new Set(
    onward.flatMap((keys) => [...keys]).filter((key) => !onward.every((keys) => keys.has(key))),
  );
  known.set(box, found);
  return found;
}
