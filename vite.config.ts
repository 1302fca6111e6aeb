import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "font-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Writes the content security policy into the built page. The development server needs inline scripts and has none. */
const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: (html) => {
    const charset = '<meta charset="utf-8" />';
    if (!html.includes(charset)) throw new Error(`index.html must hold ${charset}.`);
    return html.replace(
      charset,
      () => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    );
  },
};

export default defineConfig({
  // Relative addresses: the built page works in any sub-folder.
  base: './',
  plugins: [react(), contentSecurityPolicy],
  css: {
    // The design system's style sheet carries hacks for old browsers that the minifier refuses without this.
    lightningcss: { errorRecovery: true },
    preprocessorOptions: { scss: { loadPaths: ['node_modules'], quietDeps: true } },
  },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // What the start page needs is one file, whichever later page shares some of it.
      // So is what the pages after it share of the outcome: each file costs a little.
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'] },
            {
              name: 'outcome',
              test: /src\/(?:summary\/(?:summary|plain-text)|app\/(?:print|clipboard))\.ts$/,
            },
          ],
        },
      },
    },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Speed is measured elsewhere: a slow machine must not fail a test.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
