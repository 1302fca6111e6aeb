import { expect, test } from '@playwright/test';
import { leaveBy, recordAlertMade, typeAddress } from './support/contact.ts';
import { bathroomRails, doorWedge, type Family, sleeplessBrother } from './support/families.ts';
import {
  actionsInNote,
  actionsOnScreen,
  actionsRaised,
  asNoted,
  deedsOnScreen,
  outcome,
  wordsOfOutcome,
} from './support/outcome.ts';
import { missingOnPaper, print, withoutSpaces } from './support/printed.ts';
import { openTuesdayCall } from './support/tuesday-call.ts';
import { listFamily, walk, walkToOutcome } from './support/walk.ts';

// What the worked cases must raise, in no order.
const cases: readonly { name: string; family: Family; longest: number; raises: string[] }[] = [
  {
    name: 'the bathroom rails',
    family: bathroomRails,
    longest: 2,
    raises: [
      'askWhyCaring-c1',
      'askWhyCaring-c2',
      'joinUpWithChildrensServices-c1',
      'offerYoungCarersAssessment-c2',
      'reassessParentsNeeds-a1',
      'planForChange-a1',
      'contactAgencies-family',
      'arrangeWholeFamilySupport-family',
      'considerMeeting-family',
    ],
  },
  {
    name: 'the door wedge',
    family: doorWedge,
    longest: 3,
    raises: [
      'alertSafeguardingAdults-a1',
      'useChildProtectionProcedure-c1',
      'askWhyCaring-c1',
      'joinUpWithChildrensServices-c1',
      'reassessParentsNeeds-a1',
      'planForChange-a1',
      'contactAgencies-family',
      'arrangeWholeFamilySupport-family',
      'considerMeeting-family',
    ],
  },
  {
    name: 'the brother who does not sleep',
    family: sleeplessBrother,
    longest: 3,
    raises: [
      'askWhyCaring-c1',
      'reviewPersonCaredFor-c1',
      'referToSupport-c1',
      'offerYoungCarersAssessment-c1',
      'planCountsCaring-c1',
      'askForPlanUpdate-c1',
      'educationSupport-c1',
      'emergencyPlan-c1',
      'considerMeeting-family',
    ],
  },
];

for (const { name, family, longest, raises } of cases) {
  test(`the outcome of ${name} is printed whole on few pages of A4, with the same actions as screen and note`, async ({
    page,
  }, info) => {
    await walkToOutcome(page, family);
    const onScreen = await wordsOfOutcome(page);
    const paper = await print(page, info);

    expect(paper.pages.length).toBeLessThanOrEqual(longest);
    expect(paper.paper).toBe('A4');
    expect(paper.isTagged).toBe(true);
    expect(onScreen).toContain('Outcome for this family');
    expect(missingOnPaper(onScreen, paper)).toEqual([]);
    for (const furniture of [
      'Copy note',
      'Copy title',
      'Back',
      'Skip to main content',
      'Agree who and by when',
      'Answer now',
      'Print or save as PDF',
      'Delete this family',
      'Check or change your answers',
      'Saved on this device',
    ]) {
      expect(paper.pages.join(' ')).not.toContain(furniture);
    }
    for (const [index, words] of paper.pages.entries()) {
      expect(words).toContain(`Ref ${family.reference}`);
      expect(words).toContain('Young carers pathway: outcome summary');
      expect(words).toContain('Nothing has been sent');
      expect(words).toContain(`Page ${index + 1} of ${paper.pages.length}`);
    }

    const actions = await actionsOnScreen(page);
    expect((await actionsRaised(page)).sort()).toEqual([...raises].sort());
    expect(await actionsInNote(page)).toEqual(asNoted(actions));
    expect(paper.deeds.filter((words) => words !== 'Notasked,because')).toEqual(
      (await deedsOnScreen(page)).map(withoutSpaces),
    );
  });
}

const alertForChild = 'Act now: use your safeguarding children procedure for Child 1';
const alertForAdult = 'Act now: use your safeguarding adults procedure for Adult 1';

test('both alerts stand on page 1 before any other action, and every page says that none is recorded as made', async ({
  page,
}, info) => {
  await walkToOutcome(page, doorWedge);
  const { pages, deeds } = await print(page, info);

  const [first = ''] = pages;
  expect(first).toContain(alertForChild);
  expect(first).toContain(alertForAdult);
  expect(deeds[0]).toContain(withoutSpaces(alertForChild));
  expect(deeds[1]).toContain(withoutSpaces(alertForAdult));
  expect(first.indexOf(alertForAdult)).toBeLessThan(
    first.indexOf('Ask for Adult 1’s needs to be re-assessed'),
  );
  expect(pages.length).toBeGreaterThan(1);
  for (const words of pages) {
    expect(words).toContain(
      'SAFETY CONCERN, see page 1. Child 1 (age 8): alert NOT recorded as made. Adult 1: alert NOT recorded as made',
    );
  }
});

test('once an alert is recorded as made every printed page says so, of that person only', async ({
  page,
}, info) => {
  await walkToOutcome(page, doorWedge);
  const alert = page.getByTestId('action-useChildProtectionProcedure-c1');
  await leaveBy(page, () =>
    alert.getByRole('button', { name: 'What to do, and record what was done' }).click(),
  );
  await recordAlertMade(page, 'children’s front door');
  await expect(outcome(page)).toBeVisible();

  const { pages } = await print(page, info);
  for (const words of pages) {
    expect(words).toContain('Child 1 (age 8): alert made');
    expect(words).toContain('Adult 1: alert NOT recorded as made');
    expect(words).not.toContain('Child 1 (age 8): alert NOT recorded as made');
  }
  expect(pages[0]).toMatch(/Status: Alert made for Child 1 on \d+ \w+ \d{4} at \d\d:\d\d/);
  expect(pages[0]).toContain('to children’s front');
});

test('a finished outcome does not call itself incomplete, and an unfinished one does on every page', async ({
  page,
}, info) => {
  await walk(page, doorWedge, { until: '#/q/considerMeeting/family' });
  await typeAddress(page, '#/outcome');
  await expect(outcome(page)).toBeVisible();
  const finished = await print(page, info);
  expect(finished.pages.join(' ')).not.toContain('INCOMPLETE');

  await walk(page, bathroomRails, { until: '#/q/wholeFamilyNeeds/family' });
  await typeAddress(page, '#/outcome');
  await expect(outcome(page)).toBeVisible();
  const unfinished = await print(page, info);
  expect(unfinished.pages.length).toBeGreaterThan(1);
  for (const words of unfinished.pages) expect(words).toContain('INCOMPLETE');
  expect(unfinished.pages[0]).toContain('This summary is incomplete. 1 question was not asked yet');
});

test('an outcome before any safety question is answered says first of whom safety was not looked at', async ({
  page,
}, info) => {
  await listFamily(page, bathroomRails);
  await leaveBy(page, () => page.getByTestId('later').click());
  await typeAddress(page, '#/outcome');
  await expect(outcome(page)).toBeVisible();
  const { pages } = await print(page, info);
  const [, whom = ''] = /Safety has not been looked at: ([^.]+)\./.exec(pages[0] ?? '') ?? [];
  expect(whom.split(', ').sort()).toEqual(['Adult 1', 'Child 1', 'Child 2']);
});

test('the outcome prints whole on Letter paper and in landscape too', async ({ page }, info) => {
  await walkToOutcome(page, doorWedge);
  const onScreen = await wordsOfOutcome(page);
  for (const paper of [{ format: 'Letter' }, { format: 'A4', landscape: true }] as const) {
    const printed = await print(page, info, { ...paper, preferCSSPageSize: false });
    expect(missingOnPaper(onScreen, printed)).toEqual([]);
    for (const words of printed.pages) expect(words).toContain('alert NOT recorded as made');
  }
});

test('the outcome prints by person as it is seen by person, each action with when it is due', async ({
  page,
}, info) => {
  await openTuesdayCall(page);
  await page.getByRole('radio', { name: 'Person', exact: true }).check();
  const onScreen = await wordsOfOutcome(page);
  const paper = await print(page, info);

  expect(missingOnPaper(onScreen, paper)).toEqual([]);
  expect(paper.deeds).toEqual((await deedsOnScreen(page)).map(withoutSpaces));
  const [first = ''] = paper.pages;
  const headings = [
    'Now It is not known yet whether Child 1 is at risk',
    'Adult 1 Ask for Adult 1’s needs to be re-assessed',
    'Child 1 (age 9) Ask why Child 1 is helping',
    'Child 2 (age 15) Ask why Child 2 is helping',
    'The family Contact those who know the family',
  ];
  const places = headings.map((words) => first.indexOf(words));
  expect(places, headings.join(' / ')).not.toContain(-1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(paper.pages.join(' ').match(/When: (Next|Plan|Keep under review)/g)).toHaveLength(8);
});

test('what is to be found out prints by itself on one page to write on, with safety above it and nothing else to do', async ({
  page,
}, info) => {
  // The dialog would be shut before the paper is made here.
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await openTuesdayCall(page, { ref: 'TUESDAY-41' });
  await page.getByRole('button', { name: 'Print this list to work through' }).click();
  const { pages, deeds } = await print(page, info);

  expect(pages).toHaveLength(1);
  const [words = ''] = pages;
  expect(words).toContain(
    'SAFETY CONCERN, see page 1. Child 1 (age 9): risk NOT KNOWN YET. Child 2 (age 15): risk NOT KNOWN YET',
  );
  expect(words).toContain('Ref TUESDAY-41 · INCOMPLETE');
  const advice = (child: string) =>
    `It is not known yet whether ${child} is at risk of significant harm. Talk to your safeguarding lead today, and find out before you close this contact`;
  const open = [
    'Is Child 1 at risk of significant harm?',
    'Is Child 2 at risk of significant harm?',
    'Could Child 2 be helping to look after someone?',
  ];
  expect(deeds).toEqual([advice('Child 1'), advice('Child 2'), ...open].map(withoutSpaces));
  const [now = '', list = ''] = words.split('Still to find out');
  expect(now).toContain(`Now ${advice('Child 1')}`);
  for (const [index, question] of open.entries()) {
    const [, after = ''] = list.split(question);
    const [row = ''] = after.split(open[index + 1] ?? 'Not asked yet');
    for (const part of [
      'Ask: the child',
      'Who asks: You',
      'If Yes: A',
      'If No: nothing is added',
    ]) {
      expect(row, question).toContain(part);
    }
    expect(row).toMatch(
      index < 2 ? /By: Today, before you close this contact/ : /By: to be agreed/,
    );
    expect(row).toMatch(/Answer Told by \(role\) Date/);
  }
  for (const later of [
    'Next',
    'Plan',
    'Keep under review',
    'What was known Adults',
    'To consider',
  ]) {
    expect(words).not.toContain(` ${later} `);
  }
});
