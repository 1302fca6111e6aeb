import { asks, filesOf, type Report } from './names.ts';

declare const self: ServiceWorkerGlobalScope;

/** The version that was built, and its files but the page: each with what its bytes must hash to. The build writes both. */
declare const BUILD: string;
declare const FILES: readonly (readonly [path: string, integrity: string])[];

/** How long to wait for the newest page, and then for what a newer one needs at its start, in milliseconds. */
const patience = { page: 2000, start: 3000 };

const { scope } = self.registration;
const ours = filesOf(scope) + BUILD;
const files = FILES.map(([path, integrity]) => ({ address: new URL(path, scope).href, integrity }));
const known = new Set(files.map(({ address }) => address));

/** What a newer page needs at its start, between showing that page and its asking. */
const atHand = new Map<string, Response>();

self.addEventListener('install', (event) => event.waitUntil(putAside()));

self.addEventListener('activate', (event) =>
  event.waitUntil(tidyUp().then(() => self.clients.claim())),
);

self.addEventListener('message', (event) => {
  // Only a page asks for this, and only where no walk is cut off by it.
  if (event.data === asks.takeOver) event.waitUntil(self.skipWaiting());
  if (event.data === asks.report) {
    event.waitUntil(report().then((said) => event.ports[0]?.postMessage(said)));
  }
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const [address = ''] = request.url.split(/[?#]/);
  if (request.method !== 'GET' || !address.startsWith(scope)) return;
  const isPage = address === scope || address === `${scope}index.html`;
  if (isPage && request.mode === 'navigate') event.respondWith(newestPage(request));
  else if (known.has(address) || address.startsWith(`${scope}assets/`)) {
    event.respondWith(file(request, address));
  }
});

/** Keeps every file of this version, each only if it is what was built. Fails where one cannot be had. */
async function putAside(): Promise<void> {
  const cache = await caches.open(ours);
  const isMissing = async (address: string) => (await cache.match(address)) === undefined;
  await Promise.all([
    ...files.map(async ({ address, integrity }) => {
      if (!(await isMissing(address))) return;
      // What the page has just fetched is not fetched twice; what the browser keeps wrongly is.
      const answer = await fetch(address, { integrity }).catch(() =>
        fetch(address, { integrity, cache: 'reload' }),
      );
      if (!answer.ok) throw new Error(`${address} is not there.`);
      await cache.put(address, bare(answer, await answer.blob()));
    }),
    (async () => {
      if (!(await isMissing(scope))) return;
      const { answer, html, build } = await fetchPage();
      if (build !== BUILD) throw new Error('The page is of another version.');
      await cache.put(scope, bare(answer, html));
    })(),
  ]);
}

/** Deletes older versions but the last: a page of it may still be open. */
async function tidyUp(): Promise<void> {
  const older = (await caches.keys()).filter(
    (name) => name.startsWith(filesOf(scope)) && name !== ours,
  );
  await Promise.all(older.slice(0, -1).map((name) => caches.delete(name)));
}

/** Whether every file is there; what the browser has thrown away is fetched again where it can be. */
async function report(): Promise<Report> {
  const isWhole = await putAside().then(
    () => true,
    () => false,
  );
  return { build: BUILD, isWhole };
}

/** The page from the network where it is ours and comes in time; otherwise the one that is kept. */
async function newestPage(request: Request): Promise<Response> {
  const own = await (await caches.open(ours)).match(scope);
  if (!own) return fetch(request);
  try {
    const { answer, html, build } = await fetchPage(AbortSignal.timeout(patience.page));
    if (build === BUILD) return own;
    // A newer page without its script would be a white one.
    const signal = AbortSignal.timeout(patience.start);
    const start = Array.from(
      html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g),
      ([, path = '']) => takeInHand(new URL(path, scope).href, signal),
    );
    await Promise.all(start);
    return bare(answer, html);
  } catch {
    return own;
  }
}

/** Fetches the page. Fails where the answer is not this program, such as the log-in page of a network. */
async function fetchPage(signal?: AbortSignal) {
  const answer = await fetch(scope, { cache: 'no-cache', ...(signal && { signal }) });
  const html = await answer.text();
  const [, build] = /<meta name="build" content="(\w+)"/.exec(html) ?? [];
  if (!answer.ok || !build) throw new Error('The answer is not this program.');
  return { answer, html, build };
}

async function takeInHand(address: string, signal: AbortSignal): Promise<void> {
  if (await kept(address)) return;
  const answer = await fetch(address, { signal });
  const type = answer.headers.get('Content-Type') ?? '';
  if (!answer.ok || type.includes('html')) throw new Error(`${address} is not there.`);
  atHand.set(address, bare(answer, await answer.blob()));
}

async function file(request: Request, address: string): Promise<Response> {
  return (await kept(address)) ?? atHand.get(address)?.clone() ?? fetch(request);
}

/** What is kept under that address: of this version, or of another whose file has that very name. */
async function kept(address: string): Promise<Response | undefined> {
  const own = await (await caches.open(ours)).match(address);
  if (own || known.has(address)) return own;
  for (const name of await caches.keys()) {
    const other =
      name.startsWith(filesOf(scope)) && (await (await caches.open(name)).match(address));
    if (other) return other;
  }
  return undefined;
}

/** The answer without what the server said of this one sending: it is given again to other requests. */
function bare(answer: Response, body: BodyInit): Response {
  const headers = new Headers(answer.headers);
  for (const name of ['Vary', 'Content-Encoding', 'Content-Length']) headers.delete(name);
  return new Response(body, { headers });
}
