import { type Plugin, runnerImport } from 'vite';
import type { startPage } from '../../src/app/start-page.tsx';

/**
 * Writes the start page into the built page, so that it is painted before the program is there, with the script that
 * remembers what is pressed on it meanwhile.
 */
export function startPageInside(): Plugin {
  return {
    name: 'start-page-inside',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: async (html) => {
        const { module } = await runnerImport<{ startPage: typeof startPage }>(
          './src/app/start-page.tsx',
          { configFile: false, logLevel: 'error' },
        );
        return [
          ['<div id="root"></div>', `<div id="root">${module.startPage()}</div>`],
          // The style sheet goes before the program: with it the start page can be read.
          ['<script type="module"', '<script type="module" fetchpriority="low"'],
          ['</title>', '</title>\n    <script src="./first-press.js"></script>'],
        ].reduce((page, [place = '', filled = '']) => {
          if (!page.includes(place)) throw new Error(`index.html must hold ${place}.`);
          return page.replace(place, () => filled);
        }, html);
      },
    },
  };
}
