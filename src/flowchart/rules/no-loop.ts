import type { Rule } from './rule.ts';

/** No route passes a box twice. */
export const noLoop: Rule = (chart) => {
  const done = new Set<string>();
  const looped = new Set<string>();
  const visit = (key: string, onTheWay: readonly string[]): void => {
    if (onTheWay.includes(key)) {
      looped.add(key);
      return;
    }
    if (done.has(key)) return;
    for (const arrow of Object.values(chart.byKey.get(key)?.arrows ?? {})) {
      visit(arrow.to, [...onTheWay, key]);
    }
    done.add(key);
  };
  visit(chart.first.to, []);
  return [...looped].map((box) => ({
    box,
    message: `A route comes back to box ${box}. Lead the arrow that returns there onward instead.`,
  }));
};
