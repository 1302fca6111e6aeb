import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { preview } from 'vite';
import {
  addChild,
  answer,
  beginAtAdultDoor,
  carryOn,
  heading,
  isAt,
  isSaved,
  sayWho,
  statusLine,
} from './support/contact.ts';
import { openUntilReady, test } from './support/host.ts';
import { answersKept } from './support/kept.ts';
import { startOn } from './support/own-browser.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

test('T6: a device that is locked and started anew, with no network, has the family back at the same question within five seconds', async ({
  browserName,
}, info) => {
  test.slow();
  expect(browserName).toBe('chromium');
  const server = await preview({
    root,
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0 },
  });
  const address = server.resolvedUrls?.local[0] ?? '';
  const profile = info.outputPath('profile');
  let browser = await startOn(profile);
  try {
    await browser.page.goto(address);
    await expect(statusLine(browser.page)).toContainText('Works offline.');
    await browser.page.getByRole('button', { name: 'Start with a family' }).click();
    await sayWho(browser.page, 'adult', 'own');
    await addChild(browser.page, { age: 9 });
    await carryOn(browser.page);
    await server.close();
    for (const [key, person] of [
      ['adultAtRisk', 'a1'],
      ['childAtRisk', 'c1'],
      ['childCaring', 'c1'],
    ] as const) {
      await answer(browser.page, key, person, 'notKnownYet');
    }
    await isSaved(browser.page);
    const at = new URL(browser.page.url()).hash;
    await browser.kill();

    browser = await startOn(profile);
    const { page } = browser;
    const before = Date.now();
    await page.goto(address);
    await expect(page.getByRole('button', { name: /^Continue/ })).toBeVisible();
    expect(Date.now() - before).toBeLessThan(5000);
    await expect(statusLine(page)).toHaveText('Works offline.');
    await page.getByRole('button', { name: /^Continue/ }).click();
    await isAt(page, at);
    expect(await answersKept(page)).toHaveLength(3);
  } finally {
    await browser.kill();
    await server.close();
  }
});

test('the kill switch takes the worker and its files away, reloads nothing, and leaves families and other programs alone', async ({
  page,
  host,
}) => {
  await openUntilReady(page);
  await page.evaluate(() => caches.open('another program'));
  await page.evaluate(() => caches.open('young-carers http://127.0.0.1/other/ files 1'));
  await beginAtAdultDoor(page);
  await answer(page, 'adultAtRisk', 'a1', 'no');
  await isSaved(page);
  const loaded = await page.evaluate(() => performance.timeOrigin);
  const body = readFileSync(`${root}docs/kill-switch/sw.js`, 'utf8');
  host.instead((path) => (path.endsWith('/sw.js') ? { type: 'text/javascript', body } : undefined));
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
  await expect(statusLine(page)).not.toContainText('Works offline');
  await expect
    .poll(() => page.evaluate(() => caches.keys()))
    .toEqual(['another program', 'young-carers http://127.0.0.1/other/ files 1']);
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(loaded);
  await answer(page, 'childAtRisk', 'c1', 'no');
  await isSaved(page);
  expect(await answersKept(page)).toEqual(['adultAtRisk a1: no', 'childAtRisk c1: no']);

  // The next visit comes from the host alone.
  const asked = host.asked.length;
  await page.goto('');
  await expect(heading(page)).toHaveText('Young carers pathway');
  expect(host.asked.slice(asked).some((path) => path.includes('/assets/index-'))).toBe(true);
});

test('the browser finds nothing wrong with the manifest, and every icon is there', async ({
  page,
}) => {
  await openUntilReady(page);
  const session = await page.context().newCDPSession(page);
  const { errors, data } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { icons } = JSON.parse(data ?? '{}') as { icons: { src: string; sizes: string }[] };
  expect(icons).toHaveLength(3);
  for (const { src, sizes } of icons) {
    const size = await page.evaluate(async (address) => {
      const { width, height } = await createImageBitmap(await (await fetch(address)).blob());
      return `${width}x${height}`;
    }, src);
    expect(size, src).toBe(sizes);
  }
});

test('no built file names another computer, but for addresses that are shown as text (P20)', () => {
  const files = readdirSync(`${root}dist`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(html|js|css|webmanifest|svg)$/.test(entry.name))
    .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'));
  files.push(readFileSync(`${root}dist-single/young-carers-pathway.html`, 'utf8'));
  expect(files.length).toBeGreaterThan(10);
  const hosts = files.flatMap((text) =>
    Array.from(text.matchAll(/(?:https?:)?\/\/((?:[a-z0-9-]+\.)+[a-z]{2,})/gi), ([, name]) => name),
  );
  // Where React explains its errors, the guidance that the edition cites, and the names of kinds of markup.
  expect([...new Set(hosts)].sort()).toEqual(['react.dev', 'www.gov.uk', 'www.w3.org']);
});
