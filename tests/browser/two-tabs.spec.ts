import { expect, type Page, test } from '@playwright/test';
import {
  addressOf,
  answer,
  beginAtAdultDoor,
  choose,
  continueButton,
  isAt,
  isSaved,
  leaveBy,
  openStart,
  statusLine,
} from './support/contact.ts';
import { answersKept, keptOnDevice } from './support/kept.ts';

test('F12: where a second tab has changed the same family, the first says so and writes nothing more', async ({
  page,
  context,
}) => {
  await beginAtAdultDoor(page);
  await answer(page, 'adultAtRisk', 'a1', 'no');
  await isSaved(page);
  const second = await context.newPage();
  await openStart(second);
  await leaveBy(second, () => second.getByRole('button', { name: 'Continue' }).click());
  await answer(second, 'childAtRisk', 'c1', 'yes');
  await isSaved(second);

  await answer(page, 'childAtRisk', 'c1', 'no');
  await expect(statusLine(page)).toContainText(
    'Not saved. This family was changed or deleted in another tab.',
  );
  await answer(page, 'childCaring', 'c1', 'no');
  await expect(statusLine(page)).toContainText('Not saved.');
  expect(await answersKept(second)).toEqual(['adultAtRisk a1: no', 'childAtRisk c1: yes']);
});

test('F14: where a second tab has deleted the family, the first does not bring it back', async ({
  page,
  context,
}) => {
  await beginAtAdultDoor(page);
  await isSaved(page);
  const second = await context.newPage();
  await openStart(second);
  await second.getByRole('button', { name: 'Delete' }).click();
  await second.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(second.getByRole('heading', { name: 'Unfinished' })).toHaveCount(0);

  await choose(page, 'adultAtRisk', 'a1', 'yes');
  await continueButton(page).click();
  await isAt(page, '#/safety');
  await expect(statusLine(page)).toContainText('was changed or deleted in another tab');
  expect(await keptOnDevice(second)).toEqual([]);
  expect(addressOf(page)).toBe('#/safety');
});

/** What the browser does when a person comes back to a tab that was behind another. */
async function comeBackTo(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
}

test('F13: a tab that wakes up after many answers in another shows the state of that other, keeps what was typed, and writes nothing old', async ({
  page,
  context,
}) => {
  await beginAtAdultDoor(page, [15, 9]);
  await answer(page, 'adultAtRisk', 'a1', 'no');
  await isSaved(page);
  await page.locator('summary').filter({ hasText: 'Add a note' }).click();
  await page.getByLabel('Note', { exact: true }).fill('Typed before the tab was put aside');

  const second = await context.newPage();
  await openStart(second);
  await leaveBy(second, () => second.getByRole('button', { name: 'Continue' }).click());
  await answer(second, 'childAtRisk', 'c1', 'yes');
  await second.getByRole('button', { name: 'Record this later. The warning stays' }).click();
  await answer(second, 'childAtRisk', 'c2', 'notKnownYet');
  await isSaved(second);
  const kept = await keptOnDevice(second);

  await comeBackTo(page);
  await expect(
    page.getByRole('status').filter({ hasText: 'changed in another tab' }),
  ).toBeVisible();
  await expect(page.getByTestId('q-childAtRisk-c1-yes')).toBeChecked();
  await expect(page.getByTestId('safety-banner')).toContainText('Child 1');
  await expect(page.getByLabel('Note', { exact: true })).toHaveValue(
    'Typed before the tab was put aside',
  );
  expect((await keptOnDevice(page))[0]?.record).toEqual(kept[0]?.record);
});

test('P15: a tab with nothing unsaved lets go of a family that another tab has deleted, and says so', async ({
  page,
  context,
}) => {
  await beginAtAdultDoor(page);
  await answer(page, 'adultAtRisk', 'a1', 'yes');
  await isAt(page, '#/safety');
  await isSaved(page);
  const second = await context.newPage();
  await openStart(second);
  await second.getByRole('button', { name: 'Delete' }).click();
  await second.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(second.getByRole('heading', { name: 'Unfinished' })).toHaveCount(0);
  await comeBackTo(page);
  await isAt(page, '#/');
  await expect(page.getByText('This family was deleted in another tab.')).toBeVisible();
  await expect(page.getByTestId('safety-banner')).toHaveCount(0);
  expect(await keptOnDevice(page)).toEqual([]);
});

test('P16: a family that is open in one tab is let go of when another deletes everything, and does not come back', async ({
  page,
  context,
}) => {
  await beginAtAdultDoor(page);
  await isSaved(page);
  const second = await context.newPage();
  await openStart(second);
  await leaveBy(second, () =>
    second.getByRole('main').getByRole('link', { name: 'Families kept on this device' }).click(),
  );
  await second.getByRole('button', { name: 'Delete everything on this device' }).click();
  await second.getByRole('button', { name: 'Delete everything', exact: true }).click();
  await expect(second.locator('main h1')).toHaveText('Everything was deleted');
  await answer(page, 'adultAtRisk', 'a1', 'yes');
  await isAt(page, '#/safety');
  await expect(statusLine(page)).toContainText('was changed or deleted in another tab');
  expect(await keptOnDevice(second)).toEqual([]);
});
