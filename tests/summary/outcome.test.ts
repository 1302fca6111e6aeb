import { describe, expect, it } from 'vitest';
import { findOutsOf, nameOf, outcomeOf } from '#src/summary/outcome.ts';
import { aFamily } from '#tests/support/family.ts';

describe('what is to be found out', () => {
  it('stands children’s safety first, then adults’, then question by question, each by number (H3, S1, S2)', () => {
    const record = [
      ['conditionStable', 'a2'],
      ['conditionStable', 'a1'],
      ['childCaring', 'c2'],
      ['childCaring', 'c1'],
      ['adultAtRisk', 'a2'],
      ['adultAtRisk', 'a1'],
      ['childAtRisk', 'c2'],
      ['childAtRisk', 'c1'],
    ]
      .reduce(
        (family, [key = '', person = '']) => family.answering(key, person, 'notKnownYet'),
        aFamily().withAdult().withAdult().withChild(9).withChild(15),
      )
      .record();
    expect(findOutsOf(outcomeOf(record)).map(nameOf)).toEqual([
      'childAtRisk c1',
      'childAtRisk c2',
      'adultAtRisk a1',
      'adultAtRisk a2',
      'childCaring c1',
      'childCaring c2',
      'conditionStable a1',
      'conditionStable a2',
    ]);
  });
});
