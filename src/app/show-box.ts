import type { Pathway } from '#src/pathways/pathway.ts';
import { addressOf } from './routes.ts';

const mostFrames = 600;

/** Opens the page of all boxes at one box. It takes the focus once the page has arrived and its heading has had it. */
export function showBox(chart: Pathway['id'], key: string): void {
  location.hash = addressOf({ name: 'allBoxes' });
  let frames = 0;
  const look = () => {
    const heading = document.querySelector('main h1');
    const box = document.querySelector<HTMLElement>(`[data-testid="box-${chart}-${key}"]`);
    if (!box || document.activeElement !== heading) {
      frames += 1;
      // Whoever goes elsewhere meanwhile is not followed.
      if (frames < mostFrames) requestAnimationFrame(look);
      return;
    }
    box.tabIndex = -1;
    box.focus();
  };
  requestAnimationFrame(look);
}
