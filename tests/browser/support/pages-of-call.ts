import { expect, type Page } from '@playwright/test';
import { beginAt, beginAtAdultDoor, heading, recordLater, typeAddress } from './contact.ts';
import { actNowForChild, type Kind, press } from './kind-of-page.ts';
import { openTuesdayCall } from './tuesday-call.ts';

async function openSheet(page: Page): Promise<void> {
  await typeAddress(page, '#/sheet');
  await expect(heading(page)).toHaveText('Call sheet');
}

async function openRow(page: Page, name: string): Promise<void> {
  await page.getByTestId(`sheet-row-${name}`).getByRole('button').click();
}

async function openSharing(page: Page): Promise<void> {
  await typeAddress(page, '#/sharing');
  await expect(heading(page)).toHaveText('Information sharing');
}

async function openDecision(page: Page): Promise<void> {
  await openTuesdayCall(page);
  await openSharing(page);
  await press(page, 'Add a decision');
}

async function saveDecision(page: Page): Promise<void> {
  await press(page, 'Save this decision');
}

const decisions = [
  {
    with: 'School or college',
    what: 'That Child 1 helps in the morning',
    why: ['arrangeSupport'],
    agreement: 'agreed',
    told: 'yes',
    decidedBy: 'Social worker',
    at: '2026-11-02T10:00:00+00:00',
    shared: 'toDo',
  },
  {
    with: 'Landlord',
    agreement: 'refused',
    told: 'notYet',
    at: '2026-11-02T10:05:00+00:00',
    shared: 'decidedNot',
    sharedReason: 'They do not need it for their part',
  },
];

/** The call sheet, from the first answer to the last. */
export const callSheet: readonly Kind[] = [
  {
    name: 'the call sheet on which no child is listed yet',
    arrive: async (page) => {
      await beginAt(page, 'adult');
      await openSheet(page);
    },
  },
  {
    name: 'the call sheet before anything is answered',
    arrive: async (page) => {
      await beginAtAdultDoor(page, [9, 15]);
      await openSheet(page);
    },
  },
  {
    name: 'the call sheet with answers',
    arrive: async (page) => {
      await openTuesdayCall(page);
      await openSheet(page);
    },
  },
  {
    name: 'the call sheet with what was recorded of who else is involved',
    arrive: async (page) => {
      await openTuesdayCall(page);
      await openSheet(page);
      await openRow(page, 'contactAgencies-family');
      await expect(page.getByRole('group', { name: 'GP: knows about the caring?' })).toBeVisible();
    },
  },
  {
    name: 'the call sheet with a note that is too long',
    arrive: async (page) => {
      await openTuesdayCall(page);
      await openSheet(page);
      await openRow(page, 'childCaring-c2');
      await page.getByLabel('Note', { exact: true }).fill('x'.repeat(502));
      await press(page, 'Done');
      await expect(page.getByText('You have 2 characters too many')).toBeVisible();
    },
  },
  {
    name: 'the call sheet with fast keys, and what the last answer moved',
    arrive: async (page) => {
      await openTuesdayCall(page);
      await openSheet(page);
      await page.getByLabel('Fast keys').check();
      await page.getByTestId('q-otherAgencies-family-no').check();
      await expect(page.getByText(/^Taken out: Contact those who know/)).toBeVisible();
    },
  },
  {
    name: 'the call sheet below the banner of a child at risk',
    arrive: async (page) => {
      await actNowForChild(page);
      await recordLater(page);
      await openSheet(page);
      await expect(page.getByTestId('safety-banner')).toContainText('Act now: Child 1');
    },
  },
];

/** The record of what is shared, and why. */
export const sharing: readonly Kind[] = [
  {
    name: 'information sharing without a decision',
    arrive: async (page) => {
      await openTuesdayCall(page);
      await openSharing(page);
    },
  },
  {
    name: 'the form of a decision to share, with all that an answer can open',
    arrive: async (page) => {
      await openDecision(page);
      await page.getByLabel('Someone else', { exact: true }).check();
      await page
        .getByRole('group', { name: 'Have you told them of this decision?' })
        .getByLabel('No', { exact: true })
        .check();
      await page.getByLabel('No: decided not to share').check();
    },
  },
  {
    name: 'the form of a decision to share with errors',
    arrive: async (page) => {
      await openDecision(page);
      await saveDecision(page);
      await expect(page.getByRole('alert')).toContainText('Select who you decided to share with');
    },
  },
  {
    name: 'information sharing with decisions',
    arrive: async (page) => {
      await openTuesdayCall(page, { sharing: decisions });
      await openSharing(page);
      await expect(page.getByRole('heading', { name: 'Decision 2: Landlord' })).toBeVisible();
    },
  },
  {
    name: 'information sharing that asks before it removes a decision',
    arrive: async (page) => {
      await openTuesdayCall(page, { sharing: decisions });
      await openSharing(page);
      await press(page, 'Remove Decision 1: School or college');
      await expect(page.getByText('Nothing of it will be kept in this record.')).toBeVisible();
    },
  },
  {
    name: 'information sharing where an alert comes first',
    arrive: async (page) => {
      await actNowForChild(page);
      await recordLater(page);
      await openSharing(page);
      await expect(page.getByText('Make the alert first.')).toBeVisible();
    },
  },
];
