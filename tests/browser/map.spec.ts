import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { heading, leaveBy, openStart } from './support/contact.ts';
import { chooseByKeys, pressByKeys, tabTo } from './support/keys.ts';
import { press } from './support/kind-of-page.ts';
import { openMap, openMapOfTuesdayCall } from './support/pages-of-map.ts';
import { print, withoutSpaces } from './support/printed.ts';

const charts = [
  { id: 'adult', name: 'Flowchart for Adult Social Services', boxes: 30 },
  { id: 'children', name: 'Flowchart for Children’s Services', boxes: 25 },
] as const;

/** The lines of words of every box, as they are drawn. */
function linesOf(id: (typeof charts)[number]['id']): string[][] {
  const { boxes } = JSON.parse(readFileSync(`src/map/${id}.json`, 'utf8'));
  return boxes.map(({ printed }: { printed: string[] }) => printed);
}

/** Boxes of which a line is wider or higher than the box, or is cut off by an edge of its drawing. */
async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isWithin = (inner: DOMRect, outer: DOMRect) =>
      inner.left >= outer.left - 1 &&
      inner.right <= outer.right + 1 &&
      inner.top >= outer.top - 1 &&
      inner.bottom <= outer.bottom + 1;
    return [...document.querySelectorAll('.map__box')].flatMap((box) => {
      const outline = box.querySelector('.map__outline')?.getBoundingClientRect();
      const drawing = box.closest('svg')?.getBoundingClientRect();
      if (!outline || !drawing) return ['a box without an outline'];
      const texts = [...box.querySelectorAll('tspan, .map__head, .map__foot, .map__here-words')];
      const outside = texts.filter((text) => !isWithin(text.getBoundingClientRect(), outline));
      return [
        ...outside.map((text) => text.textContent ?? ''),
        ...(isWithin(outline, drawing) ? [] : [box.textContent ?? '']),
      ];
    });
  });
}

test('every word of the drawing fits its box, printed and plain', async ({ page }) => {
  await openMapOfTuesdayCall(page);
  await page.getByLabel('Whose way').selectOption('All, by letter');
  expect(await overflowing(page)).toEqual([]);
  await page.getByRole('radio', { name: 'Plain words' }).check();
  expect(await overflowing(page)).toEqual([]);
  await openMap(page, 'children');
  expect(await overflowing(page)).toEqual([]);
});

for (const { id, name, boxes } of charts) {
  for (const { paper, size, pages } of [
    { paper: 'A4, over several pages', size: 'A4', pages: 4 },
    { paper: 'A3, one page', size: 'A3', pages: 1 },
  ]) {
    test(`the ${name} is printed on ${size} with the words of every box, whole`, async ({
      page,
    }, info) => {
      await openStart(page);
      await openMap(page, id);
      await press(page, 'Print a poster');
      await page.getByRole('radio', { name: paper }).check();
      const printed = await print(page, info);
      expect(printed.pages).toHaveLength(pages);
      expect(printed.paper).toBe(size);
      for (const text of printed.pages) {
        expect(text).toContain('Model only. Follow your local procedure.');
        expect(text).toMatch(/to be reviewed by \d+ \w+ \d{4}/);
      }
      expect(printed.pages.join(' ')).toContain('No local number has been set up.');
      expect(await overflowing(page)).toEqual([]);
      const lines = linesOf(id);
      expect(lines).toHaveLength(boxes);
      const all = printed.pages.map(withoutSpaces).join(' ');
      expect(lines.flat().filter((line) => !all.includes(withoutSpaces(line)))).toEqual([]);
    });
  }
}

test('a poster with a way says on every page whose it is, and what safety demands', async ({
  page,
}, info) => {
  await openMapOfTuesdayCall(page);
  await press(page, 'Print a poster');
  await page.getByRole('radio', { name: 'Adult 1 and Child 1 (age 9)' }).check();
  const { pages } = await print(page, info);
  expect(pages).toHaveLength(4);
  for (const text of pages) {
    expect(text).toContain('Adult 1 and Child 1 (age 9) · as recorded');
    expect(text).toContain('It is not known yet whether Child 1 is at risk of significant harm.');
    // The banner of the screen says the same, and stays off this paper.
    expect(text).not.toContain('Answer: is Child 1 at risk?');
  }
  expect(pages.join(' ')).toContain('Not known yet');
});

test('the browser’s own menu prints the drawing over pages, and cuts no box', async ({
  page,
}, info) => {
  await openMapOfTuesdayCall(page);
  const { pages } = await print(page, info);
  expect(pages).toHaveLength(4);
  await expect(page.getByRole('radio', { name: 'Diagram' })).toBeChecked();
});

test('a question is answered from the map by the keyboard alone, and the map follows', async ({
  page,
}) => {
  await openMapOfTuesdayCall(page);
  const box = page.getByTestId('map-node-childAtRisk');
  await expect(box).toContainText('Not known yet');
  await tabTo(box);
  await leaveBy(page, () => page.keyboard.press('Enter'));
  await expect(heading(page)).toHaveText('Is Child 1 at risk of significant harm?');
  await chooseByKeys(page.getByTestId('q-childAtRisk-c1-no'));
  await pressByKeys(page.getByTestId('continue'));
  await expect(heading(page)).toHaveText('Map: Adult flowchart');
  await expect(heading(page)).toBeFocused();
  await expect(box).toContainText('No');
});

test('on a phone the map is a list, and the drawing is there for who wants it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openMapOfTuesdayCall(page);
  await expect(page.getByRole('radio', { name: 'List', exact: true })).toBeChecked();
  await expect(page.locator('svg.map').filter({ hasText: 'A18' })).toHaveCount(0);
  await page.getByRole('radio', { name: 'Diagram' }).check();
  await expect(page.locator('svg.map').filter({ hasText: 'A18' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
