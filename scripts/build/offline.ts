import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

/** Files beside the page that are not kept for use without a network: they are read fresh, or no page shows them. */
const leftOut = [
  'edition.json',
  '_headers',
  'icon-192.png',
  'icon-512.png',
  'icon-maskable-512.png',
];

type BuiltFile = readonly [path: string, contents: string | Uint8Array];

/** Adds to the build the worker that keeps every file for use without a network, and marks the page with its version. */
export function offline(): Plugin {
  let publicDir = '';
  let root = '';
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => {
      ({ publicDir, root } = config);
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('The build has no index.html.');
        const built = Object.values(bundle)
          .filter((one) => one !== page)
          .map((one): BuiltFile => [one.fileName, one.type === 'chunk' ? one.code : one.source]);
        const beside = readdirSync(publicDir)
          .filter((name) => !leftOut.includes(name))
          .map((name): BuiltFile => [name, readFileSync(join(publicDir, name))]);
        const files = [...built, ...beside].map(
          ([path, contents]) => [path, `sha256-${hashOf(contents, 'base64')}`] as const,
        );
        const version = hashOf(JSON.stringify(files) + page.source, 'hex').slice(0, 16);
        page.source = String(page.source).replace(
          '</head>',
          () => `  <meta name="build" content="${version}" />\n  </head>`,
        );
        this.emitFile({
          type: 'asset',
          fileName: 'sw.js',
          source: await workerFor(root, version, files),
        });
      },
    },
  };
}

function hashOf(contents: string | Uint8Array, as: 'base64' | 'hex'): string {
  return createHash('sha256').update(contents).digest(as);
}

async function workerFor(
  root: string,
  version: string,
  files: readonly (readonly [string, string])[],
): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { BUILD: JSON.stringify(version), FILES: JSON.stringify(files) },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: join(root, 'src/worker/worker.ts'),
        output: { format: 'iife' },
      },
    },
  });
  const [chunk] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error('src/worker/worker.ts gave no script.');
  return chunk.code;
}
