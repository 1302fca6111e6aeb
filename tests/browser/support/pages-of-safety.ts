import type { Page } from '@playwright/test';
import { answer, beginAtAdultDoor, isAt, leaveBy, openStart, recordAlertMade } from './contact.ts';
import { actNowForChild, fail, type Kind } from './kind-of-page.ts';

async function actNowForAdult(page: Page): Promise<void> {
  await beginAtAdultDoor(page);
  await answer(page, 'adultAtRisk', 'a1', 'yes');
  await isAt(page, '#/safety');
}

const deedsDone = [
  'Alert made',
  'I am about to make it now',
  'Already open or reported: I have told the allocated worker',
  'Discussed with a manager or safeguarding lead: decided not to make an alert',
];

/** Pages about a safety concern. */
export const safety: readonly Kind[] = [
  { name: 'Act now for a child', arrive: actNowForChild },
  { name: 'Act now for an adult', arrive: actNowForAdult },
  {
    name: 'Act now with an error',
    arrive: async (page) => {
      await actNowForChild(page);
      await fail(page, 'Select what has been done about the safety concern');
    },
  },
  ...deedsDone.map((label) => ({
    name: `Act now, “${label}”`,
    arrive: async (page: Page) => {
      await actNowForChild(page);
      await page.getByLabel(label, { exact: true }).check();
    },
  })),
  {
    name: 'Act now, a decision without its reason',
    arrive: async (page) => {
      await actNowForChild(page);
      await page.getByLabel(deedsDone[3] ?? '', { exact: true }).check();
      await fail(page, 'Enter why no alert is needed');
    },
  },
  {
    name: 'the page that asks whom a concern is about',
    arrive: async (page) => {
      await openStart(page);
      await leaveBy(page, () => page.getByTestId('safety-button').click());
    },
  },
  {
    name: 'the page that asks which of the family a concern is about',
    arrive: async (page) => {
      await beginAtAdultDoor(page, [15, 9]);
      await leaveBy(page, () => page.getByTestId('safety-button').click());
    },
  },
  {
    name: 'a question below the banner of an alert that was made and of a risk not known yet',
    arrive: async (page) => {
      await beginAtAdultDoor(page);
      await answer(page, 'adultAtRisk', 'a1', 'yes');
      await recordAlertMade(page, 'adult safeguarding team');
      await answer(page, 'childAtRisk', 'c1', 'notKnownYet');
      await isAt(page, '#/q/childCaring/c1');
    },
  },
];
