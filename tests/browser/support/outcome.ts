import type { Locator, Page } from '@playwright/test';
import { withPlainMarks } from './printed.ts';

/** The part of the page that holds the outcome. */
export function outcome(page: Page): Locator {
  return page.getByTestId('outcome');
}

/** What is to be done, as the screen lists it. */
export async function actionsOnScreen(page: Page): Promise<string[]> {
  return outcome(page).locator('[data-testid^="action-"] h3').allInnerTexts();
}

/** What is to be done and to be found out, as the screen lists it. */
export async function deedsOnScreen(page: Page): Promise<string[]> {
  return outcome(page)
    .locator('[data-testid^="action-"] h3, [data-testid^="findout-"] h3')
    .allInnerTexts();
}

/** The matters of the lines of a kind, "useChildProtectionProcedure-c1", in their order. */
export async function listed(
  page: Page,
  kind: 'action' | 'findout' | 'notasked',
): Promise<string[]> {
  await outcome(page).waitFor();
  const lines = outcome(page).locator(`[data-testid^="${kind}-"]`);
  const ids = await lines.evaluateAll((all) => all.map((one) => one.getAttribute('data-testid')));
  return ids.map((id) => id?.replace(`${kind}-`, '') ?? '');
}

/** The matters of the actions, in their order. */
export async function actionsRaised(page: Page): Promise<string[]> {
  return listed(page, 'action');
}

/** The note for the case system, as it will be copied. */
export async function noteToCopy(page: Page): Promise<string> {
  const preview = page.getByTestId('copy-preview');
  if (!(await preview.isVisible())) await page.getByText('What will be copied').click();
  return preview.inputValue();
}

/** What is to be done, as the note numbers it. */
export async function actionsInNote(page: Page): Promise<string[]> {
  const note = await noteToCopy(page);
  return [...note.matchAll(/^\d+\. (.+?)\r?$/gm)].map(([, words = '']) => words);
}

/** The screen’s words as the note would write them. */
export function asNoted(words: readonly string[]): string[] {
  return words.map(withPlainMarks);
}

/** Every visible word of the outcome that belongs on paper: what only the screen or only the paper shows is left out. */
export async function wordsOfOutcome(page: Page): Promise<string> {
  return outcome(page).evaluate((section) => {
    const words: string[] = [];
    const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, nodeValue } = walker.currentNode;
      const isLeftOut = parentElement?.closest('.screen-only, .paper-only, .govuk-visually-hidden');
      if (parentElement?.checkVisibility() && !isLeftOut) words.push(nodeValue ?? '');
    }
    return words.join(' ');
  });
}
