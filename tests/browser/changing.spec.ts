import { expect, test } from '@playwright/test';
import { carryOn, carryOnUnchanged, choose, isAt } from './support/contact.ts';
import { bathroomRails, doorWedge, type Family } from './support/families.ts';
import { actionsRaised, outcome } from './support/outcome.ts';
import { walkToOutcome } from './support/walk.ts';

/** The bathroom rails, as long as nobody knows who else is in contact with the family. */
const agenciesNotKnown: Family = {
  ...bathroomRails,
  answers: { ...bathroomRails.answers, 'otherAgencies family': 'notKnownYet' },
};

test('an answer found out later is given from the outcome, and leads straight back there', async ({
  page,
}) => {
  await walkToOutcome(page, bathroomRails);
  const open = page.getByTestId('findout-childCaring-c2');
  await open.getByRole('button', { name: 'Answer now' }).click();
  await isAt(page, '#/q/childCaring/c2');
  await choose(page, 'childCaring', 'c2', 'yes');
  await carryOn(page);
  await isAt(page, '#/outcome');
  await expect(outcome(page)).toBeVisible();
  await expect(open).toHaveCount(0);
});

test('a changed answer asks only what it has opened, and then leads back to the outcome', async ({
  page,
}) => {
  await walkToOutcome(page, agenciesNotKnown);
  expect(await actionsRaised(page)).not.toContain('contactAgencies-family');
  await page
    .getByTestId('findout-otherAgencies-family')
    .getByRole('button', { name: 'Answer now' })
    .click();
  await isAt(page, '#/q/otherAgencies/family');
  await choose(page, 'otherAgencies', 'family', 'yes');
  await carryOn(page);
  await isAt(page, '#/q/contactAgencies/family');
  await carryOnUnchanged(page);
  await isAt(page, '#/outcome');
  await expect(outcome(page)).toBeVisible();
  expect(await actionsRaised(page)).toContain('contactAgencies-family');
});

test('answers that a change leaves out are named before Continue, kept aside, and come back with it', async ({
  page,
}) => {
  await walkToOutcome(page, bathroomRails);
  const before = await actionsRaised(page);
  expect(before).toContain('reassessParentsNeeds-a1');
  const change = async (to: string): Promise<void> => {
    await page.getByRole('button', { name: 'Check or change your answers' }).click();
    await isAt(page, '#/check');
    await page
      .getByRole('button', { name: /^Change ?: Have Adult 1’s care needs been assessed/ })
      .click();
    await isAt(page, '#/q/adultNeedsAssessed/a1');
    await choose(page, 'adultNeedsAssessed', 'a1', to);
  };

  await change('no');
  const out = page.locator('.adds', { hasText: 'This change takes out of the summary' });
  await expect(out).toContainText('Ask for Adult 1’s needs to be re-assessed');
  await expect(out).toContainText(
    'Your answer to: Did that assessment look at Adult 1’s parenting',
  );
  await carryOn(page);
  await isAt(page, '#/check');
  await expect(page.getByRole('status').filter({ hasText: 'Taken out' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Kept aside, not used now' })).toBeVisible();
  await carryOn(page);
  await isAt(page, '#/outcome');
  const without = await actionsRaised(page);
  expect(without).not.toContain('reassessParentsNeeds-a1');
  expect(without).toEqual(
    expect.arrayContaining(['offerAdultsAssessment-a1', 'checkInitialAssessment-a1']),
  );

  await change('yes');
  await carryOn(page);
  await isAt(page, '#/check');
  await carryOn(page);
  await isAt(page, '#/outcome');
  await expect(outcome(page)).toBeVisible();
  expect(await actionsRaised(page)).toEqual(before);
});

test('removing a child at risk needs a reason, and leaves the concern on the outcome', async ({
  page,
}) => {
  await walkToOutcome(page, doorWedge);
  await page.getByRole('button', { name: 'Check or change your answers' }).click();
  await page.getByRole('button', { name: /^Change ?: Children and young people/ }).click();
  await isAt(page, '#/family');
  await page.getByRole('button', { name: 'Remove Child 1' }).click();
  await page.getByRole('button', { name: 'Remove Child 1' }).click();
  await expect(page.getByRole('alert')).toContainText('Enter what has changed');
  await page.getByLabel('What has changed?').fill('Recorded in the wrong family');
  await page.getByRole('button', { name: 'Remove Child 1' }).click();
  await expect(page.getByTestId('safety-banner')).toContainText(
    /Child 1 was said to be at risk; Child 1 was taken out of the record .+ Reason: Recorded in the wrong family/,
  );
});
