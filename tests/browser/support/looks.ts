import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds against WCAG 2.2 A and AA and its best practices, one line for each element. */
export async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: tags, resultTypes: ['violations'] })
    // There are no frames: the mode without a second page for them takes half the time.
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`),
  );
}

/** How many pixels the page is wider than its window: what would have to be scrolled sideways. */
export async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** Elements whose words are cut off because they do not fit. */
export async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.checkVisibility() && !element.closest('select, textarea, input'))
      .filter((element) => !element.closest('.govuk-visually-hidden, .govuk-skip-link'))
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const isCutAcross =
          overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
        // What scrolls in itself, as beside the rows of the call sheet, can be reached.
        const isCutBelow =
          !['visible', 'auto'].includes(overflowY) &&
          element.scrollHeight > element.clientHeight + 1;
        return isCutAcross || isCutBelow;
      })
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 60)}`),
  );
}

/** Makes all text twice as large, as a reader of large print sets it. */
export async function doubleText(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
}

/** Puts text back to its usual size and spacing. */
export async function usualText(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
    document.adoptedStyleSheets = [];
  });
}

/** The widest spacing of WCAG 1.4.12: lines, paragraphs, letters and words. */
export async function wideSpacing(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });
}

/** Things to press that are smaller than 24 by 24 pixels. A tick or radio is pressed by its label too. */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const skipped = '.govuk-skip-link:not(:focus)';
    return [
      ...document.querySelectorAll<HTMLElement>('a, button, input, select, textarea, summary'),
    ]
      .filter((target) => target.checkVisibility() && !target.matches(skipped))
      .flatMap((target) => {
        const { width, height } = target.getBoundingClientRect();
        // Half a pixel is lost where a box does not start on a whole one.
        if (width >= 23.5 && height >= 23.5) return [];
        const name = target.textContent || target.id;
        return [`${target.tagName} ${name.slice(0, 60)}: ${width} by ${height}`];
      });
  });
}

/** A control as the browser hands it to a screen reader. */
export type Control = { readonly role: string; readonly name: string };

const rolesOfControls = [
  'button',
  'link',
  'radio',
  'checkbox',
  'textbox',
  'combobox',
  'DisclosureTriangle',
  'Date',
  'InputTime',
];

/** Every control of the page with the name that the browser works out for it. */
export async function controlsOf(page: Page): Promise<Control[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter((node) => !node.ignored && rolesOfControls.includes(String(node.role?.value)))
    .map((node) => ({
      role: String(node.role?.value),
      name: String(node.name?.value ?? '').trim(),
    }));
}
