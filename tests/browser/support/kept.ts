import type { Page } from '@playwright/test';

/** A family as it is kept on the device. */
export type Kept = {
  readonly id: string;
  readonly changedAt: string;
  readonly revision: number;
  readonly record: {
    readonly answers: readonly {
      readonly key: string;
      readonly person: string;
      readonly answer: string;
      readonly at: string;
      readonly details?: object;
      readonly note?: string;
    }[];
    readonly history: readonly {
      readonly key: string;
      readonly person: string;
      readonly from: string;
      readonly to: string;
      readonly reason?: string;
    }[];
  };
};

/** Every row of every database that the program has in this browser. */
export async function keptOnDevice(page: Page): Promise<Kept[]> {
  return page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const rows: Kept[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await asked(indexedDB.open(name ?? ''));
      for (const store of database.objectStoreNames) {
        rows.push(...(await asked(database.transaction(store).objectStore(store).getAll())));
      }
      database.close();
    }
    return rows;
  });
}

/** The answers of the one family that is kept, "childAtRisk c1: no", sorted. */
export async function answersKept(page: Page): Promise<string[]> {
  const rows = await keptOnDevice(page);
  if (rows.length !== 1) throw new Error(`${rows.length} families are kept; one was expected.`);
  return (rows[0]?.record.answers ?? [])
    .map(({ key, person, answer }) => `${key} ${person}: ${answer}`)
    .sort();
}

/**
 * What a browser keeps for a page besides databases. Left out are a copy of the host’s edition, where it is that to the
 * letter, and the program’s own files: neither says anything of a family.
 */
export async function otherStorage(page: Page): Promise<string[]> {
  const edition = await (await page.request.get(new URL('./edition.json', page.url()).href)).text();
  const ofProgram = /\/(assets\/[\w-]+\.js|icon\.svg|manifest\.webmanifest|icon-[\w-]+\.png)?$/;
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    return {
      other: [
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage),
        ...document.cookie.split(';').filter(Boolean),
        ...(window.name ? [window.name] : []),
      ],
      caches: await Promise.all(
        names.map(async (name) => {
          const cache = await caches.open(name);
          const files = (await cache.keys()).map(async (request) => ({
            address: request.url,
            text: (await (await cache.match(request))?.text()) ?? '',
          }));
          return { name, files: await Promise.all(files) };
        }),
      ),
    };
  });
  const isOurs = ({ address, text }: { address: string; text: string }) =>
    address.endsWith('/edition.json') ? text === edition : ofProgram.test(address);
  return [
    ...kept.other,
    ...kept.caches
      .filter(({ files }) => files.length === 0 || !files.every(isOurs))
      .map(({ name }) => name),
    // Whatever is kept as the program’s own file holds no word that was typed.
    ...kept.caches.flatMap(({ files }) =>
      files.filter(({ text }) => text.includes('CANARY')).map(({ address }) => address),
    ),
  ];
}

/** A family to be put into the browser by hand: one adult who needs care, by the adult door, and what else is given. */
export function familyToKeep(
  id: string,
  parts: object,
  changedAt = new Date(),
): Omit<Kept, 'record'> & { record: object } {
  const at = `${changedAt.toISOString().slice(0, 19)}+00:00`;
  return {
    id,
    changedAt: at,
    revision: 1,
    record: {
      format: 'young-carers-record',
      version: 1,
      revision: 1,
      pathways: { adult: '1', children: '1' },
      edition: 'Model pathway 2012 and 2015',
      asOf: at,
      door: 'adult',
      people: {
        adultsKnown: 'listed',
        adults: [{ id: 'a1' }],
        childrenKnown: 'none',
        children: [],
      },
      started: [],
      answers: [{ key: 'adultAtRisk', person: 'a1', answer: 'no', at }],
      putOff: [],
      safety: [],
      agreed: [],
      history: [],
      ...parts,
    },
  };
}

/** Puts families into the browser by hand, before the program is opened. */
export async function putByHand(page: Page, rows: readonly object[]): Promise<void> {
  await page.goto('./icon.svg');
  await page.evaluate(
    (kept) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('young-carers', 1);
        opening.onupgradeneeded = () =>
          opening.result.createObjectStore('records', { keyPath: 'id' });
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('records', 'readwrite');
          for (const row of kept) transaction.objectStore('records').put(row);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          transaction.onerror = () => reject(transaction.error);
        };
      }),
    rows,
  );
}
