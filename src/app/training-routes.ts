/** A page of the training room. Its address names a case, never an answer or a vote. */
export type TrainingPage =
  | { readonly name: 'library' | 'room' }
  | { readonly name: 'case' | 'alone'; readonly id: string };

/** The page of the training room at an address; the list of cases where there is none. */
export function trainingPageAt(hash: string): TrainingPage {
  if (hash === '#/train/room') return { name: 'room' };
  const [, name, id] = /^#\/train\/(case|alone)\/([a-z][a-z0-9-]{1,40})$/.exec(hash) ?? [];
  if (id && (name === 'case' || name === 'alone')) return { name, id };
  return { name: 'library' };
}
