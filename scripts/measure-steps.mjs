// Measures what a step of the walk costs on an old laptop, and what the built files weigh. It judges nothing: single
// rounds scatter, so it walks the adult chart several times and prints medians. Run it with nothing else going on.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { findBrowser } from './ensure-browser.mjs';

const walks = Number(process.argv[2] ?? 7);
const slowdown = 4;

const answers = {
  adultAtRisk: 'no',
  childAtRisk: 'no',
  childCaring: 'yes',
  impactOnChild: 'yes',
  adultNeedsAssessed: 'yes',
  parentingCounted: 'no',
  conditionStable: 'episodic',
  otherAgencies: 'yes',
  wholeFamilyNeeds: 'notKnownYet',
};

async function leaveBy(page, deed) {
  const before = new URL(page.url()).hash;
  await deed();
  await page.waitForURL(({ hash }) => hash !== before);
}

async function addChild(page, age) {
  await page.getByRole('button', { name: /^Add a(nother)? child$/ }).click();
  await page.getByLabel('Age in years').fill(age);
  await page.getByRole('button', { name: 'Save this child' }).click();
}

async function begin(page, address) {
  await page.goto(address);
  await leaveBy(page, () => page.getByRole('button', { name: 'Start with a family' }).click());
  await page.getByLabel('An adult who needs care or support', { exact: true }).check();
  await page.getByLabel('On my own work device', { exact: true }).check();
  await leaveBy(page, () => page.getByTestId('continue').click());
  await addChild(page, '15');
  await addChild(page, '9');
}

/** Gathers the browser's own timings of the last press: its work, and how long until the next paint. */
async function lastPress(page) {
  return page.evaluate(async () => {
    // Timings are handed over after the paint that they end with.
    await new Promise((resolve) => setTimeout(resolve, 150));
    const entries = globalThis.timings.splice(0).filter(({ id }) => id > 0);
    const last = Math.max(0, ...entries.map(({ id }) => id));
    const press = entries.filter(({ id }) => id === last);
    if (press.length === 0) return undefined;
    return {
      work: press.reduce((sum, { work }) => sum + work, 0),
      paint: Math.max(...press.map(({ paint }) => paint)),
    };
  });
}

async function walk(context, address) {
  const page = await context.newPage();
  await page.addInitScript(() => {
    globalThis.timings = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        globalThis.timings.push({
          id: entry.interactionId,
          work: entry.processingEnd - entry.processingStart,
          paint: entry.duration,
        });
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  });
  await begin(page, address);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });

  const steps = [];
  while (new URL(page.url()).hash !== '#/outcome') {
    const hash = new URL(page.url()).hash;
    const [, , key, person] = hash.split('/');
    const given = answers[key];
    if (given) await page.getByTestId(`q-${key}-${person}-${given}`).check();
    // Longer than a double press; the timings of the tick are then handed over too, and thrown away.
    await page.waitForTimeout(500);
    await page.evaluate(() => globalThis.timings.splice(0));
    await leaveBy(page, () => page.getByTestId('continue').click());
    steps.push({ hash, ...((await lastPress(page)) ?? { work: 0, paint: 16 }) });
  }
  await page.close();
  return steps;
}

function quantile(numbers, share) {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
}

function report(name, numbers) {
  const shown = [0.5, 0.95, 1].map((share) => `${quantile(numbers, share).toFixed(0)} ms`);
  console.log(`  ${name}: median ${shown[0]}, 95th percentile ${shown[1]}, worst ${shown[2]}`);
}

function weigh(ending) {
  const folder = fileURLToPath(new URL('../dist/assets/', import.meta.url));
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .reduce((sum, file) => sum + gzipSync(readFileSync(folder + file)).length, 0);
}

await build({ logLevel: 'error' });
const server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
const { port } = server.httpServer.address();
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const steps = [];
  for (let round = 0; round < walks; round += 1) {
    const context = await browser.newContext();
    steps.push(...(await walk(context, `http://127.0.0.1:${port}/`)));
    await context.close();
  }
  console.log(`${walks} walks of the adult chart, ${steps.length} presses of Continue,`);
  console.log(`a processor slowed down ${slowdown} times:`);
  report(
    'the page’s own work for a press',
    steps.map(({ work }) => work),
  );
  report(
    'from the press to the next paint',
    steps.map(({ paint }) => paint),
  );
  const worst = steps.toSorted((one, other) => other.paint - one.paint)[0];
  console.log(`  the slowest step left ${worst.hash}`);
  console.log(`Built files, gzipped: ${weigh('.js')} bytes of script, ${weigh('.css')} of style.`);
} finally {
  await browser.close();
  await server.close();
}
