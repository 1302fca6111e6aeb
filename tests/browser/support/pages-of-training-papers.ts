import { expect, type Page } from '@playwright/test';
import { heading } from './contact.ts';
import type { Kind } from './kind-of-page.ts';
import { askAboutCaring, beginSession, enterHands, press } from './training.ts';

/** The code of a case’s suggested way, as the handout shows it. */
export async function suggestedCode(page: Page, id = 'late-mornings'): Promise<string> {
  await page.goto(`./#/train/handouts/${id}`);
  await page.getByLabel('Case, suggested way').check();
  return (await page.locator('.paper .code').textContent()) ?? '';
}

/** A session in which the room votes on caring twice, up to its look back. */
export async function holdSession(page: Page): Promise<void> {
  await beginSession(page);
  await askAboutCaring(page);
  await enterHands(page, '9 1 4');
  await press(page, 'Discuss');
  await press(page, 'Count again');
  await enterHands(page, '10 1 3');
  await page
    .getByRole('radio', { name: /majority/i })
    .first()
    .check();
  await page.getByTestId('continue').click();
  await expect(page.getByTestId('status-line')).toHaveText('Saved on this device');
}

/** What is printed, compared and written around a session. */
export const trainingPapers: readonly Kind[] = [
  ...['Case, blank boxes', 'Case, suggested way', 'Card', 'Session plans'].map((name) => ({
    name: `the handout “${name}”`,
    arrive: async (page: Page) => {
      await page.goto('./#/train/handouts/door-wedge');
      await page.getByRole('radio', { name, exact: true }).check();
    },
  })),
  {
    name: 'the debrief of a session',
    arrive: async (page) => {
      await holdSession(page);
      await page.goto('./#/train/debrief');
      await expect(page.getByRole('heading', { name: 'Path taken' })).toBeVisible();
    },
  },
  {
    name: 'the page that compares, with a code that is wrong',
    arrive: async (page) => {
      await page.goto('./#/train/compare');
      await page.getByLabel('Path code of walk A').fill('ABC');
      await press(page, 'Compare');
      await expect(page.getByRole('alert')).toContainText('Walk A: A code of this case has');
    },
  },
  {
    name: 'two walks compared, with all questions and the map',
    arrive: async (page) => {
      await holdSession(page);
      await page.goto('./#/train/compare');
      await page.getByLabel('Where walk B comes from').selectOption('The suggested way');
      await press(page, 'Compare');
      await page.getByLabel('Show all questions').check();
      const onTheMap = page.getByText('Show it on the map').first();
      if (await onTheMap.isVisible()) await onTheMap.click();
    },
  },
  {
    name: 'the form for a case, with everything wrong and something to look at',
    arrive: async (page) => {
      await page.goto('./#/train/write');
      await page.getByRole('textbox', { name: 'Part 1' }).fill('Born on 3 May 2014.');
      await press(page, 'Add a question');
      await press(page, 'Check and save to a file');
      await expect(page.getByRole('alert')).toContainText('Enter a title');
      await expect(heading(page)).toHaveText('Write your own case');
    },
  },
];
