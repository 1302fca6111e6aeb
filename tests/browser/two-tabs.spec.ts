import { expect, test } from '@playwright/test';
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

test('where a second tab has changed the same family, the first says so and writes nothing more', async ({
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

test('where a second tab has deleted the family, the first does not bring it back', async ({
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
