import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const types: { readonly [ending: string]: string } = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/** A plain server of files that has the built program in a sub-folder and nothing anywhere else. */
export async function serveInSubFolder(
  folder: string,
): Promise<{ address: string; asked: string[]; close: () => Promise<void> }> {
  const built = fileURLToPath(new URL('../../../dist/', import.meta.url));
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const file = path === folder ? 'index.html' : path.slice(folder.length);
    try {
      if (!path.startsWith(folder) || file.includes('..')) throw new Error(`${path} is not there`);
      const contents = await readFile(built + file);
      response.setHeader('Content-Type', types[file.split('.').at(-1) ?? ''] ?? 'text/plain');
      response.end(contents);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${folder}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
