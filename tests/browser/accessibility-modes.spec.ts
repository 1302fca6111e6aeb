import { expect, test } from '@playwright/test';
import { answer, beginAtAdultDoor, heading, statusLine, typeAddress } from './support/contact.ts';
import { buildNewer, lookForNew, openUntilReady, test as testWithHost } from './support/host.ts';
import { press } from './support/kind-of-page.ts';
import { looksWellInEveryWay } from './support/modes.ts';
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
    await looksWellInEveryWay(page, lacking[name]);
  });
}

testWithHost(
  'axe finds nothing without a network, nor where a new version waits or can be had, in any of seven ways',
  async ({ page, host }, info) => {
    testWithHost.slow();
    await openUntilReady(page);
    await host.stop();
    await beginAtAdultDoor(page, [9], 'shared');
    await expect(statusLine(page)).toContainText('Works offline.');
    await answer(page, 'adultAtRisk', 'a1', 'notKnownYet');
    await looksWellInEveryWay(page);

    await host.start();
    host.deploy(await buildNewer(info.outputPath('newer')));
    await lookForNew(page);
    await expect(statusLine(page)).toContainText('Finish this family first.');
    await looksWellInEveryWay(page);

    await typeAddress(page, '#/outcome');
    await press(page, 'Delete this family from this device');
    await press(page, 'Delete now');
    await expect(heading(page)).toHaveText('Young carers pathway');
    await expect(page.getByRole('button', { name: 'Update now' })).toBeVisible();
    await looksWellInEveryWay(page);
  },
);
