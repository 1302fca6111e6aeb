import { expect } from '@playwright/test';
import { answer, beginAtAdultDoor, heading, leaveBy, openStart } from './contact.ts';
import { json, localNumbers, serve } from './editions.ts';
import type { Kind } from './kind-of-page.ts';

const withdrawing = {
  ...json,
  body: JSON.stringify({
    ...localNumbers,
    minimumPathwayVersion: '2',
    withdrawnBecause: 'Version 1 asked about the wrong child. Use version 2.',
  }),
};
const title = 'This version of the pathway has been withdrawn';

/** What stands in place of a walk where the edition has withdrawn the pathway. */
export const withdrawn: readonly Kind[] = [
  {
    name: 'the start where the pathway is withdrawn, with a family that is being deleted',
    arrive: async (page) => {
      await beginAtAdultDoor(page);
      await answer(page, 'adultAtRisk', 'a1', 'no');
      await serve(page, withdrawing);
      await page.goto('');
      await expect(heading(page)).toHaveText(title);
      await page.getByRole('button', { name: /^Delete/ }).click();
    },
  },
  {
    name: 'a question where the pathway is withdrawn, with an alert above',
    arrive: async (page) => {
      await openStart(page);
      await beginAtAdultDoor(page);
      await answer(page, 'adultAtRisk', 'a1', 'no');
      await answer(page, 'childAtRisk', 'c1', 'yes');
      await serve(page, withdrawing);
      await page.goto('');
      await leaveBy(page, () => page.getByRole('button', { name: /^Read/ }).click());
      await expect(heading(page)).toHaveText(title);
      await expect(page.getByRole('link', { name: 'Read its answers' })).toBeVisible();
    },
  },
];
