import { expect, type Page, test } from '@playwright/test';
import {
  addChild,
  answer,
  beginAt,
  beginAtAdultDoor,
  carryOn,
  continueButton,
  heading,
  isAt,
  isSaved,
  leaveBy,
  openStart,
  sayWho,
  statusLine,
  typeAddress,
} from './support/contact.ts';
import { doorWedge } from './support/families.ts';
import { familyToKeep, keptOnDevice, putByHand } from './support/kept.ts';
import { press } from './support/kind-of-page.ts';
import { outcome, wordsOfOutcome } from './support/outcome.ts';
import { startOn } from './support/own-browser.ts';
import { chooseFile, saveToFile } from './support/pages-of-handing-over.ts';
import { missingOnPaper, print } from './support/printed.ts';
import { isLong } from './support/storage-faults.ts';
import { openTuesdayCall } from './support/tuesday-call.ts';
import { walkToOutcome } from './support/walk.ts';

test('F42: a file that cannot be made is never called saved, and the family stays', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (what) => {
      if (Reflect.get(window, 'isRefusing')) throw new TypeError('Not allowed');
      return make.call(URL, what);
    };
  });
  await openTuesdayCall(page);
  const before = await keptOnDevice(page);
  await page.evaluate(() => Object.assign(window, { isRefusing: true }));
  await typeAddress(page, '#/save');
  await press(page, 'Save a copy');
  await expect(page.getByRole('status').filter({ hasText: 'no copy was saved' })).toBeVisible();
  await expect(page.getByText('A copy was saved')).toHaveCount(0);
  expect((await keptOnDevice(page))[0]?.record).toEqual(before[0]?.record);

  await page.evaluate(() => Object.assign(window, { isRefusing: false }));
  const { text } = await saveToFile(page);
  expect(JSON.parse(text).answers).toHaveLength(12);
});

test('F43: a browser that is killed while a file is being opened has the family that was open, and all of the file’s or nothing of it', async ({
  page,
  baseURL,
}, info) => {
  test.slow();
  await openTuesdayCall(page);
  const { text } = await saveToFile(page);
  const profile = info.outputPath('profile');
  let browser = await startOn(profile);
  try {
    for (const patience of [0, 30, 120]) {
      const tab = browser.page;
      await tab.goto(baseURL ?? '');
      if (patience === 0) {
        await leaveBy(tab, () => press(tab, 'Start with a family'));
        await sayWho(tab, 'adult', 'own');
        await addChild(tab, { age: 4 });
        await carryOn(tab);
        await answer(tab, 'adultAtRisk', 'a1', 'yes');
        await isSaved(tab);
      }
      await leaveBy(tab, () => tab.getByRole('link', { name: 'Young carers pathway' }).click());
      await leaveBy(tab, () => tab.getByRole('link', { name: 'Open a file' }).click());
      await chooseFile(tab, text);
      await leaveBy(tab, () => press(tab, 'Open as'));
      await tab.getByLabel('On my own work device', { exact: true }).check();
      const opening = continueButton(tab)
        .click()
        .catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, patience));
      await browser.kill();
      await opening;

      browser = await startOn(profile);
      await browser.page.goto(baseURL ?? '');
      await expect(browser.page.locator('.kept li').first()).toBeVisible();
      await expect(browser.page.getByText('cannot open')).toHaveCount(0);
      const rows = await keptOnDevice(browser.page);
      const sizes = rows.map(({ record }) => record.answers.length).sort((a, b) => a - b);
      expect(sizes[0]).toBe(1);
      expect(sizes.slice(1).every((size) => size === 12)).toBe(true);
    }
  } finally {
    await browser.kill();
  }
});

test('F43: where a family is open that is kept nowhere, opening a file asks first', async ({
  page,
}) => {
  await openTuesdayCall(page);
  const { text } = await saveToFile(page);
  await beginAt(page, 'children', 'shared');
  await addChild(page, { age: 12, isCaring: true });
  await typeAddress(page, '#/open');
  await chooseFile(page, text);
  await expect(page.getByText(/kept nowhere|nowhere else/).first()).toBeVisible();
  await typeAddress(page, '#/family');
  await expect(page.getByRole('heading', { name: 'Child 1, age 12' })).toBeVisible();
});

test('F44: where the browser refuses the clipboard, the note stands there selected, and the worker is told how to copy it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
    });
  });
  await openTuesdayCall(page);
  await page.getByTestId('copy-note').click();
  await expect(
    page.getByRole('status').filter({ hasText: 'did not let this page copy' }),
  ).toBeVisible();
  const preview = page.getByTestId('copy-preview');
  await expect(preview).toBeVisible();
  const note = await preview.inputValue();
  expect(note).toContain('Child 1');
  expect(await page.evaluate(() => String(getSelection()))).toBe(note);
});

/** A family of so many children, each with a note of long and foreign words. */
async function openLargeFamily(page: Page, children: number): Promise<void> {
  const ids = Array.from({ length: children }, (_, index) => `c${index + 1}`);
  const long = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrente'.repeat(3);
  const words = `${long} هذا نص ${'and so on '.repeat(20)}`.slice(0, 490);
  const family = familyToKeep('large', {
    people: {
      adultsKnown: 'listed',
      adults: [{ id: 'a1' }],
      childrenKnown: 'listed',
      children: ids.map((id, index) => ({ id, age: index % 18, needsCare: false })),
    },
    answers: [
      { key: 'adultAtRisk', person: 'a1', answer: 'yes', at: '2026-11-02T10:00:00+00:00' },
      ...ids.flatMap((person) =>
        ['childAtRisk', 'childCaring', 'impactOnChild'].map((key) => ({
          key,
          person,
          answer: 'notKnownYet',
          note: words,
          at: '2026-11-02T10:00:00+00:00',
        })),
      ),
    ],
  });
  await putByHand(page, [family]);
  await openStart(page);
  await leaveBy(page, () => page.getByRole('button', { name: /^Continue/ }).click());
  await typeAddress(page, '#/outcome');
  await expect(outcome(page)).toBeVisible();
}

for (const [children, fewest] of [
  [1, 1],
  [6, 5],
  [29, 28],
] as const) {
  test(`F45: the outcome of a family of ${children + 1} with long words prints whole, on A4, Letter and sideways, with the alert on page 1`, async ({
    page,
  }, info) => {
    test.slow();
    await openLargeFamily(page, children);
    const screen = await wordsOfOutcome(page);
    // A family that fills thirty pages takes its time on each paper.
    for (const paper of children > 10 && !isLong
      ? [{ preferCSSPageSize: true }]
      : [
          { preferCSSPageSize: true },
          { format: 'Letter', printBackground: false },
          { format: 'A4', landscape: true, printBackground: false },
        ]) {
      const printed = await print(page, info, paper);
      expect(printed.pages.length).toBeGreaterThanOrEqual(fewest);
      expect(printed.pages[0]).toContain('Adult 1 may be at risk of harm');
      // Words so long that they are broken on paper are looked for in one piece.
      const missing = missingOnPaper(screen, printed).filter(
        (line) => !/Donau|kapit|rente/.test(line),
      );
      expect(missing, JSON.stringify(paper)).toEqual([]);
    }
  });
}

test('F46: where the browser cannot print from here, the page says so and offers the note', async ({
  page,
}) => {
  await page.addInitScript(() => Object.assign(window, { print: undefined }));
  await openTuesdayCall(page);
  await press(page, 'Print or save as PDF');
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: 'This browser cannot print from here. Copy the note instead.' }),
  ).toBeVisible();
  await expect(page.getByTestId('copy-note')).toBeVisible();
});

test('F47: where the clock of the computer jumps by a year, or back to 1970, no family is deleted: it is asked about', async ({
  page,
}) => {
  const now = new Date('2026-11-22T10:00:00Z');
  for (const [then, isDoubted] of [
    ['2026-11-21T10:00:00Z', false],
    ['2027-11-22T10:00:00Z', true],
    ['1970-01-01T10:00:00Z', true],
  ] as const) {
    await putByHand(page, [familyToKeep('kept', {}, now)]);
    await page.clock.setFixedTime(then);
    await openStart(page);
    await expect(page.locator('.kept li')).toHaveCount(1);
    expect(await keptOnDevice(page)).toHaveLength(1);
    await typeAddress(page, '#/saved');
    const row = page.locator('.kept li');
    await expect(row).toContainText(
      isDoubted ? 'Check the clock' : 'Deletes itself after 29 November 2026',
    );
    await leaveBy(page, () => page.getByRole('button', { name: /^Carry on/ }).click());
    await isAt(page, '#/q/adultNeedsAssessed/a1');
  }
});

test('F47: answers given in the nights in which the clocks change, and after it was put back by a day, stand in the order in which they were given', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-10-25T00:50:00Z') });
  await beginAtAdultDoor(page);
  await answer(page, 'adultAtRisk', 'a1', 'no');
  await page.clock.setSystemTime(new Date('2026-10-25T01:10:00Z'));
  await answer(page, 'childAtRisk', 'c1', 'notKnownYet');
  await page.clock.setSystemTime(new Date('2026-10-24T01:10:00Z'));
  await answer(page, 'childCaring', 'c1', 'no');
  await isSaved(page);
  const [kept] = await keptOnDevice(page);
  expect(kept?.record.answers.map(({ key, at }) => [key, at])).toEqual([
    ['adultAtRisk', expect.stringMatching(/^2026-10-25T01:5\d:\d\d\+01:00$/)],
    ['childAtRisk', expect.stringMatching(/^2026-10-25T01:1\d:\d\d\+00:00$/)],
    ['childCaring', expect.stringMatching(/^2026-10-24T02:1\d:\d\d\+01:00$/)],
  ]);
});

test('F48: where nothing is to be kept, nothing is in any storage of the browser at any step, and closing the tab warns', async ({
  page,
}) => {
  const looked: number[] = [];
  await walkToOutcome(page, doorWedge, {
    device: 'shared',
    onPage: async () => {
      looked.push((await keptOnDevice(page)).length);
    },
  });
  expect(looked.length).toBeGreaterThan(8);
  expect(looked.every((rows) => rows === 0)).toBe(true);
  await expect(statusLine(page)).toContainText('Nothing is saved.');
  const warned = page.waitForEvent('dialog');
  void page.close({ runBeforeUnload: true });
  const dialog = await warned;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await expect(heading(page)).toBeVisible();
});
