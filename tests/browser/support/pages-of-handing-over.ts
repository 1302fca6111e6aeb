import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { heading, openStart, typeAddress } from './contact.ts';
import { type Kind, press } from './kind-of-page.ts';
import { openTuesdayCall } from './tuesday-call.ts';

/** Saves the open family to a file without a pass phrase, and gives its name and what it holds. */
export async function saveToFile(page: Page): Promise<{ name: string; text: string }> {
  await typeAddress(page, '#/save');
  await expect(heading(page)).toHaveText('Save a copy to a file');
  const waiting = page.waitForEvent('download');
  await press(page, 'Save a copy');
  const download = await waiting;
  await expect(page.getByText('A copy was saved, and read back')).toBeVisible();
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

/** Chooses a file of that text on the page that opens files. */
export async function chooseFile(page: Page, text: string, name = 'family.json'): Promise<void> {
  await page.getByLabel('File', { exact: true }).setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await press(page, 'Continue');
}

/** The steps of the family's own sheet for the child of nine, up to the one of that heading. */
export async function familySheet(page: Page, until: 'choose' | 'safe' | 'sheet'): Promise<void> {
  await typeAddress(page, '#/outcome/family');
  await page.getByLabel('Child under 12').check();
  await page.getByLabel('Child 1 (age 9)').check();
  await press(page, 'Continue');
  await page
    .getByRole('checkbox', { name: /^We will ask you/ })
    .first()
    .check();
  if (until === 'choose') return;
  await press(page, 'Continue');
  await expect(page.getByRole('button', { name: 'It is safe to print' })).toBeVisible();
  if (until === 'safe') return;
  await press(page, 'It is safe to print');
  await expect(page.getByTestId('family-sheet')).toBeVisible();
}

/** What is taken elsewhere: files, the family's own sheet, an audit. */
export const handingOver: readonly Kind[] = [
  {
    name: 'the page that saves a file, with pass phrases that differ',
    arrive: async (page) => {
      await openTuesdayCall(page);
      await typeAddress(page, '#/save');
      await page.getByLabel('Pass phrase (optional)').fill('four words in a row');
      await press(page, 'Save a copy');
      await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible();
    },
  },
  {
    name: 'the page that opens a file, which it refuses',
    arrive: async (page) => {
      await openStart(page);
      await typeAddress(page, '#/open');
      await chooseFile(page, '{"format":"holiday"}');
      await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible();
    },
  },
  {
    name: 'what a file holds, before it is opened',
    arrive: async (page) => {
      await openTuesdayCall(page);
      const { text } = await saveToFile(page);
      await typeAddress(page, '#/open');
      await chooseFile(page, text);
      await expect(page.getByRole('button', { name: 'Open as a family of its own' })).toBeVisible();
    },
  },
  {
    name: 'who is who, where a file is added to a family',
    arrive: async (page) => {
      await openTuesdayCall(page);
      const { text } = await saveToFile(page);
      await typeAddress(page, '#/open');
      await chooseFile(page, text);
      await press(page, 'Add to the family that is open');
      await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
    },
  },
  {
    name: 'the choice of what goes on the family’s sheet',
    arrive: async (page) => {
      await openTuesdayCall(page);
      await familySheet(page, 'choose');
    },
  },
  {
    name: 'the question whether the family’s sheet is safe to leave there',
    arrive: async (page) => {
      await openTuesdayCall(page);
      await familySheet(page, 'safe');
    },
  },
  {
    name: 'the family’s sheet',
    arrive: async (page) => {
      await openTuesdayCall(page);
      await familySheet(page, 'sheet');
    },
  },
  {
    name: 'the audit of a case, with the totals of several',
    arrive: async (page) => {
      await openStart(page);
      await typeAddress(page, '#/audit');
      await page.getByRole('radio', { name: 'Both' }).click();
      const row = page.getByTestId('audit-row-childCaring');
      await row.getByRole('radio', { name: 'Evidenced', exact: true }).check();
      const audit = {
        format: 'young-carers-audit',
        version: 1,
        pathways: { adult: '1', children: '1' },
        auditedOn: '2026-11-22',
        followed: 'adult',
        lines: [{ box: 'childCaring', verdict: 'notEvidenced' }],
      };
      await page.getByLabel('Open the files of the cases').setInputFiles([
        {
          name: 'one.json',
          mimeType: 'application/json',
          buffer: Buffer.from(JSON.stringify(audit)),
        },
        { name: 'two.json', mimeType: 'application/json', buffer: Buffer.from('{}') },
      ]);
      await expect(page.getByText('1 case read.')).toBeVisible();
    },
  },
];
