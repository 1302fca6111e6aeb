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

/** Whether the long run was asked for: every number, and more of everything. */
export const isLong = process.env.LONG === '1';

/** Fails that call to the database and the next, to open, read or write it, counted from the load of the page: what is tried once more fails too. */
export async function failCalls(page: Page, first: number): Promise<void> {
  await page.addInitScript((wanted) => {
    const calls = { made: 0 };
    Object.assign(window, { calls });
    const patch = (owner: object, name: string) => {
      const original: unknown = Reflect.get(owner, name);
      Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
        calls.made += 1;
        if (calls.made === wanted || calls.made === wanted + 1) {
          throw new DOMException('The disk failed.', 'UnknownError');
        }
        return typeof original === 'function' && original.apply(this, given);
      });
    };
    for (const name of ['put', 'add', 'delete', 'get', 'getAll']) {
      patch(IDBObjectStore.prototype, name);
    }
    patch(IDBDatabase.prototype, 'transaction');
    patch(IDBFactory.prototype, 'open');
  }, first);
}

/** Lets every call to the database succeed from now on, and gives how many the page has made since it was loaded. */
export async function stopFailing(page: Page): Promise<number> {
  return page.evaluate(() => {
    const calls = Reflect.get(window, 'calls');
    const { made } = calls;
    calls.made = Number.POSITIVE_INFINITY;
    return made;
  });
}

/** Lets no database open while `isHanging` is set, from the load of the page on: those asked for meanwhile open afterwards. */
export async function hangOpening(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { isHanging: true });
    const { addEventListener } = IDBOpenDBRequest.prototype;
    const held: (() => void)[] = [];
    IDBOpenDBRequest.prototype.addEventListener = function (
      type: string,
      listener: EventListenerOrEventListenerObject,
      how?: boolean | AddEventListenerOptions,
    ) {
      const late = (event: Event) => {
        const tell = () =>
          typeof listener === 'function' ? listener.call(this, event) : listener.handleEvent(event);
        if (type === 'success' && Reflect.get(window, 'isHanging')) held.push(tell);
        else tell();
      };
      addEventListener.call(this, type, late, how);
    };
    Object.assign(window, {
      letOpen: () => {
        Object.assign(window, { isHanging: false });
        for (const tell of held.splice(0)) tell();
      },
    });
  });
}

/** Lets the databases open that were held. */
export async function letOpen(page: Page): Promise<void> {
  await page.evaluate(() => Reflect.get(window, 'letOpen')());
}

/** Makes the next writing transaction find its connection dead, as after the browser has closed it. */
export async function loseConnection(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...given) {
      IDBDatabase.prototype.transaction = transaction;
      this.close();
      return transaction.apply(this, given);
    };
  });
}

/** Throws away everything that the browser keeps for the page, as a browser short of room does. */
export async function evict(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
}
