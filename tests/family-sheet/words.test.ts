import { describe, expect, it } from 'vitest';
import { sensitiveIn } from '#src/family-sheet/sensitive.ts';
import { en, type Reader, tellable } from '#src/family-sheet/words.ts';
import { pathways } from '#src/pathways/index.ts';
import { gradeOf, sentencesOf, syllablesOf } from '#tests/support/reading-grade.ts';

const readers: readonly Reader[] = ['parent', 'youngPerson', 'child'];

/** Every string of a part of the dictionary. */
function stringsOf(part: unknown): string[] {
  return typeof part === 'string' ? [part] : Object.values(part as object).flatMap(stringsOf);
}

const { lang, ...shown } = en;
const sentences = [...new Set(stringsOf(shown).flatMap(sentencesOf))];

describe('the fixed sentences of the family’s own sheet', () => {
  it('are in British English', () => {
    expect(lang).toBe('en-GB');
  });

  it.each(sentences)('can be read at grade 5 or lower: %s', (sentence) => {
    expect(gradeOf(sentence)).toBeLessThanOrEqual(5);
  });

  it.each(readers)('can be read at grade 5 or lower as a whole sheet: %s', (reader) => {
    const whole = stringsOf(en.to[reader]).map((words) => words.replace(/[^.]$/, '$&.'));
    expect(gradeOf(whole.join(' '))).toBeLessThanOrEqual(5);
  });

  it.each(sentences)('hold no word that blames or frightens: %s', (sentence) => {
    expect(sensitiveIn(sentence)).toEqual([]);
    expect(sentence).not.toMatch(
      /risk|harm|safeguard|alert|inappropriate|excessive|impact|fund|mash|refer|assess|carer|\bcases?\b/i,
    );
  });

  it.each(readers)('speak of “you” and “we”, and say no “please”: %s', (reader) => {
    const words = stringsOf(en.to[reader]).join(' ');
    expect(words).toMatch(/\bYou\b/);
    expect(words).toMatch(/\bWe\b/);
    expect(words).not.toMatch(/please|sorry|!/i);
  });

  it.each([
    ['parent', 'You told us what helps your family and what is hard. Thank you.'],
    ['youngPerson', 'You help at home, and that matters. Thank you for talking with us.'],
    ['child', 'You do a lot to help. You are kind.'],
  ] as const)('begin with strengths: %s', (reader, first) => {
    expect(en.to[reader].opening[0]).toBe(first);
  });

  it.each(readers)('give 999, and Childline as free at any time: %s', (reader) => {
    expect(en.to[reader].danger).toMatch(/call 999\.$/);
    expect(en.to[reader].childline).toMatch(/Childline.* free, any time: 0800 1111\.$/);
  });

  it.each(readers)('say each deed in words of its own: %s', (reader) => {
    const told = Object.values(en.to[reader].deeds);
    expect(new Set(told).size).toBe(tellable.length);
  });
});

describe('what may be told to a family', () => {
  const raised = pathways.flatMap(({ chart }) =>
    chart.boxes.filter(({ kinds }) => kinds.includes('action') || kinds.includes('advice')),
  );

  it('is every action of both flowcharts but alerts, advice, the note of the children and the sharing of information', () => {
    const keys = new Set(raised.map(({ key }) => key));
    const never = [...keys].filter((key) => !(tellable as readonly string[]).includes(key));
    expect(never.sort()).toEqual([
      'adviceOnAdult',
      'adviceOnChild',
      'alertSafeguardingAdults',
      'contactAgencies',
      'noteChildren',
      'useChildProtectionProcedure',
    ]);
    expect(tellable.filter((key) => !keys.has(key))).toEqual([]);
  });

  it('is nothing urgent', () => {
    const urgent = raised.filter(({ tier }) => tier === 'now').map(({ key }) => key);
    expect(urgent.length).toBeGreaterThan(3);
    expect(tellable.filter((key) => urgent.includes(key))).toEqual([]);
  });
});

describe('the reading grade', () => {
  it.each([
    [1, ['help', 'helps', 'helped', 'talked', 'makes', 'home', 'the', 'child’s']],
    [1, ['does', 'here', 'school', 'friends', 'count', 'choose', 'whole', 'looks']],
    [2, ['children', 'people', 'person', 'parent', 'contact', 'happens', 'being', 'OK']],
    [2, ['Childline', 'sudden', 'teacher', 'needed', 'changes', 'agree', 'college', 'someone']],
    [3, ['family', 'anything', 'contacted', 'assessment']],
    [4, ['information', 'emergency', 'significant']],
  ])('counts %i syllables as they are spoken: %s', (count, words) => {
    expect(words.filter((word) => syllablesOf(word) !== count)).toEqual([]);
  });

  it.each([
    // 6 words of one syllable: 0.39 × 6 + 11.8 × 1 − 15.59.
    ['You can ask us what helps.', -1.45],
    // 6 words, 7 syllables: 0.39 × 6 + 11.8 × 7 ÷ 6 − 15.59.
    ['If you are in danger, call 999.', 0.52],
    // 4 words in 2 sentences, 6 syllables: 0.39 × 2 + 11.8 × 1.5 − 15.59.
    ['Thank you. Many children.', 2.89],
  ])('is that of Flesch and Kincaid: %s', (text, grade) => {
    expect(gradeOf(text)).toBeCloseTo(grade, 2);
  });

  it('is far above 5 for a sentence of the memorandum', () => {
    expect(
      gradeOf('Consider a multi-agency meeting to discuss the whole family’s needs.'),
    ).toBeGreaterThan(8);
  });
});
