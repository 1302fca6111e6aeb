import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { startPage } from '../../src/app/start-page.tsx';
import { hashOf, replaced, take } from './page.ts';
import { policyOfHosted, withPolicy } from './policy.ts';

/**
 * Writes into the page that is sent what it needs to be painted at once: the start page, its style, and the script that
 * remembers what is pressed until the program is there. On a slow line each would cost a way there and back if it were fetched.
 */
export function hostedPage(): Plugin {
  let root = '';
  return {
    name: 'hosted-page',
    apply: 'build',
    enforce: 'post',
    // No later page then waits for a style sheet, which is in the first.
    config: () => ({ build: { cssCodeSplit: false } }),
    configResolved: (config) => {
      ({ root } = config);
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('The build has no index.html.');
        const { module } = await runnerImport<{ startPage: typeof startPage }>(
          './src/app/start-page.tsx',
          { configFile: false, logLevel: 'error' },
        );
        const firstPress = readFileSync(join(root, 'scripts/build/first-press.js'), 'utf8');
        const style = take(bundle, '.css');
        page.source = withPolicy(
          replaced(String(page.source), [
            [/<div id="root"><\/div>/, `<div id="root">${module.startPage()}</div>`],
            [/<\/title>/, `</title>\n    <script>${firstPress}</script>`],
            [/<link rel="stylesheet"[^>]*>/, `<style>${style}</style>`],
          ]),
          policyOfHosted(hashOf(firstPress), hashOf(style)),
        );
      },
    },
  };
}
