import type { Box, Flowchart } from '../src/flowchart/flowchart.ts';
import type { Drawing, Wording } from '../src/map/drawing.ts';

/** The drawing of a flowchart, of what its boxes say and what stands beside its arrows. */
export function layOut(
  chart: Flowchart,
  words: {
    readonly wordsOf: (box: Box, wording: Wording) => string;
    readonly answerWords: (answer: string) => string;
  },
): Promise<Drawing>;

/** A drawing as it is committed: one line for each box and each arrow. */
export function drawingAsText(drawing: Drawing): string;
