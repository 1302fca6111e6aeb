// Runs the tests in Chromium three times in a row without a retry: a hundred kills at random moments, every call to the storage failing. Hours.
// Ends with the mutation tests where this package has them.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const steps = [
  ['node_modules/.bin/vitest', 'run'],
  [process.execPath, 'scripts/ensure-browser.mjs'],
  ['node_modules/.bin/vite', 'build'],
  ['node_modules/.bin/playwright', 'test', '--repeat-each=3', '--retries=0'],
  ...(scripts.mutation ? [['npm', 'run', 'mutation']] : []),
];
const failed = steps.filter(([command, ...words]) => {
  console.log(`\n== ${words.join(' ')}`);
  return (
    spawnSync(command, words, { stdio: 'inherit', env: { ...process.env, LONG: '1' } }).status !== 0
  );
});
console.log(`\n${steps.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
