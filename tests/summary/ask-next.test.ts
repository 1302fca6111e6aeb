import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf } from '#src/pathways/index.ts';
import { askNext, dependentsOf } from '#src/summary/ask-next.ts';
import { nameOf, outcomeOf } from '#src/summary/outcome.ts';
import { aFamily, type Family } from '#tests/support/family.ts';
import { runs } from '#tests/support/random.ts';
import { answeredFamilies } from '#tests/support/random-families.ts';

/** The question to ask next, by key and person. */
function nextOf(family: Family): string | undefined {
  const next = askNext(family.record());
  return next && nameOf(next);
}

const oneChild = () => aFamily().withAdult().withChild(9);
const safetyAsked = () =>
  oneChild().answering('adultAtRisk', 'a1', 'no').answering('childAtRisk', 'c1', 'no');

describe('What to ask next', () => {
  it('is safety, as long as nobody has asked about it: the children first, then the adults (H4)', () => {
    const family = aFamily().withAdult().withChild(15).withChild(9);
    expect(nextOf(family)).toBe('childAtRisk c1');
    expect(nextOf(family.answering('childAtRisk', 'c1', 'no'))).toBe('childAtRisk c2');
    expect(nextOf(family.answering('childAtRisk', 'c2', 'notKnownYet'))).toBe('adultAtRisk a1');
  });

  it('is safety even where everything else was answered before', () => {
    const family = oneChild()
      .answering('childCaring', 'c1', 'no')
      .answering('adultNeedsAssessed', 'a1', 'no')
      .answering('conditionStable', 'a1', 'stable')
      .answering('otherAgencies', 'family', 'no')
      .answering('wholeFamilyNeeds', 'family', 'recorded')
      .answering('childAtRisk', 'c1', 'no');
    expect(nextOf(family)).toBe('adultAtRisk a1');
  });

  it('is then whether there are children, where nothing was said of them (H5)', () => {
    const family = aFamily().withAdult().answering('adultAtRisk', 'a1', 'no');
    expect(nextOf(family)).toBe('childAtRisk children');
    expect(askNext(family.record())).toMatchObject({
      question: 'Are there children in or around the home?',
      spoken: { to: 'the adult', words: 'Who lives at home with you, or stays over?' },
      why: 'Other questions wait until it is known who is in the family.',
    });
  });

  it('is whether an adult needs care, where nothing was said of that', () => {
    const family = aFamily().atTheChildrensDoor().withYoungCarer(9);
    family.answering('childAtRisk', 'c1', 'no');
    expect(askNext(family.record())).toEqual({
      key: 'adultAtRisk',
      person: 'adults',
      question: 'Is there an adult who needs care or support?',
      spoken: undefined,
      why: 'Other questions wait until it is known who is in the family.',
    });
  });

  it('does not ask about adults again who are not known yet, and says the child’s label in the words to use', () => {
    const family = aFamily()
      .atTheChildrensDoor()
      .withYoungCarer(9)
      .withoutAdults('notKnownYet')
      .answering('childAtRisk', 'c1', 'no')
      .answering('impactOnChild', 'c1', 'yes');
    expect(askNext(family.record())).toEqual({
      key: 'childAssessed',
      person: 'c1',
      question: 'Has Child 1 already had an assessment, such as an early help assessment?',
      spoken: {
        to: 'a parent',
        words: 'Has anyone written a plan with you about Child 1 before?',
      },
      why: 'Most depends on it: 4 boxes of the flowcharts.',
    });
  });

  it('is at the children’s door which child may be caring, where that was not said', () => {
    const family = aFamily().atTheChildrensDoor().withChild(9).withoutAdults('none');
    family.answering('childAtRisk', 'c1', 'no');
    expect(askNext(family.record())?.question).toBe('Which child may be caring for someone?');
  });

  it('does not ask about children again who are not known yet', () => {
    const family = aFamily()
      .withAdult()
      .withoutChildren('notKnownYet')
      .answering('adultAtRisk', 'a1', 'no');
    expect(nextOf(family)).toBe('adultNeedsAssessed a1');
  });

  it('is then the question on which most boxes of the flowcharts depend', () => {
    // Counted by hand in the tables of arrows.
    const family = safetyAsked();
    expect(nextOf(family)).toBe('childCaring c1');
    expect(askNext(family.record())?.why).toBe('Most depends on it: 5 boxes of the flowcharts.');
    expect(nextOf(family.answering('childCaring', 'c1', 'yes'))).toBe('adultNeedsAssessed a1');
    expect(nextOf(family.answering('adultNeedsAssessed', 'a1', 'yes'))).toBe('impactOnChild c1');
    expect(nextOf(family.answering('impactOnChild', 'c1', 'yes'))).toBe('conditionStable a1');
    expect(nextOf(family.answering('conditionStable', 'a1', 'stable'))).toBe(
      'otherAgencies family',
    );
    expect(nextOf(family.answering('otherAgencies', 'family', 'no'))).toBe('parentingCounted a1');
    expect(askNext(family.record())?.why).toBe('Most depends on it: 1 box of the flowcharts.');
    expect(nextOf(family.answering('parentingCounted', 'a1', 'yes'))).toBe(
      'wholeFamilyNeeds family',
    );
    expect(askNext(family.record())?.why).toBe('It is next in the order of the flowcharts.');
  });

  it.each([
    ['childCaring', 5],
    ['adultNeedsAssessed', 4],
    // In both charts together: A12, C10, ours to offer an assessment and ours to find out.
    ['impactOnChild', 4],
    ['childAssessed', 4],
    ['schoolAware', 3],
    ['conditionStable', 2],
    ['otherAgencies', 2],
    ['parentingCounted', 1],
    ['planCountsCaring', 1],
    ['wholeFamilyNeeds', 0],
  ])('counts for %s the boxes that some answer leads to and another does not: %i', (key, count) => {
    expect(dependentsOf(placesOf(key))).toBe(count);
  });

  it('of equal questions is the one of the first person in the family', () => {
    const family = aFamily().withAdult().withChild(15).withChild(9);
    for (const person of ['c1', 'c2']) family.answering('childAtRisk', person, 'no');
    family.answering('adultAtRisk', 'a1', 'no');
    expect(nextOf(family)).toBe('childCaring c1');
    expect(nextOf(family.answering('childCaring', 'c1', 'no'))).toBe('childCaring c2');
  });

  it('is, once all are answered, what is not known yet, safety first (H3)', () => {
    const family = oneChild()
      .answering('childCaring', 'c1', 'no')
      .answering('adultNeedsAssessed', 'a1', 'notKnownYet')
      .answering('conditionStable', 'a1', 'stable')
      .answering('otherAgencies', 'family', 'no')
      .answering('wholeFamilyNeeds', 'family', 'recorded')
      .answering('childAtRisk', 'c1', 'no')
      .answering('adultAtRisk', 'a1', 'notKnownYet');
    expect(nextOf(family)).toBe('adultAtRisk a1');
    expect(askNext(family.record())?.why).toBe(
      'It is not known yet. Every other question is answered.',
    );
    expect(nextOf(family.answering('adultAtRisk', 'a1', 'no'))).toBe('adultNeedsAssessed a1');
    expect(nextOf(family.answering('adultNeedsAssessed', 'a1', 'no'))).toBeUndefined();
  });

  it('is said of the children where it is not known yet if there are any, also beside no known adult (H3)', () => {
    const family = aFamily()
      .atBothDoors()
      .withoutAdults('notKnownYet')
      .withoutChildren('notKnownYet')
      .answering('otherAgencies', 'family', 'no')
      .answering('wholeFamilyNeeds', 'family', 'recorded');
    expect(askNext(family.record())).toMatchObject({
      person: 'children',
      question: 'Does the adult have children, or live with any?',
    });
  });

  it('comes with words that can be said, and to whom', () => {
    expect(askNext(oneChild().record())).toMatchObject({
      question: 'Is Child 1 at risk of significant harm?',
      spoken: {
        to: 'the child, alone, never with the parent in the room',
        words: 'Is there anything about home that worries you or makes you feel unsafe?',
      },
      why: 'Safety is asked about before anything else.',
    });
  });

  it('is never a question that was answered, in any family', () => {
    fc.assert(
      fc.property(answeredFamilies, (record) => {
        const next = askNext(record);
        if (!next) return;
        const { notAsked, asked } = outcomeOf(record);
        const isOpen = notAsked.length > 0;
        const known = asked.find(({ key, person }) => key === next.key && person === next.person);
        if (isOpen && known) expect(known.answer).toBe('notKnownYet');
        if (notAsked.some(({ places, isWaiting }) => places[0]?.box.isSafety && !isWaiting)) {
          expect(['childAtRisk', 'adultAtRisk']).toContain(next.key);
          expect(known).toBeUndefined();
        }
      }),
      runs,
    );
  });
});
