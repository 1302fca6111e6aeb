import { describe, expect, it } from 'vitest';
import { nobodyInWords, personInWords } from '#src/summary/known.ts';
import { aFamily } from '#tests/support/family.ts';

describe('what is known of a person, in words', () => {
  it.each([
    ['illness', 'illness'],
    ['physicalDisability', 'physical disability'],
    ['learningDisability', 'learning disability'],
    ['mentalHealth', 'mental health'],
    ['alcoholOrDrugs', 'alcohol or drugs'],
    ['frailty', 'frailty'],
    ['moreThanOne', 'more than one reason'],
    ['notKnownYet', 'reason NOT KNOWN YET'],
  ] as const)('an adult who needs care: %s', (need, words) => {
    const record = aFamily().withAdult({ need }).record();
    const [adult] = record.people.adults;
    expect(adult && personInWords(record, adult)).toContain(words);
  });

  it.each([
    ['always', 'lives here all the time'],
    ['sometimes', 'lives here some of the time'],
    ['no', 'does not live here'],
    ['notKnownYet', 'where they live is NOT KNOWN YET'],
  ] as const)('where a child lives: %s', (livesHere, words) => {
    const record = aFamily().withChild(9, { livesHere }).record();
    const [child] = record.people.children;
    expect(child && personInWords(record, child)).toContain(words);
  });

  it('never says “none” of a group of whom it is not known yet, or was not asked (H3)', () => {
    expect(nobodyInWords).toEqual({
      none: 'None',
      notKnownYet: 'NOT KNOWN YET',
      notSaid: 'Not asked yet',
      listed: '',
    });
  });
});
