import { describe, expect, it } from 'vitest';
import { sensitiveIn } from '#src/family-sheet/sensitive.ts';

describe('words that a sheet left at home should not bear', () => {
  it.each([
    ['You are at risk of significant harm', ['at risk', 'significant harm']],
    ['A referral to the MASH', ['referral', 'MASH']],
    ['We referred your case', ['referred', 'case']],
    [
      'Safeguarding alert: inappropriate, excessive',
      ['Safeguarding', 'alert', 'inappropriate', 'excessive'],
    ],
    ['The impact on you, and the funding', ['impact', 'funding']],
    ['the assessment framework', ['assessment framework']],
    ['risky, risky, risky', ['risky']],
  ])('are found in “%s”', (text, found) => {
    expect(sensitiveIn(text)).toEqual(found);
  });

  it.each(['', 'You help at home', 'A charming suitcase', 'I prefer the pharmacy'])(
    'are not found in “%s”',
    (text) => {
      expect(sensitiveIn(text)).toEqual([]);
    },
  );
});
