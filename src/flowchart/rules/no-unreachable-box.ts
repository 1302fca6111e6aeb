import type { Rule } from './rule.ts';

/** Every box can be reached from the first. */
export const noUnreachableBox: Rule = (chart) => {
  const reached = new Set<string>();
  const visit = (key: string): void => {
    if (reached.has(key)) return;
    reached.add(key);
    for (const arrow of Object.values(chart.byKey.get(key)?.arrows ?? {})) visit(arrow.to);
  };
  visit(chart.first.to);
  return chart.boxes
    .filter((box) => !reached.has(box.key))
    .map((box) => ({
      box: box.key,
      message: `No arrow leads to box ${box.key}. Lead one there, or take the box out.`,
    }));
};
