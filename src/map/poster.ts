import { type Cut, cutsOf } from './cuts.ts';
import type { Drawing } from './drawing.ts';

/** The paper of a poster. */
export type PosterPaper = 'A4' | 'A3';

/** A poster: how it is cut, into how many columns on each page, and how many millimetres one length of the drawing is. */
export type Poster = {
  readonly pages: readonly (readonly Cut[])[];
  readonly scale: number;
};

/** What is left for the drawing between head and foot of a page, in millimetres. */
const room = { A4: { width: 190, height: 228 }, A3: { width: 277, height: 340 } } as const;
const betweenColumns = 8;

/** The least words of a drawing are 12 high: on A4 they are 8 points or more. */
const leastWords = 12;
const leastPoints = 8;
const millimetresInPoint = 25.4 / 72;

/** How a drawing goes on paper: on as many pages of A4 as it needs to be read, or on one page of A3 in two columns. */
export function posterOf(drawing: Drawing, paper: PosterPaper): Poster {
  const { width, height } = room[paper];
  const scaleOf = (cuts: readonly Cut[], columns: number) =>
    Math.min(
      (width - (columns - 1) * betweenColumns) / columns / drawing.width,
      height / Math.max(...cuts.map(({ top, foot }) => foot - top)),
    );
  if (paper === 'A3') {
    const columns = cutsOf(drawing, 2);
    return { pages: [columns], scale: scaleOf(columns, columns.length) };
  }
  const enough = (leastPoints * millimetresInPoint) / leastWords;
  let count = 1;
  let cuts = cutsOf(drawing, count);
  while (scaleOf(cuts, 1) < enough && count < drawing.boxes.length) {
    count += 1;
    cuts = cutsOf(drawing, count);
  }
  return { pages: cuts.map((cut) => [cut]), scale: scaleOf(cuts, 1) };
}

/** How high the least words of a poster are on paper, in points. */
export function leastWordsOf({ scale }: Poster): number {
  return (leastWords * scale) / millimetresInPoint;
}
