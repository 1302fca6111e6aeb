// Puts one small fault after another into the pure parts of the program, and counts how many the tests find.
// npm run mutation [-- --safeguarding] [PART OF A FILE NAME …]; MUTATION_WORKERS says how many at once: two take twenty minutes.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { mutantsOf } from './mutants.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = join(root, 'test-results', 'mutation');
const workers = Number(process.env.MUTATION_WORKERS ?? 1);
/** How long the quick tests, or the slow ones, may take with a fault in the program, in milliseconds. */
const patience = { quick: 40_000, slow: 120_000 };
const tracked = (...folders) =>
  execFileSync('git', ['ls-files', ...folders], { cwd: root, encoding: 'utf8' })
    .trim()
    .split('\n');

const pure =
  /^(machines\/(adult|children)|src\/(flowchart|summary|pathways)\/(?!.*(review-sheet|boxes))|src\/record\/(?!store)).*\.ts$/;
const words = process.argv.slice(2);
const asked = words.filter((word) => !word.startsWith('--'));
const isOnlySafeguarding = words.includes('--safeguarding');
const files = tracked('machines', 'src').filter((file) =>
  asked.length > 0 ? asked.some((part) => file.includes(part)) : pure.test(file),
);
const testFiles = tracked('tests').filter(
  (file) =>
    /^tests\/(flowchart|machines|pathways|summary|record|cases)\/.*\.test\.ts$/.test(file) &&
    // Every single changed answer takes half a minute; the store is an adapter.
    !/\/(every-change|store|contact)\.test\.ts$/.test(file),
);

const start = () =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
      workerData: { root, testFiles },
      resourceLimits: { maxOldGenerationSizeMb: 800 },
    });
    worker.once('error', reject);
    worker.once('message', () => {
      worker.off('error', reject);
      resolve(worker);
    });
  });

/** Tries one fault: what found it, or that nothing did. */
function attempt(worker, mutant, isThorough) {
  return new Promise((resolve) => {
    const end = (fate) => {
      clearInterval(timer);
      worker.off('message', end);
      worker.off('error', broken);
      worker.off('exit', gone);
      resolve(fate);
    };
    // Counted in the processor's time: a busy machine must not look like a fault that was found.
    const begun = process.cpuUsage();
    const start = performance.now();
    const timer = setInterval(() => {
      const limit = isThorough ? patience.slow : patience.quick;
      const isIdle = performance.now() - start > 20 * limit;
      if (process.cpuUsage(begun).user / 1000 / workers < limit && !isIdle) return;
      end({ killer: 'it did not end', isBroken: true });
    }, 1000);
    const broken = ({ message }) => end({ killer: message, isBroken: true });
    const gone = () => end({ killer: 'it left no memory', isBroken: true });
    worker.on('exit', gone);
    worker.on('message', end);
    worker.on('error', broken);
    worker.postMessage({ mutant, isThorough });
  });
}

// A copy of the program for the types: a fault that does not compile is found before any test.
const copy = join(results, 'typed');
rmSync(copy, { recursive: true, force: true });
mkdirSync(copy, { recursive: true });
for (const name of tracked('.').filter((file) => /\.(ts|tsx|mts|mjs|json)$/.test(file))) {
  cpSync(join(root, name), join(copy, name));
}
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
function compiles({ file, start: from, end, to }) {
  const text = readFileSync(join(root, file), 'utf8');
  writeFileSync(join(copy, file), text.slice(0, from) + to + text.slice(end));
  try {
    execFileSync(join(root, 'node_modules/.bin/tsc'), { cwd: copy, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  } finally {
    writeFileSync(join(copy, file), text);
  }
}

const whole = { start: 0, end: 0, to: '', file: files[0] };
if (!compiles(whole)) throw new Error('The program does not compile without any fault.');

const queue = files
  .flatMap((file) => mutantsOf(file, readFileSync(join(root, file), 'utf8')))
  .filter(({ isSafeguarding }) => isSafeguarding || !isOnlySafeguarding)
  .sort((one, other) => Number(other.isSafeguarding) - Number(one.isSafeguarding));
const log = join(results, `${asked.join('-').replaceAll('/', '_').slice(0, 100) || 'all'}.jsonl`);
writeFileSync(log, '');
/** Tries faults one after another, and gives those that nothing found. */
async function tryAll(faults, isThorough) {
  const waiting = [...faults];
  const left = [];
  const work = async () => {
    let worker = await start();
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
      const { killer, isBroken } = await attempt(worker, mutant, isThorough);
      if (killer) note(mutant, 'found', killer);
      else left.push(mutant);
      if (isBroken) {
        await worker.terminate();
        worker = await start();
      }
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: workers }, work));
  return left;
}
function note(mutant, fate, killer) {
  writeFileSync(log, `${JSON.stringify({ ...mutant, fate, killer })}\n`, { flag: 'a' });
}

/** Why a fault changes nothing, given by hand for the line of code that it is put into. */
const reasons = JSON.parse(readFileSync(new URL('./reasons.json', import.meta.url), 'utf8'));
function reasonFor({ file, line, from, to }) {
  const code = readFileSync(join(root, file), 'utf8').split('\n')[line - 1].trim();
  const isMeant = (one) =>
    one.file === file && one.code === code && one.from === from && one.to === to;
  return reasons.find(isMeant)?.why;
}

// Few faults are left by the quick tests: the slow ones take a hundred times as long, and the types some seconds for each.
// Neither is asked about a fault that changes nothing.
const passed = await tryAll(queue, false);
for (const mutant of passed.filter(reasonFor)) note(mutant, 'survived');
const unexplained = passed.filter((mutant) => !reasonFor(mutant));
for (const mutant of await tryAll(unexplained, true)) {
  note(mutant, compiles(mutant) ? 'survived' : 'does not compile');
}

const tried = readFileSync(log, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const oneLine = (text) => `\`${text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').slice(0, 80)}\``;
const count = (fate, some = tried) => some.filter((mutant) => mutant.fate === fate).length;
const share = (some) => {
  const running = some.length - count('does not compile', some);
  return running > 0 ? `${((100 * count('found', some)) / running).toFixed(1)} %` : '–';
};
const row = (name, some) =>
  `| ${name} | ${some.length} | ${count('does not compile', some)} | ${count('found', some)} | ${count('survived', some)} | ${share(some)} |`;
const survivors = tried.filter(({ fate }) => fate === 'survived');
const report = [
  '| file | faults | stopped by the types | found by a test | survived | found of those that run |',
  '|---|---|---|---|---|---|',
  ...files.map((file) =>
    row(
      file,
      tried.filter((mutant) => mutant.file === file),
    ),
  ),
  row(
    '**safeguarding**',
    tried.filter(({ isSafeguarding }) => isSafeguarding),
  ),
  row('**all**', tried),
  '',
  ...survivors.map(
    (mutant) =>
      `- ${mutant.isSafeguarding ? '**Safeguarding** ' : ''}${mutant.file}:${mutant.line} ${oneLine(mutant.from)} → ${oneLine(mutant.to)}: ${reasonFor(mutant) ?? 'no reason given yet'}`,
  ),
];
process.stdout.write(`${report.join('\n')}\n`);
process.exitCode = survivors.some((mutant) => !reasonFor(mutant)) ? 1 : 0;
