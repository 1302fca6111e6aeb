import { describe, expect, it } from 'vitest';
import { placesOf } from '#src/pathways/index.ts';
import { outcomeOf } from '#src/summary/outcome.ts';
import {
  answerOnPaper,
  capital,
  editionAndVersion,
  namesFor,
  originOf,
  questionInWords,
  sourcesOf,
  whyNotNeeded,
  withLabel,
} from '#src/summary/words.ts';
import { aFamily } from '#tests/support/family.ts';

const record = aFamily().withAdult().withChild(9).record();

describe('the names in the words about one person', () => {
  it.each([
    ['a1', 'Adult 1', 'the child'],
    ['c1', 'the adult', 'Child 1'],
    ['adults', 'the adult', 'the child'],
    ['children', 'the adult', 'the child'],
    ['family', 'the adult', 'the child'],
  ])('are about %s: %s and %s', (person, adult, child) => {
    expect(namesFor(record, person)).toEqual({ adult, child });
  });

  it('stand in front where the words do not name them, and never before the family', () => {
    expect(withLabel(record, 'c1', 'Offer an assessment')).toBe('Child 1: Offer an assessment');
    expect(withLabel(record, 'c1', 'Offer Child 1 an assessment')).toBe(
      'Offer Child 1 an assessment',
    );
    expect(withLabel(record, 'family', 'Consider a meeting')).toBe('Consider a meeting');
  });

  it('begin a question with a capital letter', () => {
    expect(capital('the adult')).toBe('The adult');
    expect(capital('')).toBe('');
    const title = (key: string) => questionInWords(record, { key, person: 'c1' }, placesOf(key));
    expect(title('childAtRisk')).toBe('Is Child 1 at risk of significant harm?');
    expect(title('noSuchBox')).toBe('noSuchBox');
  });
});

describe('an answer on paper', () => {
  it.each([
    ['childAtRisk', 'notKnownYet', 'NOT KNOWN YET'],
    ['wholeFamilyNeeds', 'recorded', 'Recorded'],
    ['conditionStable', 'episodic', 'Episodic: comes and goes'],
    ['childAtRisk', 'yes', 'Yes'],
  ])('of %s, %s, is “%s”', (key, answer, words) => {
    expect(answerOnPaper(key, answer)).toBe(words);
  });

  it('says where it comes from only where the worker did not give it', () => {
    const started = aFamily().withAdult().withYoungCarer(9);
    const matter = { key: 'childCaring', person: 'c1' };
    expect(originOf(started.record(), matter)).toBe('the children’s flowchart was started');
    const given = started.answering('childCaring', 'c1', 'yes').record();
    expect(originOf(given, matter)).toBeUndefined();
    expect(originOf(given, { key: 'impactOnChild', person: 'c1' })).toBeUndefined();
  });
});

describe('why a question was left out', () => {
  const reasons = (family: ReturnType<typeof aFamily>) =>
    Object.fromEntries(
      outcomeOf(family.record()).notNeeded.map((left) => [
        `${left.key} ${left.person}`,
        whyNotNeeded(family.record(), left),
      ]),
    );

  it('is the answer before it, or that this was not asked yet', () => {
    const family = aFamily().withAdult().withAdult().withChild(9);
    family.answering('adultNeedsAssessed', 'a1', 'notKnownYet');
    family.answering('childCaring', 'c1', 'no');
    expect(reasons(family)).toEqual({
      'parentingCounted a1': 'answered NOT KNOWN YET: Have Adult 1’s care needs been assessed?',
      'parentingCounted a2': 'waits for: Have Adult 2’s care needs been assessed?',
      'impactOnChild c1': 'answered No: Could Child 1 be helping to look after someone?',
    });
  });

  it('is that there are no children, that a child is not born yet, or that no adult needs care', () => {
    const none = aFamily().withAdult().withoutChildren();
    expect(reasons(none)['childAtRisk children']).toBe('there are no children');
    expect(reasons(none.answering('adultNeedsAssessed', 'a1', 'yes'))['parentingCounted a1']).toBe(
      'there are no children',
    );
    const unborn = reasons(aFamily().withAdult().withChild('notBornYet').withChild(9));
    expect(unborn['childCaring c1']).toBe('the child is not born yet');
    expect(unborn['impactOnChild c1']).toBe('the child is not born yet');
    const alone = aFamily().atTheChildrensDoor().withYoungCarer(9).withoutAdults('none');
    expect(reasons(alone)).toEqual({
      'adultAtRisk adults': 'no adult needs care',
      'planCountsCaring c1':
        'waits for: Has Child 1 already had an assessment, such as an early help assessment?',
    });
  });
});

describe('where a box stands', () => {
  it('is its number in each flowchart, then its sections; of a box of ours that it is ours', () => {
    expect(sourcesOf(placesOf('impactOnChild'))).toEqual([
      'Adult flowchart, box A11',
      'Children’s flowchart, box C9',
      '2012 §2',
      '2012 §9',
      '2015 §4.3',
    ]);
    expect(sourcesOf(placesOf('planForCrisis'))).toEqual([
      'Adult flowchart: our addition, not in the source',
      '2012 §2',
    ]);
    expect(sourcesOf([])).toEqual([]);
  });
});

it('The edition is named with the version of the pathway that was walked', () => {
  const pathways = { adult: '3', children: '4' };
  expect(editionAndVersion('Anytown 2026', { pathways })).toBe('Anytown 2026, pathway version 3');
});
