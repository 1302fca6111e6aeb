import { expect, type Locator, type Page } from '@playwright/test';
import { addressOf, continueButton, heading, leaveBy, readThePage } from './contact.ts';
import type { Family, Given } from './families.ts';

/** Presses Tab, or another key, until the focus is on that. */
export async function tabTo(target: Locator, key = 'Tab'): Promise<void> {
  const page = target.page();
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${key} does not lead to ${target}.`);
}

/** What is wrong for those who go through a page with Tab alone, from its top to its end. */
export async function faultsOfTab(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  const faults: string[] = [];
  const reached: number[] = [];
  for (let presses = 0; presses < 300; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(whereTabStands);
    if (!stop) break;
    const { place, name, hasRing } = stop;
    if (!hasRing) faults.push(`no ring: ${name}`);
    reached.push(place);
  }
  return [...faults, ...(await page.evaluate(missedByTab, reached))];
}

/** The control that has the focus: its place among all of them, and whether it shows that by a ring. */
function whereTabStands() {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return undefined;
  const controls = [...document.querySelectorAll('a, button, input, select, textarea, summary')];
  const label = focused.matches('input') ? focused.parentElement?.querySelector('label') : null;
  const rings = [focused, label].flatMap((part) =>
    part ? [getComputedStyle(part), getComputedStyle(part, '::before')] : [],
  );
  return {
    place: controls.indexOf(focused),
    name: `${focused.tagName} ${focused.id} ${focused.textContent?.slice(0, 40)}`,
    hasRing:
      // The button for the calendar inside a date field has the browser's own.
      !focused.matches(':focus') ||
      rings.some(
        ({ outlineStyle, outlineWidth, boxShadow }) =>
          (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
      ),
  };
}

/** Controls that Tab has not come to. Of a group of radios it comes to one, and the arrow keys to the others. */
function missedByTab(reached: readonly number[]): string[] {
  const controls = [...document.querySelectorAll('a, button, input, select, textarea, summary')];
  const groupOf = (control: Element | undefined) =>
    control instanceof HTMLInputElement && control.type === 'radio' ? control.name : undefined;
  const groups = reached.map((place) => groupOf(controls[place]));
  return controls
    .filter((control) => control.checkVisibility() && !control.matches(':disabled'))
    .filter((control) => !reached.includes(controls.indexOf(control)))
    .filter((control) => !groups.includes(groupOf(control) ?? 'no group'))
    .map((control) => `not reached: ${control.tagName} ${control.id} ${control.textContent}`);
}

/** Presses keys that lead to another page: its heading has the focus there, and the title is another. */
export async function arriveBy(page: Page, deed: () => Promise<void>): Promise<void> {
  const before = await page.title();
  await leaveBy(page, deed);
  await expect(heading(page)).toBeFocused();
  expect(await page.title()).not.toBe(before);
}

/** Goes to a button with Tab, and presses it with Enter. */
export async function pressByKeys(button: Locator): Promise<void> {
  await tabTo(button);
  await button.page().keyboard.press('Enter');
}

/** Goes to a group of radios with Tab, and to that one with Space or the arrow keys. */
export async function chooseByKeys(radio: Locator): Promise<void> {
  const page = radio.page();
  const name = await radio.getAttribute('name');
  const group = page.locator(`input[type=radio][name="${name}"]`);
  const [from, to] = await group.evaluateAll(
    (all, wanted) => [
      all.findIndex((one) => one.matches(':checked')),
      all.findIndex((one) => one.getAttribute('value') === wanted),
    ],
    await radio.getAttribute('value'),
  );
  // Tab goes to the one that is chosen; to the first where none is.
  const start = Math.max(from ?? -1, 0);
  const steps = (to ?? 0) - start;
  await tabTo(group.nth(start));
  if (steps === 0) await page.keyboard.press('Space');
  for (let step = 0; step < Math.abs(steps); step += 1) {
    await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
  }
  await expect(radio).toBeChecked();
}

/** Goes to Continue with Tab, presses it with Enter, and waits for the next page. */
export async function carryOnByKeys(page: Page): Promise<void> {
  await tabTo(continueButton(page));
  await arriveBy(page, () => page.keyboard.press('Enter'));
}

async function listByKeys(page: Page, family: Family): Promise<void> {
  if (family.door === 'children' && family.adults.length > 0) {
    await pressByKeys(page.getByRole('button', { name: 'Add an adult who needs care' }));
    await expect(page.getByLabel('Why they need care')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await pressByKeys(page.getByRole('button', { name: 'Save this adult' }));
  }
  for (const { age, isCaring } of family.children) {
    await pressByKeys(page.getByRole('button', { name: /^Add a(nother)? child$/ }));
    await expect(page.getByLabel('Age in years')).toBeFocused();
    await page.keyboard.type(String(age));
    if (isCaring) {
      await tabTo(page.getByLabel('May be caring for someone'));
      await page.keyboard.press('Space');
    }
    await pressByKeys(page.getByRole('button', { name: 'Save this child' }));
    await expect(page.getByRole('heading', { name: 'Children and young people' })).toBeFocused();
    // The focus stands before the children’s cards: from there Shift+Tab leads up the page again.
    await tabTo(page.getByRole('link', { name: 'Skip to main content' }), 'Shift+Tab');
  }
}

async function enterByKeys(page: Page, matter: string, given: Given): Promise<void> {
  const [key, person] = matter.split(' ');
  if (given.answer) {
    await chooseByKeys(page.getByTestId(`q-${key}-${person}-${given.answer}`));
  }
  for (const [legend, labels] of Object.entries(given.ticks ?? {})) {
    const group = page.getByRole('group', { name: legend, exact: true });
    for (const label of labels) {
      const tick = group.getByLabel(label, { exact: true });
      if ((await tick.getAttribute('type')) === 'radio') await chooseByKeys(tick);
      else {
        await tabTo(tick);
        await page.keyboard.press('Space');
      }
      await expect(tick).toBeChecked();
    }
  }
  for (const [label, words] of Object.entries(given.texts ?? {})) {
    await tabTo(page.getByLabel(label, { exact: true }));
    await page.keyboard.type(words);
  }
  if (!given.answer && !given.ticks && !given.texts) await readThePage(page);
  await carryOnByKeys(page);
}

/** Walks a family from the start page to its outcome by Tab, Shift+Tab, the arrow keys, Space and Enter alone. */
export async function walkByKeys(page: Page, family: Family): Promise<string[]> {
  await tabTo(page.getByRole('button', { name: 'Start with a family' }));
  await arriveBy(page, () => page.keyboard.press('Enter'));
  await chooseByKeys(page.locator(`input[name=door][value=${family.door}]`));
  await chooseByKeys(page.locator('input[name=device][value=shared]'));
  await carryOnByKeys(page);
  await listByKeys(page, family);
  await carryOnByKeys(page);
  const visited: string[] = [];
  while (addressOf(page) !== '#/outcome') {
    const [, box, key = '', person = ''] = addressOf(page).split('/');
    visited.push(addressOf(page));
    if (box === 'safety') {
      await chooseByKeys(page.getByLabel('I am about to make it now'));
      await carryOnByKeys(page);
    } else if (box === 'check') await carryOnByKeys(page);
    else {
      const given = family.answers[`${key} ${person}`];
      if (given === undefined) throw new Error(`The case has no answer to ${key} for ${person}.`);
      await enterByKeys(
        page,
        `${key} ${person}`,
        typeof given === 'string' ? { answer: given } : given,
      );
    }
  }
  return visited;
}
