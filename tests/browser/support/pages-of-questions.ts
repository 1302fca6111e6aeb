import type { Page } from '@playwright/test';
import { answer, beginAtAdultDoor, choose, isAt, recordLater, typeAddress } from './contact.ts';
import { actNowForChild, fail, type Kind } from './kind-of-page.ts';

async function openQuestion(page: Page, address: string): Promise<void> {
  await beginAtAdultDoor(page, [15, 9]);
  await typeAddress(page, address);
  await isAt(page, address);
}

async function takeBackYes(page: Page): Promise<void> {
  await actNowForChild(page);
  await recordLater(page);
  await typeAddress(page, '#/q/childAtRisk/c1');
  await isAt(page, '#/q/childAtRisk/c1');
  await choose(page, 'childAtRisk', 'c1', 'no');
}

/** Questions and recording pages. */
export const questions: readonly Kind[] = [
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
    name: 'who else is involved, with what is asked of each',
    arrive: async (page) => {
      await openQuestion(page, '#/q/contactAgencies/family');
      for (const agency of [
        'School or college',
        'Health visitor, school nurse or district nurse',
      ]) {
        await page.getByLabel(agency, { exact: true }).first().check();
      }
      const school = page.getByRole('group', {
        name: 'School or college: knows about the caring?',
      });
      await school.getByLabel('Not known yet').check();
    },
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
      await openQuestion(page, '#/q/conditionStable/a1');
      await choose(page, 'conditionStable', 'a1', 'stable');
      await page.locator('summary').filter({ hasText: 'Add a note' }).click();
      await page.getByLabel('Note', { exact: true }).fill('Seen at ZZ9 9ZZ');
      await fail(page, 'This looks like a postcode.');
    },
  },
  {
    name: 'a question where a yes is taken back without a reason',
    arrive: async (page) => {
      await takeBackYes(page);
      await fail(page, 'Enter what has changed');
    },
  },
];
