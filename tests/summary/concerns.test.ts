import { describe, expect, it } from 'vitest';
import { concernsOf, safetyOnEveryPage } from '#src/summary/safety.ts';
import { aFamily } from '#tests/support/family.ts';

/** A family in which every standing of a concern occurs, the mildest first. */
const everyStanding = () =>
  aFamily()
    .withAdult()
    .withChild(1)
    .withChild(2)
    .withChild(3)
    .withChild(4)
    .withChild(5)
    .withChild(6)
    .answering('childAtRisk', 'c1', 'yes')
    .recordingSafety('c1', { done: 'alreadyReported', to: 'Social worker' })
    .answering('childAtRisk', 'c2', 'yes')
    .recordingSafety('c2', { done: 'alertMade' })
    .answering('childAtRisk', 'c3', 'yes')
    .answering('childAtRisk', 'c3', 'no', {}, 'Another family')
    .answering('childAtRisk', 'c4', 'yes')
    .recordingSafety('c4', { done: 'decidedNoAlert', to: 'Manager', reason: 'Explained' })
    .answering('childAtRisk', 'c5', 'notKnownYet')
    .answering('adultAtRisk', 'a1', 'yes')
    .answering('childAtRisk', 'c6', 'yes')
    .record();

describe('the safety concerns of a family', () => {
  it('stand worst first, and a child before an adult (H1)', () => {
    expect(concernsOf(everyStanding()).map(({ person, standing }) => [person, standing])).toEqual([
      ['c6', 'actNow'],
      ['a1', 'actNow'],
      ['c5', 'notKnownYet'],
      ['c4', 'decidedNoAlert'],
      ['c3', 'takenBack'],
      ['c2', 'alertMade'],
      ['c1', 'alreadyReported'],
    ]);
  });

  it('are all named at the head of every printed page, the worst first (H1)', () => {
    expect(safetyOnEveryPage(everyStanding())).toBe(
      [
        'SAFETY CONCERN, see page 1. Child 6 (age 6): alert NOT recorded as made',
        'Adult 1: alert NOT recorded as made',
        'Child 5 (age 5): risk NOT KNOWN YET',
        'Child 4 (age 4): discussed, no alert',
        'Child 3 (age 3): answer changed, see page 1',
        'Child 2 (age 2): alert made',
        'Child 1 (age 1): already reported',
      ].join('. '),
    );
  });

  it('are none where every safety question was answered no', () => {
    const record = aFamily().withChild(9).answering('childAtRisk', 'c1', 'no').record();
    expect(concernsOf(record)).toEqual([]);
    expect(safetyOnEveryPage(record)).toBeUndefined();
  });
});
