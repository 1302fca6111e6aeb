import { expect, test } from '@playwright/test';
import {
  answer,
  beginAtAdultDoor,
  continueButton,
  heading,
  isAt,
  isSaved,
  leaveBy,
  openStart,
  statusLine,
} from './support/contact.ts';
import { interpreter } from './support/families.ts';
import { answersKept, keptOnDevice, otherStorage } from './support/kept.ts';
import {
  abortSaves,
  blockStorage,
  holdSaves,
  letSavesGo,
  refuseSaves,
  statusesSince,
  watchStatus,
} from './support/storage-faults.ts';
import { walkToOutcome } from './support/walk.ts';

test('“Saved” is said only once the transaction is complete, and then it is true', async ({
  page,
}) => {
  await watchStatus(page);
  await holdSaves(page);
  await beginAtAdultDoor(page);
  await isSaved(page);

  await page.evaluate(() => Object.assign(window, { isHeld: true }));
  const before = await statusesSince(page, 0);
  await answer(page, 'adultAtRisk', 'a1', 'no');
  await answer(page, 'childAtRisk', 'c1', 'notKnownYet');
  await isAt(page, '#/q/childCaring/c1');
  await expect(statusLine(page)).toHaveText('Not saved yet');
  expect(await statusesSince(page, before.length)).not.toContainEqual(
    expect.stringMatching(/^Saved/),
  );

  await letSavesGo(page);
  await isSaved(page);
  expect(await answersKept(page)).toEqual(['adultAtRisk a1: no', 'childAtRisk c1: notKnownYet']);
});

for (const [number, how, fault] of [
  ['F01', 'refuses to write', refuseSaves],
  ['F15', 'breaks off the transaction after the write', abortSaves],
] as const) {
  test(`${number}: where the browser ${how}, the status says not saved and never “Saved”, until it works again`, async ({
    page,
  }) => {
    await watchStatus(page);
    await fault(page);
    await beginAtAdultDoor(page);
    await isSaved(page);
    await page.evaluate(() => Object.assign(window, { isFailing: true }));
    const before = await statusesSince(page, 0);
    await answer(page, 'adultAtRisk', 'a1', 'no');
    await expect(statusLine(page)).toContainText(
      'Not saved. Your browser is not letting this page save.',
    );
    await answer(page, 'childAtRisk', 'c1', 'yes');
    await expect(heading(page)).toContainText('Act now');
    await expect(statusLine(page)).toContainText('Not saved.');
    expect(await statusesSince(page, before.length)).not.toContainEqual(
      expect.stringMatching(/^Saved/),
    );
    expect(await answersKept(page)).toEqual([]);

    await page.evaluate(() => Object.assign(window, { isFailing: false }));
    await page.getByLabel('Alert made', { exact: true }).check();
    await leaveBy(page, () => continueButton(page).click());
    await isSaved(page);
    expect(await answersKept(page)).toEqual(['adultAtRisk a1: no', 'childAtRisk c1: yes']);
  });
}

test('F03: where the browser blocks all storage, the start page says so and the whole walk still works', async ({
  page,
}) => {
  await blockStorage(page);
  await openStart(page);
  await expect(
    page.getByRole('status').filter({ hasText: 'this page may not be able to save' }),
  ).toBeVisible();
  await walkToOutcome(page, interpreter);
  await expect(statusLine(page)).toContainText('Not saved.');
  await expect(page.getByTestId('action-alertSafeguardingAdults-a1')).toBeVisible();
});

test('F48: on a shared computer nothing is kept after a whole walk, and a reload warns and loses it', async ({
  page,
}) => {
  await walkToOutcome(page, interpreter, { device: 'shared' });
  await expect(statusLine(page)).toContainText('Nothing is saved.');
  expect(await keptOnDevice(page)).toEqual([]);
  expect(await otherStorage(page)).toEqual([]);

  const warnings: string[] = [];
  page.on('dialog', (dialog) => {
    warnings.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  await expect(heading(page)).toHaveText('Young carers pathway');
  expect(warnings).toEqual(['beforeunload']);
  await expect(page.getByRole('heading', { name: 'Unfinished' })).toHaveCount(0);
  expect(await keptOnDevice(page)).toEqual([]);
});

test('P14: on the worker’s own device a saved family survives a reload without a warning, and does not open by itself', async ({
  page,
}) => {
  await beginAtAdultDoor(page);
  await answer(page, 'adultAtRisk', 'a1', 'yes');
  await isAt(page, '#/safety');
  await isSaved(page);
  const warnings: string[] = [];
  page.on('dialog', (dialog) => {
    warnings.push(dialog.type());
    void dialog.accept();
  });
  await page.goto('./#/q/childAtRisk/c1');
  await page.reload();
  await expect(heading(page)).toHaveText('Young carers pathway');
  expect(warnings).toEqual([]);
  await expect(page.getByTestId('safety-banner')).toHaveCount(0);
  await expect(page.locator('.kept li')).toHaveCount(1);
});

test('Delete takes a family out of the browser at once, and Back does not bring it back', async ({
  page,
}) => {
  await walkToOutcome(page, interpreter);
  await isSaved(page);
  expect(await keptOnDevice(page)).toHaveLength(1);
  await page.getByRole('button', { name: 'Delete this family from this device' }).click();
  expect(await keptOnDevice(page)).toHaveLength(1);
  await leaveBy(page, () => page.getByRole('button', { name: 'Delete now' }).click());
  expect(await keptOnDevice(page)).toEqual([]);
  expect(await otherStorage(page)).toEqual([]);
  await expect(page.getByRole('status').first()).toContainText('The family was deleted');

  for (let presses = 0; presses < 3; presses += 1) {
    await page.goBack();
    await isAt(page, '#/');
    await expect(heading(page)).toHaveText('Young carers pathway');
    await expect(page.getByRole('heading', { name: 'Unfinished' })).toHaveCount(0);
  }
  await page.reload();
  expect(await keptOnDevice(page)).toEqual([]);
});

test('Delete on the start page asks first, keeps on Keep, and deletes on Delete', async ({
  page,
}) => {
  await beginAtAdultDoor(page);
  await answer(page, 'adultAtRisk', 'a1', 'no');
  await isSaved(page);
  await openStart(page);
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  expect(await keptOnDevice(page)).toHaveLength(1);
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Unfinished' })).toHaveCount(0);
  expect(await keptOnDevice(page)).toEqual([]);
});
