import { expect, type Page } from '@playwright/test';
import {
  addChild,
  answer,
  beginAt,
  beginAtAdultDoor,
  choose,
  continueButton,
  isAt,
  leaveBy,
  openStart,
  recordAlertMade,
  recordLater,
  typeAddress,
} from './contact.ts';
import { bathroomRails, doorWedge } from './families.ts';
import { outcome } from './outcome.ts';
import { walk, walkToOutcome } from './walk.ts';

/** A kind of page, or a state of one, and how a worker comes to it. */
type Kind = { readonly name: string; readonly arrive: (page: Page) => Promise<void> };

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).first().click();
}

/** Presses Continue where that must fail. */
async function fail(page: Page, message: string): Promise<void> {
  await expect(async () => {
    await continueButton(page).click();
    await expect(page.getByRole('alert')).toContainText(message, { timeout: 300 });
  }).toPass();
}

async function openQuestion(page: Page, address: string): Promise<void> {
  await beginAtAdultDoor(page, [15, 9]);
  await typeAddress(page, address);
  await isAt(page, address);
}

async function leaveUnfinished(page: Page): Promise<void> {
  await beginAtAdultDoor(page);
  await leaveBy(page, () => page.getByRole('link', { name: 'Young carers pathway' }).click());
  await expect(page.getByRole('heading', { name: 'Unfinished' })).toBeVisible();
}

async function openWho(page: Page): Promise<void> {
  await openStart(page);
  await leaveBy(page, () => press(page, 'Start with a family'));
}

async function actNowForChild(page: Page): Promise<void> {
  await beginAtAdultDoor(page);
  await answer(page, 'adultAtRisk', 'a1', 'no');
  await answer(page, 'childAtRisk', 'c1', 'yes');
  await isAt(page, '#/safety');
}

async function actNowForAdult(page: Page): Promise<void> {
  await beginAtAdultDoor(page);
  await answer(page, 'adultAtRisk', 'a1', 'yes');
  await isAt(page, '#/safety');
}

async function takeBackYes(page: Page): Promise<void> {
  await actNowForChild(page);
  await recordLater(page);
  await typeAddress(page, '#/q/childAtRisk/c1');
  await isAt(page, '#/q/childAtRisk/c1');
  await choose(page, 'childAtRisk', 'c1', 'no');
}

async function removeChildAtRisk(page: Page): Promise<void> {
  await actNowForChild(page);
  await recordLater(page);
  await typeAddress(page, '#/family');
  await press(page, 'Remove Child 1');
}

const deedsDone = [
  'Alert made',
  'I am about to make it now',
  'Already open or reported: I have told the allocated worker',
  'Discussed with a manager or safeguarding lead: decided not to make an alert',
];

const startAndFamily: readonly Kind[] = [
  { name: 'the start page', arrive: openStart },
  { name: 'the start page with an unfinished family', arrive: leaveUnfinished },
  {
    name: 'the start page that asks before it deletes',
    arrive: async (page) => {
      await leaveUnfinished(page);
      await press(page, 'Delete');
    },
  },
  { name: 'the page before the start', arrive: openWho },
  {
    name: 'the page before the start with errors',
    arrive: async (page) => {
      await openWho(page);
      await page.getByLabel('Reference from your case system').fill('?');
      await fail(page, 'Select who the referral is about');
    },
  },
  { name: 'the family page', arrive: (page) => beginAt(page, 'adult') },
  {
    name: 'the family page with an error',
    arrive: async (page) => {
      await beginAt(page, 'adult');
      await fail(page, 'Add a child');
    },
  },
  {
    name: 'the family page of the children’s door with errors',
    arrive: async (page) => {
      await beginAt(page, 'children');
      await fail(page, 'Add the adult who needs care');
    },
  },
  {
    name: 'the family page with the form of an adult',
    arrive: async (page) => {
      await beginAt(page, 'children');
      await press(page, 'Add the adult who needs care');
    },
  },
  {
    name: 'the family page with people and the form of a child',
    arrive: async (page) => {
      await beginAt(page, 'adult');
      await addChild(page, { age: 9 });
      await press(page, 'Add another child');
    },
  },
  {
    name: 'the form of a child with an error',
    arrive: async (page) => {
      await beginAt(page, 'adult');
      await press(page, 'Add a child');
      await page.getByLabel('Age in years').fill('nine');
      await press(page, 'Save this child');
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'the page that asks before it removes a child',
    arrive: async (page) => {
      await beginAt(page, 'adult');
      await addChild(page, { age: 9 });
      await press(page, 'Remove Child 1');
    },
  },
  {
    name: 'the page that asks why a child at risk is removed, with an error',
    arrive: async (page) => {
      await removeChildAtRisk(page);
      await press(page, 'Remove Child 1');
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
];

const questions: readonly Kind[] = [
  { name: 'a question with yes and no', arrive: (page) => beginAtAdultDoor(page) },
  {
    name: 'a question with an error',
    arrive: async (page) => {
      await beginAtAdultDoor(page);
      await fail(page, 'Select yes if Adult 1 is at risk of harm, or select not known yet');
    },
  },
  {
    name: 'the question with three ways out',
    arrive: (page) => openQuestion(page, '#/q/conditionStable/a1'),
  },
  {
    name: 'the open question with its fields',
    arrive: async (page) => {
      await openQuestion(page, '#/q/wholeFamilyNeeds/family');
      await choose(page, 'wholeFamilyNeeds', 'family', 'recorded');
    },
  },
  {
    name: 'a recording page',
    arrive: (page) => openQuestion(page, '#/q/askWhyCaring/c1'),
  },
  {
    name: 'a recording page with an error',
    arrive: async (page) => {
      await openQuestion(page, '#/q/askWhyCaring/c1');
      await page.getByLabel('What needs to change?').fill('x'.repeat(501));
      await fail(page, 'must be 500 characters or less');
    },
  },
  {
    name: 'a question with what the answer adds, a note and all answers so far',
    arrive: async (page) => {
      await beginAtAdultDoor(page);
      await answer(page, 'adultAtRisk', 'a1', 'notKnownYet');
      await isAt(page, '#/q/childAtRisk/c1');
      await choose(page, 'childAtRisk', 'c1', 'yes');
      for (const part of ['Add a note', 'Words you could use', 'Answers so far']) {
        await page.locator('summary').filter({ hasText: part }).click();
      }
    },
  },
  {
    name: 'a question that asks about a note with a postcode in it',
    arrive: async (page) => {
      await beginAtAdultDoor(page);
      await choose(page, 'adultAtRisk', 'a1', 'no');
      await page.locator('summary').filter({ hasText: 'Add a note' }).click();
      await page.getByLabel('Note', { exact: true }).fill('Seen at ZZ9 9ZZ');
      await fail(page, 'This looks like a postcode.');
    },
  },
  { name: 'a question where a yes is taken back', arrive: takeBackYes },
  {
    name: 'a question where a yes is taken back without a reason',
    arrive: async (page) => {
      await takeBackYes(page);
      await fail(page, 'Enter what has changed');
    },
  },
];

const safety: readonly Kind[] = [
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
  ...outcomes,
];
