import { describe, expect, it } from 'vitest';
import type { Sheet } from '#src/family-sheet/FamilySheet.tsx';
import { fitsOnOneSide } from '#src/family-sheet/one-side.ts';
import { tellable } from '#src/family-sheet/words.ts';

const sheetOf = (count: number, words: string, more: Partial<Sheet> = {}): Sheet => ({
  reader: 'parent',
  isAboutChild: true,
  top: '',
  lines: tellable.slice(0, count).map((deed) => ({ deed, words, who: '', by: '' })),
  hasContactLine: true,
  contacts: [],
  ...more,
});
const oneLine = 'We will ask for more help at home.';
const twoLines = 'x'.repeat(65);

describe('one side of A4 in large print', () => {
  it('holds ten lines of what is chosen, and no more', () => {
    expect(fitsOnOneSide(sheetOf(10, oneLine))).toBe(true);
    expect(fitsOnOneSide(sheetOf(11, oneLine))).toBe(false);
    expect(fitsOnOneSide(sheetOf(5, twoLines))).toBe(true);
    expect(fitsOnOneSide(sheetOf(6, twoLines))).toBe(false);
  });

  it('counts words at the top, numbers, and who does it and by when', () => {
    expect(fitsOnOneSide(sheetOf(9, oneLine, { top: 'For you' }))).toBe(true);
    expect(fitsOnOneSide(sheetOf(10, oneLine, { top: 'For you' }))).toBe(false);
    expect(fitsOnOneSide(sheetOf(10, oneLine, { contacts: ['Help: 020 0000 0000'] }))).toBe(false);
    const { lines } = sheetOf(10, oneLine);
    const withWho = lines.map((line, index) => (index === 0 ? { ...line, by: '10 March' } : line));
    expect(fitsOnOneSide(sheetOf(10, oneLine, { lines: withWho }))).toBe(false);
  });
});
