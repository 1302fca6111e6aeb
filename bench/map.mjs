// How long the longer flowchart takes to be painted as a map with the way of a family: from the press on its link to the
// frame after the one that holds it.
import { begin, leaveBy, slowDown } from './measuring.mjs';

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

/** Opens the map of a new family once, and three times again; gives the milliseconds of each. */
export async function mapTimes(context, address) {
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
  return times;
}
