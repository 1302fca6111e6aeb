import { describe, expect, it } from 'vitest';
import { responsibleFor } from '#src/summary/responsible.ts';
import { aFamily } from '#tests/support/family.ts';

/** Child 1 helps those people, in a family of two adults, two more children and a young adult. */
const helping = (...helps: string[]) =>
  aFamily()
    .withAdult()
    .withAdult()
    .withChild(9)
    .withChild(4)
    .withChild('youngAdult')
    .answering('childCaring', 'c1', 'yes')
    .answering('askWhyCaring', 'c1', 'carryOn', { details: { helps } });
const leads = (family: ReturnType<typeof helping>) => responsibleFor(family.record())[0];

describe('who leads on responding to a child', () => {
  it.each([
    ['an adult', ['a2'], /helps an adult, so adult services lead/],
    ['a grandparent', ['grandparent'], /helps an adult, so adult services lead/],
    ['a child', ['c2'], /helps a child, so children’s services lead/],
    ['somebody of 18 to 24', ['c3'], /helps an adult, so adult services lead/],
    ['an adult and a child', ['a1', 'c2'], /helps an adult and a child, so adult services and/],
    ['a child and somebody nobody has named', ['c2', 'someoneElse'], /is not known yet, or is/],
    [
      'a child, and it is not known yet whom else',
      ['c2', 'notKnownYet'],
      /is not known yet, or is/,
    ],
  ])('who helps %s goes by that', (_, helps, words) => {
    expect(leads(helping(...helps))).toMatch(words);
  });

  it('goes by nobody who was taken out of the record', () => {
    expect(leads(helping('a2').removing('a2'))).toMatch(/Whom Child 1 helps is not known yet/);
    expect(leads(helping('a2', 'c2').removing('a2'))).toMatch(/helps a child, so children’s/);
  });
});
