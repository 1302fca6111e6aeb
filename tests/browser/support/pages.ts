import { expect } from '@playwright/test';
import { beginAt, leaveBy, openStart, typeAddress } from './contact.ts';
import { bathroomRails, doorWedge } from './families.ts';
import { type Kind, press } from './kind-of-page.ts';
import { outcome } from './outcome.ts';
import { startAndFamily } from './pages-of-family.ts';
import { questions } from './pages-of-questions.ts';
import { safety } from './pages-of-safety.ts';
import { tasksAndFinish } from './pages-of-tasks.ts';
import { walk, walkToOutcome } from './walk.ts';

const outcomes: readonly Kind[] = [
  {
    name: 'the check of all answers',
    arrive: async (page) => {
      await walk(page, doorWedge, { until: '#/q/otherAgencies/family' });
      await leaveBy(page, () => page.getByTestId('later').click());
      await typeAddress(page, '#/check');
      await expect(page.getByText('You left 1 for later.')).toBeVisible();
    },
  },
  {
    name: 'the outcome with an alert, and all that can be opened on it',
    arrive: async (page) => {
      await walkToOutcome(page, doorWedge);
      await page.getByText('What will be copied').click();
      await page.locator('summary').filter({ hasText: 'Agree who and by when' }).first().click();
      await press(page, 'Delete this family from this device');
    },
  },
  {
    name: 'the outcome without an alert',
    arrive: async (page) => {
      await walkToOutcome(page, bathroomRails);
    },
  },
  {
    name: 'the outcome before anything is answered',
    arrive: async (page) => {
      await beginAt(page, 'adult');
      await typeAddress(page, '#/outcome');
      await expect(outcome(page)).toContainText('No outcome yet');
    },
  },
  {
    name: 'the page about the program',
    arrive: async (page) => {
      await openStart(page);
      await leaveBy(page, () => page.getByRole('link', { name: /^About this program/ }).click());
    },
  },
];

/** Every kind of page, with its error states. */
export const kindsOfPage: readonly Kind[] = [
  ...startAndFamily,
  ...questions,
  ...safety,
  ...tasksAndFinish,
  ...outcomes,
];
