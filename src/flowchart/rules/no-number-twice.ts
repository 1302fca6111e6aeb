import type { Rule } from './rule.ts';

/** No printed number stands at two boxes. */
export const noNumberTwice: Rule = (chart) => {
  const seen = new Set<string>();
  return chart.boxes.flatMap((box) =>
    (box.number?.split(', ') ?? []).flatMap((number) => {
      if (!seen.has(number)) {
        seen.add(number);
        return [];
      }
      return [
        {
          box: box.key,
          message: `Number ${number} stands at box ${box.key} and at another. Give each printed box one state.`,
        },
      ];
    }),
  );
};
