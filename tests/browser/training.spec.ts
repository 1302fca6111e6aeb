import { expect, type Page, test } from '@playwright/test';
import { beginAtAdultDoor, heading, typeAddress } from './support/contact.ts';
import { startOn } from './support/own-browser.ts';
import { print } from './support/printed.ts';
import { askAboutCaring, beginSession, enterHands, openRoom, press } from './support/training.ts';

const reason = 'Nobody has asked.';

/** All words in the window of the room. */
const wordsOf = (room: Page) => room.locator('body').innerText();

test('T11: 14 people vote on caring, discuss, vote again and see the suggestion, in two windows, and the room sees nothing before it is shown', async ({
  page,
}) => {
  await beginSession(page);
  const room = await openRoom(page);
  await expect(heading(room)).toHaveText('Before we begin');
  await askAboutCaring(page);
  await expect(heading(room)).toHaveText('Could Sam be helping to look after someone?');

  const nothingMore = async () => {
    const words = await wordsOf(room);
    expect(words).not.toMatch(/\b[67]\b|\b10\b/);
    expect(words).not.toContain('Suggested');
    expect(words).not.toContain(reason);
  };
  await enterHands(page, '6 1 7');
  await expect(page.getByTestId('hands-in-all')).toHaveText('14 of 14 hands');
  await nothingMore();

  await press(page, 'Discuss');
  await expect(heading(room)).toHaveText(
    'What have you seen or heard, and what are you filling in?',
  );
  await expect(room.getByText(/^0:0[1-9]$/)).toBeVisible();
  await press(page, 'Count again');
  await expect(heading(room)).toHaveText('Could Sam be helping to look after someone?');
  await enterHands(page, '3 1 10');
  await nothingMore();

  await press(page, 'Show the hands');
  await expect(room.locator('.room__answers li')).toHaveText([
    /Yes.*6 → 3/,
    /No.*1 → 1/,
    /Not known yet.*7 → 10/,
  ]);
  expect(await wordsOf(room)).not.toContain('Suggested');
  await press(page, 'Show the suggestion');
  await expect(room.locator('.room__answers li').nth(2)).toContainText('✓ Suggested');
  expect(await wordsOf(room)).not.toContain(reason);
  await press(page, 'Show the reason');
  await expect(room.getByText(reason)).toBeVisible();

  await page.getByLabel('Note for the debrief').fill('Who would ask Sam?');
  await press(page, 'Blank the room');
  await expect(room.getByText(reason)).toBeHidden();
  await press(page, 'Tell part 2 of the story');
  await expect(heading(room)).toHaveText('The story, part 2 of 3');

  for (const window of [page, room]) {
    await expect(window.getByTestId('training-mark')).toHaveText('TRAINING');
    expect(await window.title()).toMatch(/^TRAINING – /);
    await expect(window.getByTestId('copy-note')).toHaveCount(0);
  }
});

test('a room window that is opened late, or opened again, shows where the session stands', async ({
  page,
}) => {
  await beginSession(page);
  await askAboutCaring(page);
  const room = await openRoom(page);
  await expect(heading(room)).toHaveText('Could Sam be helping to look after someone?');
  await room.reload();
  await expect(heading(room)).toHaveText('Could Sam be helping to look after someone?');
});

test('a browser that is killed in the middle of a session loses no vote', async ({
  baseURL,
}, info) => {
  test.slow();
  const profile = info.outputPath('profile');
  let browser = await startOn(profile);
  try {
    await browser.page.goto(`${baseURL}#/train/case/late-mornings`);
    await browser.page.getByLabel('How many people are in the room?').fill('14');
    await press(browser.page, 'Begin');
    await askAboutCaring(browser.page);
    await enterHands(browser.page, '6 1 7');
    await press(browser.page, 'Discuss');
    await press(browser.page, 'Count again');
    await enterHands(browser.page, '3 1 10');
    await expect(browser.page.getByTestId('status-line')).toHaveText('Saved on this device');
    await browser.kill();

    browser = await startOn(profile);
    const { page } = browser;
    await page.goto(`${baseURL}#/train`);
    await expect(page.getByText(/^Carry on with the session of \d\d:\d\d\?/)).toBeVisible();
    await page.getByRole('button', { name: /^Carry on/ }).click();
    await expect(heading(page)).toHaveText('Could Sam be helping to look after someone?');
    await expect(page.getByRole('spinbutton', { name: 'Not known yet' })).toHaveValue('10');
    await expect(
      page.getByText('Before the discussion: Yes 6 · No 1 · Not known yet 7'),
    ).toBeVisible();
  } finally {
    await browser.kill();
  }
});

for (const look of ['Light', 'Dark room']) {
  test(`on a projector of 1920 by 1080 the question and its answers stand without scrolling, large, in the theme “${look}”`, async ({
    page,
  }) => {
    await beginSession(page);
    await page.getByRole('radio', { name: look }).check();
    const room = await openRoom(page);
    await askAboutCaring(page);
    await expect(heading(room)).toHaveText('Could Sam be helping to look after someone?');
    const seen = await room.evaluate(() => ({
      isScrolled: document.documentElement.scrollHeight > innerHeight,
      question: Number.parseFloat(
        getComputedStyle(document.querySelector('h1') as Element).fontSize,
      ),
      answers: [...document.querySelectorAll('.room__answers li')].map((answer) =>
        Number.parseFloat(getComputedStyle(answer).fontSize),
      ),
    }));
    expect(seen.isScrolled).toBe(false);
    expect(seen.question).toBeGreaterThanOrEqual(60);
    expect(seen.answers).toEqual([44, 44, 44]);
  });
}

test('a session is led by keyboard alone', async ({ page }) => {
  await page.goto('./#/train/case/late-mornings');
  await expect(heading(page)).toHaveText('The late mornings');
  const to = async (name: RegExp) => {
    for (let presses = 0; presses < 60; presses += 1) {
      const focused = await page.evaluate(() => {
        const element = document.activeElement;
        const label = element?.id ? document.querySelector(`label[for="${element.id}"]`) : null;
        return `${element?.getAttribute('aria-label') ?? label?.textContent ?? element?.textContent}`;
      });
      if (name.test(focused)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not come to ${name}.`);
  };
  await to(/^How many people/);
  await page.keyboard.type('14');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Before we begin');
  for (const name of [/^Tell part 1/, /^Ask the next question/]) {
    await to(name);
    await page.keyboard.press('Enter');
  }
  await expect(heading(page)).toHaveText(
    'Is Jo at risk of harm, and less able to protect themselves?',
  );
  await to(/^Yes$/);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await to(/^All at once$/);
  await expect(page.getByTestId('hands-in-all')).toHaveText('2 of 14 hands');
  await page.keyboard.type('1 12 1');
  await page.keyboard.press('Enter');
  await to(/^Discuss$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Count again' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('All at once')).toBeFocused();
  await page.keyboard.type('0 14 0');
  await page.keyboard.press('Enter');
  await to(/^Show the hands$/);
  await page.keyboard.press('Enter');
  await to(/^Show the room in this window$/);
  await page.keyboard.press('Enter');
  await expect(page.locator('.room__answers li').nth(1)).toHaveText(/12 → 14/);
  await page.keyboard.press('Escape');
  await to(/^Ask the next question$/);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Is Sam at risk of significant harm?');
});

test('nothing of a case is kept beside real families, and nothing of a real family reaches a case (H22)', async ({
  page,
  context,
}) => {
  await beginSession(page, 'The door wedge');
  await press(page, 'Tell part 1 of the story');
  const databases = () =>
    page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(await databases()).toEqual(['young-carers-training']);
  await page.getByRole('link', { name: 'Leave training' }).click();
  await expect(heading(page)).toHaveText('Young carers pathway');
  await expect(page.locator('.kept')).toHaveCount(0);

  const other = await context.newPage();
  await beginAtAdultDoor(other);
  await typeAddress(other, '#/train/case/door-wedge');
  await expect(heading(other)).toHaveText('Training has a tab of its own');
  await other.getByRole('button', { name: 'Close this family and train here' }).click();
  await expect(heading(other)).toHaveText('The door wedge');
  await other.goBack();
  await expect(other.getByTestId('safety-banner')).toHaveCount(0);
});

test('what is printed of a walk alone says TRAINING at the top of every page', async ({
  page,
}, info) => {
  await page.goto('./#/train/alone/letters');
  await page.getByLabel('At the end').check();
  await page.getByTestId('continue').click();
  for (let step = 0; step < 40; step += 1) {
    const words = await heading(page).textContent();
    if (words === 'Your learning record') break;
    const last = page.getByRole('radio').last();
    if ((await last.count()) > 0) await last.check();
    await page.getByTestId('continue').click();
    await expect(heading(page)).not.toHaveText(words ?? '');
  }
  await page.getByLabel('What do you take with you?').fill('Ask the child alone.');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.training-header')).toBeHidden();
  const { pages } = await print(page, info);
  expect(pages.length).toBeGreaterThan(0);
  for (const words of pages) expect(words).toContain('TRAINING: an invented family');
  expect(pages.join('\n')).toContain('Ask the child alone.');
  expect(pages.join('\n')).not.toMatch(/score/i);
});
