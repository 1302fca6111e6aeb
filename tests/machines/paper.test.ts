import { describe, expect, it } from 'vitest';
import type { Box, Flowchart } from '#src/flowchart/flowchart.ts';
import { adultPathway, childrenPathway } from '#src/pathways/index.ts';
import { paper } from '#tests/support/csv.ts';

// Double entry, as in book-keeping: the tables in tests/paper were typed from the reading of the source without
// looking at the charts, and the charts without looking at the tables.

/** Our own words were typed with straight apostrophes in one of the two entries. */
const curly = (words: string) => words.replaceAll("'", '’');

function arrowsOf(chart: Flowchart): string[] {
  const start = `start  → ${chart.first.to} (${chart.first.provenance})`;
  const others = chart.boxes.flatMap((box) =>
    Object.values(box.arrows).map(
      ({ answer, to, provenance }) => `${box.key} ${answer} → ${to} (${provenance})`,
    ),
  );
  return [start, ...others];
}

function kindOf({ kinds }: Box): string {
  const words: { readonly [tags: string]: string } = {
    question: 'question',
    'question safety': 'question, safety',
    'question open': 'question, open',
    action: 'action',
    'action urgent': 'action, urgent',
    'action recording': 'action, recording',
    'advice urgent': 'advice, urgent',
    findOut: 'find out',
    'action question': 'action and question',
    note: 'note',
  };
  return words[kinds.join(' ')] ?? kinds.join(' ');
}

describe.each([
  ['Adult Social Services', 'adult', adultPathway.chart],
  ['Children’s Services', 'children', childrenPathway.chart],
] as const)('The flowchart for %s', (_name, id, chart) => {
  it('has exactly the arrows of the second entry', () => {
    const second = paper(`${id}-arrows`).map(
      ({ from, answer, to, arrow }) => `${from} ${answer} → ${to} (${arrow})`,
    );
    expect(arrowsOf(chart).toSorted()).toEqual(second.toSorted());
  });

  it.each(paper(`${id}-boxes`).map((row) => [row.box || 'ours', row.key ?? '', row] as const))(
    'has box %s %s with its words, kind, scope, who and tier',
    (_number, key, row) => {
      const box = chart.byKey.get(key);
      expect(box?.number ?? '').toBe(row.box);
      // A box of ours may be worded with straight apostrophes in the second entry; a printed one is to the letter.
      expect(box?.words).toBe(row.box ? row.words : curly(row.words ?? ''));
      // Recording boxes are actions that are done by being recorded.
      const kind = row.kind === 'recording' ? 'action, recording' : row.kind;
      expect(box && kindOf(box)).toBe(kind);
      expect(box?.scope ?? '').toBe(row.scope);
      expect(box?.who ?? '').toBe(curly(row.who ?? ''));
      expect(box?.tier ?? '').toBe(row.tier);
    },
  );

  it('has no box that the second entry does not have', () => {
    const second = paper(`${id}-boxes`).map(({ key }) => key);
    expect(chart.boxes.map(({ key }) => key).toSorted()).toEqual([...second, 'end'].toSorted());
  });
});
