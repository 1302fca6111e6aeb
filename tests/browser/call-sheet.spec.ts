import { expect, type Page, test } from '@playwright/test';
import { beginAtAdultDoor, heading, recordLater, typeAddress } from './support/contact.ts';

const answerAt = (page: Page, row: string, given: string) => page.getByTestId(`q-${row}-${given}`);

/** The call sheet of an adult and five children. */
test.beforeEach(async ({ page }) => {
  await beginAtAdultDoor(page, [3, 5, 7, 9, 11]);
  await typeAddress(page, '#/sheet');
  await expect(heading(page)).toHaveText('Call sheet');
});

test('a double click answers one row, also where the answer takes the banner away and moves the rows', async ({
  page,
}) => {
  await answerAt(page, 'childAtRisk-c1', 'notKnownYet').click();
  await expect(page.getByTestId('safety-banner')).toBeVisible();
  await page.evaluate(() => scrollTo(0, 0));
  const no = answerAt(page, 'childAtRisk-c1', 'no');
  const { y: before } = (await no.boundingBox()) ?? { y: 0 };
  await no.dblclick();
  await expect(page.getByTestId('safety-banner')).toHaveCount(0);
  expect((await no.boundingBox())?.y).toBeLessThan(before - 100);
  await expect(no).toBeChecked();
  await expect(page.locator('[data-testid^=q-]:checked')).toHaveCount(1);
});

test('whatever has the focus stands clear of the banner, however many concerns it names', async ({
  page,
}) => {
  await answerAt(page, 'childAtRisk-c2', 'yes').click();
  await recordLater(page);
  for (const child of ['c1', 'c3', 'c4', 'c5']) {
    await answerAt(page, `childAtRisk-${child}`, 'notKnownYet').click();
  }
  await answerAt(page, 'wholeFamilyNeeds-family', 'notKnownYet').focus();
  const covered: string[] = [];
  let rows = 0;
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Shift+Tab');
    const stop = await page.evaluate(() => {
      const banner = document.querySelector('[data-testid=safety-banner]');
      const element = document.activeElement;
      if (!banner || !element?.closest('[data-row]')) return undefined;
      const isCovered =
        element.getBoundingClientRect().bottom <= banner.getBoundingClientRect().bottom;
      return { isCovered, name: element.closest<HTMLElement>('[data-row]')?.dataset.row ?? '' };
    });
    if (stop) rows += 1;
    if (stop?.isCovered) covered.push(stop.name);
  }
  expect(rows).toBeGreaterThan(20);
  expect(covered).toEqual([]);
});
