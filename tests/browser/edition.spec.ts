import { expect, type Page, test } from '@playwright/test';
import {
  answer,
  beginAtAdultDoor,
  heading,
  isAt,
  openStart,
  recordLater,
  typeAddress,
} from './support/contact.ts';
import { json, localNumbers, refused, script, serve, withTerm } from './support/editions.ts';
import { noteToCopy, outcome } from './support/outcome.ts';

const notLoaded = 'Local words and numbers could not be loaded; the built-in ones are shown.';

/** Reports every dialog, and everything that a script put into the page by an edition could do. */
async function watchForScripts(page: Page): Promise<string[]> {
  const ran: string[] = [];
  page.on('dialog', (dialog) => {
    ran.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (problem) => ran.push(`error: ${problem.message}`));
  await page.exposeFunction('scriptRan', (what: string) => ran.push(`script: ${what}`));
  return ran;
}

const actNowForChild = [
  'If anyone is in immediate danger, call 999.',
  'Follow your safeguarding children procedure now.',
  'Tell your safeguarding lead or manager.',
  'An alert needs nobody’s agreement.',
  'Confirm the referral within 48 hours',
  'This tool has not raised the alert. You need to.',
];

/** The alert in its own words, on the Act now page, in the banner, on the outcome and in the note. */
async function alertStandsInFull(page: Page): Promise<void> {
  await beginAtAdultDoor(page);
  await answer(page, 'adultAtRisk', 'a1', 'no');
  await answer(page, 'childAtRisk', 'c1', 'yes');
  await isAt(page, '#/safety');
  await expect(heading(page)).toHaveText('Act nowChild 1 may be at risk of significant harm');
  for (const words of actNowForChild) await expect(page.locator('main')).toContainText(words);
}

async function alertStandsOnOutcome(page: Page): Promise<void> {
  await recordLater(page);
  await expect(page.getByTestId('safety-banner')).toContainText(
    'Child 1 may be at risk of significant harm. This tool has not raised the alert.',
  );
  await typeAddress(page, '#/outcome');
  const alert = page.getByTestId('action-useChildProtectionProcedure-c1');
  await expect(alert.getByRole('heading')).toHaveText(
    'Act now: use your safeguarding children procedure for Child 1. Think about safety first',
  );
  await expect(alert).toContainText('Child 1 may be at risk of significant harm.');
  expect(await noteToCopy(page)).toContain(
    '1. Act now: use your safeguarding children procedure for Child 1. Think about safety first',
  );
}

for (const { what, reply } of refused) {
  test(`an edition that ${what} is refused: the built-in words stand, and the badge says so`, async ({
    page,
  }) => {
    const ran = await watchForScripts(page);
    await serve(page, reply);
    await alertStandsInFull(page);
    await expect(page.locator('main')).toContainText('No local number has been set up.');
    await alertStandsOnOutcome(page);
    await expect(page.getByTestId('edition-badge')).toContainText(notLoaded);
    await expect(page.getByTestId('edition-badge')).toContainText('a model, not a local procedure');
    expect(ran).toEqual([]);
  });
}

test('an edition that never comes is given up after three seconds, and the page works meanwhile', async ({
  page,
}) => {
  await serve(page, 'never');
  await openStart(page);
  await page.getByTestId('safety-button').click();
  await page.getByRole('button', { name: 'A child', exact: true }).click();
  await expect(heading(page)).toContainText('Act now');
  await expect(page.locator('main')).toContainText('No local number has been set up.');
  await page.waitForTimeout(3500);
  await recordLater(page);
  await expect(page.getByTestId('edition-badge')).toContainText(notLoaded);
});

for (const width of [1280, 320]) {
  test(`an edition that comes or fails late moves nothing under the hand that fills in a page, at ${width} pixels (H2)`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    let fail = async () => {};
    await page.route('**/edition.json', async (route) => {
      await new Promise<void>((resolve) => {
        fail = async () => resolve();
      });
      await route.fulfill({ status: 503, body: '' });
    });
    await openStart(page);
    await page.getByRole('button', { name: 'Start with a family' }).click();
    await expect(heading(page)).toHaveText('Before you start');
    const choice = page.getByLabel('An adult who needs care or support', { exact: true });
    const before = await choice.boundingBox();
    await choice.hover();
    await page.mouse.down();
    const failed = page.waitForResponse('**/edition.json');
    await fail();
    await failed;
    // Time for the program to read the reply, and to draw what it would draw.
    await page.waitForTimeout(300);
    await page.mouse.up();
    await expect(choice).toBeChecked();
    expect(await choice.boundingBox()).toEqual(before);

    await page.getByLabel('On my own work device').check();
    await page.getByTestId('continue').click();
    await isAt(page, '#/family');
    await expect(page.getByTestId('edition-badge')).toContainText(notLoaded);
  });
}

const rewording = [
  ['Act now', 'Wait'],
  ['Follow your safeguarding children procedure now.', 'Wait until Monday'],
  ['This tool has not raised the alert. You need to.', 'The alert was raised for you'],
  ['Child 1 may be at risk of significant harm', 'Child 1 is safe'],
  ['safeguarding children procedure', 'waiting list'],
  ['999', '111'],
] as const;

test('no edition can reword an alert: its words for old terms stand nowhere in ours', async ({
  page,
}) => {
  const ran = await watchForScripts(page);
  const terms = rewording.map(([source, now]) => ({ source, now, checkedOn: '2026-11-01' }));
  const body = JSON.stringify({ ...localNumbers, contacts: [], terms });
  await serve(page, { ...json, body });
  await alertStandsInFull(page);
  for (const [, now] of rewording) await expect(page.locator('main')).not.toContainText(now);
  await alertStandsOnOutcome(page);
  for (const [, now] of rewording) await expect(outcome(page)).not.toContainText(now);
  await expect(page.getByTestId('edition-badge')).toContainText('Exampleshire 2026');
  expect(ran).toEqual([]);
});

test('markup in the names and words of an edition is shown as text, and nothing of it runs', async ({
  page,
}) => {
  const ran = await watchForScripts(page);
  const body = JSON.stringify({
    ...localNumbers,
    edition: '<b onclick=scriptRan(4)>Bold</b>',
    contacts: [{ ...localNumbers.contacts[0], name: script }],
    terms: [{ source: 'significant harm', now: script, checkedOn: '2026-11-01' }],
  });
  await serve(page, { ...json, body });
  await alertStandsInFull(page);
  await expect(page.getByTestId('edition-badge')).toContainText('<b onclick=scriptRan(4)>Bold</b>');
  await expect(page.locator('main')).toContainText(script);
  await alertStandsOnOutcome(page);
  await typeAddress(page, '#/about');
  await expect(page.locator('main')).toContainText(script);
  await expect(page.locator('img, main script, b')).toHaveCount(0);
  expect(ran).toEqual([]);
});

test('good local numbers stand on Act now with the date of their check, each for its own concern', async ({
  page,
}) => {
  await serve(page, { ...json, body: JSON.stringify(localNumbers) });
  await beginAtAdultDoor(page);
  await answer(page, 'adultAtRisk', 'a1', 'yes');
  const main = page.locator('main');
  await expect(main).toContainText('Adult front door: +44 20 7946 0111 (checked 28 October 2026)');
  await expect(page.getByRole('link', { name: '+44 20 7946 0111' })).toHaveAttribute(
    'href',
    'tel:+442079460111',
  );
  await expect(main).not.toContainText('020 7946 0000');
  await recordLater(page);

  await answer(page, 'childAtRisk', 'c1', 'yes');
  await expect(main).toContainText(
    'Children’s front door: 020 7946 0000, Monday to Friday, 9 to 5 (checked 30 October 2026)',
  );
  await expect(main).toContainText('Emergency duty team: 020 7946 0999 (checked 29 October 2026)');
  await expect(main).not.toContainText('+44 20 7946 0111');
  await expect(main).not.toContainText('No local number has been set up.');
  for (const words of actNowForChild) await expect(main).toContainText(words);
  await expect(page.getByTestId('edition-badge')).toHaveText(
    'Exampleshire 2026, pathway version 1: a model, not a local procedure.',
  );
});

test('today’s words stand after a quotation, and never inside it or inside our own words', async ({
  page,
}) => {
  await serve(page, { ...json, body: withTerm('significant harm', 'NEW WORDS') });
  await beginAtAdultDoor(page);
  await answer(page, 'adultAtRisk', 'a1', 'no');
  await isAt(page, '#/q/childAtRisk/c1');
  await expect(heading(page)).toHaveText('Is Child 1 at risk of significant harm?');
  await expect(page.locator('blockquote').first()).toHaveText(
    '“Is the child at risk of significant harm?”',
  );
  await expect(page.locator('.now')).toHaveText('now: significant harm: NEW WORDS');
});

test('an edition past its review date says so on every page (H13)', async ({ page }) => {
  const body = JSON.stringify({ ...localNumbers, reviewBy: '2020-01-02' });
  await serve(page, { ...json, body });
  await alertStandsInFull(page);
  await expect(page.getByTestId('edition-badge')).toContainText(
    'were to be reviewed by 2 January 2020: check them before you rely on them.',
  );
});
