import { expect, type Page } from '@playwright/test';
import { heading } from './contact.ts';

/** Begins a session with a case, as a trainer at the list of cases does. */
export async function beginSession(page: Page, title = 'The late mornings'): Promise<void> {
  await page.goto('./#/train');
  await expect(heading(page)).toHaveText('Train with a case');
  await page.getByRole('link', { name: `Facilitate “${title}”` }).click();
  await page.getByLabel('How many people are in the room?').fill('14');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(heading(page)).toHaveText('Before we begin');
}

/** Presses the button of that name in the trainer’s window. */
export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** Enters the hands of all answers at once. */
export async function enterHands(page: Page, hands: string): Promise<void> {
  await page.getByLabel('All at once').fill(hands);
  await page.keyboard.press('Enter');
}

/** Up to the question whether Sam helps to look after someone. */
export async function askAboutCaring(page: Page): Promise<void> {
  await press(page, 'Tell part 1 of the story');
  await press(page, 'Ask the next question');
  await enterHands(page, '0 14 0');
  await press(page, 'Ask the next question');
  await expect(heading(page)).toHaveText('Is Sam at risk of significant harm?');
  await press(page, 'Ask the next question');
  await expect(heading(page)).toHaveText('Could Sam be helping to look after someone?');
}

/** Opens the room’s window beside the trainer’s. */
export async function openRoom(page: Page): Promise<Page> {
  const opened = page.waitForEvent('popup');
  await press(page, 'Open the room window');
  const room = await opened;
  await room.setViewportSize({ width: 1920, height: 1080 });
  await expect(room.getByTestId('training-mark')).toBeVisible();
  return room;
}
