import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import {
  addChild,
  beginAtAdultDoor,
  carryOn,
  choose,
  isSaved,
  leaveBy,
  openStart,
  sayWho,
  typeAddress,
} from './support/contact.ts';
import { keptOnDevice, otherStorage } from './support/kept.ts';
import { press } from './support/kind-of-page.ts';
import { startOn } from './support/own-browser.ts';

const canary = 'CANARY-7Q';

/** Answers the open question with a note that can be found again. */
async function answerWithCanary(page: Page): Promise<void> {
  await page.locator('summary').filter({ hasText: 'Add a note' }).click();
  await page.getByLabel('Note', { exact: true }).fill(canary);
  await choose(page, 'adultAtRisk', 'a1', 'no');
  await carryOn(page);
  await isSaved(page);
}

/** Everything that any storage interface of the browser gives, as text. */
async function allStorage(page: Page): Promise<string> {
  return JSON.stringify([await keptOnDevice(page), await otherStorage(page)]);
}

test('P15: a family that was deleted stands in no storage of the browser, and Back does not bring it back (H16)', async ({
  page,
  context,
}) => {
  await beginAtAdultDoor(page);
  await answerWithCanary(page);
  expect(await allStorage(page)).toContain(canary);
  await context.setOffline(true);
  await typeAddress(page, '#/outcome');
  await press(page, 'Delete this family from this device');
  await leaveBy(page, () => press(page, 'Delete now'));
  expect(await allStorage(page)).not.toContain(canary);
  await page.goBack();
  await expect(page.locator('body')).not.toContainText(canary);
  expect(await allStorage(page)).toBe('[[],[]]');
  await context.setOffline(false);
});

test('P16: “Delete everything” says first what it does not delete, leaves nothing of ours or of training, and the program starts again (H16, H22)', async ({
  page,
}) => {
  await beginAtAdultDoor(page);
  await answerWithCanary(page);
  await page.evaluate(async () => {
    for (const name of ['young-carers-training', 'of-another-program']) {
      await new Promise<void>((resolve) => {
        const opening = indexedDB.open(name, 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('records');
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      });
    }
    localStorage.setItem('young-carers-setting', 'x');
    localStorage.setItem('of-another-program', 'y');
    await caches.open('young-carers-1');
  });
  await leaveBy(page, () =>
    page.locator('footer').getByRole('link', { name: 'Kept on this device' }).click(),
  );
  await press(page, 'Delete everything on this device');
  await expect(page.locator('main h1')).toBeFocused();
  for (const kept of ['printouts', 'saved to files', 'pasted elsewhere', 'traces on the disk']) {
    await expect(page.getByRole('listitem').filter({ hasText: kept })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Keep everything' }).click();
  expect(await allStorage(page)).toContain(canary);
  await press(page, 'Delete everything on this device');
  await page.getByRole('button', { name: 'Delete everything', exact: true }).click();
  await expect(page.locator('main h1')).toHaveText('Everything was deleted');
  const left = await page.evaluate(async () => [
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...Object.keys(localStorage),
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ]);
  expect(left).toEqual(['of-another-program', 'of-another-program']);
  await press(page, 'Start again');
  await expect(page.locator('main h1')).toHaveText('Young carers pathway');
  await expect(page.getByRole('heading', { name: 'Unfinished' })).toHaveCount(0);
});

test('P18: the page of what is kept, and the page about the program, say who else can open it and what deleting does not do', async ({
  page,
}) => {
  await openStart(page);
  await typeAddress(page, '#/saved');
  await expect(page.locator('main')).toContainText('Anyone who uses your login on this device');
  await typeAddress(page, '#/about');
  for (const words of [
    'Nothing you enter is sent anywhere',
    'Anyone who uses the same login on the device can open what is saved',
    'traces may stay on the disk',
    'Use your own login, and an encrypted disk',
  ]) {
    await expect(page.locator('main')).toContainText(words);
  }
});

/** The files of a browser’s profile that hold those words, in either of its alphabets. */
function filesWith(folder: string, words: string): string[] {
  const forms = [Buffer.from(words, 'utf8'), Buffer.from(words, 'utf16le')];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => {
    const path = join(folder, file);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
    const bytes = readFileSync(path);
    return forms.some((form) => bytes.includes(form));
  });
}

/** The kinds of place in a profile, each once: "Default/IndexedDB". */
function places(files: readonly string[]): string[] {
  return [...new Set(files.map((file) => file.split('/').slice(0, 2).join('/')))].sort();
}

test('P19: what a browser leaves on the disk is looked for and printed: a note never stands among its tabs and history (H16)', async ({
  baseURL,
}, info) => {
  test.slow();
  const profile = info.outputPath('profile');
  let browser = await startOn(profile);
  const report: string[] = [];
  const look = (when: string) => {
    const found = places(filesWith(profile, canary));
    report.push(`${when}: ${found.length === 0 ? 'nowhere' : found.join(', ')}`);
    return found;
  };
  try {
    const { page } = browser;
    await page.goto(baseURL ?? '');
    await leaveBy(page, () => press(page, 'Start with a family'));
    await sayWho(page, 'adult', 'own', canary);
    await addChild(page, { age: 9 });
    await carryOn(page);
    await answerWithCanary(page);
    await browser.kill();
    const used = look('A note and a reference, while the family is kept');
    expect(
      used.filter((place) => /Sessions|History|Session Storage|Local Storage/.test(place)),
    ).toEqual([]);
    browser = await startOn(profile);
    const again = browser.page;
    await again.goto(baseURL ?? '');
    await again.getByRole('button', { name: /^Delete/ }).click();
    await again.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(again.getByRole('heading', { name: 'Unfinished' })).toHaveCount(0);
    expect(await allStorage(again)).toBe('[[],[]]');
    await browser.kill();
    const deleted = look('The same, after the family was deleted');
    expect(deleted.filter((place) => /Sessions|History/.test(place))).toEqual([]);
  } finally {
    await browser.kill();
  }
  for (const line of report) {
    info.annotations.push({ type: 'traces', description: line });
    process.stdout.write(`Traces on the disk. ${line}\n`);
  }
  expect(report).toHaveLength(2);
});

test('P20: the built program names no other host but in links that are shown and in names of formats', () => {
  const built = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(js|css|html|json|svg)$/.test(file))
    .map((file) => readFileSync(join('dist', file), 'utf8'))
    .join('\n');
  const hosts = [...built.matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host]) => host ?? '');
  const shown = JSON.stringify(JSON.parse(readFileSync('dist/edition.json', 'utf8')));
  const foreign = [...new Set(hosts)].filter((host) => !shown.includes(host));
  // Names of formats in the browser’s own libraries, and addresses in their messages: nothing is fetched from them.
  expect(
    foreign.filter(
      (host) => !['www.w3.org', 'react.dev', 'json-schema.org', 'stately.ai'].includes(host),
    ),
  ).toEqual([]);
  expect(built).not.toMatch(/google-analytics|sentry|gtag|fonts\.g/);
});
