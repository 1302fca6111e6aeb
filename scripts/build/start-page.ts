import { type Plugin, runnerImport } from 'vite';

/** Writes the start page into the built page, so that it is painted before the program is there. */
export function startPageInside(): Plugin {
  return {
    name: 'start-page-inside',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: async (html) => {
        const place = '<div id="root"></div>';
        if (!html.includes(place)) throw new Error(`index.html must hold ${place}.`);
        const { module } = await runnerImport<typeof import('../../src/app/start-page.tsx')>(
          './src/app/start-page.tsx',
          { configFile: false, logLevel: 'error' },
        );
        return html.replace(place, () => `<div id="root">${module.startPage()}</div>`);
      },
    },
  };
}
