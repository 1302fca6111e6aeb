import { expect, type Page, test } from '@playwright/test';
import { axeFindings, doubleText, layOutAll, usualText, wideSpacing } from './support/looks.ts';
import { kindsOfPage } from './support/pages.ts';

/** The kinds of page that are looked at in every way: one of each kind that a worker meets. */
const chosen: readonly string[] = [
  'the start page',
  'the page before the start',
  'the family page',
  'a question with yes and no',
  'the question with three ways out',
  'the open question with its fields',
  'a question with an error',
  'a recording page',
  'the call sheet with answers',
  'the map with the way of a pair',
  'Act now for a child',
  'the check of all answers',
  'the outcome with an alert, and all that can be opened on it',
  'the outcome without an alert',
  'the family’s sheet',
  'the page of the families kept on this device',
  'what a file holds, before it is opened',
  'the page that asks before everything is deleted',
  'the page that stands in place of one that failed',
  'a question before the room that was counted twice, in the trainer’s view',
];

/** What a page may lack on paper, and why: a sheet for a family has no title that says what it is about to whoever finds it. */
const lacking: { readonly [name: string]: readonly string[] } = {
  'the family’s sheet': ['page-has-heading-one (Page should contain a level-one heading): html'],
};

const desk = { width: 1280, height: 900 };

/** Ways of looking at a page, each with what brings it about. */
const modes: readonly { readonly name: string; readonly turnOn: (page: Page) => Promise<void> }[] =
  [
    { name: 'on a desk', turnOn: (page) => page.setViewportSize(desk) },
    {
      name: 'at a zoom of 400 %',
      turnOn: (page) => page.setViewportSize({ width: 320, height: 256 }),
    },
    { name: 'with text of twice the size', turnOn: doubleText },
    { name: 'with wide spacing', turnOn: wideSpacing },
    {
      name: 'in a reader’s own colours',
      turnOn: (page) => page.emulateMedia({ forcedColors: 'active' }),
    },
    {
      name: 'with less movement',
      turnOn: (page) => page.emulateMedia({ reducedMotion: 'reduce' }),
    },
    { name: 'as it is printed', turnOn: (page) => page.emulateMedia({ media: 'print' }) },
  ];

async function asUsual(page: Page): Promise<void> {
  await page.setViewportSize(desk);
  await usualText(page);
  await page.emulateMedia({
    forcedColors: 'none',
    reducedMotion: 'no-preference',
    media: 'screen',
  });
}

test('the accessibility page says truly how many kinds of page are looked at in every way', async ({
  page,
}) => {
  await page.goto('./#/accessibility');
  expect(chosen).toHaveLength(20);
  await expect(page.getByText('The twenty kinds of page')).toBeVisible();
});

for (const name of chosen) {
  test(`axe finds nothing on ${name}, in any of seven ways of looking at it`, async ({ page }) => {
    const kind = kindsOfPage.find((other) => other.name === name);
    if (!kind) throw new Error(`No kind of page is called "${name}". Take its name from pages.ts.`);
    await kind.arrive(page);
    await layOutAll(page);
    expect(modes).toHaveLength(7);
    for (const { name: mode, turnOn } of modes) {
      await test.step(mode, async () => {
        await asUsual(page);
        await turnOn(page);
        const expected = mode === 'as it is printed' ? (lacking[name] ?? []) : [];
        expect.soft(await axeFindings(page), mode).toEqual(expected);
      });
    }
  });
}
