import type { Rule } from './rule.ts';

/**
 * No question stands before the last safety question but those of the family's make-up (the first box),
 * and every yes at a safety question leads straight to an urgent action.
 */
export const safetyFirst: Rule = (chart) => {
  const lastSafety = chart.boxes.findLastIndex((box) => box.isSafety);
  const early = chart.boxes
    .slice(0, lastSafety)
    .filter((box) => box.isQuestion && !box.isSafety && box.key !== chart.first.to)
    .map((box) => ({
      box: box.key,
      message: `Question ${box.key} stands before a safety question. Move it behind both of them.`,
    }));
  const silent = chart.boxes
    .filter((box) => box.isSafety)
    .filter((box) => {
      const alert = chart.byKey.get(box.arrows.yes?.to ?? '');
      return !(alert?.kinds.includes('action') && alert.kinds.includes('urgent'));
    })
    .map((box) => ({
      box: box.key,
      message: `A yes at safety question ${box.key} does not lead to an urgent action. Lead "yes" to the alert.`,
    }));
  return [...early, ...silent];
};
