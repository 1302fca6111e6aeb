import { expect, test } from '@playwright/test';
import { paper } from '#tests/support/csv.ts';
import { openStart, typeAddress } from './support/contact.ts';
import { missingOnPaper, print, withoutSpaces } from './support/printed.ts';
import { openTuesdayCall } from './support/tuesday-call.ts';

const ofNobody = (words: string) =>
  words
    .replaceAll("'", '’')
    .replaceAll('{adult}', 'the adult')
    .replaceAll('{child}', 'the child')
    .replace(/^t/, 'T');

test('all boxes are printed, each with all its words, and the printed words of none are torn', async ({
  page,
}, info) => {
  await openStart(page);
  await typeAddress(page, '#/all-boxes');
  await expect(page.getByTestId('box-children-moreInformation')).toBeVisible();
  const onScreen = await page.locator('main').evaluate((main) => {
    const words: string[] = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (!parentElement?.closest('button, .govuk-visually-hidden')) words.push(textContent ?? '');
    }
    return words.join(' ');
  });
  const printed = await print(page, info);

  const pages = printed.columns.map(withoutSpaces);
  for (const chart of ['adult', 'children']) {
    for (const { box, words = '' } of paper(`${chart}-boxes`)) {
      const said = withoutSpaces(box ? `“${words}”` : ofNobody(words));
      expect(
        pages.some((text) => text.includes(said)),
        `${box || 'ours'}: ${words}`,
      ).toBe(true);
    }
  }
  expect(missingOnPaper(onScreen, printed)).toEqual([]);
  expect(printed.pages.join(' ')).not.toContain('Print all boxes');
  expect(printed.pages.join(' ')).not.toContain('Cover screen');
  expect(printed.paper).toBe('A4');
  expect(printed.isTagged).toBe(true);
  expect(printed.pages.length).toBeLessThanOrEqual(9);
});

test('the reasons of an action are read on screen, and stay off paper', async ({ page }, info) => {
  await openTuesdayCall(page);
  const action = page.getByTestId('action-joinUpWithChildrensServices-c1');
  await action.getByText('Why, and what would change it').click();
  await expect(action.getByRole('heading', { name: 'What would take it away' })).toBeVisible();
  const { pages } = await print(page, info);
  expect(pages.join(' ')).toContain('Refer Child 1 to the young carers service');
  expect(pages.join(' ')).not.toContain('What would take it away');
});

test('help says the same to somebody in the middle of a contact, who comes back to where they were', async ({
  page,
}) => {
  await openTuesdayCall(page);
  await page.getByRole('link', { name: 'Help and words explained' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Help and words explained');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Outcome for this family');
});
