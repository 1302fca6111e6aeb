import { describe, expect, it } from 'vitest';
import {
  ageInWords,
  childrenKnown,
  childrenOf,
  fullLabelOf,
  isInRecord,
  labelOf,
  placeInFamily,
} from '#src/record/people.ts';
import { aFamily } from '#tests/support/family.ts';

describe('the people of a family', () => {
  it('are called by label and age, never by name', () => {
    const record = aFamily().withAdult().withChild(9).withChild('youngAdult').record();
    expect(labelOf(record, 'a1')).toBe('Adult 1');
    expect(fullLabelOf(record, 'c1')).toBe('Child 1 (age 9)');
    expect(fullLabelOf(record, 'c2')).toBe('Young adult 2 (age 18 to 24)');
    expect(labelOf(record, 'family')).toBe('The family');
    expect(fullLabelOf(record, 'a1')).toBe('Adult 1');
  });

  it('of whom nobody is listed are called the adult and the child', () => {
    const record = aFamily().record();
    expect(labelOf(record, 'adults')).toBe('The adult');
    expect(labelOf(record, 'children')).toBe('The child');
  });

  it('stand adults first, then children, by their numbers, then the family, then who is not listed', () => {
    const inOrder = ['a1', 'a2', 'a10', 'c1', 'c2', 'c10', 'family', 'adults'];
    const byPlace = inOrder
      .toReversed()
      .sort((one, other) => placeInFamily(one) - placeInFamily(other));
    expect(byPlace).toEqual(inOrder);
    expect(placeInFamily('children')).toBe(placeInFamily('adults'));
  });

  it('have an age that is never guessed', () => {
    const child = { id: 'c1', needsCare: false };
    expect(ageInWords({ ...child, age: 0 })).toBe('age 0');
    expect(ageInWords({ ...child, age: 'notBornYet' })).toBe('not born yet');
    expect(ageInWords({ ...child, age: 'notKnownYet' })).toBe('age not known yet');
  });

  it('count as children where the age is not known yet or the child is not born yet (H5)', () => {
    const record = aFamily()
      .withChild('notKnownYet')
      .withChild('notBornYet')
      .withChild(17)
      .withChild('youngAdult')
      .record();
    expect(childrenOf(record).map(({ id }) => id)).toEqual(['c1', 'c2', 'c3']);
  });

  it('are known by id only while they are in the record', () => {
    const record = aFamily().withAdult().withChild(9).withChild(4).removing('c2').record();
    expect(['a1', 'c1', 'family'].every((id) => isInRecord(record, id))).toBe(true);
    expect(['c2', 'c3', 'a2', 'adults', ''].some((id) => isInRecord(record, id))).toBe(false);
  });
});

describe('whether there are children', () => {
  it('is not said, not known yet, none, or listed: four different things (H3)', () => {
    const known = [
      aFamily(),
      aFamily().withoutChildren('notKnownYet'),
      aFamily().withoutChildren('none'),
      aFamily().withChild(9),
    ].map((family) => childrenKnown(family.record()));
    expect(known).toEqual(['notSaid', 'notKnownYet', 'none', 'listed']);
  });

  it('is not said where a young adult is all there is (H5)', () => {
    const record = aFamily().withChild('youngAdult').record();
    expect(childrenKnown(record)).toBe('notSaid');
    const listed = { ...record.people, childrenKnown: 'listed' as const };
    expect(childrenKnown({ ...record, people: listed })).toBe('notSaid');
  });

  it('is open again, and not none, once the only child was taken out (H5)', () => {
    expect(childrenKnown(aFamily().withChild(9).removing('c1').record())).toBe('notSaid');
  });
});
