import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawings } from '#src/map/drawing.ts';
import * as words from '#src/map/words.ts';
import { pathways } from '#src/pathways/index.ts';
import { drawingAsText, layOut } from '../../scripts/lay-out.mjs';

type Area = Pick<
  (typeof drawings)['adult']['boxes'][number],
  'key' | 'x' | 'y' | 'width' | 'height'
>;

describe.each(pathways)('the drawing of the $name', ({ id, chart }) => {
  const drawing = drawings[id];
  const boxes = chart.boxes.filter(({ kinds }) => !kinds.includes('end'));

  it('is what a fresh run gives (run "npm run layout" where it is not)', async () => {
    const file = new URL(`../../src/map/${id}.json`, import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(drawingAsText(await layOut(chart, words)));
  });

  it('has every box once, in the order in which a worker meets them', () => {
    expect(drawing.boxes.map(({ key }) => key)).toEqual(boxes.map(({ key }) => key));
  });

  it('says in every box all its words, printed and plain, with nothing lost at the end of a line', () => {
    for (const [index, box] of boxes.entries()) {
      for (const wording of ['printed', 'plain'] as const) {
        const drawn = drawing.boxes[index]?.[wording].join('').replace(/\s/g, '');
        expect(drawn).toBe(words.wordsOf(box, wording).replace(/\s/g, ''));
      }
    }
  });

  it('has an arrow for every answer, from its box to where it leads, and says whose reading it is', () => {
    const drawn = drawing.arrows.flatMap(({ from, to, provenance, answers }) =>
      answers.map((answer) => `${from} ${answer} ${to} ${provenance}`),
    );
    const expected = boxes.flatMap(({ key, arrows }) =>
      Object.values(arrows)
        .filter(({ to }) => to !== 'end')
        .map(({ answer, to, provenance }) => `${key} ${answer} ${to} ${provenance}`),
    );
    expect(drawn.sort()).toEqual(expected.sort());
  });

  it('begins each arrow at the foot of its box and ends it at the head of the next', () => {
    const boxAt = new Map(drawing.boxes.map((box) => [box.key, box]));
    for (const { from, to, points } of drawing.arrows) {
      const [start, end] = [boxAt.get(from), boxAt.get(to)];
      expect(points.at(0)?.[1]).toBe((start?.y ?? 0) + (start?.height ?? 0));
      expect(points.at(-1)?.[1]).toBe(end?.y);
    }
  });

  it('draws no box over another, and no arrow through a box', () => {
    const isOver = (one: Area, other: Area) =>
      one.x < other.x + other.width &&
      other.x < one.x + one.width &&
      one.y < other.y + other.height &&
      other.y < one.y + one.height;
    const pieces = drawing.arrows.flatMap(({ from, to, points }) =>
      points.slice(1).map(([x, y], index): Area => {
        const [beforeX, beforeY] = points[index] ?? [x, y];
        const [left, top] = [Math.min(x, beforeX), Math.min(y, beforeY)];
        const [right, foot] = [Math.max(x, beforeX), Math.max(y, beforeY)];
        return {
          key: `${from} to ${to}`,
          x: left,
          y: top,
          width: right - left,
          height: foot - top,
        };
      }),
    );
    const over = drawing.boxes.flatMap((box) =>
      [...drawing.boxes, ...pieces]
        .filter((other) => other !== box && isOver(box, other))
        .map(({ key }) => `${key} over ${box.key}`),
    );
    expect(over).toEqual([]);
  });
});
