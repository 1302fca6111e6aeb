import type { Page } from '@playwright/test';

// What a browser’s own features and additions do to a page, put into it before the program loads.

/** Wraps every text of the page in an element and writes it anew, again after each change, as a translator does. */
export async function translatePage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const translate = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        const { parentElement } = text;
        const isDone = parentElement?.closest('font, script, style, textarea, option, title');
        if (!parentElement || isDone || !text.data.trim()) continue;
        const outer = document.createElement('font');
        const inner = document.createElement('font');
        inner.textContent = text.data;
        outer.append(inner);
        text.replaceWith(outer);
      }
    };
    const look = new MutationObserver(() => {
      look.disconnect();
      translate(document.body);
      look.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    addEventListener('DOMContentLoaded', () => {
      look.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
  });
}

/** Puts elements beside every field, and takes them out again, as password keepers and spell checkers do. */
export async function addToFields(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const mark = 'data-addition';
    let seen = 0;
    const add = () => {
      for (const field of document.querySelectorAll('input, textarea, select')) {
        if (field.nextElementSibling?.hasAttribute(mark)) continue;
        const addition = document.createElement('span');
        addition.setAttribute(mark, '');
        field.after(addition);
      }
      for (const addition of document.querySelectorAll(`[${mark}]`)) {
        // Now and then it takes one away again.
        seen += 1;
        if (seen % 3 === 0) addition.remove();
      }
    };
    const look = new MutationObserver(() => {
      look.disconnect();
      add();
      look.observe(document.body, { subtree: true, childList: true });
    });
    addEventListener('DOMContentLoaded', () =>
      look.observe(document.body, { subtree: true, childList: true }),
    );
  });
}

/** Lets every page at the address in `window.broken` fail while its heading is drawn, but for what stands in for it. */
export async function letPagesBreak(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { prototype } = Node;
    const fail = () => {
      throw new Error('This page cannot be drawn.');
    };
    const isBroken = () => Reflect.get(window, 'broken') === location.hash;
    const { appendChild } = prototype;
    prototype.appendChild = function <T extends Node>(this: Node, child: T) {
      if (this.nodeName === 'H1' && isBroken()) fail();
      return appendChild.call(this, child) as T;
    };
    const text = Object.getOwnPropertyDescriptor(prototype, 'textContent');
    Object.defineProperty(prototype, 'textContent', {
      ...text,
      set(this: Node, words: string) {
        const isHeading = this.nodeName === 'H1' && words !== 'This page could not be shown';
        if (isHeading && isBroken()) fail();
        text?.set?.call(this, words);
      },
    });
  });
}

/** What the page complained of: faults that nobody caught, and errors on the console. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}
