// How a family is begun in the browser, and the browser's own timings of a press.

/** How many times slower the processor is made: an old laptop. */
export const slowdown = 4;

/** Does what leads to another page, and waits until that page is up. */
export async function leaveBy(page, deed) {
  const before = new URL(page.url()).hash;
  await deed();
  await page.waitForURL(({ hash }) => hash !== before);
}

const doors = {
  adult: 'An adult who needs care or support',
  children: 'A child or young person who may be caring for someone',
};

async function addChild(page, age, isCaring) {
  await page.getByRole('button', { name: /^Add a(nother)? child$/ }).click();
  await page.getByLabel('Age in years').fill(age);
  if (isCaring) await page.getByLabel('May be caring for someone').check();
  await page.getByRole('button', { name: 'Save this child' }).click();
}

/** Begins a family, up to the page that asks who is in it. */
export async function begin(page, address, { door = 'adult', adults, children }) {
  await page.goto(address);
  await leaveBy(page, () => page.getByRole('button', { name: 'Start with a family' }).click());
  await page.getByLabel(doors[door], { exact: true }).check();
  await page.getByLabel('On my own work device', { exact: true }).check();
  await leaveBy(page, () => page.getByTestId('continue').click());
  // At the adult door one is there already.
  for (let adult = door === 'adult' ? 1 : 0; adult < adults; adult += 1) {
    await page.getByRole('button', { name: /^Add an(other adult| adult who needs care)$/ }).click();
    await page.getByRole('button', { name: 'Save this adult' }).click();
  }
  for (let child = 0; child < children; child += 1) {
    await addChild(page, `${4 + child}`, door === 'children');
  }
}

/** A page that gathers the browser's own timings. */
export async function timedPage(context) {
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
  return page;
}

/** Makes the processor of a page slow. */
export async function slowDown(context, page) {
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

/** Gathers the browser's own timings of the last press: its work, and how long until the next paint. */
export async function lastPress(page) {
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

/** The number below which that share of all numbers lies. */
export function quantile(numbers, share) {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
}
