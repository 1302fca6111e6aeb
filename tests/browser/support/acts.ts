import { expect, type Page, test } from '@playwright/test';

/** What a person has pressed so far. Tab only moves the focus, so it is told apart. */
export type Pressed = { readonly acts: number; readonly tabs: number };

/**
 * Counts from now on what is pressed, as the page itself hears it, so that no press of a test can be forgotten: each
 * press of the pointer, and each key. Keys that type or delete in a text field are not counted; Enter there is. A list
 * that is chosen from at one stroke counts two: a person opens it first. Every load of the page begins the count anew.
 */
export async function countActs(page: Page): Promise<() => Promise<Pressed>> {
  await page.addInitScript(listen);
  await page.evaluate(listen);
  return () => page.evaluate(() => Reflect.get(window, 'pressed') as Pressed);
}

function listen(): void {
  const pressed = { acts: 0, tabs: 0 };
  Object.assign(window, { pressed });
  const isText = (target: EventTarget | null) =>
    target instanceof Element &&
    target.matches('textarea, input:not([type=radio], [type=checkbox])');
  const onKey = ({ key, target }: KeyboardEvent) => {
    const isTyping = isText(target) && (key.length === 1 || key === 'Backspace');
    // A key that is held while another is pressed is part of that press.
    const isHeld = ['Shift', 'Control', 'Alt', 'Meta'].includes(key);
    if (key === 'Tab') pressed.tabs += 1;
    else if (!isTyping && !isHeld) pressed.acts += 1;
  };
  const onChange = ({ isTrusted, target }: Event) => {
    if (target instanceof HTMLSelectElement && !isTrusted) pressed.acts += 2;
  };
  window.addEventListener('pointerdown', () => (pressed.acts += 1), true);
  window.addEventListener('keydown', onKey, true);
  window.addEventListener('change', onChange, true);
}

/** Says in the report and on the console how many acts a task took. More than its limit are a failure. */
export function expectAtMost(limit: number, task: string, acts: number, besides = ''): void {
  const line = `${task}: ${acts} acts of at most ${limit}${besides}`;
  test.info().annotations.push({ type: 'acts', description: line });
  process.stdout.write(`${line}\n`);
  expect(acts, line).toBeLessThanOrEqual(limit);
}
