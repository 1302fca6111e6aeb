import { expect, test } from '@playwright/test';
import { countActs, expectAtMost } from './support/acts.ts';
import { heading, isAt, openStart, typeAddress } from './support/contact.ts';
import { keptOnDevice, otherStorage } from './support/kept.ts';
import { press } from './support/kind-of-page.ts';
import { chooseFile, familySheet, saveToFile } from './support/pages-of-handing-over.ts';
import { print } from './support/printed.ts';
import { openTuesdayCall } from './support/tuesday-call.ts';

const note = async (page: import('@playwright/test').Page) => {
  await typeAddress(page, '#/outcome');
  await page.getByText('What will be copied').click();
  return page.getByTestId('copy-preview').inputValue();
};
/** A note without the time at which things were known: opening a file is no change. */
const withoutRef = (text: string) => text.replace(/^Ref: .*$/m, '');

test('a family that is saved to a file, deleted and opened again is the same, on another device too', async ({
  page,
}) => {
  // Both notes say when they were made.
  await page.clock.setFixedTime(new Date());
  await openTuesdayCall(page);
  const before = await note(page);
  const { name, text } = await saveToFile(page);
  expect(name).toMatch(/^young-carers-adult-\d{4}-\d\d-\d\d\.json$/);

  await typeAddress(page, '#/outcome');
  await press(page, 'Delete this family from this device');
  await press(page, 'Delete now');
  await expect(heading(page)).toHaveText('Young carers pathway');
  expect(await keptOnDevice(page)).toEqual([]);

  await page.getByRole('link', { name: 'Open a file' }).click();
  await chooseFile(page, text, name);
  await expect(page.getByText('Child 2 (age 15)').first()).toBeVisible();
  // Nothing is written before it was looked at.
  expect(await keptOnDevice(page)).toEqual([]);
  await press(page, 'Open as a family of its own');
  await expect(heading(page)).toHaveText('Before you start');
  await expect(page.getByText('Who is the referral about?')).toHaveCount(0);
  await page.getByLabel('On a shared or borrowed computer').check();
  await page.getByTestId('continue').click();
  await isAt(page, '#/hub');
  expect(withoutRef(await note(page))).toBe(withoutRef(before));
});

test('a file with a pass phrase holds no words of the family, and opens with that phrase alone', async ({
  page,
}) => {
  await openTuesdayCall(page);
  await typeAddress(page, '#/save');
  await page.getByLabel('Pass phrase (optional)').fill('seven green bottles');
  await page.getByLabel('The same pass phrase again').fill('seven green bottles');
  const waiting = page.waitForEvent('download');
  await press(page, 'Save a copy');
  const path = await (await waiting).path();
  const { readFile } = await import('node:fs/promises');
  const text = await readFile(path, 'utf8');
  expect(text).not.toMatch(/childAtRisk|notKnownYet|medicines|"age"/);

  await openStart(page);
  await typeAddress(page, '#/open');
  await chooseFile(page, text);
  const phrase = page.getByLabel('Pass phrase of this file');
  await phrase.fill('seven green bottle');
  await press(page, 'Continue');
  await expect(page.getByRole('alert')).toContainText('The pass phrase does not match this file');
  await phrase.fill('seven green bottles');
  await press(page, 'Continue');
  await expect(page.getByRole('button', { name: 'Open as a family of its own' })).toBeVisible();
});

test('a hostile file runs nothing and changes nothing of the family that is open', async ({
  page,
}) => {
  await openTuesdayCall(page);
  const before = await keptOnDevice(page);
  await typeAddress(page, '#/open');
  const hostile = `{"format":"young-carers-record","version":1,"__proto__":{"polluted":true},"note":"<img src=x onerror=alert(1)>"}`;
  await chooseFile(page, hostile);
  await expect(page.getByRole('alert')).toContainText('The file is not as this tool saves it');
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  expect(await keptOnDevice(page)).toEqual(before);
});

test('T9: a sheet for the child of nine, from the outcome to paper', async ({ page }, info) => {
  await openTuesdayCall(page, { ref: 'AB-1042' });
  const acts = await countActs(page);
  await page.getByRole('link', { name: 'Make a sheet for the family' }).first().click();
  await page.getByLabel('Child under 12').check();
  await page.getByLabel('Child 1 (age 9)').check();
  await press(page, 'Continue');
  const ticked = page.getByRole('checkbox', { checked: true });
  await expect(ticked).toHaveCount(1);
  await expect(ticked).toHaveAccessibleName('A line to write a name and a number on');
  await page
    .getByRole('checkbox', { name: /^We will ask you/ })
    .first()
    .check();
  await press(page, 'Continue');
  await expect(page.getByText('Who else at home might see it?')).toBeVisible();
  await press(page, 'It is safe to print');
  const sheet = page.getByTestId('family-sheet');
  await expect(sheet).toBeVisible();
  expectAtMost(25, 'T9', (await acts()).acts);

  const words = (await sheet.innerText()).toLowerCase();
  for (const word of [
    'risk',
    'harm',
    'safeguarding',
    'alert',
    'inappropriate',
    'excessive',
    'impact',
    'funding',
    'mash',
    'ab-1042',
    'gp',
  ]) {
    expect(words.split(/[^a-z0-9-]+/), word).not.toContain(word);
  }
  expect(await sheet.getAttribute('lang')).toBe('en-GB');
  const paper = await print(page, info);
  expect(paper.pages).toHaveLength(1);
  expect(paper.paper).toBe('A4');
  for (const hidden of ['Young carers', 'AB-1042', 'NOT KNOWN YET', 'Adult 1']) {
    expect(paper.pages[0]).not.toContain(hidden);
  }
});

test('steps before the sheet print nothing of the family', async ({ page }, info) => {
  await openTuesdayCall(page);
  await familySheet(page, 'choose');
  const paper = await print(page, info);
  expect(paper.pages.map((words) => words.trim())).toEqual(['Page 1 of 1']);
});

test('the cover hides everything in one press and brings it back in one, with what was typed', async ({
  page,
}, info) => {
  await openTuesdayCall(page);
  await typeAddress(page, '#/sheet');
  await page.getByRole('button', { name: /^Note\s*: Could Child 1 be helping/ }).click();
  await page.getByRole('textbox', { name: 'Note' }).fill('Gets her up');
  await page.getByRole('button', { name: 'Cover screen' }).click();
  await expect(page.getByRole('dialog', { name: 'Screen covered' })).toBeVisible();
  expect(await page.title()).toBe('Screen covered');
  expect((await print(page, info)).pages.join(' ')).not.toContain('Child 1');
  await page.getByRole('button', { name: 'Come back' }).click();
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('Gets her up');
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await expect(page.getByRole('dialog', { name: 'Screen covered' })).toBeVisible();
});

test('T10: on a borrowed computer nothing is left behind', async ({ page, context }) => {
  await openStart(page);
  await press(page, 'Start with a family');
  await page.getByLabel('An adult who needs care or support', { exact: true }).check();
  await page.getByLabel('On a shared or borrowed computer').check();
  await page.getByTestId('continue').click();
  await press(page, 'Add a child');
  await page.getByLabel('Age in years').fill('9');
  await press(page, 'Save this child');
  await typeAddress(page, '#/sheet');
  await page.getByTestId('q-childAtRisk-c1-no').check();
  await typeAddress(page, '#/outcome');
  const acts = await countActs(page);
  await press(page, 'Delete this family from this device');
  await expect(page.getByText('Printouts, copies and pasted notes are not deleted.')).toBeVisible();
  await press(page, 'Delete now');
  expectAtMost(6, 'T10', (await acts()).acts);
  await expect(heading(page)).toHaveText('Young carers pathway');
  expect(await keptOnDevice(page)).toEqual([]);
  expect(await otherStorage(page)).toEqual([]);
  await page.close();
  const again = await context.newPage();
  await openStart(again);
  expect(await keptOnDevice(again)).toEqual([]);
});

test('the table of an audited case goes to paper with every box, and in words', async ({
  page,
}, info) => {
  await openStart(page);
  await typeAddress(page, '#/audit');
  await page.getByRole('radio', { name: 'Children’s Services' }).click();
  const row = page.getByTestId('audit-row-schoolAware');
  await row.getByRole('radio', { name: 'Not evidenced' }).check();
  const { pages } = await print(page, info);
  const paper = pages.join(' ');
  for (const number of ['C1', 'C5', 'C6', 'C11', 'C19', 'C14']) expect(paper).toContain(number);
  expect(paper).toContain('Not evidenced');
  expect(paper).toContain('Not looked at');
});
