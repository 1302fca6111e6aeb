import type { Rule } from './rule.ts';

/** Every question can be answered "not known yet". */
export const offersNotKnownYet: Rule = (chart) =>
  chart.boxes
    .filter((box) => box.isQuestion && !box.arrows.notKnownYet)
    .map((box) => ({
      box: box.key,
      message: `Box ${box.key} has no arrow for notKnownYet. Every question must offer it; add "notKnownYet".`,
    }));
