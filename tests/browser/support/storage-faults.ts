import type { Page } from '@playwright/test';

// Faults are put into the browser itself, before the program loads. Each waits for a switch on the window.

/** Writes down everything that the status line ever says. */
export async function watchStatus(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => {
      const words = document.querySelector('[data-testid="status-line"]')?.textContent;
      if (words && words !== said.at(-1)) said.push(words);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** What the status line has said, from that line on. */
export async function statusesSince(page: Page, start: number): Promise<string[]> {
  const said: string[] = await page.evaluate(() => Reflect.get(window, 'said'));
  return said.slice(start);
}

/** Keeps every writing transaction open for as long as `isHeld` is set. */
export async function holdSaves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...row) {
      const request = put.apply(this, row);
      const goOn = () => {
        if (Reflect.get(window, 'isHeld')) this.count().addEventListener('success', goOn);
      };
      request.addEventListener('success', goOn);
      return request;
    };
  });
}

/** Lets the transactions that were held complete. */
export async function letSavesGo(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { isHeld: false }));
}

/** Refuses every write while `isFailing` is set, as a full disk does. */
export async function refuseSaves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...row) {
      if (Reflect.get(window, 'isFailing')) {
        throw new DOMException('The disk is full.', 'QuotaExceededError');
      }
      return put.apply(this, row);
    };
  });
}

/** Takes every write, and then breaks off its transaction, while `isFailing` is set. */
export async function abortSaves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...row) {
      const request = put.apply(this, row);
      request.addEventListener('success', () => {
        if (Reflect.get(window, 'isFailing')) this.transaction.abort();
      });
      return request;
    };
  });
}

/** Forbids every kind of storage, as a strict browser does. */
export async function blockStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage', 'caches']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Storage is blocked.', 'SecurityError');
        },
      });
    }
  });
}
