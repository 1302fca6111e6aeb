import type { Flowchart } from '../flowchart.ts';
import type { Rule } from './rule.ts';

/** Every route from the first box to an end passes every safety question, and the chart has at least one of a person who needs care and one of a child. */
export const safetyOnEveryRoute: Rule = (chart) => {
  const safety = chart.boxes.filter((box) => box.isSafety);
  const missing = (['adult', 'child'] as const)
    .filter((scope) => !safety.some((box) => box.scope === scope))
    .map((scope) => ({
      box: chart.first.to,
      message: `The ${chart.id} flowchart has no safety question for the ${scope}. Add one before any other question.`,
    }));
  const avoided = safety
    .filter((box) => reachesEndWithout(chart, box.key))
    .map((box) => ({
      box: box.key,
      message: `A route reaches the end without passing safety question ${box.key}. Lead every route through it.`,
    }));
  return [...missing, ...avoided];
};

function reachesEndWithout(chart: Flowchart, avoided: string): boolean {
  const seen = new Set([avoided]);
  const reaches = (key: string): boolean => {
    if (seen.has(key)) return false;
    seen.add(key);
    const box = chart.byKey.get(key);
    if (box?.kinds.includes('end')) return true;
    return Object.values(box?.arrows ?? {}).some((arrow) => reaches(arrow.to));
  };
  return reaches(chart.first.to);
}
