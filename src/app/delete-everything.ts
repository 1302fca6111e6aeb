/** What every database, cache and setting of this program is called at the beginning. Others may share its host. */
const ours = 'young-carers';

/** Deletes everything that this program has in the browser. Gives what could not be deleted, in words. */
export async function deleteEverything(): Promise<string[]> {
  const deeds: readonly [string, () => unknown][] = [
    ['the families kept on this device', deleteDatabases],
    ['the copy that works offline', deleteCaches],
    ['the part that works offline', unregisterWorkers],
    ['settings', () => forget(localStorage)],
    ['settings of this tab', () => forget(sessionStorage)],
  ];
  const left: string[] = [];
  for (const [what, deed] of deeds) {
    try {
      await deed();
    } catch {
      left.push(what);
    }
  }
  return left;
}

/** Starts the program anew, as if it had just been opened. */
export function restart(): void {
  history.replaceState(null, '', '#/');
  location.reload();
}

async function deleteDatabases(): Promise<void> {
  for (const { name } of await indexedDB.databases()) {
    if (name?.startsWith(ours)) await deleteDatabase(name);
  }
}

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    // A tab that holds on to it would let it be deleted only once it is closed.
    request.onblocked = () => reject(new Error(`${name} is in use.`));
  });
}

async function deleteCaches(): Promise<void> {
  // A page that came over a plain connection has none.
  if (!('caches' in window)) return;
  for (const name of await caches.keys()) if (name.startsWith(ours)) await caches.delete(name);
}

async function unregisterWorkers(): Promise<void> {
  const { href: folder } = new URL('./', location.href);
  for (const worker of (await navigator.serviceWorker?.getRegistrations()) ?? []) {
    if (worker.scope === folder) await worker.unregister();
  }
}

function forget(storage: Storage): void {
  for (const key of Object.keys(storage)) if (key.startsWith(ours)) storage.removeItem(key);
}
