import { describe, expect, it } from 'vitest';
import { changeChild, sayKnown } from '#src/record/changes.ts';
import { openPages } from '#src/summary/next-page.ts';
import { nameOf, outcomeOf } from '#src/summary/outcome.ts';
import { concernsOf, safetyOnEveryPage } from '#src/summary/safety.ts';
import { summarise } from '#src/summary/summary.ts';
import { noon } from '#tests/support/answer-sheets.ts';
import { aFamily } from '#tests/support/family.ts';

describe('At the children’s door, while no child is said to be the one who may be caring', () => {
  const record = aFamily()
    .atTheChildrensDoor()
    .withAdult()
    .withChild(9)
    .answering('adultAtRisk', 'a1', 'no')
    .answering('childAtRisk', 'c1', 'no')
    .record();
  const unnamed = { ...record, started: [] };

  it('the summary is incomplete, and does not say that no child is caring (H19, S24)', () => {
    const summary = summarise(unnamed);
    expect(summary.isComplete).toBe(false);
    expect(summary.headlines.join(' ')).toContain('This summary is incomplete');
    expect(summary.headlines.join(' ')).not.toContain('No child is caring');
    expect(outcomeOf(unnamed).notAsked.map(nameOf)).toEqual(['childCaring children']);
  });

  it('the family page is still to be gone back to', () => {
    expect(openPages(unnamed).map(nameOf)).toEqual(['childCaring children']);
  });
});

describe('A child whose age is changed to 18 to 24', () => {
  it.each([
    ['yes', 'alerts', 'useChildProtectionProcedure c1'],
    ['notKnownYet', 'advice', 'adviceOnChild c1'],
  ] as const)('and who was at risk: %s, keeps what that raised (H8, S4)', (answer, list, name) => {
    const before = aFamily()
      .withAdult()
      .withChild(17)
      .answering('childAtRisk', 'c1', answer)
      .record();
    const after = changeChild(before, { id: 'c1', age: 'youngAdult', needsCare: false }, noon);
    expect(outcomeOf(after)[list].map(nameOf)).toEqual([name]);
    expect(concernsOf(after).map(({ person }) => person)).toEqual(['c1']);
    expect(safetyOnEveryPage(after)).toContain('Young adult 1');
  });
});

describe('A young adult who was at risk as a child, where it is said besides that there are no children', () => {
  it.each([
    ['yes', 'alerts', 'useChildProtectionProcedure c1', 'actNow'],
    ['notKnownYet', 'advice', 'adviceOnChild c1', 'notKnownYet'],
  ] as const)('answered %s, keeps what that raised (H1, S4)', (answer, list, name, standing) => {
    const before = aFamily()
      .withAdult()
      .withChild(17)
      .answering('childAtRisk', 'c1', answer)
      .record();
    const grown = changeChild(before, { id: 'c1', age: 'youngAdult', needsCare: false }, noon);
    const after = sayKnown(grown, 'children', 'none', noon);
    expect(outcomeOf(after)[list].map(nameOf)).toEqual([name]);
    expect(concernsOf(after)).toEqual([expect.objectContaining({ person: 'c1', standing })]);
  });
});

describe('What is due now', () => {
  it('stays due now whatever date is agreed besides (H1)', () => {
    const record = aFamily().withAdult().withChild(9).answering('childAtRisk', 'c1', 'notKnownYet');
    const agreed = { key: 'adviceOnChild', person: 'c1', by: '2027-03-01' };
    const summary = summarise({ ...record.record(), agreed: [agreed] });
    expect(summary.advice[0]?.by).toBe('Today, before you close this contact');
  });
});

describe('An alert that was made', () => {
  it('is said on every page also after it was decided to make no other (H1)', () => {
    const record = aFamily()
      .withAdult()
      .withChild(9)
      .answering('childAtRisk', 'c1', 'yes')
      .recordingSafety('c1', {
        done: 'alertMade',
        to: 'front door',
        at: '2026-11-22T12:05:00+00:00',
      })
      .recordingSafety('c1', {
        done: 'decidedNoAlert',
        to: 'team manager',
        reason: 'known',
        at: '2026-11-22T13:00:00+00:00',
      })
      .record();
    expect(safetyOnEveryPage(record)).toContain('an alert was made');
  });
});
