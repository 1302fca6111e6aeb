import { type Box, boxOf, type Flowchart } from './flowchart.ts';

const known = new WeakMap<Box, ReadonlySet<string>>();

/** The keys of a box and of all boxes that some answers lead to from there. */
export function boxesFrom(chart: Flowchart, key: string): ReadonlySet<string> {
  const box = boxOf(chart, key);
  const before = known.get(box);
  if (before) return before;
  const found = new Set([key]);
  for (const { to } of Object.values(box.arrows)) {
    for (const further of boxesFrom(chart, to)) found.add(further);
  }
  known.set(box, found);
  return found;
}
