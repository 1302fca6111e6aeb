import { expect, type Page, test } from '@playwright/test';
import { heading } from './support/contact.ts';

/** Opens the program on a line so slow that the program itself has not come yet; gives how to let it come. */
async function openSlowly(page: Page): Promise<() => void> {
  let come = () => {};
  const held = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route('**/assets/index-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'commit' });
  await expect(heading(page)).toHaveText('Young carers pathway');
  return come;
}

test('the start page can be read before the program has come', async ({ page }) => {
  const come = await openSlowly(page);
  await expect(page.getByText('If someone is in immediate danger, call 999.')).toBeVisible();
  await expect(
    page.getByText('It sends nothing: no alert, no referral, no message.'),
  ).toBeVisible();
  come();
});

for (const [name, arrival] of [
  ['Start with a family', 'Before you start'],
  ['Safety concern', 'Who is the safety concern about?'],
] as const) {
  test(`“${name}”, pressed before the program has come, is done when it comes`, async ({
    page,
  }) => {
    const problems: string[] = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('console', (line) => line.type() === 'error' && problems.push(line.text()));
    const come = await openSlowly(page);
    await page.getByRole('button', { name }).click();
    await expect(heading(page)).toHaveText('Young carers pathway');
    come();
    await expect(heading(page)).toHaveText(arrival);
    expect(problems).toEqual([]);
  });
}

test('a link pressed before the program has come is followed when it comes', async ({ page }) => {
  const come = await openSlowly(page);
  await page.getByRole('link', { name: 'Open a file' }).click();
  come();
  await expect(heading(page)).toHaveText('Open a file');
});

test('who has gone to a button by keyboard is still on it when the program comes, and presses it once', async ({
  page,
}) => {
  const come = await openSlowly(page);
  const start = page.getByRole('button', { name: 'Start with a family' });
  await start.focus();
  const element = await start.elementHandle();
  const asked = page.waitForRequest('**/edition.json');
  come();
  // The program asks for the edition as soon as it is there.
  await asked;
  expect(
    await element?.evaluate((node) => node.isConnected && node === document.activeElement),
  ).toBe(true);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Before you start');
});
