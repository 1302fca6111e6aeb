import { describe, expect, it } from 'vitest';
import { majorityOf, promptFor, splitOf } from '#src/training/split.ts';
import { hands } from '#tests/support/session.ts';

describe('What a trainer may do next follows how the room is split', () => {
  it.each([
    ['14 of 14 as suggested', hands(0, 14, 0), 'no', 'nearlyAllAgree'],
    ['8 of 10 as suggested', hands(1, 8, 1), 'no', 'nearlyAllAgree'],
    ['7 of 10 as suggested', hands(2, 7, 1), 'no', 'split'],
    ['half as suggested', hands(7, 0, 7), 'notKnownYet', 'split'],
    ['6 of 14 as suggested', hands(7, 1, 6), 'notKnownYet', 'mostDiffer'],
    ['all agree on another answer', hands(14, 0, 0), 'notKnownYet', 'mostDiffer'],
    ['no hand raised', hands(0, 0, 0), 'no', 'nobodyCounted'],
    ['not counted', undefined, 'no', 'nobodyCounted'],
    ['no suggestion, and split', hands(7, 1, 6), undefined, 'split'],
    ['no suggestion, and all agree', hands(14, 0, 0), undefined, 'nearlyAllAgree'],
  ] as const)('%s', (_, votes, suggested, split) => {
    expect(splitOf(votes, suggested)).toBe(split);
  });

  it('a room that nearly agrees is asked why someone might see it differently', () => {
    expect(promptFor('nearlyAllAgree', false)).toContain('why might someone see it differently?');
  });

  it('a split room talks in pairs and counts again', () => {
    expect(promptFor('split', false)).toMatch(/pairs.+count again/);
  });

  it('a room that differs from the suggestion hears the source first', () => {
    expect(promptFor('mostDiffer', false)).toContain('Read the source aloud first');
  });

  it('a room that has counted twice is not sent round again', () => {
    expect(promptFor('split', true)).not.toContain('count again');
  });

  it('the thresholds can be adjusted', () => {
    expect(splitOf(hands(2, 7, 1), 'no', { nearlyAll: 70, most: 51 })).toBe('nearlyAllAgree');
  });
});

describe('The majority', () => {
  it('is the answer with most hands', () => {
    expect(majorityOf(hands(6, 1, 7))).toBe('notKnownYet');
  });

  it('is none where two answers have as many', () => {
    expect(majorityOf(hands(7, 0, 7))).toBeUndefined();
  });

  it('is none where nobody raised a hand', () => {
    expect(majorityOf(hands(0, 0, 0))).toBeUndefined();
    expect(majorityOf(undefined)).toBeUndefined();
  });
});
