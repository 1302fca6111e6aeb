// Runs the pure tests in one process, against the program with one fault in it, until one of them fails.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { createServer, createServerModuleRunner } from 'vite';
import { expect } from 'vitest';

const { root, testFiles } = workerData;

// The first family that shows a fault is enough: no smaller one is looked for.
fc.configureGlobal({ endOnFailure: true });

/** What `vitest` is to the tests here: it gathers them, to be run one after another. */
let tests = [];
let before = [];
const titled = (title, values) => [title, ...[values].flat()].join(' ');
function describe(_title, body) {
  const outer = before;
  before = [...outer];
  body();
  before = outer;
}
describe.each = (cases) => (title, body) => {
  for (const values of cases) describe(titled(title, values), () => body(...[values].flat()));
};
function it(title, body) {
  tests.push({ title, body, before: [...before] });
}
it.each = (cases) => (title, body) => {
  for (const values of cases) it(titled(title, values), () => body(...[values].flat()));
};
const vi = {
  stubGlobal: (name, value) => {
    globalThis[name] = value;
  },
  async waitFor(check, { timeout }) {
    for (const start = performance.now(); ; await setTimeout(2)) {
      try {
        return check();
      } catch (error) {
        if (performance.now() - start > timeout) throw error;
      }
    }
  },
};
globalThis.gathered = { describe, it, expect, vi, beforeEach: (body) => before.push(body) };

let fault;
const overlay = {
  name: 'one-fault',
  enforce: 'pre',
  resolveId: (id) => (id === 'vitest' ? '\0gathered' : undefined),
  load(id) {
    if (id === '\0gathered') {
      return 'export const { describe, it, expect, vi, beforeEach } = globalThis.gathered;';
    }
    if (fault && id === join(root, fault.file)) {
      const text = readFileSync(id, 'utf8');
      return text.slice(0, fault.start) + fault.to + text.slice(fault.end);
    }
    return undefined;
  },
};

const server = await createServer({
  root,
  configFile: false,
  logLevel: 'silent',
  server: { middlewareMode: true, hmr: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  ssr: { noExternal: ['vitest'] },
  plugins: [overlay],
});
const { ssr } = server.environments;
const runner = createServerModuleRunner(ssr, { hmr: false, sourcemapInterceptor: false });

/** Runs one file of tests; gives the title of the first that fails. */
async function firstFailing(file) {
  tests = [];
  before = [];
  try {
    await runner.import(join(root, file));
  } catch (error) {
    return `does not load: ${error.message.split('\n')[0]}`;
  }
  for (const { title, body, before: first } of tests) {
    try {
      for (const each of first) await each();
      await body();
    } catch (error) {
      return `${title}: ${error?.message?.split('\n')[0]}`;
    }
  }
  return undefined;
}

/** Which test files read a module, themselves or through others. */
function readersOf(file) {
  const met = new Set();
  const visit = (module) => {
    if (!module || met.has(module)) return;
    met.add(module);
    for (const importer of module.importers) visit(importer);
  };
  visit(ssr.moduleGraph.getModuleById(join(root, file)));
  return new Set([...met].map(({ id }) => id));
}

/** Tests of thousands of families, or of thousands of damaged files. They are asked only where all others pass. */
const isSlow = (file) =>
  /\/(any-order|ask-once|charts|families|file|merge|plain-text|sharing|tellable|why|words)\.test/.test(
    file,
  );
// Each once without a fault, so that what is found later is the fault.
const times = new Map();
for (const file of testFiles) {
  if (isSlow(file)) {
    await runner.import(join(root, file));
    continue;
  }
  const start = performance.now();
  const failing = await firstFailing(file);
  if (failing) throw new Error(`${file} fails without any fault: ${failing}`);
  times.set(file, performance.now() - start);
}
const quickFirst = testFiles.toSorted(
  (one, other) => (times.get(one) ?? 0) - (times.get(other) ?? 0),
);
parentPort.postMessage({ isReady: true });

function forget(file) {
  const module = ssr.moduleGraph.getModuleById(join(root, file));
  if (module) ssr.moduleGraph.invalidateModule(module);
}

parentPort.on('message', async ({ mutant, isThorough }) => {
  const readers = readersOf(mutant.file);
  const own = `/${basename(mutant.file).replace('.ts', '.test.ts')}`;
  const isOwn = (file) => file.endsWith(own);
  // A module's own tests are asked first, for most of its faults are theirs; slow ones after all quick ones.
  const turn = (file) => (isSlow(file) ? 2 : isOwn(file) ? 0 : 1);
  const files = quickFirst
    .filter((file) => readers.has(join(root, file)))
    .filter((file) => (isThorough ? isSlow(file) && !isOwn(file) : !isSlow(file) || isOwn(file)))
    .toSorted((one, other) => turn(one) - turn(other));
  fault = mutant;
  forget(mutant.file);
  runner.clearCache();
  let killer;
  for (const file of files) {
    const failing = await firstFailing(file);
    if (failing) {
      killer = `${file}: ${failing}`;
      break;
    }
  }
  fault = undefined;
  forget(mutant.file);
  parentPort.postMessage({ killer });
});
