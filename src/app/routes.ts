import type { Matter } from '#src/record/record.ts';

/** The addresses of all pages but the questions. None holds anything of a family. */
const addresses = {
  start: '#/',
  who: '#/who',
  family: '#/family',
  hub: '#/hub',
  sheet: '#/sheet',
  safety: '#/safety',
  mapAdult: '#/map/adult',
  mapChildren: '#/map/children',
  sharing: '#/sharing',
  saveFile: '#/save',
  openFile: '#/open',
  saved: '#/saved',
  check: '#/check',
  outcome: '#/outcome',
  familySheet: '#/outcome/family',
  finish: '#/finish',
  about: '#/about',
  help: '#/help',
  accessibility: '#/accessibility',
  allBoxes: '#/all-boxes',
  audit: '#/audit',
  train: '#/train',
} as const;

type PlainName = keyof typeof addresses;

/** A page of the program. Its address names a box and a person's id, never an answer. */
export type Page =
  | { readonly name: PlainName }
  | { readonly name: 'question'; readonly matter: Matter };

/** The address of a page, from the hash on. */
export function addressOf(page: Page): string {
  if (page.name === 'question') return `#/q/${page.matter.key}/${page.matter.person}`;
  return addresses[page.name];
}

/** The page at an address; the start page where there is none. */
export function pageAt(hash: string): Page {
  const question = /^#\/q\/([A-Za-z]{1,41})\/([a-z]\d{1,3}|family)$/.exec(hash);
  if (question?.[1] && question[2]) {
    return { name: 'question', matter: { key: question[1], person: question[2] } };
  }
  if (isTraining(hash)) return { name: 'train' };
  const names = Object.keys(addresses) as PlainName[];
  return { name: names.find((name) => addresses[name] === hash) ?? 'start' };
}

/** Whether a page is the map of a flowchart. */
export function isMap(page: Page): page is { name: 'mapAdult' | 'mapChildren' } {
  return page.name.startsWith('map');
}

const toRead = ['about', 'help', 'accessibility', 'allBoxes'] as const;

/** Whether a page is only read. */
export function isRead(page: Page): page is { name: (typeof toRead)[number] } {
  return toRead.some((name) => name === page.name);
}

/** Whether a page is no part of a contact: it is read, or worked at, beside it. */
export function isBeside(page: Page): page is {
  name: (typeof toRead)[number] | 'audit' | 'train';
} {
  return isRead(page) || page.name === 'audit' || page.name === 'train';
}

/** Whether an address belongs to the training room, which knows no real family. */
export function isTraining(hash: string): boolean {
  return /^#\/train(?:\/|$)/.test(hash);
}
