import { asks, type Report } from '#src/worker/names.ts';
import { canKeep } from './place.ts';

/** What the status line says of the network, and offers. */
export type Network = {
  readonly words: (isFamilyOpen: boolean) => string;
  /** Brings in the new version that waits, by reloading the page; none where none waits. */
  readonly onUpdate?: (() => void) | undefined;
};

/** How the program stands to the network. */
type Standing = {
  readonly isOnline: boolean;
  /** Whether everything is kept in the browser: the program then starts and works without a network. */
  readonly isReady: boolean;
  readonly onUpdate?: (() => void) | undefined;
};

/** How the program stands to the network, for the status line. */
export function networkOf({ isOnline, isReady, onUpdate }: Standing): Network {
  const works = isOnline ? 'Works offline.' : 'Offline: everything works.';
  const fails = isOnline
    ? ''
    : 'Offline. Do not close or reload this page before you are connected again.';
  return {
    onUpdate,
    words: (isFamilyOpen) =>
      [
        ...(onUpdate ? ['A new version is ready.'] : []),
        ...(onUpdate && isFamilyOpen ? ['Finish this family first.'] : []),
        isReady ? works : fails,
      ]
        .join(' ')
        .trim(),
  };
}

/** How often to look for a new version while the program stays open, in milliseconds. */
const betweenLooks = 3_600_000;

const workerAddress = './sw.js';

/** Starts the worker that keeps the program for use without a network, and tells how things stand, until it is told to stop. */
export function watchNetwork(onChange: (network: Network) => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  // A file has all of itself.
  let standing: Standing = { isOnline: navigator.onLine, isReady: !canKeep() };
  const become = (parts: Partial<Standing>) => {
    if (signal.aborted) return;
    standing = { ...standing, ...parts };
    onChange(networkOf(standing));
  };
  const look = () => become({ isOnline: navigator.onLine });
  addEventListener('online', look, { signal });
  addEventListener('offline', look, { signal });
  look();
  const build = document.querySelector('meta[name="build"]')?.getAttribute('content');
  // Only a hosted build has a worker; on an intranet address of plain http the browser has none.
  if (build && /^https?:$/.test(location.protocol) && 'serviceWorker' in navigator) {
    // A browser that forbids workers leaves the program as it is: it works while there is a network.
    startWorker(build, become, signal).catch(() => undefined);
  }
  return () => listening.abort();
}

async function startWorker(
  build: string,
  become: (parts: Partial<Standing>) => void,
  signal: AbortSignal,
): Promise<void> {
  const { serviceWorker } = navigator;
  let hasChanged = false;

  const update = (waiting: ServiceWorker | null) => () => {
    if (!waiting) return location.reload();
    serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting.postMessage(asks.takeOver);
  };

  const registration = await serviceWorker.register(trusted(workerAddress), {
    updateViaCache: 'none',
  });

  const look = async (): Promise<void> => {
    const { waiting, active } = registration;
    const next = waiting && (await ask(waiting));
    // The page came from the network and is of that version already: nothing has to be reloaded.
    if (next?.build === build) waiting?.postMessage(asks.takeOver);
    const now = active && (await ask(active));
    const isOld = next ? next.build !== build : hasChanged && now?.build !== build;
    become({
      isReady: now?.isWhole === true && serviceWorker.controller !== null,
      onUpdate: isOld ? update(waiting) : undefined,
    });
  };

  const follow = (installing: ServiceWorker | null) =>
    installing?.addEventListener('statechange', () => void look(), { signal });
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing), { signal });
  serviceWorker.addEventListener(
    'controllerchange',
    () => {
      hasChanged = true;
      void look();
    },
    { signal },
  );
  const lookForNew = () => registration.update().catch(() => undefined);
  addEventListener('online', lookForNew, { signal });
  const timer = setInterval(lookForNew, betweenLooks);
  signal.addEventListener('abort', () => clearInterval(timer));
  await look();
}

/** Asks a worker for its version and whether it is whole; one that does not know the question never answers. */
function ask(worker: ServiceWorker): Promise<Report | undefined> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Report>) => resolve(data);
    worker.addEventListener('statechange', () => resolve(undefined), { once: true });
    worker.postMessage(asks.report, [port2]);
  });
}

let trustedAddress: string | undefined;

/** The policy of the page lets nothing but this one address become a worker, and is made once. */
function trusted(address: string): string {
  if (trustedAddress) return trustedAddress;
  const policies = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  const policy = policies?.createPolicy('pathway-sw', {
    createScriptURL: (wanted) => {
      if (wanted !== workerAddress)
        throw new TypeError(`${wanted} is not the program’s own worker.`);
      return wanted;
    },
  });
  trustedAddress = policy?.createScriptURL(address) ?? address;
  return trustedAddress;
}

type TrustedTypes = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => { createScriptURL: (address: string) => string };
};
