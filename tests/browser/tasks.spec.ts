import { expect, test } from '@playwright/test';
import { countActs, expectAtMost } from './support/acts.ts';
import {
  addChild,
  addressOf,
  banner,
  beginAt,
  carryOn,
  heading,
  isSaved,
  leaveBy,
  openStart,
  recordLater,
  sayWho,
  view,
} from './support/contact.ts';
import type { Family } from './support/families.ts';
import { answersKept } from './support/kept.ts';
import { actionsRaised, listed, outcome } from './support/outcome.ts';
import { print } from './support/printed.ts';
import { walkOn, walkToOutcome } from './support/walk.ts';

// Tasks that a person must get done in few presses. The limits are targets; each test says how many it took.

const notKnown = 'notKnownYet';

test('the count of acts holds every press, and no typing', async ({ page }) => {
  const pressed = await countActs(page);
  await openStart(page);
  await page.getByRole('button', { name: 'Start with a family' }).click();
  await page.getByText('On my own work device').click();
  await page.getByLabel('Reference from your case system').fill('AB-1042');
  await page.keyboard.type('3');
  await page.keyboard.press('Backspace');
  expect(await pressed()).toEqual({ acts: 2, tabs: 0 });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  expect(await pressed()).toEqual({ acts: 2, tabs: 2 });
  await page.keyboard.press('Enter');
  await page.getByLabel('An adult who needs care or support', { exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  expect(await pressed()).toEqual({ acts: 4, tabs: 2 });
});

test('T1: a caller says that a child is being hit: what to do now is there in 4 acts, and stays', async ({
  page,
  context,
}, info) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const pressed = await countActs(page);
  await openStart(page);
  await page.getByTestId('safety-button').click();
  await page.getByRole('button', { name: 'A child', exact: true }).click();
  await expect(heading(page)).toHaveText('Act nowChild 1 may be at risk of significant harm');
  expectAtMost(4, 'T1', (await pressed()).acts);
  const main = page.locator('main');
  await expect(main).toContainText('If anyone is in immediate danger, call 999.');
  await expect(main).toContainText('This tool has not raised the alert. You need to.');
  await expect(main).toContainText(
    'No local number has been set up. Use the number in your own procedure or ask your manager. Do not wait.',
  );

  await recordLater(page);
  await sayWho(page, 'adult');
  const actNow =
    'Act now: Child 1 may be at risk of significant harm. This tool has not raised the alert.';
  await expect(banner(page)).toContainText(actNow);
  for (const [name, address] of [
    ['This family', '#/hub'],
    ['Call sheet', '#/sheet'],
    ['Steps', '#/q/adultAtRisk/a1'],
    ['Outcome', '#/outcome'],
  ] as const) {
    await view(page, name);
    expect(addressOf(page)).toBe(address);
    await expect(banner(page), `the banner on ${address}`).toContainText(actNow);
  }

  const { pages } = await print(page, info);
  expect(pages[0]).toContain('Act now: use your safeguarding children procedure for Child 1');
  expect(pages[0]).toContain('This tool has not raised the alert.');
  for (const words of pages) expect(words).toContain('SAFETY CONCERN, see page 1. Child 1');

  await page.getByTestId('copy-note').click();
  await expect(page.getByText('Note copied.')).toBeVisible();
  const note = await page.evaluate(() => navigator.clipboard.readText());
  expect(note).toContain(
    'SAFETY\r\n1. Act now: use your safeguarding children procedure for Child 1',
  );
  expect(note).toContain('This tool has not raised the alert. You need to.');
});

/** A school rings about a girl of 13 who is tired and cannot stay late because of her gran, and knows nothing else. */
function girlOf13(unknown: 'notKnownYet' | 'no'): Family {
  return {
    door: 'children',
    adults: ['Not known yet'],
    children: [{ age: 13, isCaring: true }],
    answers: {
      'childAtRisk c1': unknown,
      'adultAtRisk a1': unknown,
      'askWhyCaring c1': { ticks: { 'Who does Child 1 help?': ['Adult 1'] } },
      'impactOnChild c1': unknown,
      'childAssessed c1': unknown,
      'schoolAware c1': unknown,
      'wholeFamilyNeeds family': notKnown,
      'emergencyPlan c1': {},
      'considerMeeting family': {},
    },
  };
}

test('T3: a school that knows almost nothing gets to an outcome in 60 acts, and no “not known yet” counts as no', async ({
  page,
}) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  const pressed = await countActs(page);
  await walkToOutcome(page, girlOf13(notKnown), {
    onPage: async (address) => {
      await expect(page.getByRole('alert'), `no error on ${address}`).toHaveCount(0);
      expect(await page.title()).not.toMatch(/^Error/);
    },
  });
  expectAtMost(60, 'T3', (await pressed()).acts);
  expect(faults).toEqual([]);

  const always = [
    'askWhyCaring-c1',
    'reviewPersonCaredFor-c1',
    'offerYoungCarersAssessment-c1',
    'considerAssessment-c1',
    'contactSchool-c1',
    'emergencyPlan-c1',
    'considerMeeting-family',
  ];
  const unknown = await actionsRaised(page);
  expect(unknown.slice(0, 2)).toEqual(['adviceOnChild-c1', 'adviceOnAdult-a1']);
  expect(unknown.slice(2).sort()).toEqual([...always].sort());
  const open = [
    'childAtRisk-c1',
    'adultAtRisk-a1',
    'impactOnChild-c1',
    'childAssessed-c1',
    'schoolAware-c1',
    'wholeFamilyNeeds-family',
  ];
  const findOuts = await listed(page, 'findout');
  expect(findOuts.slice(0, 2)).toEqual(open.slice(0, 2));
  expect([...findOuts].sort()).toEqual([...open].sort());
  for (const name of open) {
    await expect(page.getByTestId(`findout-${name}`)).toContainText(/Ask: \S+.*Who asks: You/);
  }
  const given = await answersKept(page);
  expect(given.filter((line) => line.endsWith(': notKnownYet'))).toHaveLength(6);
  expect(given.filter((line) => line.endsWith(': no'))).toEqual([]);

  await walkToOutcome(page, girlOf13('no'), { device: 'shared' });
  expect((await actionsRaised(page)).sort()).toEqual([...always].sort());
  expect(await listed(page, 'findout')).toEqual(['wholeFamilyNeeds-family']);
});

/** Children of 4, 9 and 15: the worker worries about the youngest, and the two others help. */
const threeChildren: Family = {
  door: 'adult',
  adults: [],
  children: [{ age: 4 }, { age: 9 }, { age: 15 }],
  answers: {
    'adultAtRisk a1': 'no',
    'childAtRisk c1': 'yes',
    'childAtRisk c2': 'no',
    'childAtRisk c3': 'no',
    'childCaring c1': 'no',
    'childCaring c2': 'yes',
    'askWhyCaring c2': { ticks: { 'Who does Child 2 help?': ['Adult 1'] } },
    'impactOnChild c2': {
      answer: 'yes',
      ticks: { 'Is this happening now, or likely?': ['Happening now'] },
    },
    'childCaring c3': 'yes',
    'askWhyCaring c3': { ticks: { 'Who does Child 3 help?': ['Adult 1'] } },
    'impactOnChild c3': notKnown,
    'adultNeedsAssessed a1': notKnown,
    'conditionStable a1': notKnown,
    'otherAgencies family': notKnown,
    'wholeFamilyNeeds family': notKnown,
    'considerMeeting family': {},
  },
};

test('T5: of three children each has an outcome of its own, and taking one out takes only what is theirs', async ({
  page,
}) => {
  const pressed = await countActs(page);
  await beginAt(page, 'adult');
  for (const child of threeChildren.children) await addChild(page, child);
  await carryOn(page);

  const onlyChild1 = async () => {
    await expect(banner(page)).toContainText('Act now: Child 1 may be at risk of significant harm');
    await expect(banner(page)).not.toContainText(/Child [23]|Adult/);
  };
  const asked: string[] = [];
  await walkOn(page, threeChildren, {
    onPage: async (address) => {
      asked.push(address);
      if (asked.includes('#/safety') && address !== '#/safety') await onlyChild1();
      // Each page asks about one person: no answer is given for several at once.
      const [, , key, person] = address.split('/');
      const choices = await page
        .locator('[data-testid^="q-"]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-testid') ?? ''));
      const others = choices.filter((choice) => !choice.startsWith(`q-${key}-${person}-`));
      expect(others, `answers on ${address}`).toEqual([]);
      await expect(page.locator('main')).not.toContainText(/same (answer )?for/i);
    },
  });
  expect(asked.slice(0, 5)).toEqual([
    '#/q/adultAtRisk/a1',
    '#/q/childAtRisk/c1',
    '#/safety',
    '#/q/childAtRisk/c2',
    '#/q/childAtRisk/c3',
  ]);
  expect(asked.filter((address) => /childCaring|impactOnChild/.test(address))).toEqual([
    '#/q/childCaring/c1',
    '#/q/childCaring/c2',
    '#/q/impactOnChild/c2',
    '#/q/childCaring/c3',
    '#/q/impactOnChild/c3',
  ]);

  await view(page, 'Outcome');
  await onlyChild1();
  const actions = await actionsRaised(page);
  expect(actions).toEqual([
    'useChildProtectionProcedure-c1',
    'checkInitialAssessment-a1',
    'askWhyCaring-c2',
    'joinUpWithChildrensServices-c2',
    'askWhyCaring-c3',
    'offerYoungCarersAssessment-c3',
    'planForChange-a1',
    'arrangeWholeFamilySupport-family',
    'considerMeeting-family',
  ]);
  const findOuts = await listed(page, 'findout');
  expect(findOuts).toEqual([
    'impactOnChild-c3',
    'adultNeedsAssessed-a1',
    'conditionStable-a1',
    'otherAgencies-family',
    'wholeFamilyNeeds-family',
  ]);
  await isSaved(page);
  const answers = await answersKept(page);

  await view(page, 'This family');
  await leaveBy(page, () =>
    page.getByRole('button', { name: 'Record who is in the family' }).click(),
  );
  await page.getByRole('button', { name: 'Remove Child 3' }).click();
  await expect(heading(page)).toHaveText('Remove Child 3 (age 15)?');
  await expect(page.locator('main')).toContainText('The 4 answers about Child 3 will go.');
  expect(await answersKept(page)).toEqual(answers);
  await page.getByRole('button', { name: 'Remove Child 3' }).click();
  await expect(page.getByRole('heading', { name: /^Child 3/ })).toHaveCount(0);
  await view(page, 'Outcome');
  expectAtMost(60, 'T5', (await pressed()).acts);

  const isOfOthers = (name: string) => !name.endsWith('-c3');
  expect(await actionsRaised(page)).toEqual(actions.filter(isOfOthers));
  expect(await listed(page, 'findout')).toEqual(findOuts.filter(isOfOthers));
  expect(await listed(page, 'notasked')).toEqual([]);
  await expect(outcome(page)).not.toContainText('Child 3');
  await onlyChild1();
  await isSaved(page);
  expect(await answersKept(page)).toEqual(answers.filter((line) => !/ c3:/.test(line)));
});
