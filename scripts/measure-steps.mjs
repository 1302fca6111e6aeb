// Measures what a step of the walk costs on an old laptop, and what the built files weigh. It judges nothing: single
// rounds scatter, so it walks the adult chart several times and prints medians. Run it with nothing else going on.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import {
  assets,
  begin,
  lastPress,
  leaveBy,
  report,
  slowDown,
  slowdown,
  timedPage,
  withProgram,
} from './measuring.mjs';

const walks = Number(process.argv[2] ?? 7);
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

async function walk(context, address) {
  const page = await timedPage(context);
  await begin(page, address, { adults: 1, children: 2 });
  await slowDown(context, page);

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

function weigh(ending) {
  return readdirSync(assets)
    .filter((file) => file.endsWith(ending))
    .reduce((sum, file) => sum + gzipSync(readFileSync(assets + file)).length, 0);
}

await withProgram(async (browser, address) => {
  const steps = [];
  for (let round = 0; round < walks; round += 1) {
    const context = await browser.newContext();
    steps.push(...(await walk(context, address)));
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
});
