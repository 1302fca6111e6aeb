// What the program costs beside the same questions on a page written by hand, in one run: npm run bench, or npm run bench -- --quick
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { cpus } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { build, runnerImport } from 'vite';
import { findBrowser } from '../scripts/ensure-browser.mjs';
import { mapTimes } from './map.mjs';
import {
  begin,
  lastPress,
  leaveBy,
  quantile,
  slowDown,
  slowdown,
  timedPage,
} from './measuring.mjs';

const isQuick = process.argv.includes('--quick');
const rounds = isQuick ? 3 : 7;
const root = fileURLToPath(new URL('..', import.meta.url));
const median = (numbers) => quantile(numbers, 0.5);
const print = (line = '') => process.stdout.write(`${line}\n`);

/** How slow line and processor are: a desk, and the laptop of an old office on a slow line. */
const profiles = [
  { name: 'desktop' },
  { name: 'old laptop', slowdown, line: { latency: 150, kilobytes: 200 } },
];

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
types['.json'] = 'application/json';
types['.svg'] = 'image/svg+xml';

/** Serves the floor and the built program, gzipped. */
async function serve() {
  await build({ root, logLevel: 'error' });
  const built = join(root, 'dist');
  // The floor fetches the same style as a file of its own.
  const style = readFileSync(join(built, 'index.html'), 'utf8').match(
    /<style>(.*?)<\/style>/s,
  )?.[1];
  const fileOf = (path) => {
    if (path.startsWith('/floor/')) return join(root, 'bench', path.slice('/floor/'.length));
    return join(built, path === '/' ? 'index.html' : path);
  };
  const server = createServer((request, answer) => {
    const { pathname } = new URL(request.url, 'http://floor');
    try {
      const sent = pathname === '/floor/floor.css' ? style : readFileSync(fileOf(pathname));
      const body = gzipSync(sent);
      answer.writeHead(200, {
        'content-type': `${types[extname(pathname) || '.html']}; charset=utf-8`,
        'content-encoding': 'gzip',
        'content-length': body.length,
      });
      answer.end(body);
    } catch {
      answer.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${server.address().port}/` };
}

/** A page in a browser that has never seen the program, as slow as the profile says. */
async function freshPage(browser, profile) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await timedPage(context);
  const session = await context.newCDPSession(page);
  const sent = { bytes: 0, requests: 0, first: new Set(), firstBytes: 0 };
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ requestId, type, initiator }) => {
    sent.requests += 1;
    // What the page itself names is needed; what a script asks for afterwards is for later pages.
    if (type === 'Document' || initiator.type === 'parser') sent.first.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sent.bytes += encodedDataLength;
    if (sent.first.has(requestId)) sent.firstBytes += encodedDataLength;
  });
  if (profile.line) {
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: profile.line.latency,
      downloadThroughput: profile.line.kilobytes * 1000,
      uploadThroughput: profile.line.kilobytes * 1000,
    });
  }
  if (profile.slowdown) await slowDown(context, page);
  await page.addInitScript(() => {
    globalThis.paints = [];
    globalThis.longTasks = [];
    const watch = (type, list) =>
      new PerformanceObserver((seen) => list.push(...seen.getEntries())).observe({
        type,
        buffered: true,
      });
    watch('largest-contentful-paint', globalThis.paints);
    watch('longtask', globalThis.longTasks);
  });
  return { context, page, session, sent };
}

/** Opens a page and waits until a press on it is answered at once. */
async function arrival(browser, profile, { address, isThere }) {
  const { context, page, sent } = await freshPage(browser, profile);
  await page.goto(address, { waitUntil: 'commit' });
  const there = await page.waitForFunction(isThere, undefined, { polling: 20 });
  const usable = await there.jsonValue();
  await page.waitForTimeout(1500);
  const seen = await page.evaluate(() => ({
    largest: Math.max(...globalThis.paints.map(({ startTime }) => startTime)),
    blocked: globalThis.longTasks.reduce((sum, { duration }) => sum + duration - 50, 0),
  }));
  await context.close();
  return { usable, bytes: sent.firstBytes, allBytes: sent.bytes, requests: sent.requests, ...seen };
}

const places = {
  floor: (address) => ({
    address: `${address}floor/floor.html`,
    isThere: () => performance.getEntriesByName('usable')[0]?.startTime,
  }),
  program: (address) => ({
    address,
    // The program asks for the edition in its first breath, when each of its buttons answers.
    isThere: () =>
      performance.getEntriesByType('resource').find(({ name }) => name.endsWith('edition.json'))
        ?.startTime,
  }),
};

async function pressed(page, deed) {
  await page.waitForTimeout(500);
  await page.evaluate(() => globalThis.timings.splice(0));
  await deed();
  return (await lastPress(page)) ?? { work: 0, paint: 16 };
}

const hash = (page) => new URL(page.url()).hash;

/** Answers every question to the summary, changes one answer there, and comes back. */
async function walk(browser, profile, name, address) {
  const { context, page, session } = await freshPage(browser, { slowdown: profile.slowdown });
  if (name === 'floor') await page.goto(places.floor(address).address);
  else await begin(page, address, { door: 'children', adults: 1, children: 1 });
  if (name === 'program') await leaveBy(page, () => page.getByTestId('continue').click());
  const steps = [];
  while (!['#/outcome', '#/check'].includes(hash(page))) {
    const first = page.getByRole('main').getByRole('radio');
    if ((await first.count()) > 0) await first.nth(1).check();
    steps.push(
      await pressed(page, () => leaveBy(page, () => page.getByTestId('continue').click())),
    );
  }
  const summary = steps.pop();
  const change = page.getByRole('main').locator('a, button', { hasText: /^Change.*wellbeing/ });
  if (hash(page) === '#/check') await page.waitForTimeout(500);
  const opened = await pressed(page, () => leaveBy(page, () => change.first().click()));
  const ticked = await pressed(page, () => page.getByRole('radio').first().click());
  const back = await pressed(page, () => leaveBy(page, () => page.getByTestId('continue').click()));
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await context.close();
  return {
    work: steps.map(({ work }) => work),
    paint: steps.map(({ paint }) => paint),
    summary: summary.paint,
    change: opened.paint + ticked.paint + back.paint,
    heap: usedSize / 2 ** 20,
  };
}

const families = [
  { name: 'one adult, one child', adults: 1, children: 1 },
  { name: 'two adults, twelve children', adults: 2, children: 12 },
];

// The same in every family, so that what is compared is the size of the family alone.
const onTheSheet = [
  'adultAtRisk-a1-no',
  'childAtRisk-c1-no',
  'childCaring-c1-yes',
  'adultNeedsAssessed-a1-yes',
  'conditionStable-a1-episodic',
  'otherAgencies-family-yes',
  'otherAgencies-family-no',
  'conditionStable-a1-stable',
  'childCaring-c1-no',
];

/** What an answer on the call sheet costs in a family. */
async function bySheet(browser, address, family) {
  const { context, page } = await freshPage(browser, { slowdown });
  await begin(page, address, family);
  await page.getByRole('link', { name: 'Call sheet' }).click();
  await page.getByRole('heading', { level: 1, name: 'Call sheet' }).waitFor();
  const times = [];
  for (const row of onTheSheet) {
    times.push(await pressed(page, () => page.getByTestId(`q-${row}`).click()));
  }
  await context.close();
  return times;
}

/** A line of the table: floor, program and their ratio. */
function line(what, unit, floor, program, digits = 0) {
  const shown = (number) => `${number.toFixed(digits)} ${unit}`;
  print(
    `| ${what} | ${shown(floor)} | ${shown(program)} | ${floor > 0 ? (program / floor).toFixed(2) : '–'} |`,
  );
}

const { server, address } = await serve();
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const gathered = new Map();
  const gather = (profile, name, found) => {
    const key = `${profile.name} ${name}`;
    gathered.set(key, [...(gathered.get(key) ?? []), found]);
  };
  for (let round = 0; round < rounds; round += 1) {
    for (const profile of profiles) {
      for (const name of ['floor', 'program']) {
        gather(profile, name, {
          ...(await arrival(browser, profile, places[name](address))),
          ...(await walk(browser, profile, name, address)),
        });
      }
    }
    for (const family of families) {
      gather({ name: 'sheet' }, family.name, await bySheet(browser, address, family));
    }
    const context = await browser.newContext();
    gather({ name: 'map' }, 'all', await mapTimes(context, address));
    await context.close();
  }
  print(
    `${new Date().toISOString().slice(0, 10)}, \`npm run bench${isQuick ? ' -- --quick' : ''}\`, medians of ${rounds} interleaved rounds, ${cpus().length} processors (${cpus()[0].model}), Chromium ${browser.version()}, Node ${process.version}.`,
  );
  for (const profile of profiles) {
    const [floor, program] = ['floor', 'program'].map((name) =>
      gathered.get(`${profile.name} ${name}`),
    );
    const both = (of) => [median(floor.flatMap(of)), median(program.flatMap(of))];
    const late = (of) => [quantile(floor.flatMap(of), 0.95), quantile(program.flatMap(of), 0.95)];
    print();
    print(`| ${profile.name} | floor | program | ratio |`);
    print('|---|---|---|---|');
    line('sent until usable', 'KiB', ...both(({ bytes }) => bytes / 1024), 1);
    line('sent in all', 'KiB', ...both(({ allBytes }) => allBytes / 1024), 1);
    line('requests', '', ...both(({ requests }) => requests));
    line('largest paint', 'ms', ...both(({ largest }) => largest));
    line('first page usable', 'ms', ...both(({ usable }) => usable));
    line('blocked while loading', 'ms', ...both(({ blocked }) => blocked));
    line('own work for an answer', 'ms', ...both(({ work }) => work), 1);
    line('answer to next question painted', 'ms', ...both(({ paint }) => paint));
    line('the same, 95th percentile', 'ms', ...late(({ paint }) => paint));
    line('last answer to summary painted', 'ms', ...both(({ summary }) => summary));
    line('changing an answer and back', 'ms', ...both(({ change }) => change));
    line('heap after the walk', 'MiB', ...both(({ heap }) => heap), 1);
  }
  print();
  print('| an answer on the call sheet, old laptop | own work | answer to paint |');
  print('|---|---|---|');
  for (const { name } of families) {
    const times = gathered.get(`sheet ${name}`).flat();
    const of = (what) => `${median(times.map((time) => time[what])).toFixed(0)} ms`;
    print(`| ${name} | ${of('work')} | ${of('paint')} |`);
  }
  const maps = gathered.get('map all');
  const ofMap = (times) => `${median(times).toFixed(0)} ms`;
  print();
  print(
    `The map of the adult chart, old laptop: ${ofMap(maps.map(([first]) => first))} the first time, ${ofMap(maps.flatMap(([, ...again]) => again))} again.`,
  );
} finally {
  await browser.close();
  server.close();
}
print();
const { module } = await runnerImport('./bench/growth.ts');
for (const each of module.growth(isQuick ? 3 : 7)) print(each);
