import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import {
  addressOf,
  answer,
  beginAtAdultDoor,
  carryOnUnchanged,
  choose,
  continueButton,
  heading,
  isAt,
  isSaved,
  leaveBy,
  openStart,
  typeAddress,
} from './support/contact.ts';
import { bathroomRails, doorWedge, interpreter, sleeplessBrother } from './support/families.ts';
import { answersKept } from './support/kept.ts';
import { walkToOutcome } from './support/walk.ts';

/** The boxes of a chart that have a page, from the second transcription of the paper. */
function pagesOnPaper(chart: 'adult' | 'children'): string[] {
  const table = readFileSync(new URL(`../paper/${chart}-boxes.csv`, import.meta.url), 'utf8');
  return table
    .split('\n')
    .filter((row) => /"?(question|recording)\b/.test(row))
    .map((row) => row.split(',')[1] ?? '')
    .filter((key) => key !== 'hasChildren' && key !== 'noteChildren')
    .sort();
}

async function chosen(page: Page): Promise<string[]> {
  return page
    .locator('input:checked')
    .evaluateAll((inputs) => inputs.map((input) => `${input.id} ${input.getAttribute('value')}`));
}

const charts = [
  { chart: 'adult', families: [bathroomRails, doorWedge] },
  { chart: 'children', families: [sleeplessBrother, interpreter] },
] as const;

for (const { chart, families } of charts) {
  test(`F25: nothing is chosen beforehand on any page of the ${chart} flowchart`, async ({
    page,
  }) => {
    test.slow();
    const asked = new Set<string>();
    for (const family of families) {
      await walkToOutcome(page, family, {
        onPage: async (address) => {
          // On the family page only what the worker said just before is chosen.
          if (address === '#/family') return;
          expect(await chosen(page), `chosen beforehand on ${address}`).toEqual([]);
          const [, , key] = address.split('/');
          if (key) asked.add(key);
        },
      });
    }
    expect([...asked].sort()).toEqual(expect.arrayContaining(pagesOnPaper(chart)));
    expect(pagesOnPaper(chart).length).toBeGreaterThan(9);
  });
}

test('everyone’s safety is asked first, then one person after another, then the family', async ({
  page,
}) => {
  const visited = await walkToOutcome(page, bathroomRails);
  expect(visited).toEqual([
    '#/q/adultAtRisk/a1',
    '#/q/childAtRisk/c1',
    '#/q/childAtRisk/c2',
    '#/q/childCaring/c1',
    '#/q/askWhyCaring/c1',
    '#/q/impactOnChild/c1',
    '#/q/childCaring/c2',
    '#/q/askWhyCaring/c2',
    '#/q/impactOnChild/c2',
    '#/q/adultNeedsAssessed/a1',
    '#/q/parentingCounted/a1',
    '#/q/conditionStable/a1',
    '#/q/otherAgencies/family',
    '#/q/contactAgencies/family',
    '#/q/wholeFamilyNeeds/family',
    '#/q/considerMeeting/family',
  ]);
});

test('choosing an answer never goes on by itself, and stores nothing', async ({ page }) => {
  await beginAtAdultDoor(page);
  await choose(page, 'adultAtRisk', 'a1', 'yes');
  await choose(page, 'adultAtRisk', 'a1', 'notKnownYet');
  expect(addressOf(page)).toBe('#/q/adultAtRisk/a1');
  await isSaved(page);
  expect(await answersKept(page)).toEqual([]);
});

test('F24: a double click on Continue goes one step, and stores nothing for the next question', async ({
  page,
}) => {
  await beginAtAdultDoor(page, [15, 9]);
  await choose(page, 'adultAtRisk', 'a1', 'no');
  await continueButton(page).dblclick();
  await isAt(page, '#/q/childAtRisk/c1');
  expect(await chosen(page)).toEqual([]);
  await expect(page.getByRole('alert')).toHaveCount(0);

  await choose(page, 'childAtRisk', 'c1', 'no');
  await continueButton(page).click({ clickCount: 3, delay: 20 });
  await isAt(page, '#/q/childAtRisk/c2');
  expect(await chosen(page)).toEqual([]);
  await isSaved(page);
  expect(await answersKept(page)).toEqual(['adultAtRisk a1: no', 'childAtRisk c1: no']);
});

test('a double click that leads to a recording page does not skip it', async ({ page }) => {
  await beginAtAdultDoor(page);
  await answer(page, 'adultAtRisk', 'a1', 'no');
  await answer(page, 'childAtRisk', 'c1', 'no');
  await isAt(page, '#/q/childCaring/c1');
  await choose(page, 'childCaring', 'c1', 'yes');
  await continueButton(page).dblclick();
  await isAt(page, '#/q/askWhyCaring/c1');
  await isSaved(page);
  expect(await answersKept(page)).not.toContain('askWhyCaring c1: carryOn');
  expect(addressOf(page)).toBe('#/q/askWhyCaring/c1');
});

test('F24: holding Enter for two seconds goes one step, and stores nothing for the next question', async ({
  page,
}) => {
  await beginAtAdultDoor(page, [15, 9]);
  for (const start of [page.getByTestId('q-adultAtRisk-a1-no'), continueButton(page)]) {
    const key = addressOf(page).includes('adultAtRisk') ? 'adultAtRisk a1' : 'childAtRisk c1';
    const [box = '', person = ''] = key.split(' ');
    await choose(page, box, person, 'no');
    await start.focus();
    const until = Date.now() + 2000;
    while (Date.now() < until) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    expect(await chosen(page)).toEqual([]);
  }
  await isAt(page, '#/q/childAtRisk/c2');
  await isSaved(page);
  expect(await answersKept(page)).toEqual(['adultAtRisk a1: no', 'childAtRisk c1: no']);
});

test('F22: Back, pressed ten times, and Forward again, loses no answer, and Back leads to every one of them', async ({
  page,
}) => {
  await beginAtAdultDoor(page);
  const given = [
    ['adultAtRisk', 'a1', 'no'],
    ['childAtRisk', 'c1', 'notKnownYet'],
    ['childCaring', 'c1', 'no'],
    ['adultNeedsAssessed', 'a1', 'yes'],
    ['parentingCounted', 'a1', 'no'],
    ['conditionStable', 'a1', 'stable'],
    ['otherAgencies', 'family', 'no'],
    ['wholeFamilyNeeds', 'family', 'notKnownYet'],
  ] as const;
  for (const [key, person, said] of given) await answer(page, key, person, said);
  await isAt(page, '#/q/considerMeeting/family');
  await carryOnUnchanged(page);
  await isAt(page, '#/check');
  await isSaved(page);
  const before = await answersKept(page);
  expect(before).toHaveLength(given.length + 1);

  for (const [key, person, said] of [
    ['considerMeeting', 'family', ''],
    ...given.toReversed(),
  ] as const) {
    await page.goBack();
    await isAt(page, `#/q/${key}/${person}`);
    if (said) await expect(page.getByTestId(`q-${key}-${person}-${said}`)).toBeChecked();
  }
  await page.goBack();
  await isAt(page, '#/family');
  await expect(page.getByRole('heading', { name: 'Child 1, age 9' })).toBeVisible();
  expect(await answersKept(page)).toEqual(before);
  for (const [key, person, said] of given) {
    await page.goForward();
    await isAt(page, `#/q/${key}/${person}`);
    await expect(page.getByTestId(`q-${key}-${person}-${said}`)).toBeChecked();
  }
  await page.reload();
  await expect(heading(page)).toHaveText('Young carers pathway');
  await leaveBy(page, () => page.getByRole('button', { name: /^Continue/ }).click());
  await isAt(page, '#/check');
  expect(await answersKept(page)).toEqual(before);
  await typeAddress(page, '#/outcome');
  await expect(page.getByTestId('findout-childAtRisk-c1')).toBeVisible();
});

test('F26: a typed address opens no page of a person or a box that is not there', async ({
  page,
}) => {
  for (const address of ['#/outcome', '#/check', '#/family', '#/q/childAtRisk/c1']) {
    await openStart(page);
    await typeAddress(page, address);
    await isAt(page, '#/');
    await expect(heading(page)).toHaveText('Young carers pathway');
  }
  await beginAtAdultDoor(page);
  for (const address of [
    '#/q/childAtRisk/c2',
    '#/q/adultAtRisk/a2',
    '#/q/childAtRisk/a1',
    '#/q/nothing/c1',
    '#/q/constructor/c1',
    '#/q/alertSafeguardingAdults/a1',
    '#/q/findOutImpact/c1',
  ]) {
    await typeAddress(page, address);
    await expect(heading(page)).toHaveText('Who is in the family?');
    await isAt(page, '#/family');
  }
  await isSaved(page);
  expect(await answersKept(page)).toEqual([]);
});

test('F26: an outcome opened before anything is answered says so', async ({ page }) => {
  await beginAtAdultDoor(page);
  await typeAddress(page, '#/outcome');
  await expect(page.getByTestId('outcome')).toContainText('Safety has not been looked at');
  await expect(page.getByTestId('outcome')).toContainText('This summary is incomplete.');
});
