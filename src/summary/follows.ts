import { type Arrow, type Box, boxOf, type Flowchart, stretch } from '#src/flowchart/flowchart.ts';
import { deedOf, type Placed } from '#src/pathways/index.ts';
import { fill, type Names } from '#src/pathways/pathway.ts';

/** The boxes to be done that an arrow passes before the next question is asked. */
export function raisedBy(chart: Flowchart, arrow: Arrow): Box[] {
  return stretch(chart.byKey, arrow)
    .map((key) => boxOf(chart, key))
    .filter(
      ({ kinds, tier }) =>
        (kinds.includes('action') && tier !== 'done') || kinds.includes('advice'),
    );
}

/** What an answer of a question raises before the next question is asked, in plain words. */
export function followsFrom(places: readonly Placed[], answer: string, names: Names): string[] {
  const deeds = places.flatMap(({ pathway, box }) => {
    const arrow = box.arrows[answer];
    if (!arrow) return [];
    return raisedBy(pathway.chart, arrow).map((next) => fill(deedOf(next), names));
  });
  return [...new Set(deeds)];
}
