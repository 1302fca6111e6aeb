import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { hashOf, replaced, take } from './page.ts';
import { policyOfFile, withPolicy } from './policy.ts';

const fileName = 'young-carers-pathway.html';

/** Makes one page of the whole build, with its edition in it, and writes the hash of its bytes beside it. */
export function singleFile(): Plugin {
  let publicDir = '';
  return {
    name: 'single-file',
    apply: 'build',
    enforce: 'post',
    config: () => ({
      build: {
        outDir: 'dist-single',
        // What is served beside a hosted page is inside this one.
        copyPublicDir: false,
        cssCodeSplit: false,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
    configResolved: (config) => {
      publicDir = config.publicDir;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = take(bundle, 'index.html');
        const script = inScript(take(bundle, '.js'));
        const style = take(bundle, '.css');
        const beside = (name: string) => readFileSync(join(publicDir, name), 'utf8');
        const icon = `data:image/svg+xml;base64,${Buffer.from(beside('icon.svg')).toString('base64')}`;
        const html = withPolicy(
          replaced(page, [
            [/\s*<script type="module"[^>]*><\/script>/, ''],
            [/\s*<link rel="stylesheet"[^>]*>/, ''],
            [/\s*<link rel="manifest"[^>]*>/, ''],
            [/\s*<link rel="apple-touch-icon"[^>]*>/, ''],
            [/href="\.\/icon\.svg"/, `href="${icon}"`],
            [/\s*<\/head>/, `\n    <style>${style}</style>\n  </head>`],
            [
              /\s*<\/body>/,
              `\n    <script type="application/json" id="edition">${inData(beside('edition.json'))}</script>\n    <script type="module">${script}</script>\n  </body>`,
            ],
          ]),
          policyOfFile(hashOf(script), hashOf(style)),
        );
        this.emitFile({ type: 'asset', fileName, source: html });
        this.emitFile({
          type: 'asset',
          fileName: `${fileName}.sha256`,
          source: `${createHash('sha256').update(html).digest('hex')}  ${fileName}\n`,
        });
      },
    },
  };
}

/** Within a page these would end the script, or begin a comment. Each stands in a string, where a backslash changes nothing. */
function inScript(code: string): string {
  return code.replace(/<(?=\/script|!--)/gi, () => '\\x3c');
}

function inData(json: string): string {
  return json.replace(/</g, () => '\\u003c');
}
