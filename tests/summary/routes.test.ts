import { describe, expect, it } from 'vitest';
import { routesOf } from '#src/summary/routes.ts';
import { aFamily } from '#tests/support/family.ts';

/** Each route by its flowchart, its adult, its child, and whether it goes to the end. */
const routes = (family: ReturnType<typeof aFamily>) =>
  routesOf(family.record()).map(({ pathway, adult, child, steps }) =>
    [
      pathway.id,
      adult ?? '-',
      child ?? '-',
      steps.at(-1)?.box.key === 'end' ? 'whole' : steps.map(({ box }) => box.key).join(),
    ].join(' '),
  );

describe('the routes of a family', () => {
  it('are at the adult door one for each pair of an adult and a child', () => {
    expect(routes(aFamily().withAdult().withAdult().withChild(9).withChild(4))).toEqual([
      'adult a1 c1 whole',
      'adult a1 c2 whole',
      'adult a2 c1 whole',
      'adult a2 c2 whole',
    ]);
  });

  it('are one also where nobody is listed', () => {
    expect(routes(aFamily())).toEqual(['adult - - whole']);
    expect(routes(aFamily().withAdult())).toEqual(['adult a1 - whole']);
    expect(routes(aFamily().withChild(9))).toEqual(['adult - c1 whole']);
  });

  it('are in the children’s flowchart those of each child for whom it was started, behind the adult ones', () => {
    expect(routes(aFamily().withAdult().withChild(4).withYoungCarer(9))).toEqual([
      'adult a1 c1 whole',
      'adult a1 c2 whole',
      'children a1 c2 whole',
    ]);
  });

  it('are at the children’s door about safety alone for everyone else, children first', () => {
    expect(routes(aFamily().atTheChildrensDoor().withAdult().withChild(4).withChild(9))).toEqual([
      'children - c1 childAtRisk,adviceOnChild',
      'children - c2 childAtRisk,adviceOnChild',
      'children a1 - adultAtRisk,adviceOnAdult',
    ]);
    expect(
      routes(aFamily().atTheChildrensDoor().withAdult().withChild(4).withYoungCarer(9)),
    ).toEqual(['children a1 c2 whole', 'children - c1 childAtRisk,adviceOnChild']);
  });

  it('are about the safety of a young adult too, of whom it was said or is not known yet, behind the children', () => {
    const family = aFamily()
      .atTheChildrensDoor()
      .withChild('youngAdult')
      .withChild('youngAdult')
      .withChild('youngAdult')
      .withChild(9)
      .answering('childAtRisk', 'c1', 'yes')
      .answering('childAtRisk', 'c2', 'notKnownYet')
      .answering('childAtRisk', 'c3', 'no')
      .answering('childAtRisk', 'c4', 'yes');
    expect(routes(family)).toEqual([
      'children - c4 childAtRisk,useChildProtectionProcedure',
      'children - c1 childAtRisk,useChildProtectionProcedure',
      'children - c2 childAtRisk,adviceOnChild',
    ]);
  });
});

describe('whether the school knows', () => {
  const knows = (family: ReturnType<typeof aFamily>) =>
    routesOf(
      family
        .answering('otherAgencies', 'family', 'yes')
        .answering('contactAgencies', 'family', 'carryOn', {
          details: { agencies: ['school'], schoolKnows: 'yes' },
        })
        .record(),
    )
      .find(({ pathway, child }) => pathway.id === 'children' && child === 'c1')
      ?.steps.find(({ box }) => box.key === 'schoolAware')?.answer;
  const carer = () => aFamily().withAdult().withAdult().withYoungCarer(9);

  it('is taken from who is involved for the one child of a family, also after an adult was taken out', () => {
    expect(knows(carer())).toBe('yes');
    expect(knows(carer().removing('a2'))).toBe('yes');
  });

  it('is asked where there was another child, whose school it may be', () => {
    expect(knows(carer().withChild(4))).toBeUndefined();
    expect(knows(carer().withChild(4).removing('c2'))).toBeUndefined();
  });

  it('is asked at the children’s door, where nobody asks who is involved', () => {
    expect(knows(carer().atTheChildrensDoor())).toBeUndefined();
  });
});
