import { describe, expect, it } from 'vitest';
import { derivedAnswer, type Facts } from '#src/pathways/derived.ts';

/** A family with an adult and one child, of whom nothing else is said. */
const facts: Facts = {
  childrenKnown: 'listed',
  adultsKnown: 'listed',
  isNotBornYet: false,
  isStarted: false,
  isOnlyChild: true,
  schoolKnows: undefined,
};

describe('an answer that the program gives itself', () => {
  it.each([
    ['listed', 'yes'],
    ['none', 'no'],
    ['notKnownYet', 'notKnownYet'],
    ['notSaid', undefined],
  ] as const)(
    'where children are %s, whether there are any is %s (H3)',
    (childrenKnown, answer) => {
      expect(derivedAnswer('hasChildren', undefined, { ...facts, childrenKnown })).toBe(answer);
    },
  );

  it.each(['childAtRisk', 'parentingCounted'])(
    '%s does not apply only where it is said that there are no children',
    (key) => {
      for (const childrenKnown of ['listed', 'notKnownYet', 'notSaid'] as const) {
        expect(derivedAnswer(key, undefined, { ...facts, childrenKnown })).toBeUndefined();
        expect(derivedAnswer(key, 'yes', { ...facts, childrenKnown })).toBe('yes');
      }
      expect(derivedAnswer(key, undefined, { ...facts, childrenKnown: 'none' })).toBe(
        'doesNotApply',
      );
    },
  );

  it('adultAtRisk does not apply only where it is said that no adult needs care', () => {
    for (const adultsKnown of ['listed', 'notKnownYet', 'notSaid'] as const) {
      expect(derivedAnswer('adultAtRisk', undefined, { ...facts, adultsKnown })).toBeUndefined();
      expect(derivedAnswer('adultAtRisk', 'notKnownYet', { ...facts, adultsKnown })).toBe(
        'notKnownYet',
      );
    }
    expect(derivedAnswer('adultAtRisk', undefined, { ...facts, adultsKnown: 'none' })).toBe(
      'doesNotApply',
    );
    expect(derivedAnswer('adultAtRisk', 'yes', { ...facts, childrenKnown: 'none' })).toBe('yes');
  });

  it('a child not born yet cares for nobody; one whose chart was started does, unless the worker says else', () => {
    expect(derivedAnswer('childCaring', 'yes', { ...facts, isNotBornYet: true })).toBe(
      'doesNotApply',
    );
    expect(derivedAnswer('childCaring', undefined, { ...facts, isStarted: true })).toBe('yes');
    expect(derivedAnswer('childCaring', 'no', { ...facts, isStarted: true })).toBe('no');
    expect(derivedAnswer('childCaring', undefined, facts)).toBeUndefined();
  });

  it('a school that knows, as said of who else is involved, knows of an only child alone (H6)', () => {
    const knows = { ...facts, schoolKnows: 'yes' } as const;
    expect(derivedAnswer('schoolAware', undefined, knows)).toBe('yes');
    expect(derivedAnswer('schoolAware', 'no', knows)).toBe('no');
    const oneOfSeveral = { ...knows, isOnlyChild: false };
    expect(derivedAnswer('schoolAware', undefined, oneOfSeveral)).toBeUndefined();
    expect(derivedAnswer('schoolAware', 'no', oneOfSeveral)).toBe('no');
    expect(
      derivedAnswer('schoolAware', undefined, {
        ...oneOfSeveral,
        schoolKnows: 'notKnownYet',
      }),
    ).toBe('notKnownYet');
  });

  it('every other answer is the worker’s own, or none', () => {
    expect(derivedAnswer('impactOnChild', 'no', facts)).toBe('no');
    expect(derivedAnswer('impactOnChild', undefined, facts)).toBeUndefined();
  });
});
