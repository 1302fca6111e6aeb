// Measures what an answer costs in a small family and in a large one, step by step and on the call sheet, on an old
// laptop. Rounds of both are interleaved, and the ratio of their medians is printed. Run it with nothing else going on.
import {
  begin,
  lastPress,
  leaveBy,
  quantile,
  report,
  slowDown,
  slowdown,
  timedPage,
  withProgram,
} from './measuring.mjs';

const rounds = Number(process.argv[2] ?? 5);

const families = [
  { name: 'one adult and one child', adults: 1, children: 1 },
  { name: 'two adults and twelve children', adults: 2, children: 12 },
];

// The same in every family, so that what is compared is the size of the family alone.
const onTheSheet = [
  'adultAtRisk-a1-no',
  'childAtRisk-c1-no',
  'childCaring-c1-yes',
  'adultNeedsAssessed-a1-yes',
  'parentingCounted-a1-no',
  'conditionStable-a1-episodic',
  'otherAgencies-family-yes',
  'otherAgencies-family-no',
  'conditionStable-a1-stable',
  'childCaring-c1-no',
];
const steps = 7;

async function pressed(page, deed) {
  await page.waitForTimeout(500);
  await page.evaluate(() => globalThis.timings.splice(0));
  await deed();
  return (await lastPress(page)) ?? { work: 0, paint: 16 };
}

async function byStep(page) {
  const times = [];
  await leaveBy(page, () => page.getByTestId('continue').click());
  for (let step = 0; step < steps; step += 1) {
    const [, , key, person] = new URL(page.url()).hash.split('/');
    const no = page.getByTestId(`q-${key}-${person}-no`);
    await ((await no.count()) > 0 ? no : page.getByRole('radio').first()).check();
    times.push(
      await pressed(page, () => leaveBy(page, () => page.getByTestId('continue').click())),
    );
  }
  return times;
}

async function bySheet(page) {
  const times = [];
  await page.getByRole('link', { name: 'Call sheet' }).click();
  await page.getByRole('heading', { level: 1, name: 'Call sheet' }).waitFor();
  for (const row of onTheSheet) {
    times.push(await pressed(page, () => page.getByTestId(`q-${row}`).click()));
  }
  return times;
}

const ways = [
  { name: 'step by step', how: byStep },
  { name: 'on the call sheet', how: bySheet },
];

await withProgram(async (browser, address) => {
  const times = new Map();
  for (let round = 0; round < rounds; round += 1) {
    for (const way of ways) {
      for (const family of families) {
        const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
        const page = await timedPage(context);
        await begin(page, address, family);
        await slowDown(context, page);
        const name = `${way.name}, ${family.name}`;
        times.set(name, [...(times.get(name) ?? []), ...(await way.how(page))]);
        await context.close();
      }
    }
  }
  console.log(`${rounds} rounds, a processor slowed down ${slowdown} times:`);
  for (const way of ways) {
    const [small, large] = families.map((family) => times.get(`${way.name}, ${family.name}`));
    for (const [index, some] of [small, large].entries()) {
      report(
        `${way.name}, ${families[index].name}: own work`,
        some.map(({ work }) => work),
      );
      report(
        `${way.name}, ${families[index].name}: press to paint`,
        some.map(({ paint }) => paint),
      );
    }
    for (const what of ['work', 'paint']) {
      const ratio =
        quantile(
          large.map((time) => time[what]),
          0.5,
        ) /
        quantile(
          small.map((time) => time[what]),
          0.5,
        );
      console.log(
        `  ${way.name}: ${what} of the large family is ${ratio.toFixed(2)} times that of the small one`,
      );
    }
  }
});
