// Measures on an old laptop how long the longer flowchart takes to be painted as a map, with the way of a family: from the press on its
// link to the frame after the one that holds it. It judges nothing. Run it with nothing else going on.
import { begin, leaveBy, report, slowDown, slowdown, withProgram } from './measuring.mjs';

const rounds = Number(process.argv[2] ?? 7);

/** Presses the link of the map, and gives the milliseconds until the drawing is painted. */
function pressAndPaint(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const link = [...document.querySelectorAll('.views a')].find(
          ({ textContent }) => textContent === 'Map',
        );
        const pressed = performance.now();
        link.click();
        const look = () => {
          if (!document.querySelector('[data-testid="map-node-childCaring"]')) {
            requestAnimationFrame(look);
            return;
          }
          // The frame is painted before a message that is sent in it is heard.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - pressed);
          requestAnimationFrame(() => port2.postMessage(undefined));
        };
        requestAnimationFrame(look);
      }),
  );
}

async function openMap(context, address) {
  const page = await context.newPage();
  await begin(page, address, { adults: 1, children: 2 });
  await leaveBy(page, () => page.getByTestId('continue').click());
  await page.waitForLoadState('networkidle');
  await slowDown(context, page);
  const times = [];
  for (const _ of Array(4).keys()) {
    times.push(await pressAndPaint(page));
    await leaveBy(page, () => page.getByRole('link', { name: 'Call sheet' }).click());
    await page.waitForTimeout(500);
  }
  await page.close();
  return times;
}

await withProgram(async (browser, address) => {
  const first = [];
  const again = [];
  for (let round = 0; round < rounds; round += 1) {
    const context = await browser.newContext();
    const [one, ...others] = await openMap(context, address);
    first.push(one);
    again.push(...others);
    await context.close();
  }
  console.log(
    `The map of the adult chart in ${rounds} new tabs, each opened once and ${again.length / rounds} times again,`,
  );
  console.log(`a processor slowed down ${slowdown} times, from the press to the paint:`);
  report('the first time', first);
  report('again', again);
});
