import type { Drawing } from './drawing.ts';

/** A part of a drawing, from its top to its foot. */
export type Cut = { readonly top: number; readonly foot: number };

/** How high a line beside an arrow is, and how far a cut stays away from what is drawn. */
const labelLine = 15;
const clear = 4;
const arrowHead = 10;

/** Cuts a drawing into that many parts of much the same height, where neither a box nor words are crossed. */
export function cutsOf(drawing: Drawing, count: number): Cut[] {
  const places = placesToCut(drawing);
  // The least height at which so few parts are enough.
  let [low, high] = [Math.ceil(drawing.height / count), drawing.height];
  while (low < high) {
    const tried = Math.floor((low + high) / 2);
    if (cutBy(drawing.height, places, tried).length <= count) high = tried;
    else low = tried + 1;
  }
  return cutBy(drawing.height, places, low);
}

/** The lengths, from the top, at which a drawing may be cut. */
function placesToCut({ height, boxes, arrows }: Drawing): number[] {
  const kept = [
    ...boxes.map((box): Cut => ({ top: box.y - arrowHead, foot: box.y + box.height })),
    ...arrows.flatMap(({ points, label }): Cut[] => {
      const start = points[0]?.[1] ?? 0;
      const words = { top: start, foot: start + label.length * labelLine };
      // An arrow that runs along a cut would be on both pages, or on none.
      const corners = points.slice(1, -1).map(([, y]) => ({ top: y, foot: y }));
      return [words, ...corners];
    }),
  ];
  return Array.from({ length: height }, (_, y) => y).filter(
    (y) => !kept.some(({ top, foot }) => y > top - clear && y < foot + clear),
  );
}

function cutBy(height: number, places: readonly number[], most: number): Cut[] {
  const cuts: Cut[] = [];
  let top = 0;
  while (height - top > most) {
    const foot = places.findLast((y) => y > top && y <= top + most) ?? top + most;
    cuts.push({ top, foot });
    top = foot;
  }
  return [...cuts, { top, foot: height }];
}
