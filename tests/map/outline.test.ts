import { describe, expect, it } from 'vitest';
import { type Item, outlineOf } from '#src/map/outline.ts';
import { adultPathway, childrenPathway, pathways } from '#src/pathways/index.ts';

const keys = (items: readonly Item[]): string[] =>
  items.flatMap(({ box, branches }) => [
    box.key,
    ...branches.flatMap((branch) => keys(branch.items)),
  ]);

/** What each answer of a question leads to, as "answers: boxes > where it goes on". */
function waysAt(items: readonly Item[], key: string): string[] {
  const found = items.flatMap(({ box, branches }): Item[] => [
    ...(box.key === key ? [{ box, branches }] : []),
    ...branches.flatMap((branch) => itemsAt(branch.items, key)),
  ]);
  return (found[0]?.branches ?? []).map(
    ({ answers, items: some, onTo }) =>
      `${answers.join(', ')}: ${some.map(({ box }) => box.key).join(' ')} > ${onTo}`,
  );
}

function itemsAt(items: readonly Item[], key: string): Item[] {
  return items.flatMap((item) => [
    ...(item.box.key === key ? [item] : []),
    ...item.branches.flatMap((branch) => itemsAt(branch.items, key)),
  ]);
}

describe('a flowchart as a nested list', () => {
  it.each(pathways)('has every box of the $name once', ({ chart }) => {
    const expected = chart.boxes.map(({ key }) => key).filter((key) => key !== 'end');
    expect(keys(outlineOf(chart)).sort()).toEqual(expected.sort());
  });

  it('keeps what every family passes in one line: the adult flowchart', () => {
    expect(outlineOf(adultPathway.chart).map(({ box }) => box.key)).toEqual([
      'hasChildren',
      'adultAtRisk',
      'childAtRisk',
      'childCaring',
      'adultNeedsAssessed',
      'conditionStable',
      'otherAgencies',
      'wholeFamilyNeeds',
      'arrangeWholeFamilySupport',
      'considerMeeting',
      'moreInformation',
    ]);
  });

  it('keeps what every family passes in one line: the children’s flowchart', () => {
    expect(outlineOf(childrenPathway.chart).map(({ box }) => box.key)).toEqual([
      'childAtRisk',
      'adultAtRisk',
      'askWhyCaring',
      'reviewPersonCaredFor',
      'impactOnChild',
      'offerYoungCarersAssessment',
      'childAssessed',
      'schoolAware',
      'wholeFamilyNeeds',
      'emergencyPlan',
      'considerMeeting',
      'moreInformation',
    ]);
  });

  it('says under a question what each answer leads to, and where the ways meet again', () => {
    const adult = outlineOf(adultPathway.chart);
    expect(waysAt(adult, 'childAtRisk')).toEqual([
      'yes: useChildProtectionProcedure > childCaring',
      'no:  > childCaring',
      'notKnownYet: adviceOnChild > childCaring',
      'doesNotApply:  > adultNeedsAssessed',
    ]);
    expect(waysAt(adult, 'childCaring')).toEqual([
      'yes, notKnownYet: askWhyCaring impactOnChild > adultNeedsAssessed',
      'no:  > adultNeedsAssessed',
      'doesNotApply:  > adultNeedsAssessed',
    ]);
    expect(waysAt(outlineOf(childrenPathway.chart), 'childAssessed')).toEqual([
      'yes: planCountsCaring > schoolAware',
      'no: considerAssessment > schoolAware',
      'notKnownYet: checkRecords > considerAssessment',
    ]);
  });
});
