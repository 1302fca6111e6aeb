import { editionOf } from '#src/worker/names.ts';
import { today } from './clock.ts';

/** The text of an edition that was fetched before, and the day on which that was. */
export type KeptEdition = { readonly text: string; readonly fetchedOn: string };

const dayHeader = 'X-Fetched-On';

const scope = () => new URL('./', location.href).href;

/** Keeps the text of a good edition for when there is no network. An intranet address of plain http has no place for it. */
export async function keepEdition(text: string): Promise<void> {
  const cache = await caches.open(editionOf(scope()));
  await cache.put('./edition.json', new Response(text, { headers: { [dayHeader]: today() } }));
}

/** The edition that was kept last; none where there is none, or no place for one. */
export async function keptEdition(): Promise<KeptEdition | undefined> {
  const cache = await caches.open(editionOf(scope()));
  const kept = await cache.match('./edition.json', { ignoreVary: true });
  const fetchedOn = kept?.headers.get(dayHeader);
  return kept && fetchedOn ? { text: await kept.text(), fetchedOn } : undefined;
}

/** Forgets the edition that was kept: the host says that there is none any more. */
export async function forgetEdition(): Promise<void> {
  await caches.delete(editionOf(scope()));
}
