const plainNames = ['room', 'compare', 'debrief', 'write'] as const;
type PlainName = (typeof plainNames)[number];

/** A page of the training room. Its address names a case, never an answer or a vote. */
export type TrainingPage =
  | { readonly name: 'library' | PlainName }
  | { readonly name: 'case' | 'alone' | 'handouts'; readonly id: string };

/** The page of the training room at an address; the list of cases where there is none. */
export function trainingPageAt(hash: string): TrainingPage {
  const plain = plainNames.find((one) => hash === `#/train/${one}`);
  if (plain) return { name: plain };
  const [, name, id] = /^#\/train\/(case|alone|handouts)\/([a-z][a-z0-9-]{1,40})$/.exec(hash) ?? [];
  if (id && (name === 'case' || name === 'alone' || name === 'handouts')) return { name, id };
  return { name: 'library' };
}
