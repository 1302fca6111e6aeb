import '@testing-library/jest-dom/vitest';
import { act, cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterEach, expect } from 'vitest';

afterEach(cleanup);

// A busy computer is slow, and no failure.
configure({ asyncUtilTimeout: 10_000 });

export { screen, within };

/** Lets the page finish what a press has begun: forms check their fields after it, and draw again. */
function settled(): Promise<void> {
  return act(async () => {
    await new Promise((done) => setTimeout(done, 0));
  });
}

/** Somebody at the keyboard and the mouse, who looks at the page again before going on. */
export function aWorker() {
  const user = userEvent.setup({ delay: null });
  const calmly =
    <Deed extends unknown[]>(deed: (...what: Deed) => Promise<void>) =>
    async (...what: Deed): Promise<void> => {
      await deed(...what);
      await settled();
    };
  return {
    click: calmly(user.click),
    type: calmly(user.type),
    clear: calmly(user.clear),
    tab: calmly(() => user.tab()),
    press: calmly((keys: string) => user.keyboard(keys)),
    upload: calmly((input: HTMLElement, files: File | File[]) => user.upload(input, files)),
    paste: calmly((words: string) => user.paste(words)),
    selectOptions: calmly((list: Element, option: string) => user.selectOptions(list, option)),
  };
}

/** Shows a page, and gives somebody who uses it. */
export function show(page: ReactElement) {
  return { worker: aWorker(), ...render(page) };
}

/** The button, link, field or choice of that name. */
export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const link = (name: string | RegExp) => screen.getByRole('link', { name });
export const radio = (name: string | RegExp) => screen.getByRole('radio', { name });
export const tick = (name: string | RegExp) => screen.getByRole('checkbox', { name });
export const field = (name: string | RegExp) => screen.getByRole('textbox', { name });

/** Everything on the page that is chosen or ticked. */
export function chosen(): HTMLElement[] {
  return [
    ...screen.queryAllByRole('radio', { checked: true }),
    ...screen.queryAllByRole('checkbox', { checked: true }),
  ];
}

/** The box that names every error, by its heading. */
export function problems(): HTMLElement | undefined {
  const heading = screen.queryByRole('heading', { name: 'There is a problem' });
  return heading?.closest<HTMLElement>('[tabindex]') ?? undefined;
}

/** Waits until the box that names every error has the focus, so that a screen reader hears it. */
export async function problemsAreHeard(): Promise<void> {
  await waitFor(() => expect(problems()).toHaveFocus());
}

/** What the error box says, one line for each error. */
export function problemWords(): string[] {
  const box = problems();
  return box
    ? within(box)
        .getAllByRole('link')
        .map((line) => line.textContent ?? '')
    : [];
}

/** All words of the page, as they are read out from top to bottom. */
export function words(): string {
  return document.body.textContent ?? '';
}
