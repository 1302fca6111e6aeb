import { expect, type Page, test } from '@playwright/test';
import { countActs, expectAtMost } from './support/acts.ts';
import {
  addressOf,
  answer,
  banner,
  carryOn,
  carryOnUnchanged,
  choose,
  continueButton,
  heading,
  isAt,
  isSaved,
  leaveBy,
  openStart,
  sayWho,
  view,
} from './support/contact.ts';
import { answersKept, keptOnDevice } from './support/kept.ts';
import { arriveBy, carryOnByKeys, chooseByKeys, pressByKeys, tabTo } from './support/keys.ts';
import { actionsRaised, listed, outcome } from './support/outcome.ts';
import { openTuesdayCall, tuesdayActions, tuesdayCall } from './support/tuesday-call.ts';

// Case 6, the Tuesday call: taken on the call sheet, gone on with for the 9-year-old, and changed when the school rings.

async function done(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Done', exact: true })).toHaveCount(0);
}

test('T2: a call is written down in the caller’s order, and its note is on the clipboard after 75 acts', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const press = (keys: string) =>
    keys
      .split('')
      .reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  const pressed = await countActs(page);
  await openStart(page);
  await page.getByRole('button', { name: 'Start with a family' }).click();
  await sayWho(page, 'adult');
  for (const [add, age] of [
    ['Add a child', '9'],
    ['Add another child', '15'],
  ] as const) {
    await page.getByRole('button', { name: add }).click();
    await page.getByLabel('Age in years').fill(age);
    await page.keyboard.press('Enter');
  }
  await view(page, 'Call sheet');
  await page.getByLabel('Fast keys').check();

  // “There’s a lady with MS that comes and goes.”
  await choose(page, 'conditionStable', 'a1', 'episodic');
  // “The 9-year-old gets her up in the morning and sorts her tablets,
  await choose(page, 'childCaring', 'c1', 'yes');
  await press('jd');
  for (const tick of ['Adult 1', 'Personal care', 'Medicines']) {
    await page.getByRole('checkbox', { name: tick, exact: true }).check();
  }
  await done(page);
  // and he’s been late for school a lot.”
  await press('j1');
  await page.getByLabel('Happening now').check();
  await done(page);
  // “The 15-year-old is at his dad’s half the week.”
  await press('j3');
  // “She was assessed last year but nobody asked about the kids.”
  await press('j12');
  // “We’re involved, and the school, though I don’t know if the school know.”
  await press('j1kd');
  for (const [group, tick] of [
    ['Who is in contact with the family?', 'GP'],
    ['Who is in contact with the family?', 'School or college'],
    ['GP: knows about the caring?', 'Yes'],
    ['School or college: knows about the caring?', 'Not known yet'],
  ] as const) {
    await page
      .getByRole('group', { name: group, exact: true })
      .getByLabel(tick, { exact: true })
      .check();
  }
  await done(page);
  // “Nobody’s said anyone’s hurting her. I haven’t asked about the children being safe.” Ask next begins with them.
  await press('n33n2');
  await page.getByTestId('copy-note').click();
  await expect(page.getByText('Note copied.')).toBeVisible();
  const { acts, tabs } = await pressed();
  expectAtMost(75, 'T2', acts + tabs);

  const note = await page.evaluate(() => navigator.clipboard.readText());
  expect(note).toMatch(/^YOUNG CARERS PATHWAY: OUTCOME SUMMARY\r\n/);
  expect(note).toMatch(/^(?:[\x20-\x7e]*\r\n)*[\x20-\x7e]*$/);
  expect(note.indexOf('\r\nSAFETY\r\n')).toBeGreaterThan(0);
  expect(note.indexOf('\r\nSAFETY\r\n')).toBeLessThan(note.indexOf('\r\nACTIONS'));
  for (const child of ['Child 1', 'Child 2']) {
    expect(note).toContain(`- Is ${child} at risk of significant harm? NOT KNOWN YET.`);
  }

  await isSaved(page);
  expect(await answersKept(page)).toEqual(
    tuesdayCall.map(([matter, given]) => `${matter}: ${given}`),
  );
  const [row] = await keptOnDevice(page);
  for (const [matter, , details] of tuesdayCall) {
    const kept = row?.record.answers.find(({ key, person }) => `${key} ${person}` === matter);
    expect(kept?.details, `what was said of ${matter}`).toEqual(details);
  }

  await view(page, 'Outcome');
  await expect(outcome(page)).toContainText('This summary is incomplete.');
  expect(await actionsRaised(page)).toEqual(tuesdayActions);
  expect(await listed(page, 'findout')).toEqual([
    'childAtRisk-c1',
    'childAtRisk-c2',
    'childCaring-c2',
  ]);
  expect(await listed(page, 'notasked')).toEqual(['impactOnChild-c2', 'wholeFamilyNeeds-family']);
  await expect(banner(page)).not.toContainText('Act now');
});

test('T4: the 9-year-old’s side is covered in 30 acts, and nothing is asked that the call has answered', async ({
  page,
}) => {
  await openTuesdayCall(page);
  const pressed = await countActs(page);
  const asked: string[] = [];
  page.on('framenavigated', (frame) => {
    const { hash } = new URL(frame.url());
    if (hash.startsWith('#/q/')) asked.push(hash);
  });

  await view(page, 'This family');
  const child1 = page.getByRole('region', { name: 'Child 1 (age 9)' });
  await page.getByRole('button', { name: 'Start the children’s flowchart for Child 1' }).click();
  await expect(child1).toContainText(
    '3 of the answers came from the adult flowchart, and are not asked again',
  );
  const school = child1.getByRole('listitem').filter({ hasText: 'Child 1’s school' });
  await expect(school).toContainText('From who else is involved');
  await expect(school).toContainText('To find out');

  const open = (task: string) =>
    leaveBy(page, () => page.getByRole('button', { name: task }).click());
  await open('Look at Child 1’s assessment and plan');
  await answer(page, 'childAssessed', 'c1', 'yes');
  await answer(page, 'planCountsCaring', 'c1', 'no');
  await isAt(page, '#/hub');
  await open('Ask about an emergency plan for Child 1');
  await carryOnUnchanged(page);
  await isAt(page, '#/hub');
  await open('Record what would help');
  await answer(page, 'wholeFamilyNeeds', 'family', 'notKnownYet');
  await isAt(page, '#/hub');
  await open('Decide on a meeting and review');
  await page.getByLabel('Yes, meet').check();
  await carryOn(page);
  await isAt(page, '#/hub');
  await view(page, 'Outcome');
  const { acts, tabs } = await pressed();
  expectAtMost(30, 'T4', acts + tabs);

  expect(asked).toEqual([
    '#/q/childAssessed/c1',
    '#/q/planCountsCaring/c1',
    '#/q/emergencyPlan/c1',
    '#/q/wholeFamilyNeeds/family',
    '#/q/considerMeeting/family',
  ]);
  expect((await actionsRaised(page)).sort()).toEqual(
    [
      ...tuesdayActions,
      'reviewPersonCaredFor-c1',
      'referToSupport-c1',
      'offerYoungCarersAssessment-c1',
      'planCountsCaring-c1',
      'askForPlanUpdate-c1',
      'contactSchool-c1',
      'emergencyPlan-c1',
    ].sort(),
  );
  const meeting = page.getByTestId('action-considerMeeting-family');
  await expect(meeting).toHaveCount(1);
  await expect(meeting).toContainText(
    /Source: Adult flowchart, box A16;.*Children’s flowchart, box C14/,
  );
  await expect(page.getByTestId('findout-schoolAware-c1')).toBeVisible();
});

test('T7: when the school rings, three answers are changed from the outcome by 25 keys, and a yes is not taken back in silence', async ({
  page,
}) => {
  await openTuesdayCall(page, { started: ['c1'] });
  expect(await listed(page, 'findout')).toEqual([
    'childAtRisk-c1',
    'childAtRisk-c2',
    'childCaring-c2',
    'schoolAware-c1',
  ]);
  await expect(banner(page)).toContainText('Find out before you close this contact');
  // The limit holds for the keys that press and choose; Tab, which only leads to them, is told apart.
  const pressed = await countActs(page);
  const go = async (button: string | RegExp): Promise<void> => {
    await tabTo(page.getByRole('button', { name: button }));
    await arriveBy(page, () => page.keyboard.press('Enter'));
  };
  const change = async (button: string | RegExp, choice: string): Promise<void> => {
    await go(button);
    await chooseByKeys(page.getByTestId(choice));
    await carryOnByKeys(page);
  };

  // “The school rang: they did not know.”
  await change(/^Answer now ?: Does Child 1’s school/, 'q-schoolAware-c1-no');
  expect(addressOf(page)).toBe('#/outcome');
  const school = page.getByTestId('action-contactSchool-c1');
  await expect(school).toContainText('box C12');
  await expect(school).toContainText(
    'Why: Answered No: Does Child 1’s school or college know about the family’s situation?',
  );
  await expect(page.getByTestId('findout-schoolAware-c1')).toHaveCount(0);

  // “The children are safe, you asked.”
  for (const child of ['1', '2']) {
    await change(`Answer: is Child ${child} at risk?`, `q-childAtRisk-c${child}-no`);
    expect(addressOf(page)).toBe('#/outcome');
  }
  expect(await listed(page, 'findout')).toEqual(['childCaring-c2']);
  expect((await actionsRaised(page)).filter((name) => name.startsWith('advice'))).toEqual([]);
  await expect(banner(page)).toHaveCount(0);

  // Then Child 1 is at risk after all; and that is to be taken back.
  await go('Check or change your answers');
  const risk = /^Change ?: Is Child 1 at risk of significant harm/;
  await change(risk, 'q-childAtRisk-c1-yes');
  expect(addressOf(page)).toBe('#/safety');
  await expect(heading(page)).toContainText('Child 1 may be at risk of significant harm');
  await go('Record this later. The warning stays');
  await expect(banner(page)).toContainText('Act now: Child 1');

  await go(risk);
  await chooseByKeys(page.getByTestId('q-childAtRisk-c1-no'));
  await pressByKeys(continueButton(page));
  await expect(page.locator('.govuk-error-summary')).toBeFocused();
  await expect(page.getByRole('alert')).toContainText('Enter what has changed');
  await isSaved(page);
  expect(await answersKept(page)).toContain('childAtRisk c1: yes');
  await tabTo(page.getByLabel('What has changed?'));
  await page.keyboard.type('Seen with the school nurse');
  await carryOnByKeys(page);
  await expect(banner(page)).toContainText(
    /Child 1 \(age 9\) was said to be at risk; changed on .+ Reason: Seen with the school nurse/,
  );
  const { acts, tabs } = await pressed();
  expectAtMost(25, 'T7', acts, `, and Tab ${tabs} times`);

  await isSaved(page);
  expect(await answersKept(page)).toContain('childAtRisk c1: no');
  const [row] = await keptOnDevice(page);
  const history = row?.record.history ?? [];
  expect(
    history
      .filter(({ person }) => person === 'c1')
      .map(({ key, from, to, reason }) => [key, from, to, reason]),
  ).toEqual([
    ['childAtRisk', 'notKnownYet', 'no', undefined],
    ['childAtRisk', 'no', 'yes', undefined],
    ['childAtRisk', 'yes', 'no', 'Seen with the school nurse'],
  ]);
});
