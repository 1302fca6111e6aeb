import { expect, type Page } from '@playwright/test';
import { heading, openStart, typeAddress } from './contact.ts';
import { type Kind, press } from './kind-of-page.ts';
import { openTuesdayCall } from './tuesday-call.ts';

/** Opens the map of a flowchart. */
export async function openMap(page: Page, chart: 'adult' | 'children'): Promise<void> {
  await typeAddress(page, `#/map/${chart}`);
  await expect(heading(page)).toHaveText(/^Map: /);
}

/** Opens the map with the way of the family of the Tuesday call. */
export async function openMapOfTuesdayCall(page: Page): Promise<void> {
  await openTuesdayCall(page);
  await openMap(page, 'adult');
}

/** The map of a flowchart, blank and with a way, as a drawing and as a list; and its posters. */
export const maps: readonly Kind[] = [
  {
    name: 'the map of the children’s flowchart with no family open',
    arrive: async (page) => {
      await openStart(page);
      await openMap(page, 'children');
    },
  },
  {
    name: 'the map with the way of a pair',
    arrive: openMapOfTuesdayCall,
  },
  {
    name: 'the map as a list',
    arrive: async (page) => {
      await openMapOfTuesdayCall(page);
      await page.getByRole('radio', { name: 'List', exact: true }).check();
    },
  },
  {
    name: 'the map in plain words with all ways by letter',
    arrive: async (page) => {
      await openMapOfTuesdayCall(page);
      await page.getByRole('radio', { name: 'Plain words' }).check();
      await page.getByLabel('Whose way').selectOption('All, by letter');
    },
  },
  {
    name: 'the map of a flowchart that was not started',
    arrive: async (page) => {
      await openTuesdayCall(page);
      await openMap(page, 'children');
      await expect(page.getByText(/was not started for this family/)).toBeVisible();
    },
  },
  {
    name: 'the poster of a way on A3',
    arrive: async (page) => {
      await openMapOfTuesdayCall(page);
      await press(page, 'Print a poster');
      await page.getByRole('radio', { name: 'A3, one page' }).check();
      await page.getByRole('radio', { name: 'Adult 1 and Child 1 (age 9)' }).check();
    },
  },
];
