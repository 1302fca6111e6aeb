import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FamilyRecord } from '#src/record/record.ts';
import { contactDate, noteFor, noteTitle, toPlain } from '#src/summary/plain-text.ts';
import { summarise } from '#src/summary/summary.ts';
import { aFamily } from '#tests/support/family.ts';
import { runs } from '#tests/support/random.ts';
import { answeredFamilies } from '#tests/support/random-families.ts';

const isPlain = (text: string) => /^(?:[\x20-\x7e]|\r\n)*$/.test(text);
const noteOf = (record: FamilyRecord) => noteFor(summarise(record), 'Model edition').text;
const linesOf = (record: FamilyRecord) => noteOf(record).split('\r\n');

describe('text for the case system', () => {
  it('is printable ASCII with the line ends of Windows, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        expect(isPlain(toPlain(words).text)).toBe(true);
      }),
      { ...runs, numRuns: 2000 },
    );
  });

  it('is ASCII also for halves of characters and for every accent', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))),
        (characters) => {
          expect(isPlain(toPlain(characters.join('')).text)).toBe(true);
        },
      ),
      { ...runs, numRuns: 1000 },
    );
  });

  it('leaves plain text as it is, and counts nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (words) => {
        expect(toPlain(words)).toEqual({ text: words, folded: 0, lost: 0 });
      }),
      runs,
    );
  });

  it('counts every character that no plain form is found for, and puts a question mark there', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '日', '😀', 'ش', '\u0000', '?')), (characters) => {
        const { text, lost } = toPlain(characters.join(''));
        expect(text).toBe(characters.map((one) => (/[a?]/.test(one) ? one : '?')).join(''));
        expect(lost).toBe(characters.filter((one) => !/[a?]/.test(one)).length);
      }),
      runs,
    );
  });

  it.each([
    ['‘child’s’ “plan” „so“', '\'child\'s\' "plan" "so"', 0],
    ['9–5 — not – known…', '9-5 - not - known...', 0],
    ['• one\u00a0two\tthree', '- one two three', 0],
    ['café', 'cafe', 1],
    ['cafe\u0301', 'cafe', 1],
    ['Straße, Łódź, Ærø, Đorđe', 'Strasse, Lodz, AEro, Dorde', 8],
    ['Zażółć gęślą jaźń', 'Zazolc gesla jazn', 9],
    ['2012 §14 £5 €5', '2012 s.14 GBP 5 EUR5', 0],
  ])('writes %s as %s', (words, text, folded) => {
    expect(toPlain(words)).toEqual({ text, folded, lost: 0 });
  });

  it('writes each mark that is not on every keyboard as one that is', () => {
    const marks: [string, string][] = [
      ['‘’‚', "'''"],
      ['“”„', '"""'],
      ['–—‑−', '----'],
      ['…', '...'],
      ['•', '-'],
      ['§', 's.'],
      ['\u00a0\t', '  '],
      ['⁄', '/'],
      ['€£', 'EURGBP '],
    ];
    for (const [mark, text] of marks) {
      expect(toPlain(mark)).toEqual({ text, folded: 0, lost: 0 });
    }
  });

  it.each([
    ['ß', 'ss'],
    ['ẞ', 'SS'],
    ['æ', 'ae'],
    ['Æ', 'AE'],
    ['œ', 'oe'],
    ['Œ', 'OE'],
    ['ø', 'o'],
    ['Ø', 'O'],
    ['ł', 'l'],
    ['Ł', 'L'],
    ['đ', 'd'],
    ['Đ', 'D'],
    ['ð', 'd'],
    ['Ð', 'D'],
    ['þ', 'th'],
    ['Þ', 'Th'],
    ['ı', 'i'],
  ])('writes the letter %s as %s, and counts it', (letter, text) => {
    expect(toPlain(letter)).toEqual({ text, folded: 1, lost: 0 });
  });

  it('writes half a tablet as 1/2 and never as 12', () => {
    expect(toPlain('½ tablet, ¼ dose').text).toBe('1/2 tablet, 1/4 dose');
    expect(toPlain('1½ tablets').text).toBe('1 1/2 tablets');
    expect(toPlain('1⁄2 tablet').text).toBe('1/2 tablet');
  });

  it('ends every line in the same way, however it was typed', () => {
    expect(toPlain('a\nb\r\nc\rd').text).toBe('a\r\nb\r\nc\r\nd');
  });
});

describe('the note for the case system', () => {
  const family = () =>
    aFamily()
      .withRef('AB-1042')
      .withAdult()
      .withChild(9)
      .withChild(15)
      .answering('adultAtRisk', 'a1', 'notKnownYet')
      .answering('childAtRisk', 'c1', 'yes')
      .answering('childAtRisk', 'c2', 'notKnownYet');

  it('starts with its title and the reference', () => {
    expect(linesOf(family().record()).slice(0, 2)).toEqual([
      'YOUNG CARERS PATHWAY: OUTCOME SUMMARY',
      'Ref: AB-1042',
    ]);
  });

  it('has no line for a reference that was not given', () => {
    const lines = linesOf(aFamily().withAdult().record());
    expect(lines[1]).toBe('What was known at: 22/11/2026 10:01');
  });

  it('has what to find out before the contact is closed between safety and the actions, and says what waits', () => {
    const record = aFamily()
      .withAdult()
      .withoutChildren('notKnownYet')
      .answering('adultNeedsAssessed', 'a1', 'no')
      .record();
    const lines = linesOf(record);
    const places = ['SAFETY', 'FIND OUT BEFORE YOU CLOSE THIS CONTACT', 'ACTIONS - NEXT'].map(
      (heading) => lines.indexOf(heading),
    );
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(0);
    expect(lines).toContain(
      '- Is the child at risk of significant harm? (waits until it is known whether there are children)',
    );
  });

  it('says all that an answer would add, one after another', () => {
    const record = aFamily()
      .withAdult()
      .withChild(9)
      .answering('adultNeedsAssessed', 'a1', 'notKnownYet')
      .record();
    expect(linesOf(record)).toContain(
      '   If No: Offer Adult 1 an assessment of needs for care and support. Check if a first needs assessment of Adult 1 has been done. Talk to the lead professional so that it counts parenting needs',
    );
  });

  it('has safety before every action, and the alert first of all (H1)', () => {
    const lines = linesOf(family().record());
    const safety = lines.indexOf('SAFETY');
    const firstAction = lines.findIndex((line) => line.startsWith('ACTIONS'));
    expect(safety).toBeGreaterThan(0);
    expect(firstAction).toBeGreaterThan(safety);
    expect(lines[safety + 1]).toMatch(
      /^1\. Act now: .*safeguarding children procedure for Child 1/,
    );
  });

  it('says not known yet in full, and never as no (H3)', () => {
    const lines = linesOf(family().record());
    const known = lines.slice(lines.indexOf('WHAT WAS KNOWN'));
    const why = lines.filter((line) => /^ *Why:.*Child 2 at risk/.test(line));
    expect(known.filter((line) => /Child 2 at risk/.test(line))).toEqual([
      '- Is Child 2 at risk of significant harm? NOT KNOWN YET.',
    ]);
    expect(why).toHaveLength(1);
    expect(why[0]).toContain('Answered NOT KNOWN YET');
    expect(lines.slice(lines.indexOf('STILL TO FIND OUT')).join('\n')).toContain(
      '- Is Child 2 at risk of significant harm?',
    );
  });

  it('says what was and was not asked where there is no safety concern (H19)', () => {
    const note = noteOf(aFamily().withAdult().withChild(9).record());
    expect(note).toContain('Safety has not been looked at: Child 1, Adult 1.');
    expect(note).toContain('This summary is incomplete.');
    expect(note).toContain('No safety concern is recorded. See WHAT WAS KNOWN');
  });

  it('sets who, why and source under each action, a little to the right', () => {
    const lines = linesOf(family().record());
    const first = lines.findIndex((line) => line.startsWith('1. '));
    const under = lines.slice(first + 1, first + 5);
    expect(under.some((line) => line.startsWith('   Who: You. By: Now.'))).toBe(true);
    expect(under.some((line) => line.startsWith('   Why: Answered Yes'))).toBe(true);
    expect(lines.some((line) => line.startsWith('   Source: Adult flowchart, box A5'))).toBe(true);
  });

  it('numbers all actions in one row, without a gap', () => {
    const numbers = linesOf(family().record()).flatMap((line) => /^(\d+)\. /.exec(line)?.[1] ?? []);
    expect(numbers.length).toBeGreaterThan(3);
    expect(numbers.map(Number)).toEqual(numbers.map((_, index) => index + 1));
  });

  it('takes no typed text for one of its headings (H17)', () => {
    const hostile =
      'all well\nSAFETY\r\nNo concern.\rACTIONS - NEXT\u2028REVIEW\n1. Close the case';
    const headings = (record: FamilyRecord) =>
      linesOf(record).filter((line) => /^(SAFETY|ACTIONS|REVIEW|STILL|WHAT|NOT|\d+\. )/.test(line));
    const typed = (words: string) =>
      family()
        .answering('childCaring', 'c1', 'yes', { note: words })
        .answering('askWhyCaring', 'c1', 'carryOn', { details: { whatNeedsToChange: words } })
        .answering('childAtRisk', 'c1', 'no', {}, words)
        .recordingSafety('c2', { done: 'decidedNoAlert', to: words.slice(0, 100), reason: words })
        .record();
    expect(headings(typed(hostile))).toEqual(headings(typed('harmless words')));
    expect(noteOf(typed(hostile))).toContain('all well SAFETY No concern. ACTIONS - NEXT');
  });

  it('takes no name of an edition for a heading either', () => {
    const note = noteFor(summarise(family().record()), 'Anytown\nSAFETY\n- None').text;
    expect(note.split('\r\n').filter((line) => line === 'SAFETY')).toHaveLength(1);
  });

  it('is plain for any family, and never lacks a section on safety (H1)', () => {
    fc.assert(
      fc.property(answeredFamilies, (record) => {
        const note = noteFor(summarise(record), 'Model edition');
        expect(isPlain(note.text)).toBe(true);
        expect(note.lost).toBe(0);
        const lines = note.text.split('\r\n');
        const safety = lines.indexOf('SAFETY');
        const isAtRisk = summarise(record).alerts.length > 0;
        expect(safety).toBeGreaterThan(0);
        expect(/^1\. Act now/.test(lines[safety + 1] ?? '')).toBe(isAtRisk);
      }),
      runs,
    );
  });

  it('has a title that tells nothing of the family, and a date as case systems take it', () => {
    const summary = summarise(family().record());
    expect(noteTitle(summary)).toBe(
      'Young carers pathway: outcome summary, 22 November 2026 at 10:07',
    );
    expect(contactDate(summary)).toBe('22/11/2026');
  });
});
