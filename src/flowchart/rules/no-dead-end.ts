import type { Rule } from './rule.ts';

/** Every box but the end has an arrow out, and every arrow leads to a box. */
export const noDeadEnd: Rule = (chart) =>
  chart.boxes.flatMap((box) => {
    const arrows = Object.values(box.arrows);
    if (arrows.length === 0 && !box.kinds.includes('end')) {
      return [
        {
          box: box.key,
          message: `Box ${box.key} has no arrow out, so a walk stops there. Add an arrow, or tag the box "end".`,
        },
      ];
    }
    return arrows
      .filter((arrow) => !chart.byKey.has(arrow.to))
      .map((arrow) => ({
        box: box.key,
        message: `Box ${box.key} leads to "${arrow.to}", which is no box of this chart. Correct the arrow "${arrow.answer}".`,
      }));
  });
