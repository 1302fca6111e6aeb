import type { Box, Flowchart } from '#src/flowchart/flowchart.ts';
import { derivedFrom } from './derived.ts';
import { deedOf, helpFor, titleOf } from './index.ts';

/** What the program says about a box on screen, for those who check it against the paper. */
export type BoxInWords = {
  readonly title: string | undefined;
  readonly deed: string | undefined;
  readonly hint: string | undefined;
  readonly fields: readonly string[];
  /** Where an answer comes from that the program may give by itself. */
  readonly origin: string | undefined;
  readonly sections: readonly string[];
};

/** A box in the program's plain words. The words of a box of ours are ours already, and are not repeated. */
export function boxInWords(box: Box): BoxInWords {
  const { title, deed, hint, fields = [], fieldsOf = {}, sections } = helpFor(box.key);
  return {
    title: box.number && title ? titleOf(box) : undefined,
    deed: box.number && deed ? deedOf(box) : undefined,
    hint,
    fields: [...fields, ...Object.values(fieldsOf).flat()].map(
      ({ label, forEach }) => label + (forEach ? ` (of each ticked: ${forEach.label}?)` : ''),
    ),
    origin: derivedFrom[box.key],
    sections,
  };
}

/** The boxes of a chart that say something: all but its end. */
export function boxesToRead({ boxes }: Flowchart): Box[] {
  return boxes.filter(({ kinds }) => !kinds.includes('end'));
}

/** How many boxes and arrows a chart has, and how many of them the source does not print. */
export function countsOf(chart: Flowchart) {
  const boxes = boxesToRead(chart);
  const arrows = chart.boxes.flatMap((box) => Object.values(box.arrows));
  return {
    boxes: boxes.length,
    ours: boxes.filter(({ number }) => !number).length,
    arrows: arrows.length,
    local: arrows.filter(({ provenance }) => provenance === 'local').length,
  };
}
