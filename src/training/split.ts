import { handsFor, handsIn, type Votes } from './session.ts';

/** How the hands of a room are split. */
export type Split = 'nobodyCounted' | 'mostDiffer' | 'nearlyAllAgree' | 'split';

/** From how many in a hundred on nearly all agree, or most differ from the suggestion. Ours, and made to be adjusted. */
export const thresholds = { nearlyAll: 80, most: 51 };

/** How the hands are split. What differs from the suggestion counts first: there is something to read together. */
export function splitOf(
  votes: Votes | undefined,
  suggested: string | undefined,
  { nearlyAll, most } = thresholds,
): Split {
  const all = handsIn(votes);
  if (!votes || all === 0) return 'nobodyCounted';
  const inHundred = (hands: number) => (100 * hands) / all;
  if (suggested !== undefined && inHundred(all - handsFor(votes, suggested)) >= most) {
    return 'mostDiffer';
  }
  const strongest = Math.max(...votes.map(({ hands }) => hands));
  return inHundred(strongest) >= nearlyAll ? 'nearlyAllAgree' : 'split';
}

/** What the trainer may do next, by how the room is split, and whether it has talked about it already. */
export function promptFor(split: Split, isCountedAgain: boolean): string {
  return isCountedAgain && split !== 'nobodyCounted'
    ? 'The room has talked and counted twice. Show the hands, ask who moved and why, then show the suggestion and its reason.'
    : prompts[split];
}

const prompts: { readonly [split in Split]: string } = {
  nobodyCounted: 'Ask for hands before anybody explains. Everybody decides alone first.',
  mostDiffer:
    'Most of the room differs from the suggestion. Read the source aloud first, then ask what in the story speaks for each answer, and count again.',
  nearlyAllAgree: 'Nearly all agree. Ask: why might someone see it differently?',
  split: 'The room is split. Talk in pairs for three minutes, then count again.',
};

/** The answer with most hands; none where two have as many, or nobody raised one. */
export function majorityOf(votes: Votes | undefined): Votes[number]['answer'] | undefined {
  const [first, second] = (votes ?? []).toSorted((one, other) => other.hands - one.hands);
  return first && first.hands > (second?.hands ?? 0) ? first.answer : undefined;
}
