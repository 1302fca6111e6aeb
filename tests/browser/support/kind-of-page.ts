import { expect, type Page } from '@playwright/test';
import { answer, beginAtAdultDoor, continueButton, isAt } from './contact.ts';

/** A kind of page, or a state of one, and how a worker comes to it. */
export type Kind = { readonly name: string; readonly arrive: (page: Page) => Promise<void> };

/** Presses the first button of that name. */
export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).first().click();
}

/** Presses Continue where that must fail. */
export async function fail(page: Page, message: string): Promise<void> {
  await expect(async () => {
    await continueButton(page).click();
    await expect(page.getByRole('alert')).toContainText(message, { timeout: 300 });
  }).toPass();
}

/** Up to the Act now page of a child. */
export async function actNowForChild(page: Page): Promise<void> {
  await beginAtAdultDoor(page);
  await answer(page, 'adultAtRisk', 'a1', 'no');
  await answer(page, 'childAtRisk', 'c1', 'yes');
  await isAt(page, '#/safety');
}
