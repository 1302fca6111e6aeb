import type { Matter } from '#src/record/record.ts';

/** A page of the program. Its address names a box and a person's id, never an answer. */
export type Page =
  | { readonly name: 'start' | (typeof plainPages)[number] }
  | { readonly name: 'question'; readonly matter: Matter };

const plainPages = [
  'who',
  'family',
  'hub',
  'sheet',
  'safety',
  'sharing',
  'check',
  'outcome',
  'finish',
  'about',
] as const;

/** The address of a page, from the hash on. */
export function addressOf(page: Page): string {
  if (page.name === 'start') return '#/';
  if (page.name === 'question') return `#/q/${page.matter.key}/${page.matter.person}`;
  return `#/${page.name}`;
}

/** The page at an address; the start page where there is none. */
export function pageAt(hash: string): Page {
  const question = /^#\/q\/([A-Za-z]{1,41})\/([a-z]\d{1,3}|family)$/.exec(hash);
  if (question?.[1] && question[2]) {
    return { name: 'question', matter: { key: question[1], person: question[2] } };
  }
  const plain = plainPages.find((name) => hash === `#/${name}`);
  return { name: plain ?? 'start' };
}
