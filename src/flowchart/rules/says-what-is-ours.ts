import type { Rule } from './rule.ts';

/** Every arrow says where it comes from; an arrow at a box without a number, or for "does not apply", is local. */
export const saysWhatIsOurs: Rule = (chart) =>
  chart.boxes.flatMap((box) =>
    Object.values(box.arrows).flatMap((arrow) => {
      const to = chart.byKey.get(arrow.to);
      if (!arrow.provenance) {
        return [
          {
            box: box.key,
            message: `The arrow "${arrow.answer}" of box ${box.key} does not say where it comes from. Mark it printed, inferred or local.`,
          },
        ];
      }
      const isOurs =
        !box.number ||
        (!to?.number && !to?.kinds.includes('end')) ||
        arrow.answer === 'doesNotApply';
      return isOurs && arrow.provenance !== 'local'
        ? [
            {
              box: box.key,
              message: `The arrow "${arrow.answer}" of box ${box.key} is marked ${arrow.provenance}, but one of its ends is ours. Mark it local.`,
            },
          ]
        : [];
    }),
  );
