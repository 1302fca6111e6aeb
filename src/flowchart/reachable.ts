import type { Flowchart } from './flowchart.ts';

/** The keys of a box and of all boxes that some answers lead to from there. */
export function reachable(
  chart: Flowchart,
  from: string,
  found = new Set<string>(),
): ReadonlySet<string> {
  if (found.has(from)) return found;
  found.add(from);
  for (const { to } of Object.values(chart.byKey.get(from)?.arrows ?? {})) {
    reachable(chart, to, found);
  }
  return found;
}
