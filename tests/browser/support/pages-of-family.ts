import { expect, type Page } from '@playwright/test';
import {
  addAdult,
  addChild,
  beginAt,
  beginAtAdultDoor,
  leaveBy,
  openStart,
  recordLater,
  typeAddress,
} from './contact.ts';
import { actNowForChild, fail, type Kind, press } from './kind-of-page.ts';
import { openTuesdayCall } from './tuesday-call.ts';

async function leaveUnfinished(page: Page): Promise<void> {
  await beginAtAdultDoor(page);
  await leaveBy(page, () => page.getByRole('link', { name: 'Young carers pathway' }).click());
  await expect(page.getByRole('heading', { name: 'Unfinished' })).toBeVisible();
}

async function openWho(page: Page): Promise<void> {
  await openStart(page);
  await leaveBy(page, () => press(page, 'Start with a family'));
}

async function removeChildAtRisk(page: Page): Promise<void> {
  await actNowForChild(page);
  await recordLater(page);
  await typeAddress(page, '#/family');
  await press(page, 'Remove Child 1');
}

/** The pages up to the first question. */
export const startAndFamily: readonly Kind[] = [
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
      await fail(page, 'Add an adult who needs care');
    },
  },
  {
    name: 'the family page with the form of an adult',
    arrive: async (page) => {
      await beginAt(page, 'children');
      await press(page, 'Add an adult who needs care');
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
    name: 'the family page with several adults, and the form of another',
    arrive: async (page) => {
      await beginAt(page, 'both');
      await addAdult(page, 'Frailty');
      await addAdult(page, 'Mental health');
      await addChild(page, { age: 9 });
      await press(page, 'Add another adult');
    },
  },
  {
    name: 'the family page that says whom of several adults a child helps',
    arrive: async (page) => {
      await openTuesdayCall(page);
      await typeAddress(page, '#/family');
      await addAdult(page);
      await expect(page.getByText('helps Adult 1')).toBeVisible();
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
