import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { glossary } from '#src/pathways/glossary.ts';
import { wordsSheet } from '#src/pathways/review-sheet.ts';
import { passagesOf } from '#tests/support/csv.ts';

const quotes = glossary.flatMap(({ term, quotes: all }) =>
  all.map(({ words, source }) => [term, source, words] as const),
);

describe('The words explained', () => {
  it('are the ten that the help page promises', () => {
    expect(glossary.map(({ term }) => term)).toEqual([
      'LSCB',
      'CAF',
      'TAF',
      'MASH',
      'Lead professional',
      'Significant harm',
      'Episodic',
      'Whole-family approach',
      'Young carer',
      'Young adult carer',
    ]);
  });

  it('stand on a review sheet that is up to date (run "npm run review" where it is not)', () => {
    const file = new URL('../../docs/review/words.md', import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(wordsSheet());
  });

  // Double entry: the passages in tests/paper were taken from the sources, and the quotations are held against them.
  it.each(quotes)('quote for “%s” what stands to the letter in %s', (_term, source, words) => {
    expect(source).toMatch(/section [\d.]+$/);
    expect(passagesOf(source).filter((passage) => passage.includes(words))).toHaveLength(1);
  });

  it('quote the source’s own definition of a young carer from both papers', () => {
    const carer = glossary.find(({ term }) => term === 'Young carer');
    expect(carer?.quotes.map(({ source }) => source)).toEqual([
      'Model memorandum 2012, section 1',
      'No wrong doors 2015, section 2',
    ]);
    expect(carer?.noDefinition).toBeUndefined();
  });

  it('say so where the sources do not use a word', () => {
    const silent = glossary.filter((one) => one.quotes.length === 0);
    expect(silent.map(({ term, noDefinition }) => [term, noDefinition])).toEqual([
      ['MASH', 'The sources do not use the word.'],
    ]);
  });
});
