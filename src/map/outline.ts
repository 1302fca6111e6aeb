import { type Box, boxOf, type Flowchart, type Provenance } from '#src/flowchart/flowchart.ts';

/** A box of a flowchart as a nested list, with the ways out of it where there is a choice. */
export type Item = { readonly box: Box; readonly branches: readonly Branch[] };

/** What follows where a question is answered so, up to where the ways meet again. */
export type Branch = {
  readonly answers: readonly string[];
  readonly provenance: Provenance | undefined;
  readonly items: readonly Item[];
  /** The box where it goes on: it stands elsewhere in the list. */
  readonly onTo: string;
};

/** A flowchart as a nested list: each box once, and under a question what each answer leads to. */
export function outlineOf(chart: Flowchart): readonly Item[] {
  const joinOf = joins(chart);
  const listed = new Set<string>();

  const itemsFrom = (from: string, until: string): { items: Item[]; onTo: string } => {
    const items: Item[] = [];
    let key = from;
    while (key !== until && key !== 'end' && !listed.has(key)) {
      const box = boxOf(chart, key);
      listed.add(key);
      const next = joinOf(key);
      items.push({ box, branches: box.isQuestion ? branchesOf(box, next) : [] });
      key = next;
    }
    return { items, onTo: key };
  };
  const branchesOf = (box: Box, join: string): Branch[] => {
    const byWay = new Map<
      string,
      { to: string; provenance: Provenance | undefined; answers: string[] }
    >();
    for (const { answer, to, provenance } of Object.values(box.arrows)) {
      const name = `${to} ${provenance}`;
      const way = byWay.get(name) ?? { to, provenance, answers: [] };
      way.answers.push(answer);
      byWay.set(name, way);
    }
    return [...byWay.values()].map(({ to, provenance, answers }) => {
      // An answer that nobody gives leads past boxes of the main line: they stay there.
      const isGiven = answers.some((answer) => answer !== 'doesNotApply');
      return { answers, provenance, ...(isGiven ? itemsFrom(to, join) : { items: [], onTo: to }) };
    });
  };
  return itemsFrom(chart.first.to, 'end').items;
}

/** For each box the next one that is passed whatever is answered. */
function joins(chart: Flowchart): (key: string) => string {
  const passed = new Map<string, readonly string[]>();
  /** The boxes that every way from here passes, in their order, this one first. */
  const passedFrom = (key: string): readonly string[] => {
    const known = passed.get(key);
    if (known) return known;
    const onward = Object.values(boxOf(chart, key).arrows)
      .filter(({ answer }) => answer !== 'doesNotApply')
      .map(({ to }) => passedFrom(to));
    const [one = [], ...others] = onward;
    const found = [key, ...one.filter((next) => others.every((other) => other.includes(next)))];
    passed.set(key, found);
    return found;
  };
  return (key) => passedFrom(key)[1] ?? 'end';
}
