import { expect, type Page } from '@playwright/test';
import { newerRecord } from './bad-rows.ts';
import { leaveBy, openStart } from './contact.ts';
import { familyToKeep, putByHand } from './kept.ts';
import { type Kind, press } from './kind-of-page.ts';

/** Opens the page of what is kept, with a family that can be read, one that cannot, and one that is far too old. */
async function openSaved(page: Page): Promise<void> {
  const old = familyToKeep('old', { door: 'children' }, new Date('2020-01-02T10:00:00Z'));
  await putByHand(page, [familyToKeep('kept', {}), newerRecord('newer'), old]);
  await openStart(page);
  await leaveBy(page, () =>
    page.getByRole('main').getByRole('link', { name: 'Families kept on this device' }).click(),
  );
  await expect(page.locator('.kept li')).toHaveCount(3);
}

/** What is kept on the device, and deleting it. */
export const savedFamilies: readonly Kind[] = [
  { name: 'the page of the families kept on this device', arrive: openSaved },
  {
    name: 'the page that asks before everything is deleted',
    arrive: async (page) => {
      await openSaved(page);
      await press(page, 'Delete everything on this device');
    },
  },
  {
    name: 'the page after everything was deleted',
    arrive: async (page) => {
      await openSaved(page);
      await press(page, 'Delete everything on this device');
      await page.getByRole('button', { name: 'Delete everything', exact: true }).click();
      await expect(page.locator('main h1')).toHaveText('Everything was deleted');
    },
  },
];
