// Runs everything that a submission is judged by, and counts it in one closing line: "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const counts = { passed: 0, failed: 0 };

/** Runs a command of this package; gives whether it succeeded. */
function run(title, command, ...words) {
  console.log(`\n== ${title}`);
  return spawnSync(command, words, { stdio: 'inherit' }).status === 0;
}

/** A step that is one test by itself. */
function step(title, command, ...words) {
  if (run(title, command, ...words)) counts.passed += 1;
  else counts.failed += 1;
}

/** A step whose tests are counted one by one in a report; a broken report is one failure. */
function counted(title, report, count, command, ...words) {
  const isGood = run(title, command, ...words);
  try {
    const { passed, failed } = count(JSON.parse(readFileSync(report, 'utf8')));
    counts.passed += passed;
    // A runner may fail without a failed test, as when a file of tests does not load.
    counts.failed += isGood ? failed : Math.max(failed, 1);
  } catch {
    console.error(`${title} left no report. It has failed.`);
    counts.failed += 1;
  }
}

const bin = (name) => `node_modules/.bin/${name}`;
const results = 'test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results);

step('Lock file is complete', process.execPath, 'scripts/check-lock.mjs');
step('Lint and format', bin('biome'), 'check', '--error-on-warnings');
step('Types', bin('tsc'));
step('Types of the worker', bin('tsc'), '-p', 'src/worker');
step('Dead code', bin('knip'));
counted(
  'Tests without a browser',
  `${results}/unit.json`,
  ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }),
  bin('vitest'),
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${results}/unit.json`,
);
step('Chromium and poppler are there', process.execPath, 'scripts/ensure-browser.mjs');
step('Build', bin('vite'), 'build');
step('Build of the one file', bin('vite'), 'build', '--mode', 'single');
counted(
  'Tests in Chromium',
  `${results}/browser.json`,
  ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped,
  }),
  bin('playwright'),
  'test',
);

console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
