import { expect, test } from '@playwright/test';
import { isAt, openStart } from './support/contact.ts';
import { familyToKeep, keptOnDevice, putByHand } from './support/kept.ts';

/** A kept family that was last changed so many days ago. */
function keptDaysAgo(id: string, days: number) {
  const changedAt = new Date(Date.now() - days * 86_400_000);
  return familyToKeep(id, { door: id === 'old' ? 'children' : 'adult' }, changedAt);
}

test('P17: a family is deleted 7 days after its last change, and the worker is told; a younger one stays', async ({
  page,
}) => {
  await putByHand(page, [keptDaysAgo('old', 7.01), keptDaysAgo('young', 6.99)]);
  await openStart(page);
  await expect(page.getByRole('status').first()).toContainText(
    'One family was deleted from this device: 7 days had passed since the last change.',
  );
  await expect(page.locator('.kept li')).toHaveCount(1);
  await expect(page.locator('.kept li')).toContainText('An adult who needs care, last changed');
  expect((await keptOnDevice(page)).map(({ id }) => id)).toEqual(['young']);
  await page.getByRole('button', { name: 'Continue' }).click();
  await isAt(page, '#/q/adultNeedsAssessed/a1');
});

test('a family that cannot be read is neither opened nor changed, and can be deleted', async ({
  page,
}) => {
  const broken = { ...keptDaysAgo('broken', 1), record: { format: 'something else' } };
  await putByHand(page, [broken]);
  await openStart(page);
  await expect(page.locator('.kept li')).toContainText('A family that this version cannot open');
  await expect(page.getByRole('button', { name: 'Continue' })).toHaveCount(0);
  expect(await keptOnDevice(page)).toEqual([broken]);
});
