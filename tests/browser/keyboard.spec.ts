import { expect, test } from '@playwright/test';
import {
  addChild,
  addressOf,
  beginAt,
  beginAtAdultDoor,
  continueButton,
  heading,
  isAt,
  leaveBy,
  openStart,
  readThePage,
  typeAddress,
} from './support/contact.ts';
import { doorWedge, interpreter } from './support/families.ts';
import { pressByKeys, tabTo, walkByKeys } from './support/keys.ts';
import { outcome } from './support/outcome.ts';

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

test('whatever has the focus shows it by a ring', async ({ page }) => {
  await beginAtAdultDoor(page);
  await page.getByTestId('q-adultAtRisk-a1-yes').focus();
  const stops: string[] = [];
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return 'body';
      const label = element.matches('input') ? element.parentElement?.querySelector('label') : null;
      const rings = [element, label].flatMap((part) =>
        part ? [getComputedStyle(part), getComputedStyle(part, '::before')] : [],
      );
      const hasRing = rings.some(
        ({ outlineStyle, outlineWidth, boxShadow }) =>
          (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
      );
      return `${hasRing ? 'ring' : 'NO RING'}: ${element.tagName} ${element.textContent?.slice(0, 40)}`;
    });
    stops.push(seen);
  }
  expect(stops.filter((stop) => stop.startsWith('NO RING'))).toEqual([]);
  expect(stops.filter((stop) => stop.startsWith('ring')).length).toBeGreaterThan(10);
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
