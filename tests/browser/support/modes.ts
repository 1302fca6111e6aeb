import { expect, type Page, test } from '@playwright/test';
import { axeFindings, doubleText, layOutAll, usualText, wideSpacing } from './looks.ts';

const desk = { width: 1280, height: 900 };

/** Ways of looking at a page, each with what brings it about. */
const modes: readonly { readonly name: string; readonly turnOn: (page: Page) => Promise<void> }[] =
  [
    { name: 'on a desk', turnOn: (page) => page.setViewportSize(desk) },
    {
      name: 'at a zoom of 400 %',
      turnOn: (page) => page.setViewportSize({ width: 320, height: 256 }),
    },
    { name: 'with text of twice the size', turnOn: doubleText },
    { name: 'with wide spacing', turnOn: wideSpacing },
    {
      name: 'in a reader’s own colours',
      turnOn: (page) => page.emulateMedia({ forcedColors: 'active' }),
    },
    {
      name: 'with less movement',
      turnOn: (page) => page.emulateMedia({ reducedMotion: 'reduce' }),
    },
    { name: 'as it is printed', turnOn: (page) => page.emulateMedia({ media: 'print' }) },
  ];

async function asUsual(page: Page): Promise<void> {
  await page.setViewportSize(desk);
  await usualText(page);
  await page.emulateMedia({
    forcedColors: 'none',
    reducedMotion: 'no-preference',
    media: 'screen',
  });
}

/** Axe finds nothing on the page, but for what it may lack on paper, in any of seven ways of looking at it. */
export async function looksWellInEveryWay(
  page: Page,
  lackingOnPaper: readonly string[] = [],
): Promise<void> {
  await layOutAll(page);
  expect(modes).toHaveLength(7);
  for (const { name: mode, turnOn } of modes) {
    await test.step(mode, async () => {
      await asUsual(page);
      await turnOn(page);
      const expected = mode === 'as it is printed' ? lackingOnPaper : [];
      expect.soft(await axeFindings(page), mode).toEqual(expected);
    });
  }
  await asUsual(page);
}
