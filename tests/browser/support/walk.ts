import { expect, type Page } from '@playwright/test';
import {
  addAdult,
  addChild,
  addressOf,
  beginAt,
  carryOn,
  carryOnUnchanged,
  choose,
  type Device,
  recordLater,
} from './contact.ts';
import type { Family, Given } from './families.ts';

type Walk = {
  readonly device?: Device;
  /** What to do on every page before anything is entered there. */
  readonly onPage?: (address: string) => Promise<void>;
  /** What to do on the Act now page; where nothing is said it is left without recording. */
  readonly onActNow?: () => Promise<void>;
  /** The address to stop at, before anything is entered there. */
  readonly until?: string;
};

/** Begins with a family and lists its people, up to the family page. */
export async function listFamily(page: Page, family: Family, device?: Device): Promise<void> {
  await beginAt(page, family.door, device, family.reference);
  for (const [index, need] of family.adults.entries()) {
    if (family.door !== 'children') {
      // The adult door lists the adult by itself.
      await page.getByRole('button', { name: `Change Adult ${index + 1}` }).click();
      await page.getByLabel('Why they need care').selectOption(need);
      await page.getByRole('button', { name: 'Save this adult' }).click();
    } else await addAdult(page, need);
  }
  for (const child of family.children) await addChild(page, child);
  if (family.adults.length === 0) await page.getByLabel('No adult needs care').check();
}

async function enter(page: Page, matter: string, given: Given): Promise<void> {
  const [key = '', person = ''] = matter.split(' ');
  if (given.answer) await choose(page, key, person, given.answer);
  for (const [legend, labels] of Object.entries(given.ticks ?? {})) {
    const group = page.getByRole('group', { name: legend, exact: true });
    for (const label of labels) await group.getByLabel(label, { exact: true }).check();
  }
  for (const [label, words] of Object.entries(given.texts ?? {})) {
    await page.getByLabel(label, { exact: true }).fill(words);
  }
  const isEmpty = !given.answer && !given.ticks && !given.texts;
  await (isEmpty ? carryOnUnchanged(page) : carryOn(page));
}

/** Answers every question that comes, up to the check of all answers. Gives the addresses in the order in which they came. */
export async function walkOn(
  page: Page,
  family: Family,
  { onPage, onActNow, until = '#/check' }: Walk = {},
): Promise<string[]> {
  const visited: string[] = [];
  while (addressOf(page) !== until) {
    const address = addressOf(page);
    visited.push(address);
    expect(visited.length, `the walk goes on for ever: ${visited.join(' ')}`).toBeLessThan(60);
    await onPage?.(address);
    const [, box, key = '', person = ''] = address.split('/');
    if (box === 'safety') {
      await (onActNow ? onActNow() : recordLater(page));
    } else if (box === 'q') {
      const given = family.answers[`${key} ${person}`];
      if (given === undefined) throw new Error(`The case has no answer to ${key} for ${person}.`);
      await enter(page, `${key} ${person}`, typeof given === 'string' ? { answer: given } : given);
    } else {
      throw new Error(`The walk came to ${address}, where nothing is asked.`);
    }
  }
  return visited;
}

/** Begins with a family and answers every question, up to the check of all answers. */
export async function walk(page: Page, family: Family, how: Walk = {}): Promise<string[]> {
  await listFamily(page, family, how.device);
  await how.onPage?.('#/family');
  await carryOn(page);
  return walkOn(page, family, how);
}

/** Begins with a family and goes all the way to its outcome. */
export async function walkToOutcome(page: Page, family: Family, how: Walk = {}): Promise<string[]> {
  const visited = await walk(page, family, how);
  await how.onPage?.('#/check');
  await carryOn(page);
  await expect(page.getByTestId('outcome')).toBeVisible();
  return visited;
}
