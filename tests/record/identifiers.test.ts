import { describe, expect, it } from 'vitest';
import { identifierIn } from '#src/record/identifiers.ts';

describe('A text that could identify somebody', () => {
  it.each([
    ['rings from 07700 900123 most days', 'a phone number', '07700 900123'],
    ['ring 020 7946 0000', 'a phone number', '020 7946 0000'],
    ['lives at ZZ99 3VZ', 'a postcode', 'ZZ99 3VZ'],
    ['write to someone@example.org', 'an email address', 'someone@example.org'],
    ['NHS 943 476 5919', 'an NHS number', '943 476 5919'],
    ['QQ 12 34 56 C', 'a National Insurance number', 'QQ 12 34 56 C'],
    ['born 03/04/2011', 'a full date', '03/04/2011'],
  ])('%s: is seen to hold %s', (text, kind, found) => {
    expect(identifierIn(text)).toEqual({ kind, found });
  });

  it('is told by what comes first of: email, postcode, National Insurance, date, phone, NHS', () => {
    const all = [
      ['an email address', 'someone@example.org'],
      ['a postcode', 'ZZ99 3VZ'],
      ['a National Insurance number', 'QQ 12 34 56 C'],
      ['a full date', '03/04/2011'],
      ['a phone number', '07700 900123'],
      ['an NHS number', '943 476 5919'],
    ] as const;
    // The one that is told first stands last in the text.
    const texts = all.map((_, first) =>
      all
        .slice(first)
        .map(([, found]) => found)
        .reverse()
        .join(', '),
    );
    expect(texts.map((text) => identifierIn(text))).toEqual(
      all.map(([kind, found]) => ({ kind, found })),
    );
  });

  it.each([
    'He is 9 and his sister is 15',
    'attendance 82 %, late 3 times in 14 days',
    'at 14:05 the school rang; meeting on 5 March',
    'housing since 2019, 2 bedrooms, box A18',
  ])('%s: holds nothing of the kind', (text) => {
    expect(identifierIn(text)).toBeUndefined();
  });
});
