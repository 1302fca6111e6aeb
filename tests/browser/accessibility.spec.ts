import { expect, type Page, test } from '@playwright/test';
import { openStart } from './support/contact.ts';
import { faultsOfTab } from './support/keys.ts';
import {
  axeFindings,
  controlsOf,
  cutOff,
  doubleText,
  layOutAll,
  sidewaysScroll,
  smallTargets,
  usualText,
  wideSpacing,
} from './support/looks.ts';
import { kindsOfPage } from './support/pages.ts';

const desk = { width: 1280, height: 900 };
const phone = { width: 320, height: 640 };
/** A window of 1280 by 1024 pixels at a zoom of 400 %. */
const zoomed = { width: 320, height: 256 };

/** Sets the size of the window, and waits until the page is drawn for it: a flowchart is a list in a narrow one. */
async function resize(page: Page, size: typeof desk): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}

for (const { name, arrive } of kindsOfPage) {
  test(`anyone can read and use ${name} (H20)`, async ({ page }) => {
    await arrive(page);
    await layOutAll(page);

    await test.step('axe finds nothing', async () => {
      expect.soft(await axeFindings(page)).toEqual([]);
    });

    await test.step('every control has a name, and no two buttons or links share one', async () => {
      const controls = await controlsOf(page);
      expect.soft(controls.length).toBeGreaterThan(2);
      expect.soft(controls.filter((control) => control.name === '')).toEqual([]);
      const names = controls
        .filter(({ role }) => role === 'button' || role === 'link')
        .map((control) => control.name);
      expect.soft(names.filter((other, index) => names.indexOf(other) !== index)).toEqual([]);
    });

    await test.step('Tab comes to everything, and each shows that by a ring', async () => {
      expect.soft(await faultsOfTab(page)).toEqual([]);
    });

    await test.step('everything to press is large enough, on a wide and a narrow window', async () => {
      expect.soft(await smallTargets(page)).toEqual([]);
      await resize(page, phone);
      expect.soft(await smallTargets(page)).toEqual([]);
    });

    await test.step('nothing has to be scrolled sideways, and nothing is cut off', async () => {
      for (const size of [phone, zoomed]) {
        await resize(page, size);
        expect.soft(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
        expect.soft(await cutOff(page)).toEqual([]);
      }
    });

    await test.step('the same with wide spacing and with text of twice the size', async () => {
      for (const size of [phone, desk]) {
        await resize(page, size);
        await wideSpacing(page);
        expect.soft(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
        expect.soft(await cutOff(page)).toEqual([]);
        await usualText(page);
        await doubleText(page);
        expect.soft(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
        expect.soft(await cutOff(page)).toEqual([]);
        await usualText(page);
      }
    });

    await test.step('axe finds nothing in a reader’s own colours', async () => {
      await page.emulateMedia({ forcedColors: 'active' });
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      expect.soft(await axeFindings(page)).toEqual([]);
    });
  });
}

test('the checks above notice a page that is wrong', async ({ page }) => {
  await openStart(page);
  await page.evaluate(() => {
    const wide = document.createElement('div');
    wide.style.cssText = 'width: 2000px; color: #ddd';
    wide.textContent = 'Pale and wide';
    const cut = document.createElement('p');
    cut.style.cssText = 'width: 20px; height: 10px; overflow: hidden';
    cut.textContent = 'These words are cut off';
    const small = document.createElement('button');
    small.style.cssText = 'width: 10px; height: 10px; padding: 0';
    const twin = document.createElement('button');
    twin.textContent = 'Start with a family';
    const left = document.createElement('button');
    left.textContent = 'Left out';
    left.tabIndex = -1;
    const plain = document.createElement('button');
    plain.textContent = 'Plain';
    plain.style.cssText = 'outline: none !important; box-shadow: none !important';
    document.querySelector('main')?.append(wide, cut, small, twin, left, plain);
  });
  const findings = (await axeFindings(page)).join('\n');
  expect(findings).toContain('color-contrast');
  expect(findings).toContain('button-name');
  expect(await sidewaysScroll(page)).toBeGreaterThan(500);
  expect(await cutOff(page)).toEqual(['P These words are cut off']);
  expect(await smallTargets(page)).toContain('BUTTON : 10 by 10');
  expect(await faultsOfTab(page)).toEqual([
    'no ring: BUTTON  Plain',
    'not reached: BUTTON  Left out',
  ]);
  const names = (await controlsOf(page)).map((control) => control.name);
  expect(names.filter((name) => name === 'Start with a family')).toHaveLength(2);
  expect(names).toContain('');
});
