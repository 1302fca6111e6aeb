import { expect } from '@playwright/test';
import { beginAt, beginAtAdultDoor, heading, leaveBy, openStart, typeAddress } from './contact.ts';
import { bathroomRails, doorWedge } from './families.ts';
import { type Kind, press } from './kind-of-page.ts';
import { letPagesBreak } from './meddling.ts';
import { outcome } from './outcome.ts';
import { callSheet, sharing } from './pages-of-call.ts';
import { withdrawn } from './pages-of-edition.ts';
import { startAndFamily } from './pages-of-family.ts';
import { handingOver } from './pages-of-handing-over.ts';
import { maps } from './pages-of-map.ts';
import { questions } from './pages-of-questions.ts';
import { safety } from './pages-of-safety.ts';
import { savedFamilies } from './pages-of-saved.ts';
import { tasksAndFinish } from './pages-of-tasks.ts';
import { training } from './pages-of-training.ts';
import { trainingPapers } from './pages-of-training-papers.ts';
import { openTuesdayCall } from './tuesday-call.ts';
import { walk, walkToOutcome } from './walk.ts';

const outcomes: readonly Kind[] = [
  {
    name: 'the page that stands in place of one that failed',
    arrive: async (page) => {
      await letPagesBreak(page);
      await beginAtAdultDoor(page);
      await page.evaluate(() => Object.assign(window, { broken: '#/check' }));
      await typeAddress(page, '#/check');
      await expect(heading(page)).toHaveText('This page could not be shown');
    },
  },
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
    name: 'the outcome with why an alert is there, and what would change it',
    arrive: async (page) => {
      await walkToOutcome(page, doorWedge);
      await press(page, 'Why, and what would change it: Child 1');
      await expect(page.getByText('A yes about safety can only be taken back')).toBeVisible();
    },
  },
  {
    name: 'the outcome without an alert',
    arrive: async (page) => {
      await walkToOutcome(page, bathroomRails);
    },
  },
  {
    name: 'the outcome by person, where who asks and by when is being agreed',
    arrive: async (page) => {
      await openTuesdayCall(page);
      await page.getByRole('radio', { name: 'Person', exact: true }).check();
      await expect(page.getByRole('heading', { name: 'Child 2 (age 15)' })).toBeVisible();
      await page
        .getByTestId('findout-childCaring-c2')
        .locator('summary')
        .filter({ hasText: 'Agree who and by when' })
        .click();
    },
  },
  {
    name: 'the outcome by who does it',
    arrive: async (page) => {
      await openTuesdayCall(page, { started: ['c1'] });
      await page.getByRole('radio', { name: 'Who does it', exact: true }).check();
      await expect(page.getByRole('heading', { name: 'Adult services' })).toBeVisible();
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
  {
    name: 'the page of help',
    arrive: async (page) => {
      await openStart(page);
      await leaveBy(page, () => page.getByRole('link', { name: /^Help and words/ }).click());
    },
  },
  {
    name: 'the page about accessibility',
    arrive: async (page) => {
      await openStart(page);
      await leaveBy(page, () => page.getByRole('link', { name: 'Accessibility' }).click());
    },
  },
  {
    name: 'the page of all boxes',
    arrive: async (page) => {
      await openStart(page);
      await leaveBy(page, () => page.getByRole('link', { name: 'All boxes' }).click());
    },
  },
];

/** Every kind of page, with its error states. */
export const kindsOfPage: readonly Kind[] = [
  ...startAndFamily,
  ...questions,
  ...safety,
  ...tasksAndFinish,
  ...callSheet,
  ...sharing,
  ...maps,
  ...outcomes,
  ...handingOver,
  ...withdrawn,
  ...savedFamilies,
  ...training,
  ...trainingPapers,
];
