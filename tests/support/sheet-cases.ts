import type { Flowchart } from '#src/flowchart/flowchart.ts';
import { adultPathway, childrenPathway } from '#src/pathways/index.ts';
import type { FamilyRecord } from '#src/record/record.ts';
import { oneChildFamily, type Sheet, sheetsOf, withSheet } from './answer-sheets.ts';

/** A family at a door, the chart it is walked through, and how many complete answer sheets that makes. */
export type SheetCase = {
  readonly name: string;
  readonly chart: Flowchart;
  readonly family: FamilyRecord;
  readonly fixed: Parameters<typeof sheetsOf>[1];
  /** Counted by hand from the flowcharts' own arrows. */
  readonly sheets: number;
};

const said = (arrow: string) => ({ arrow, isWritten: false });

// Adult chart: at risk 3 × child at risk 3 × caring (no 1, yes 3, not known yet 3) × assessed (no 1, not known yet 1,
// yes 3) × condition 4 × agencies 3 × family 2. Without children there is no child to ask about; while that is not
// known yet the children's questions wait.
export const sheetCases: readonly SheetCase[] = [
  {
    name: 'adult door, one child',
    chart: adultPathway.chart,
    family: oneChildFamily({ door: 'adult' }),
    fixed: { hasChildren: said('yes') },
    sheets: 3 * 3 * 7 * 5 * 4 * 3 * 2,
  },
  {
    name: 'adult door, no children',
    chart: adultPathway.chart,
    family: oneChildFamily({ door: 'adult', children: 'none' }),
    fixed: {
      hasChildren: said('no'),
      childAtRisk: said('doesNotApply'),
      parentingCounted: said('doesNotApply'),
    },
    sheets: 3 * 3 * 4 * 3 * 2,
  },
  {
    name: 'adult door, not known yet if there are children',
    chart: adultPathway.chart,
    family: oneChildFamily({ door: 'adult', children: 'notKnownYet' }),
    fixed: {
      hasChildren: said('notKnownYet'),
      childAtRisk: said('notKnownYet'),
      childCaring: said('notKnownYet'),
      impactOnChild: said('notKnownYet'),
    },
    sheets: 3 * 5 * 4 * 3 * 2,
  },
  // Children's chart: child at risk 3 × adult at risk 3 × impact 3 × assessed (no 1, not known yet 1, yes 3) × school 4 × family 2.
  {
    name: 'children’s door, an adult needs care',
    chart: childrenPathway.chart,
    family: oneChildFamily({ door: 'children' }),
    fixed: {},
    sheets: 3 * 3 * 3 * 5 * 4 * 2,
  },
  {
    name: 'children’s door, no adult needs care',
    chart: childrenPathway.chart,
    family: oneChildFamily({ door: 'children', adults: 'none' }),
    fixed: { adultAtRisk: said('doesNotApply') },
    sheets: 3 * 3 * 5 * 4 * 2,
  },
  {
    name: 'children’s door, not known yet if an adult needs care',
    chart: childrenPathway.chart,
    family: oneChildFamily({ door: 'children', adults: 'notKnownYet' }),
    fixed: { adultAtRisk: said('notKnownYet') },
    sheets: 3 * 3 * 5 * 4 * 2,
  },
];

/** Every complete answer sheet of a case. */
export function sheetsIn({ chart, fixed }: SheetCase): Sheet[] {
  return [...sheetsOf(chart, fixed)];
}

/** The record of a case with a sheet's answers. */
export function recordOf({ family, chart }: SheetCase, sheet: Sheet): FamilyRecord {
  return withSheet(family, chart, sheet);
}

/** Every sheet of a case with one answer changed: the key, the answer before, and the answer after. */
export function* singleChanges(
  { chart }: SheetCase,
  sheet: Sheet,
): Generator<{ key: string; from: string; to: string; changed: Sheet }> {
  for (const [key, from] of sheet) {
    for (const to of Object.keys(chart.byKey.get(key)?.arrows ?? {})) {
      if (to === from || to === 'doesNotApply') continue;
      yield { key, from, to, changed: new Map(sheet).set(key, to) };
    }
  }
}
