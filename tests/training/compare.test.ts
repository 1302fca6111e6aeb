import { describe, expect, it } from 'vitest';
import type { FamilyRecord } from '#src/record/record.ts';
import { compare } from '#src/training/compare.ts';
import { aFamily } from '#tests/support/family.ts';

const questions = [
  { key: 'adultAtRisk', person: 'a1' },
  { key: 'childAtRisk', person: 'c1' },
  { key: 'childCaring', person: 'c1' },
  { key: 'impactOnChild', person: 'c1' },
  { key: 'otherAgencies', person: 'family' },
];

const walked = (answers: { [name: string]: 'yes' | 'no' | 'notKnownYet' }): FamilyRecord =>
  Object.entries(answers)
    .reduce((family, [name, answer]) => {
      const [key = '', person = ''] = name.split(' ');
      return family.answering(key, person, answer);
    }, aFamily().withAdult().withChild(9))
    .record();

const bothSafe = { 'adultAtRisk a1': 'no', 'childAtRisk c1': 'no' } as const;
/** Group A is sure that he helps, and that it does him harm; group B does not know. */
const a = walked({ ...bothSafe, 'childCaring c1': 'yes', 'impactOnChild c1': 'yes' });
const b = walked({ ...bothSafe, 'childCaring c1': 'notKnownYet', 'impactOnChild c1': 'no' });
const compared = compare({ questions }, a, b);

describe('two walks of one case side by side', () => {
  it('names the questions where the groups differ, and no other', () => {
    expect(
      compared.questions
        .filter(({ isDifferent }) => isDifferent)
        .map(({ key, a, b }) => [key, a, b]),
    ).toEqual([
      ['childCaring', 'Yes', 'NOT KNOWN YET'],
      ['impactOnChild', 'Yes', 'No'],
    ]);
  });

  it('lists on demand every question of the case, in its order and in plain words', () => {
    expect(compared.questions.map(({ key }) => key)).toEqual(questions.map(({ key }) => key));
    expect(compared.questions[2]?.words).toBe('Could Child 1 be helping to look after someone?');
  });

  it('never takes a question that was left for a no', () => {
    const left = compare({ questions }, a, walked({ ...bothSafe, 'childCaring c1': 'no' }));
    expect(left.questions.map(({ b }) => b)).toEqual([
      'No',
      'No',
      'No',
      'Not asked on this way',
      'Not answered',
    ]);
  });

  it('says of an answer that is off a group’s way that it is', () => {
    const turned = walked({ ...bothSafe, 'childCaring c1': 'no', 'impactOnChild c1': 'yes' });
    expect(compare({ questions }, a, turned).questions[3]).toMatchObject({
      a: 'Yes',
      b: 'Yes (not on this way)',
      isDifferent: true,
    });
  });

  it('puts both outcomes beside each other: what both raise, and what one group alone', () => {
    const whose = (key: string, when: string) =>
      compared.outcome.find((line) => line.key === key && line.when === when)?.whose;
    expect(whose('askWhyCaring', 'Next')).toBe('both');
    expect(whose('joinUpWithChildrensServices', 'Next')).toBe('a');
    expect(whose('offerYoungCarersAssessment', 'Next')).toBe('b');
    expect(whose('childCaring', 'To find out')).toBe('b');
  });

  it('shows an alert of either group first', () => {
    const alarmed = walked({ 'adultAtRisk a1': 'no', 'childAtRisk c1': 'yes' });
    expect(compare({ questions }, a, alarmed).outcome[0]).toMatchObject({
      key: 'useChildProtectionProcedure',
      when: 'Act now',
      whose: 'b',
    });
    expect(compare({ questions }, alarmed, a).outcome[0]).toMatchObject({
      when: 'Act now',
      whose: 'a',
    });
  });

  it('says which outcome is not complete, for each group by itself', () => {
    const none = compare({ questions }, a, walked({}));
    expect(none.headlines.a.join()).not.toContain('Safety');
    expect(none.headlines.b).toContain('Safety has not been looked at: Child 1, Adult 1.');
  });

  it('letters the boxes of both ways through each flowchart, in the order of the chart', () => {
    const [way] = compared.ways;
    expect(compared.ways).toHaveLength(1);
    expect(way?.pathway.name).toBe('Flowchart for Adult Social Services');
    expect(way?.about).toBe('Adult 1 and Child 1 (age 9)');
    const whose = (number: string) => way?.steps.find((step) => step.number === number)?.whose;
    expect(whose('A18')).toBe('both');
    expect(whose('A19')).toBe('both');
    expect(whose('A12')).toBe('a');
  });

  it('finds no difference between a walk and itself', () => {
    const same = compare({ questions }, a, a);
    expect(same.questions.every(({ isDifferent }) => !isDifferent)).toBe(true);
    expect(same.outcome.every(({ whose }) => whose === 'both')).toBe(true);
    expect(same.ways.flatMap(({ steps }) => steps).every(({ whose }) => whose === 'both')).toBe(
      true,
    );
  });
});
