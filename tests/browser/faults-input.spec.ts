import { chromium, expect, type Page, test } from '@playwright/test';
import { launchOptions } from '../../playwright.config.ts';
import {
  answer,
  beginAtAdultDoor,
  choose,
  continueButton,
  heading,
  isAt,
  isSaved,
  leaveBy,
  statusLine,
  typeAddress,
} from './support/contact.ts';
import { doorWedge, interpreter } from './support/families.ts';
import { answersKept, keptOnDevice } from './support/kept.ts';
import { addToFields, complaintsOf, letPagesBreak, translatePage } from './support/meddling.ts';
import { actionsRaised } from './support/outcome.ts';
import { holdSaves } from './support/storage-faults.ts';
import { walkToOutcome } from './support/walk.ts';

const note = (page: Page) => page.getByLabel('Note', { exact: true });
const openNote = (page: Page) => page.locator('summary').filter({ hasText: 'Add a note' }).click();

test('F23: where the browser keeps whole pages for Back, a family that was deleted does not come back with its page', async ({
  baseURL,
}) => {
  // Playwright switches this part of the browser off unless it is asked not to.
  const browser = await chromium.launch({
    ...launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await beginAtAdultDoor(page);
    await answer(page, 'adultAtRisk', 'a1', 'yes');
    await isSaved(page);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
    });
    await page.goto('./icon.svg');
    const other = await context.newPage();
    await other.goto('./');
    await other.getByRole('button', { name: 'Delete' }).click();
    await other.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(other.getByRole('heading', { name: 'Unfinished' })).toHaveCount(0);
    await page.evaluate(() => history.back()).catch(() => undefined);
    await expect(heading(page)).toHaveText('Young carers pathway');
    await expect(page.getByTestId('safety-banner')).toHaveCount(0);
    // Without this the test would hold though the browser had built the page anew.
    expect(await page.evaluate(() => Reflect.get(window, 'persisted'))).toBe(true);
    expect(await keptOnDevice(page)).toEqual([]);
  } finally {
    await browser.close();
  }
});

test('F25: Continue without an answer says what is missing and stores nothing', async ({
  page,
}) => {
  await beginAtAdultDoor(page);
  for (const [key, person, said] of [
    ['adultAtRisk', 'a1', 'no'],
    ['childAtRisk', 'c1', 'no'],
    ['childCaring', 'c1', 'no'],
  ] as const) {
    await isAt(page, `#/q/${key}/${person}`);
    await expect(async () => {
      await continueButton(page).click();
      await expect(page.getByRole('alert')).toContainText('Select', { timeout: 300 });
    }).toPass();
    expect(await answersKept(page)).not.toContainEqual(expect.stringContaining(key));
    await answer(page, key, person, said);
  }
});

test('F27: a million characters pasted into a note are refused within a second with what to do, and harm nothing', async ({
  page,
}) => {
  await beginAtAdultDoor(page);
  await answer(page, 'adultAtRisk', 'a1', 'no');
  await openNote(page);
  await note(page).focus();
  await page.keyboard.insertText('x'.repeat(1_000_000));
  await choose(page, 'childAtRisk', 'c1', 'no');
  const begun = Date.now();
  await continueButton(page).click();
  await expect(page.getByRole('alert')).toContainText('Note must be 500 characters or less', {
    timeout: 1_500,
  });
  test.info().annotations.push({ type: 'ms', description: String(Date.now() - begun) });
  expect(await answersKept(page)).toEqual(['adultAtRisk a1: no']);
  await note(page).fill('Short enough');
  await leaveBy(page, () => continueButton(page).click());
  await isSaved(page);
  expect(await answersKept(page)).toEqual(['adultAtRisk a1: no', 'childAtRisk c1: no']);
});

test('F28: Enter that ends a word being composed sends nothing, and the word stands as it was composed', async ({
  page,
  context,
}) => {
  await beginAtAdultDoor(page);
  await choose(page, 'adultAtRisk', 'a1', 'no');
  await openNote(page);
  await note(page).focus();
  const session = await context.newCDPSession(page);
  await session.send('Input.imeSetComposition', {
    text: 'に',
    selectionStart: 1,
    selectionEnd: 1,
  });
  for (const [type, modifiers] of [
    ['keyDown', 0],
    ['keyUp', 0],
    ['keyDown', 2],
    ['keyUp', 2],
  ] as const) {
    // The key code that a browser gives to every key of a composition.
    await session.send('Input.dispatchKeyEvent', {
      type: type === 'keyDown' ? 'rawKeyDown' : 'keyUp',
      key: 'Enter',
      modifiers,
      windowsVirtualKeyCode: 229,
    });
  }
  await session.send('Input.insertText', { text: '日本' });
  await isAt(page, '#/q/adultAtRisk/a1');
  await expect(note(page)).toHaveValue('日本');
  expect(await answersKept(page)).toEqual([]);
});

for (const [number, what, meddle] of [
  ['F29', 'that the browser translates', translatePage],
  ['F30', 'into which an addition puts elements of its own', addToFields],
] as const) {
  for (const [chart, family, actions] of [
    ['adult', doorWedge, ['useChildProtectionProcedure-c1', 'alertSafeguardingAdults-a1']],
    ['children’s', interpreter, ['alertSafeguardingAdults-a1']],
  ] as const) {
    test(`${number}: a page ${what} goes through the ${chart} flowchart to the same outcome, and nothing fails`, async ({
      page,
    }) => {
      const complaints = complaintsOf(page);
      await meddle(page);
      await walkToOutcome(page, family);
      await isSaved(page);
      expect(await page.locator('main font, main [data-addition]').count()).toBeGreaterThan(1);
      expect((await actionsRaised(page)).slice(0, actions.length)).toEqual(actions);
      expect(complaints).toEqual([]);
      await expect(page.getByText('This page could not be shown')).toHaveCount(0);
    });
  }
}

const pagesOfFamily = [
  '#/family',
  '#/q/childAtRisk/c1',
  '#/q/askWhyCaring/c1',
  '#/safety',
  '#/hub',
  '#/sheet',
  '#/sharing',
  '#/save',
  '#/open',
  '#/check',
  '#/outcome',
  '#/outcome/family',
  '#/finish',
  '#/about',
  '#/audit',
  '#/saved',
  '#/help',
  '#/accessibility',
  '#/all-boxes',
  '#/map/adult',
  '#/map/children',
] as const;

test('F31: whichever page fails, the worker is told, what was recorded can be copied from there, nothing is lost, and another page leads on', async ({
  page,
}) => {
  test.slow();
  await letPagesBreak(page);
  await beginAtAdultDoor(page);
  await answer(page, 'adultAtRisk', 'a1', 'yes');
  await isAt(page, '#/safety');
  await isSaved(page);
  const before = await keptOnDevice(page);
  for (const address of pagesOfFamily) {
    // Each is come to from another page.
    const [from, name] = address === '#/hub' ? ['#/check', /answers/] : ['#/hub', 'This family'];
    await typeAddress(page, from);
    await expect(heading(page)).toHaveText(name);
    await page.evaluate((hash) => {
      Object.assign(window, { broken: hash });
    }, address);
    await typeAddress(page, address);
    await expect(heading(page), address).toHaveText('This page could not be shown');
    await expect(page.getByLabel('What was recorded'), address).toHaveValue(/Adult 1/);
    await page.evaluate(() => Object.assign(window, { broken: undefined }));
    await typeAddress(page, from);
    await expect(heading(page)).toHaveText(name);
  }
  expect(await keptOnDevice(page)).toEqual(before);
});

test('F32: where something fails that nobody waited for, the worker is told in plain words, and the program goes on', async ({
  page,
}) => {
  await beginAtAdultDoor(page);
  for (const fault of ['rejection', 'error'] as const) {
    await page.evaluate((how) => {
      if (how === 'rejection') void Promise.reject(new Error('nobody waits for this'));
      else
        setTimeout(() => {
          throw new Error('nobody catches this');
        });
    }, fault);
    await expect(
      page.getByRole('status').filter({ hasText: 'Something in this page went wrong.' }),
    ).toBeVisible({ timeout: 2_000 });
    await expect(page.locator('body')).not.toContainText('nobody');
    const [key, person] = fault === 'rejection' ? ['adultAtRisk', 'a1'] : ['childAtRisk', 'c1'];
    await answer(page, key ?? '', person ?? '', 'no');
    await expect(page.getByText('Something in this page went wrong.')).toHaveCount(0);
  }
  await isSaved(page);
  expect(await answersKept(page)).toEqual(['adultAtRisk a1: no', 'childAtRisk c1: no']);
});

test('F33: on a slow computer with a slow disk every answer is saved in its order, and a double press still goes one step', async ({
  page,
  context,
}) => {
  test.slow();
  await holdSaves(page);
  await beginAtAdultDoor(page);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  // Each save is held for 300 milliseconds.
  await page.evaluate(() => {
    setInterval(() => Object.assign(window, { isHeld: !Reflect.get(window, 'isHeld') }), 300);
  });
  await choose(page, 'adultAtRisk', 'a1', 'no');
  await continueButton(page).dblclick();
  await isAt(page, '#/q/childAtRisk/c1');
  await expect(page.locator('main input:checked')).toHaveCount(0);
  for (const [key, person, said] of [
    ['childAtRisk', 'c1', 'no'],
    ['childCaring', 'c1', 'no'],
    ['adultNeedsAssessed', 'a1', 'yes'],
    ['parentingCounted', 'a1', 'no'],
    ['conditionStable', 'a1', 'stable'],
  ] as const) {
    await answer(page, key, person, said);
  }
  await expect(statusLine(page)).toContainText('Saved on this device');
  const [kept] = await keptOnDevice(page);
  expect(kept?.record.answers.map(({ key }) => key)).toEqual([
    'adultAtRisk',
    'childAtRisk',
    'childCaring',
    'adultNeedsAssessed',
    'parentingCounted',
    'conditionStable',
  ]);
});
