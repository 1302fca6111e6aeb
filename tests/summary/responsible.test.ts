import { describe, expect, it } from 'vitest';
import { helpedInWords, responsibleFor, whoServes } from '#src/summary/responsible.ts';
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

describe('who leads, said whole', () => {
  const all = (...helps: string[]) => responsibleFor(helping(...helps).record());
  const toAll =
    'Whichever service identifies a young carer is responsible for referring or assessing them (2012 §11).';

  it('names the section it rests on, and at last who refers', () => {
    expect(all('a1')).toEqual([
      'Child 1 helps an adult, so adult services lead on responding to Child 1 (2015 §4.1).',
      toAll,
    ]);
    expect(all('c2')).toEqual([
      'Child 1 helps a child, so children’s services lead on responding to Child 1 (2015 §4.1).',
      toAll,
    ]);
    expect(all('a1', 'c2')).toEqual([
      'Child 1 helps an adult and a child, so adult services and children’s services agree who leads (2015 §4.1).',
      toAll,
    ]);
    expect(all()).toEqual([
      'Whom Child 1 helps is not known yet, or is someone not in this record. The service that assesses that person leads: adult services, or children’s services for a child (2015 §4.1). To be agreed.',
      toAll,
    ]);
  });

  it('is nothing where no child may be caring', () => {
    const record = aFamily().withAdult().withChild(9).answering('childCaring', 'c1', 'no').record();
    expect(responsibleFor(record)).toEqual([]);
  });
});

describe('who serves the person whom a child helps', () => {
  it.each([
    [['a1'], 'adult services'],
    [['grandparent'], 'adult services'],
    [['c2'], 'children’s services'],
    [['a1', 'c2'], 'adult services and children’s services'],
    [
      ['notKnownYet'],
      'whoever serves the person cared for: adult services, or children’s services for a child',
    ],
    [[], 'whoever serves the person cared for: adult services, or children’s services for a child'],
  ])('where that is %o: %s', (helps, words) => {
    expect(whoServes(helping(...helps).record(), 'c1')).toBe(words);
  });
});

describe('whom a child helps, in words', () => {
  it('are the people of the record by their labels, and nobody else', () => {
    const said = (family: ReturnType<typeof helping>) => helpedInWords(family.record(), 'c1');
    expect(said(helping('a1'))).toBe('helps Adult 1');
    expect(said(helping('a1', 'c2', 'grandparent'))).toBe('helps Adult 1 and Child 2');
    expect(said(helping('a1', 'a2').removing('a2'))).toBe('helps Adult 1');
    expect(said(helping('grandparent', 'notKnownYet'))).toBeUndefined();
    expect(said(helping())).toBeUndefined();
  });
});
