import { boxOf, stretch } from '#src/flowchart/flowchart.ts';
import { deedOf, type Placed } from '#src/pathways/index.ts';
import { fill, type Names } from '#src/pathways/pathway.ts';

/** What an answer of a question raises before the next question is asked, in plain words. */
export function followsFrom(places: readonly Placed[], answer: string, names: Names): string[] {
  const deeds = places.flatMap(({ pathway, box }) => {
    const arrow = box.arrows[answer];
    if (!arrow) return [];
    return stretch(pathway.chart.byKey, arrow)
      .map((key) => boxOf(pathway.chart, key))
      .filter(
        ({ kinds, tier }) =>
          (kinds.includes('action') && tier !== 'done') || kinds.includes('advice'),
      )
      .map((next) => fill(deedOf(next), names));
  });
  return [...new Set(deeds)];
}
