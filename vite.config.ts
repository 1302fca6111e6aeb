import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { hostedPage } from './scripts/build/hosted-page.ts';
import { offline } from './scripts/build/offline.ts';
import { singleFile } from './scripts/build/single-file.ts';

export default defineConfig(({ mode }) => ({
  // Relative addresses: the built page works in any sub-folder.
  base: './',
  plugins: [react(), ...(mode === 'single' ? [singleFile()] : [hostedPage(), offline()])],
  resolve: {
    // React has it itself; the stand-in is for versions before 18.
    alias: [{ find: /^use-sync-external-store\/shim$/, replacement: 'react' }],
  },
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
              test: /src\/app\/SummaryPages\.tsx$/,
            },
          ],
        },
      },
    },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    // One for each of two processors: the usual is one fewer.
    maxWorkers: 2,
    // Speed is measured elsewhere: a slow machine must not fail a test.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
}));
