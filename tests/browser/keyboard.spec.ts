import { expect, test } from '@playwright/test';
import {
  addChild,
  addressOf,
  beginAt,
  beginAtAdultDoor,
  continueButton,
  heading,
  isAt,
  isSaved,
  leaveBy,
  openStart,
  readThePage,
  typeAddress,
} from './support/contact.ts';
import { doorWedge, interpreter } from './support/families.ts';
import { answersKept } from './support/kept.ts';
import { chooseByKeys, pressByKeys, tabTo, walkByKeys } from './support/keys.ts';
import { outcome } from './support/outcome.ts';
import { openTuesdayCall } from './support/tuesday-call.ts';

const charts = [
  { chart: 'adult', family: doorWedge, pages: 15, alerts: 2 },
  { chart: 'children’s', family: interpreter, pages: 11, alerts: 1 },
];

for (const { chart, family, pages, alerts } of charts) {
  test(`the ${chart} flowchart is walked from the start to the printer by the keyboard alone`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      window.print = () =>
        Object.assign(window, { timesPrinted: 1 + (Reflect.get(window, 'timesPrinted') ?? 0) });
    });
    await openStart(page);
    const visited = await walkByKeys(page, family);
    expect(visited).toHaveLength(pages);
    await expect(outcome(page).getByRole('heading', { name: /^Act now/ })).toHaveCount(alerts);

    await pressByKeys(page.getByRole('button', { name: 'Print or save as PDF' }));
    expect(await page.evaluate(() => Reflect.get(window, 'timesPrinted'))).toBe(1);
  });
}

test('Ctrl and Enter together continue, from the answer and from inside a note', async ({
  page,
}) => {
  await beginAtAdultDoor(page);
  await page.keyboard.press('Tab');
  await tabTo(page.getByTestId('q-adultAtRisk-a1-yes'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+Enter');
  await isAt(page, '#/q/childAtRisk/c1');
  await expect(heading(page)).toBeFocused();

  await tabTo(page.getByTestId('q-childAtRisk-c1-yes'));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByTestId('q-childAtRisk-c1-no')).toBeChecked();
  await tabTo(page.locator('summary').filter({ hasText: 'Add a note' }));
  await page.keyboard.press('Enter');
  await tabTo(page.getByLabel('Note'));
  await page.keyboard.type('Seen by the school nurse');
  await page.keyboard.press('Enter');
  expect(addressOf(page)).toBe('#/q/childAtRisk/c1');
  await page.keyboard.press('Control+Enter');
  await isAt(page, '#/q/childCaring/c1');
});

test('the first stop of every page leads past its head to its contents', async ({ page }) => {
  await openStart(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Start with a family' })).toBeFocused();
  expect(addressOf(page)).toBe('#/');
});

test('an error takes the focus each time, and leads to its field', async ({ page }) => {
  await beginAtAdultDoor(page);
  const summary = page.locator('.govuk-error-summary');
  for (const tried of [1, 2]) {
    await expect(async () => {
      await continueButton(page).focus();
      await page.keyboard.press('Enter');
      await expect(summary, `try ${tried}`).toBeFocused({ timeout: 300 });
    }).toPass();
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('q-adultAtRisk-a1-yes')).toBeFocused();
  await expect(page.getByTestId('q-adultAtRisk-a1-yes')).not.toBeChecked();
  expect(addressOf(page)).toBe('#/q/adultAtRisk/a1');
});

test('passing the family’s radios by Tab chooses nothing, and Continue says what is missing', async ({
  page,
}) => {
  await beginAt(page, 'children');
  await addChild(page, { age: 9, isCaring: true });
  await tabTo(page.getByLabel('No adult needs care'));
  await pressByKeys(continueButton(page));
  await expect(page.locator('.govuk-error-summary')).toBeFocused();
  await expect(page.getByRole('alert')).toContainText('Add an adult who needs care, or select');
  expect(addressOf(page)).toBe('#/family');
});

test('passing the radios of a recording page by Tab leaves the page empty, and Continue goes on', async ({
  page,
}) => {
  await beginAtAdultDoor(page);
  await typeAddress(page, '#/q/considerMeeting/family');
  await isAt(page, '#/q/considerMeeting/family');
  await tabTo(page.getByLabel('Yes, meet'));
  await tabTo(continueButton(page));
  await readThePage(page);
  await leaveBy(page, () => page.keyboard.press('Enter'));
  await isAt(page, '#/q/adultAtRisk/a1');
});

test('on the call sheet the arrow keys record nothing, and only the space bar does', async ({
  page,
}) => {
  await beginAtAdultDoor(page);
  await typeAddress(page, '#/sheet');
  await tabTo(page.getByTestId('q-childAtRisk-c1-yes'));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByTestId('q-childAtRisk-c1-notKnownYet')).toBeFocused();
  await isSaved(page);
  expect(await answersKept(page)).toEqual([]);
  await page.keyboard.press('Space');
  await expect(page.getByTestId('q-childAtRisk-c1-notKnownYet')).toBeChecked();

  const details = page.getByTestId('sheet-row-childAtRisk-c1').getByRole('button');
  await pressByKeys(details);
  await tabTo(page.getByLabel('Note', { exact: true }));
  await page.keyboard.type('The visit is tomorrow');
  await pressByKeys(page.getByRole('button', { name: 'Done', exact: true }));
  await expect(details).toBeFocused();
  await expect(details).toHaveText(/^Note ✓/);
  await isSaved(page);
  expect(await answersKept(page)).toEqual(['childAtRisk c1: notKnownYet']);
});

test('a decision to share is recorded by the keyboard alone', async ({ page }) => {
  await openTuesdayCall(page);
  await typeAddress(page, '#/sharing');
  await pressByKeys(page.getByRole('button', { name: 'Add a decision' }));
  await expect(page.getByRole('heading', { name: 'Add a decision' })).toBeFocused();
  await chooseByKeys(page.getByLabel('School or college', { exact: true }));
  await tabTo(page.getByLabel('What you will share'));
  await page.keyboard.type('That Child 1 helps in the morning');
  await chooseByKeys(page.getByLabel('Asked and agreed'));
  await chooseByKeys(
    page.getByRole('group', { name: 'Have you told them' }).getByLabel('Yes', { exact: true }),
  );
  await chooseByKeys(page.getByLabel('Not yet: still to do'));
  await pressByKeys(page.getByRole('button', { name: 'Save this decision' }));
  await expect(page.getByRole('heading', { name: 'Decisions' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Decision 1: School or college' })).toBeVisible();
});

test('the outcome is put in another order by the space bar, and keeps the focus', async ({
  page,
}) => {
  await openTuesdayCall(page);
  const byPerson = page.getByRole('radio', { name: 'Person', exact: true });
  await tabTo(page.getByRole('radio', { name: 'Urgency', exact: true }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(byPerson).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Next', exact: true })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { name: 'Next', exact: true })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Child 1 (age 9)' })).toBeVisible();
  await expect(byPerson).toBeFocused();
});

test('another adult is added by the keyboard alone', async ({ page }) => {
  await openTuesdayCall(page);
  await typeAddress(page, '#/family');
  await pressByKeys(page.getByRole('button', { name: 'Add another adult' }));
  await expect(page.getByLabel('Why they need care')).toBeFocused();
  await pressByKeys(page.getByRole('button', { name: 'Save this adult' }));
  await expect(
    page.getByRole('heading', { name: 'Adults who need care or support' }),
  ).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Adult 2' })).toBeVisible();
});
