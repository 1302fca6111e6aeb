// What npm test has no time for: every fault three times in a row without a retry; then a hundred killed browsers, every call
// to the storage failing, every size of paper; then the mutation tests. The first two take an hour, the last most of one:
// npm run test:long -- faults, or -- mutation, runs a part.
import { spawnSync } from 'node:child_process';

const playwright = ['node_modules/.bin/playwright', 'test', '--retries=0'];
const parts = {
  faults: [
    [process.execPath, 'scripts/ensure-browser.mjs'],
    ['node_modules/.bin/vite', 'build'],
    ['node_modules/.bin/vite', 'build', '--mode', 'single'],
    [...playwright, '--grep', String.raw`F\d\d: `, '--repeat-each=3'],
    ['env', 'LONG=1', ...playwright, '--grep', 'F02: |F08: |F45: '],
  ],
  mutation: [['npm', 'run', 'mutation']],
};
const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !(part in parts));
if (unknown.length > 0) {
  throw new Error(`There is no part "${unknown[0]}". Parts are: ${Object.keys(parts).join(', ')}.`);
}

const steps = (asked.length > 0 ? asked : Object.keys(parts)).flatMap((part) => parts[part]);
const failed = steps.filter(([command, ...words]) => {
  console.log(`\n== ${[command, ...words].join(' ')}`);
  return spawnSync(command, words, { stdio: 'inherit' }).status !== 0;
});
console.log(`\n${steps.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
