import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { heading, isAt, leaveBy, openStart, statusLine, typeAddress } from './support/contact.ts';
import { localNumbers } from './support/editions.ts';
import { bathroomRails } from './support/families.ts';
import { press } from './support/kind-of-page.ts';
import { noteToCopy, outcome } from './support/outcome.ts';
import { chooseFile } from './support/pages-of-handing-over.ts';
import { print } from './support/printed.ts';
import { walkToOutcome } from './support/walk.ts';

const file = fileURLToPath(new URL('../../dist-single/young-carers-pathway.html', import.meta.url));

test.use({ baseURL: pathToFileURL(file).href, serviceWorkers: 'allow' });

/** A note without the minute at which it was looked at. */
const untimed = (note: string) => note.replace(/^What was known at: .*$/m, '');

/** What the browser keeps for the page, by name. */
const kept = (page: Page) =>
  page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...(await caches.keys().catch(() => [])),
  ]);

test('one file, opened from a stick: a whole walk, the note and the paper; nothing is kept, nothing is asked for', async ({
  page,
}, info) => {
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (problem) => complaints.push(problem.message));
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) asked.push(request.url());
  });
  await openStart(page);
  await expect(statusLine(page)).toHaveText('Works offline.');
  await leaveBy(page, () => press(page, 'Start with a family'));
  await expect(page.getByText('On my own work device')).toHaveCount(0);
  await expect(page.locator('main')).toContainText('save a copy to an encrypted file');
  await walkToOutcome(page, bathroomRails, { device: 'file' });
  await expect(statusLine(page)).toContainText('Kept only until you close or reload this tab.');
  expect(await noteToCopy(page)).toContain('YOUNG CARERS PATHWAY: OUTCOME SUMMARY');
  const printed = await print(page, info);
  const first = await outcome(page).getByRole('heading', { level: 3 }).first().innerText();
  expect(printed.pages.join(' ')).toContain(first);
  for (const [address, title] of [
    ['#/sheet', 'Call sheet'],
    ['#/audit', 'Audit of closed cases'],
    ['#/about', 'About this program'],
  ] as const) {
    await typeAddress(page, address);
    await expect(heading(page)).toHaveText(title);
  }
  await expect(page.locator('main')).toContainText('This program was opened as a file.');
  expect(await kept(page)).toEqual([]);
  expect(complaints).toEqual([]);
  expect(asked).toEqual([]);
});

test('one file saves a family to encrypted files only, and opens them again', async ({ page }) => {
  await walkToOutcome(page, bathroomRails, { device: 'file' });
  const note = await noteToCopy(page);
  await typeAddress(page, '#/save');
  await press(page, 'Save a copy');
  await expect(page.getByRole('alert')).toContainText('Pass phrase must be 12 characters or more');
  await page.getByLabel('Pass phrase', { exact: true }).fill('seven green bottles');
  await page.getByLabel('The same pass phrase again').fill('seven green bottles');
  const waiting = page.waitForEvent('download');
  await press(page, 'Save a copy');
  const text = readFileSync(await (await waiting).path(), 'utf8');
  expect(text).toContain('young-carers-encrypted');

  const other = await page.context().newPage();
  await openStart(other);
  await other.getByRole('link', { name: 'Open a file' }).click();
  await chooseFile(other, text);
  await other.getByLabel('Pass phrase of this file').fill('seven green bottles');
  await press(other, 'Continue');
  await press(other, 'Open as a family of its own');
  await other.getByTestId('continue').click();
  await isAt(other, '#/hub');
  await typeAddress(other, '#/outcome');
  expect(untimed(await noteToCopy(other))).toBe(untimed(note));
  expect(await kept(other)).toEqual([]);
});

test('one file bears the council’s own numbers, and its sum stands beside it', async ({
  page,
}, info) => {
  const html = readFileSync(file, 'utf8');
  const sum = createHash('sha256').update(html).digest('hex');
  expect(readFileSync(`${file}.sha256`, 'utf8')).toBe(`${sum}  young-carers-pathway.html\n`);

  mkdirSync(info.outputDir, { recursive: true });
  const own = info.outputPath('own.html');
  const data = /(<script type="application\/json" id="edition">)[^<]+/;
  expect(html).toMatch(data);
  writeFileSync(
    own,
    html.replace(data, (_, tag) => `${tag}${JSON.stringify(localNumbers)}`),
  );
  await page.goto(pathToFileURL(own).href);
  await expect(page.getByTestId('edition-badge')).toContainText('Exampleshire 2026');
  await page.getByTestId('safety-button').click();
  await press(page, 'A child');
  await expect(page.locator('main')).toContainText('020 7946 0000');
});

test('one file whose program was changed on the way does not run', async ({ page }, info) => {
  mkdirSync(info.outputDir, { recursive: true });
  const changed = info.outputPath('changed.html');
  const html = readFileSync(file, 'utf8');
  const words = 'If someone is in immediate danger, call 999.';
  expect(html.split(words).length).toBeGreaterThan(2);
  writeFileSync(changed, html.replaceAll(words, 'If someone is in immediate danger, wait.    '));
  await page.goto(pathToFileURL(changed).href);
  await expect(page.locator('#root')).toBeEmpty();
});
