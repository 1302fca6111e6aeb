import { expect, type Page, test } from '@playwright/test';
import {
  answer,
  banner,
  beginAtAdultDoor,
  carryOn,
  choose,
  continueButton,
  heading,
  isAt,
  isSaved,
  openStart,
  recordAlertMade,
  recordLater,
  typeAddress,
} from './support/contact.ts';
import { doorWedge } from './support/families.ts';
import { answersKept, keptOnDevice } from './support/kept.ts';
import { actionsRaised, noteToCopy, outcome } from './support/outcome.ts';
import { print } from './support/printed.ts';
import { walk, walkToOutcome } from './support/walk.ts';

async function childAtRisk(page: Page): Promise<void> {
  await beginAtAdultDoor(page);
  await answer(page, 'adultAtRisk', 'a1', 'no');
  await answer(page, 'childAtRisk', 'c1', 'yes');
}

test('a yes to a safety question says at once what to do now', async ({ page }) => {
  await childAtRisk(page);
  await isAt(page, '#/safety');
  await expect(heading(page)).toContainText('Act now');
  await expect(heading(page)).toContainText('Child 1 may be at risk of significant harm');
  await expect(page.locator('main')).toContainText('If anyone is in immediate danger, call 999.');
  await expect(page.locator('main')).toContainText(
    'This tool has not raised the alert. You need to.',
  );
});

test('after a yes the banner stands on every page that follows, and the alert is printed and copied', async ({
  page,
}, info) => {
  const visited = await walkToOutcome(page, doorWedge, {
    onPage: async (address) => {
      const isBefore = address === '#/family' || address === '#/q/adultAtRisk/a1';
      const isActNow = address === '#/safety';
      if (isBefore || isActNow) return;
      await expect(banner(page), `the banner on ${address}`).toContainText('Act now:');
      await expect(banner(page)).toContainText('Adult 1');
      await expect(banner(page)).toContainText('This tool has not raised');
    },
  });
  expect(visited.filter((address) => address === '#/safety')).toHaveLength(2);
  for (const address of ['#/family', '#/check', '#/outcome']) {
    await typeAddress(page, address);
    await isAt(page, address);
    await expect(banner(page)).toContainText('2 safety concerns. Child 1, Adult 1.');
  }
  expect((await actionsRaised(page)).slice(0, 2).sort()).toEqual([
    'alertSafeguardingAdults-a1',
    'useChildProtectionProcedure-c1',
  ]);
  const note = await noteToCopy(page);
  expect(note).toMatch(
    /SAFETY\r?\n1\. Act now: use your safeguarding children procedure for Child 1/,
  );
  expect(note).toMatch(/\n2\. Act now: use your safeguarding adults procedure for Adult 1/);
  const { pages } = await print(page, info);
  expect(pages[0]).toContain('Act now: use your safeguarding children procedure for Child 1');
  expect(pages[0]).toContain('Act now: use your safeguarding adults procedure for Adult 1');
});

test('an alert that was made changes the banner of that person, and hides nothing', async ({
  page,
}) => {
  await beginAtAdultDoor(page);
  await answer(page, 'adultAtRisk', 'a1', 'yes');
  await recordAlertMade(page, 'adult safeguarding team');
  await answer(page, 'childAtRisk', 'c1', 'yes');
  await recordLater(page);
  await expect(banner(page)).toContainText('Alert made for Adult 1');
  await expect(banner(page)).toContainText('to adult safeguarding team');
  await expect(banner(page)).toContainText('Act now: Child 1 may be at risk of significant harm');
});

test('“about to make it now” and “record this later” leave the warning as it is', async ({
  page,
}) => {
  await childAtRisk(page);
  await page.getByLabel('I am about to make it now').check();
  await carryOn(page);
  await expect(banner(page)).toContainText('Act now:');
  await expect(banner(page)).toContainText('that it was made is not recorded');
});

test('not known yet at a safety question is not a no: the banner stays until it is found out', async ({
  page,
}) => {
  await beginAtAdultDoor(page);
  await answer(page, 'adultAtRisk', 'a1', 'no');
  await answer(page, 'childAtRisk', 'c1', 'notKnownYet');
  await isAt(page, '#/q/childCaring/c1');
  await expect(banner(page)).toContainText('Find out before you close this contact');
  await expect(banner(page)).toContainText('It is not known yet whether Child 1 is at risk');
  await typeAddress(page, '#/outcome');
  await expect(outcome(page)).toBeVisible();
  expect((await actionsRaised(page))[0]).toBe('adviceOnChild-c1');
  await expect(page.getByTestId('findout-childAtRisk-c1')).toBeVisible();

  await page.getByRole('button', { name: 'Answer: is Child 1 at risk?' }).click();
  await isAt(page, '#/q/childAtRisk/c1');
  await choose(page, 'childAtRisk', 'c1', 'no');
  await carryOn(page);
  await isAt(page, '#/outcome');
  await expect(banner(page)).toHaveCount(0);
  expect(await actionsRaised(page)).not.toContain('adviceOnChild-c1');
});

test('a yes is not taken back without a reason', async ({ page }) => {
  await childAtRisk(page);
  await recordLater(page);
  for (const changed of ['no', 'notKnownYet']) {
    await typeAddress(page, '#/q/childAtRisk/c1');
    await isAt(page, '#/q/childAtRisk/c1');
    await choose(page, 'childAtRisk', 'c1', changed);
    await page.getByLabel('What has changed?').fill('   ');
    await continueButton(page).click();
    await expect(page.getByRole('alert')).toContainText('Enter what has changed');
    await isAt(page, '#/q/childAtRisk/c1');
    await isSaved(page);
    expect(await answersKept(page)).toContain('childAtRisk c1: yes');
    await typeAddress(page, '#/outcome');
    await expect(outcome(page)).toBeVisible();
    expect((await actionsRaised(page))[0]).toBe('useChildProtectionProcedure-c1');
  }
});

test('a yes that is taken back with a reason leaves its trace in the banner, on paper, in the note and in the record', async ({
  page,
}, info) => {
  await childAtRisk(page);
  await recordLater(page);
  await typeAddress(page, '#/q/childAtRisk/c1');
  await isAt(page, '#/q/childAtRisk/c1');
  await choose(page, 'childAtRisk', 'c1', 'no');
  await page.getByLabel('What has changed?').fill('The bruise was seen by a doctor');
  await carryOn(page);
  const trace =
    /Child 1 \(age 9\) was said to be at risk; changed on .+ Reason: The bruise was seen by a doctor/;
  await expect(banner(page)).toContainText(trace);
  await typeAddress(page, '#/outcome');
  await expect(outcome(page)).toContainText(trace);
  expect(await noteToCopy(page)).toMatch(trace);
  const { pages } = await print(page, info);
  expect(pages[0]).toContain('Child 1 (age 9): answer changed, see page 1');
  expect(pages.join(' ')).toMatch(trace);
  await isSaved(page);
  const [row] = await keptOnDevice(page);
  expect(row?.record.history).toEqual([
    expect.objectContaining({ from: 'yes', to: 'no', reason: 'The bruise was seen by a doctor' }),
  ]);
});

for (const [whom, harm] of [
  ['A child', 'Child 1 may be at risk of significant harm'],
  ['An adult', 'Adult 1 may be at risk of harm'],
  ['Both', 'Child 1 may be at risk of significant harm'],
] as const) {
  test(`from the start page a safety concern about ${whom.toLowerCase()} is two presses from Act now`, async ({
    page,
  }) => {
    await openStart(page);
    await page.getByTestId('safety-button').click();
    await page.getByRole('button', { name: whom, exact: true }).click();
    await expect(heading(page)).toContainText('Act now');
    await expect(heading(page)).toContainText(harm);
    const others = page.getByRole('button', { name: 'Adult 1 may be at risk of harm' });
    await expect(others).toHaveCount(whom === 'Both' ? 1 : 0);
  });
}

test('a concern raised in the middle of the walk leads back to the question that was open', async ({
  page,
}) => {
  await walk(page, doorWedge, { until: '#/q/conditionStable/a1' });
  await page.getByTestId('safety-button').click();
  await page.getByRole('button', { name: 'A child not listed yet' }).click();
  await expect(heading(page)).toContainText('Child 2 may be at risk of significant harm');
  await recordLater(page);
  await isAt(page, '#/q/conditionStable/a1');
  await expect(banner(page)).toContainText('3 safety concerns. Child 1, Child 2, Adult 1.');
});
