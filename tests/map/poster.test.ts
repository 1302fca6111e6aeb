import { describe, expect, it } from 'vitest';
import { drawings } from '#src/map/drawing.ts';
import { leastWordsOf, posterOf } from '#src/map/poster.ts';
import { pathways } from '#src/pathways/index.ts';

describe.each(pathways)('a poster of the $name', ({ id }) => {
  const drawing = drawings[id];

  it('is printed on A4 in words of 8 points or more', () => {
    const poster = posterOf(drawing, 'A4');
    expect(leastWordsOf(poster)).toBeGreaterThanOrEqual(8);
    expect(poster.pages).toHaveLength(4);
  });

  it('is printed on one page of A3, in two columns', () => {
    const { pages } = posterOf(drawing, 'A3');
    expect(pages).toHaveLength(1);
    expect(pages[0]).toHaveLength(2);
  });

  it.each(['A4', 'A3'] as const)(
    'on %s shows all of the drawing, and cuts no box and no words',
    (paper) => {
      const cuts = posterOf(drawing, paper).pages.flat();
      expect(cuts[0]?.top).toBe(0);
      expect(cuts.at(-1)?.foot).toBe(drawing.height);
      for (const [index, { top }] of cuts.slice(1).entries()) expect(top).toBe(cuts[index]?.foot);
      const edges = cuts.slice(1).map(({ top }) => top);
      const crossed = edges.flatMap((edge) => [
        ...drawing.boxes
          .filter(({ y, height }) => edge >= y && edge <= y + height)
          .map(({ key }) => key),
        ...drawing.arrows
          .filter(({ points, label }) => {
            const start = points[0]?.[1] ?? 0;
            return label.length > 0 && edge >= start && edge <= start + 13 * label.length + 3;
          })
          .map(({ from, answers }) => `${from} ${answers.join(' ')}`),
      ]);
      expect(crossed).toEqual([]);
    },
  );
});
