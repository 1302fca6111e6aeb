import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import { build } from 'vite';
import { openStart, statusLine } from './contact.ts';

const types: { readonly [ending: string]: string } = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  webmanifest: 'application/manifest+json',
};

/** What a host answers in place of a file; never, where it hangs. */
export type Reply = { status?: number; type?: string; body: string } | 'never';

/** A plain server of files that has the program in a sub-folder and nothing anywhere else, and can fail as hosts do. */
export type Host = {
  readonly address: string;
  /** The paths that were asked for. */
  readonly asked: string[];
  /** Answers otherwise from now on, where there is something else to answer to that path. */
  instead: (how: (path: string) => Reply | undefined) => void;
  /** Puts another build in place of the one before. */
  deploy: (folder: string) => void;
  stop: () => Promise<void>;
  start: () => Promise<void>;
};

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Opens a host with the built program in a sub-folder. */
export async function openHost(folder = '/any/sub/'): Promise<Host> {
  const asked: string[] = [];
  let files = `${root}dist/`;
  let instead: (path: string) => Reply | undefined = () => undefined;
  let server: Server | undefined;
  let port = 0;

  const start = async () => {
    server = createServer(async (request, response) => {
      const path = request.url ?? '';
      asked.push(path);
      // Some hosts say of every answer that it must not be given to another request.
      response.setHeader('Vary', '*');
      const file = path === folder ? 'index.html' : path.slice(folder.length);
      const reply = instead(path);
      if (reply === 'never') return;
      if (reply) {
        response.writeHead(reply.status ?? 200, { 'Content-Type': reply.type ?? 'text/html' });
        response.end(reply.body);
        return;
      }
      try {
        if (!path.startsWith(folder) || file.includes('..'))
          throw new Error(`${path} is not there`);
        const contents = await readFile(files + file);
        response.setHeader('Content-Type', types[file.split('.').at(-1) ?? ''] ?? 'text/plain');
        response.end(contents);
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => server?.listen(port, '127.0.0.1', resolve));
    ({ port } = server.address() as AddressInfo);
  };
  const stop = () =>
    new Promise<void>((resolve) => {
      server?.closeAllConnections();
      server?.close(() => resolve());
    });
  await start();
  return {
    address: `http://127.0.0.1:${port}${folder}`,
    asked,
    instead: (how) => {
      instead = how;
    },
    deploy: (other) => {
      files = `${other}/`;
    },
    stop,
    start,
  };
}

/** A test with a host of its own, and a browser that lets the program keep itself for use without a network. */
export const test = base.extend<{ host: Host }>({
  serviceWorkers: 'allow',
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads from the braces what a fixture needs.
  host: async ({}, use) => {
    const host = await openHost();
    await use(host);
    await host.stop();
  },
  baseURL: async ({ host }, use) => use(host.address),
});

/** Opens the start page, and waits until the program says that it works without a network. */
export async function openUntilReady(page: Page): Promise<void> {
  await openStart(page);
  await expect(statusLine(page)).toContainText('Works offline.');
}

/** Builds the program with a newer version of the adult flowchart, and gives the folder. */
export async function buildNewer(folder: string): Promise<string> {
  await build({
    root,
    mode: 'production',
    logLevel: 'error',
    plugins: [
      {
        name: 'newer-version',
        enforce: 'pre',
        transform: (code, id) =>
          id.endsWith('.machine.ts') ? code.replace("version: '1'", "version: '2'") : undefined,
      },
    ],
    build: { outDir: folder, emptyOutDir: true },
  });
  return folder;
}

/** Lets the browser look for a new version, as it does by itself from time to time. */
export const lookForNew = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
