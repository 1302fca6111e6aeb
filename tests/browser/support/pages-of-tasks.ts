import { expect, type Page } from '@playwright/test';
import { addChild, beginAt, carryOn, heading, recordLater, typeAddress } from './contact.ts';
import { bathroomRails } from './families.ts';
import { actNowForChild, type Kind, press } from './kind-of-page.ts';
import { walk, walkToOutcome } from './walk.ts';

async function openHub(page: Page): Promise<void> {
  await typeAddress(page, '#/hub');
  await expect(heading(page)).toHaveText('This family');
}

/** The tasks of a family, and the end of a contact. */
export const tasksAndFinish: readonly Kind[] = [
  {
    name: 'the tasks of a family with both flowcharts started',
    arrive: async (page) => {
      await walk(page, bathroomRails, { until: '#/q/wholeFamilyNeeds/family' });
      await openHub(page);
      await press(page, 'Start the children’s flowchart for Child 1');
      await expect(page.getByText('3 of the answers came from the adult')).toBeVisible();
    },
  },
  {
    name: 'the tasks of a family at the children’s door, with a child not born yet',
    arrive: async (page) => {
      await beginAt(page, 'children');
      await addChild(page, { age: 12, isCaring: true });
      await addChild(page, { age: 'Not born yet' });
      await page.getByLabel('Not known yet whether an adult needs care').check();
      await carryOn(page);
      await openHub(page);
      await press(page, 'Start the adult flowchart');
      await expect(page.getByText('The child is not born yet')).toBeVisible();
    },
  },
  {
    name: 'the call sheet with fast keys, a row left out, and the details of another',
    arrive: async (page) => {
      await walk(page, bathroomRails, { until: '#/q/wholeFamilyNeeds/family' });
      await typeAddress(page, '#/sheet');
      await expect(heading(page)).toHaveText('Call sheet');
      await page.getByLabel('Fast keys').check();
      await page.getByTestId('sheet-row-askWhyCaring-c1').getByRole('button').click();
      await expect(page.getByRole('button', { name: 'Done' })).toBeVisible();
    },
  },
  {
    name: 'the page of information sharing, with a form that is wrong',
    arrive: async (page) => {
      await walk(page, bathroomRails, { until: '#/q/wholeFamilyNeeds/family' });
      await typeAddress(page, '#/sharing');
      await press(page, 'Add a decision');
      await press(page, 'Save this decision');
      await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible();
    },
  },
  {
    name: 'the end of a contact',
    arrive: async (page) => {
      await walkToOutcome(page, bathroomRails);
      await page.getByRole('link', { name: 'Finish with this family' }).click();
      await expect(heading(page)).toHaveText('Finish with this family');
      await press(page, 'Delete this family from this device');
    },
  },
  {
    name: 'the end of a contact with a concern about which nothing is recorded',
    arrive: async (page) => {
      await actNowForChild(page);
      await recordLater(page);
      await typeAddress(page, '#/finish');
      await expect(heading(page)).toHaveText('A safety concern has no outcome recorded');
    },
  },
];
