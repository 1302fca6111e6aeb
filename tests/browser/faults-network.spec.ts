import { expect, type Page } from '@playwright/test';
import {
  answer,
  beginAtAdultDoor,
  heading,
  isAt,
  isSaved,
  openStart,
  statusLine,
  typeAddress,
} from './support/contact.ts';
import { localNumbers } from './support/editions.ts';
import { bathroomRails } from './support/families.ts';
import { buildNewer, type Host, lookForNew, openUntilReady, test } from './support/host.ts';
import { answersKept } from './support/kept.ts';
import { press } from './support/kind-of-page.ts';
import { noteToCopy, outcome } from './support/outcome.ts';
import { chooseFile, saveToFile } from './support/pages-of-handing-over.ts';
import { print } from './support/printed.ts';
import { walk, walkOn, walkToOutcome } from './support/walk.ts';

const isEdition = (path: string) => path.endsWith('/edition.json');
const badge = (page: Page) => page.getByTestId('edition-badge');
const edition = (parts: object) => JSON.stringify({ ...localNumbers, ...parts });

/** A note without the minute at which it was looked at. */
const untimed = (note: string) => note.replace(/^What was known at: .*$/m, '');

/** The addresses of everything that is kept for use without a network. */
const keptFiles = (page: Page) =>
  page.evaluate(async () => {
    const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(caches_.map((cache) => cache.keys()));
    return requests.flat().map(({ url }) => url);
  });

/** Everything that is kept for use without a network, as text. */
const keptWords = (page: Page) =>
  page.evaluate(async () => {
    const words: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        words.push((await (await cache.match(request))?.text()) ?? '');
      }
    }
    return words;
  });

test('F34: after one visit, with the host gone, a family is walked from the start to paper, saved to a file and opened again', async ({
  page,
  context,
  host,
}, info) => {
  test.slow();
  await openUntilReady(page);
  await page.close();
  await host.stop();

  const cold = await context.newPage();
  await walkToOutcome(cold, bathroomRails);
  await expect(statusLine(cold)).toContainText('Works offline.');
  const note = await noteToCopy(cold);
  const printed = await print(cold, info);
  expect(printed.pages.join(' ')).toContain(
    await outcome(cold).getByRole('heading', { level: 3 }).first().innerText(),
  );
  const { text, name } = await saveToFile(cold);

  const other = await context.newPage();
  await openStart(other);
  await other.getByRole('link', { name: 'Open a file' }).click();
  await chooseFile(other, text, name);
  await press(other, 'Open as a family of its own');
  await other.getByLabel('On a shared or borrowed computer').check();
  await other.getByTestId('continue').click();
  await isAt(other, '#/hub');
  await typeAddress(other, '#/outcome');
  expect(untimed(await noteToCopy(other))).toBe(untimed(note));
  for (const [address, title] of [
    ['#/sheet', 'Call sheet'],
    ['#/about', 'About this program'],
    ['#/audit', 'Audit of closed cases'],
  ] as const) {
    await typeAddress(other, address);
    await expect(heading(other)).toHaveText(title);
  }
});

test('F34: the host goes in the middle of the first visit: the family is walked to its outcome, and read again by a page that starts anew', async ({
  page,
  context,
  host,
}) => {
  await openUntilReady(page);
  await walk(page, bathroomRails, { until: '#/q/wholeFamilyNeeds/family' });
  await isSaved(page);
  await host.stop();
  await context.setOffline(true);
  await expect(statusLine(page)).toContainText('Offline: everything works.');
  await walkOn(page, bathroomRails);
  await isSaved(page);

  await page.reload();
  await expect(heading(page)).toHaveText('Young carers pathway');
  await page.getByRole('button', { name: /^Continue/ }).click();
  await isAt(page, '#/check');
  await expect(page.locator('body')).toContainText('Offline: everything works.');
});

for (const { what, reply } of [
  { what: 'does not come', reply: { status: 503, body: '' } },
  { what: 'comes as another file', reply: { type: 'text/javascript', body: 'export const x = 1' } },
  { what: 'comes as a log-in page', reply: { body: '<title>Log in</title>' } },
] as const) {
  test(`F35: a first visit on which one file ${what} never says that the program works offline, and the next visit mends it`, async ({
    page,
    context,
    host,
  }) => {
    host.instead((path) => (path.includes('/assets/schema-') ? reply : undefined));
    await openStart(page);
    await expect
      .poll(() => host.asked.filter((path) => path.includes('/assets/schema-')).length)
      .toBeGreaterThan(0);
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const registration = await navigator.serviceWorker.getRegistration();
          return registration?.active ?? registration?.installing ?? registration?.waiting ?? null;
        }),
      )
      .toBeNull();
    await expect(statusLine(page)).not.toContainText('offline');
    await context.setOffline(true);
    await expect(statusLine(page)).toContainText(
      'Offline. Do not close or reload this page before you are connected again.',
    );
    await context.setOffline(false);
    host.instead(() => undefined);
    await page.reload();
    await expect(statusLine(page)).toContainText('Works offline.');
  });
}

test('F36: a new version that comes while a family is open waits, says so once, and changes nothing until the worker asks for it', async ({
  page,
  host,
}, info) => {
  test.slow();
  await openUntilReady(page);
  await beginAtAdultDoor(page, [9], 'shared');
  await answer(page, 'adultAtRisk', 'a1', 'notKnownYet');
  const loaded = await page.evaluate(() => performance.timeOrigin);
  host.deploy(await buildNewer(info.outputPath('newer')));
  await lookForNew(page);
  await expect(statusLine(page)).toContainText('A new version is ready. Finish this family first.');
  await expect(page.getByRole('button', { name: 'Update now' })).toHaveCount(0);

  await answer(page, 'childAtRisk', 'c1', 'no');
  await typeAddress(page, '#/check');
  await expect(page.getByText('pathway version 1')).toBeVisible();
  const row = (question: string) => page.locator('table.answers tr').filter({ hasText: question });
  await expect(row('Is Adult 1 at risk of harm')).toContainText('Not known yet');
  await expect(row('Is Child 1 at risk of significant harm')).toContainText('No');
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(loaded);

  await typeAddress(page, '#/outcome');
  await press(page, 'Delete this family from this device');
  await press(page, 'Delete now');
  await expect(heading(page)).toHaveText('Young carers pathway');
  await press(page, 'Update now');
  await expect(badge(page)).toContainText('pathway version 2');
  await expect(statusLine(page)).toHaveText('Works offline.');
  await host.stop();
  await page.reload();
  await expect(badge(page)).toContainText('pathway version 2');
});

test('F36: a new version is there at the next start by itself, and a family that was saved is all there', async ({
  page,
  context,
  host,
}, info) => {
  test.slow();
  await openUntilReady(page);
  await beginAtAdultDoor(page);
  await answer(page, 'adultAtRisk', 'a1', 'notKnownYet');
  await isSaved(page);
  host.deploy(await buildNewer(info.outputPath('newer')));
  const other = await context.newPage();
  await openStart(other);
  await expect(badge(other)).toContainText('pathway version 2');
  await expect(statusLine(other)).toContainText('Works offline.');
  // The first page is still of the older version, and is left alone.
  await answer(page, 'childAtRisk', 'c1', 'yes');
  await expect(heading(page)).toContainText('Act now');
  await expect(badge(page)).toContainText('pathway version 1');
  await isSaved(page);
  await other.reload();
  await other.getByRole('button', { name: /^Continue/ }).click();
  await expect(other.getByTestId('safety-banner')).toContainText('Child 1');
  expect(await answersKept(other)).toEqual(['adultAtRisk a1: notKnownYet', 'childAtRisk c1: yes']);
});

for (const { what, reply } of [
  { what: 'is gone', reply: { status: 404, body: 'Not found' } },
  { what: 'comes as a page', reply: { body: '<title>Not found</title>' } },
] as const) {
  test(`F37: a part of the program that ${what} leaves no white page and reloads nothing; what was recorded can be copied`, async ({
    page,
    host,
  }) => {
    // The worker does not get as far as keeping the parts.
    host.instead((path) =>
      /\/(LaterPages|FamilyPages)-|\/sw\.js$/.test(path) ? reply : undefined,
    );
    await beginAtAdultDoor(page);
    await answer(page, 'adultAtRisk', 'a1', 'no');
    await answer(page, 'childAtRisk', 'c1', 'no');
    const loaded = await page.evaluate(() => performance.timeOrigin);
    await typeAddress(page, '#/sheet');
    await expect(heading(page)).toHaveText('This page could not be fetched');
    await press(page, 'Try again');
    await expect(heading(page)).toHaveText('This page could not be fetched');
    await typeAddress(page, '#/outcome');
    expect(await noteToCopy(page)).toContain('- Is Child 1 at risk of significant harm? No.');
    expect(await page.evaluate(() => performance.timeOrigin)).toBe(loaded);
  });
}

test('F37: where the files of an older page are gone from the host, that page still has them', async ({
  page,
  host,
}) => {
  await openUntilReady(page);
  host.instead((path) => (path.includes('/assets/') ? { status: 404, body: '' } : undefined));
  await page.reload();
  await typeAddress(page, '#/about');
  await expect(heading(page)).toHaveText('About this program');
});

const withdrawn = {
  minimumPathwayVersion: '2',
  withdrawnBecause: 'Version 1 asked about the wrong child. Use version 2.',
};

test('F38: a withdrawn pathway cannot be walked, says why, and hides no family: it is read, printed, copied and saved to a file (H13)', async ({
  page,
  host,
}, info) => {
  await openUntilReady(page);
  await beginAtAdultDoor(page);
  await answer(page, 'adultAtRisk', 'a1', 'no');
  await answer(page, 'childAtRisk', 'c1', 'yes');
  await isSaved(page);
  host.instead((path) =>
    isEdition(path) ? { type: 'application/json', body: edition(withdrawn) } : undefined,
  );
  await page.goto('./');
  const main = page.locator('main');
  const title = 'This version of the pathway has been withdrawn';
  await expect(heading(page)).toHaveText(title);
  await expect(main).toContainText('If someone is in immediate danger, call 999.');
  await expect(main).toContainText(
    'This is pathway version 1. Exampleshire 2026 asks for version 2 or later.',
  );
  await expect(main).toContainText('“Version 1 asked about the wrong child. Use version 2.”');
  await expect(page.getByRole('button', { name: 'Start with a family' })).toHaveCount(0);

  await page.getByRole('button', { name: /^Read/ }).click();
  for (const address of ['#/q/childCaring/c1', '#/family', '#/sheet', '#/hub', '#/who']) {
    await typeAddress(page, address);
    await expect(heading(page)).toHaveText(title);
    await expect(page.getByTestId('continue')).toHaveCount(0);
  }
  await expect(page.getByTestId('safety-banner')).toContainText('Child 1');
  await page.getByRole('link', { name: 'Read, print or copy its outcome' }).click();
  expect(await noteToCopy(page)).toContain('Act now: use your safeguarding children procedure');
  expect((await print(page, info)).pages[0]).toContain('pathway version 1');
  const { text } = await saveToFile(page);
  expect(JSON.parse(text)).toMatchObject({ format: 'young-carers-record' });
  await page.getByTestId('safety-button').click();
  await expect(heading(page)).not.toHaveText(title);

  // It stays withdrawn without a network.
  await host.stop();
  await page.goto('./');
  await expect(heading(page)).toHaveText(title);
  await expect(badge(page)).toContainText('Contacts and words as of');
});

test('F38: the version that is asked for can be walked, and every page says which version it is', async ({
  page,
  host,
}, info) => {
  test.slow();
  host.deploy(await buildNewer(info.outputPath('newer')));
  host.instead((path) =>
    isEdition(path) ? { type: 'application/json', body: edition(withdrawn) } : undefined,
  );
  await beginAtAdultDoor(page);
  await expect(badge(page)).toContainText('Exampleshire 2026, pathway version 2');
});

const useless: readonly {
  what: string;
  reply: Parameters<Host['instead']>[0] extends (path: string) => infer R ? R : never;
}[] = [
  { what: 'answers with a fault of the server', reply: { status: 500, body: '{}' } },
  { what: 'is a log-in page', reply: { body: '<!doctype html><title>Log in</title>' } },
  { what: 'is broken off', reply: { type: 'application/json', body: edition({}).slice(0, 200) } },
  { what: 'never comes', reply: 'never' },
];

for (const { what, reply } of useless) {
  test(`F39: where the edition ${what}, the numbers fetched last stand, with their day, within three seconds`, async ({
    page,
    host,
  }) => {
    host.instead((path) =>
      isEdition(path) ? { type: 'application/json', body: edition({}) } : undefined,
    );
    await openUntilReady(page);
    await expect(badge(page)).toContainText('Exampleshire 2026');
    host.instead((path) => (isEdition(path) ? reply : undefined));
    await page.reload();
    await expect(badge(page)).toContainText(
      /Exampleshire 2026.*Contacts and words as of \d+ \w+ \d{4}: newer ones cannot be fetched now\./,
      {
        timeout: 4500,
      },
    );
    await page.getByTestId('safety-button').click();
    await press(page, 'A child');
    await expect(page.locator('main')).toContainText('020 7946 0000');
    await expect(page.locator('main')).toContainText('call 999');
  });
}

test('F39: where the host has no edition any more, no old number stays', async ({ page, host }) => {
  host.instead((path) =>
    isEdition(path) ? { type: 'application/json', body: edition({}) } : undefined,
  );
  await openUntilReady(page);
  await expect(badge(page)).toContainText('Exampleshire 2026');
  for (const isThere of [true, false]) {
    host.instead((path) => (isEdition(path) ? { status: 404, body: '' } : undefined));
    if (!isThere) await host.stop();
    await page.reload();
    await expect(badge(page)).toContainText('Local words and numbers could not be loaded');
    await expect(badge(page)).not.toContainText('Exampleshire');
  }
});

test('F40: a number that has changed on the host stands at the next start; without a network the last one, with its day', async ({
  page,
  host,
}) => {
  const withPhone = (phone: string) => {
    const [first, ...others] = localNumbers.contacts;
    const body = edition({ contacts: [{ ...first, phone }, ...others] });
    host.instead((path) => (isEdition(path) ? { type: 'application/json', body } : undefined));
  };
  const isNumber = async (phone: string) => {
    await page.getByTestId('safety-button').click();
    await press(page, 'A child');
    await expect(page.locator('main')).toContainText(`Children’s front door: ${phone}`);
  };
  withPhone('020 7946 0111');
  await openUntilReady(page);
  await isNumber('020 7946 0111');
  withPhone('020 7946 0222');
  await page.goto('./#/');
  await page.reload();
  await isNumber('020 7946 0222');
  await host.stop();
  await page.goto('./#/');
  await page.reload();
  await expect(badge(page)).toContainText('Contacts and words as of');
  await isNumber('020 7946 0222');
});

const portal = '<!doctype html><title>Welcome to the guest network</title><p>Log in</p>';

test('F41: a network that answers everything with its log-in page is kept nowhere, and the program works', async ({
  page,
  host,
}) => {
  await openUntilReady(page);
  host.instead(() => ({ body: portal }));
  await page.reload();
  await lookForNew(page).catch(() => undefined);
  await expect(heading(page)).toHaveText('Young carers pathway');
  await expect(statusLine(page)).toContainText('Works offline.');
  await walkToOutcome(page, bathroomRails);
  expect((await keptWords(page)).filter((words) => words.includes('guest network'))).toEqual([]);
});

test('F41: nothing of a log-in page is kept on a first visit either', async ({ page, host }) => {
  host.instead((path) =>
    /\/(any\/sub\/|index\.html|sw\.js)$|\/assets\/(index|shared|offline|names|load)/.test(path)
      ? undefined
      : { body: portal },
  );
  await openStart(page);
  await page.getByTestId('safety-button').click();
  await press(page, 'A child');
  await expect(heading(page)).toContainText('Act now');
  await expect(statusLine(page)).not.toContainText('offline');
  expect((await keptWords(page)).filter((words) => words.includes('guest network'))).toEqual([]);
  expect((await keptFiles(page)).filter((address) => address.endsWith('edition.json'))).toEqual([]);
});
