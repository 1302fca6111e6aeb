import type { Provenance } from '#src/flowchart/flowchart.ts';
import type { Pathway } from '#src/pathways/pathway.ts';
import adult from './adult.json';
import children from './children.json';

/** Whether a box says its printed words or our plain ones. */
export type Wording = 'printed' | 'plain';

/** A box where it is drawn, with its words in lines. */
export type DrawnBox = {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
} & { readonly [wording in Wording]: readonly string[] };

/** An arrow where it is drawn, for all answers that lead the same way. */
export type DrawnArrow = {
  readonly from: string;
  readonly to: string;
  readonly provenance: Provenance;
  readonly answers: readonly string[];
  readonly points: readonly (readonly [number, number])[];
  /** What stands beside its beginning, in lines. */
  readonly label: readonly string[];
};

/** A flowchart as it is drawn. Lengths are the drawing's own: words are 13 high. */
export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly DrawnBox[];
  readonly arrows: readonly DrawnArrow[];
};

/** The drawings of the flowcharts: written by `npm run layout`, and held to their charts by a test. */
// What is read from a file is typed more widely than what was written.
export const drawings = { adult, children } as unknown as {
  readonly [id in Pathway['id']]: Drawing;
};
