// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { model } from '#src/edition/edition.ts';
import { AboutScreen } from '#src/screens/AboutScreen.tsx';
import { screen, show, words } from '#tests/support/page.tsx';

/** The words of the boxes that the paper does not print, from the lists that were typed from the paper. */
function wordsOfOurs(): string[] {
  return ['adult', 'children'].flatMap((chart) =>
    readFileSync(`tests/paper/${chart}-boxes.csv`, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith(','))
      .map((line) => (line.match(/(?:"(?:[^"]|"")*"|[^,]*)$/)?.[0] ?? '').replace(/^"|"$/g, '')),
  );
}

const plain = (text: string) =>
  text
    .replaceAll('’', "'")
    .replaceAll('{adult}', 'the adult')
    .replaceAll('{child}', 'the child')
    .trim();

const showAbout = (edition = model, isBuiltIn = false) =>
  show(<AboutScreen edition={edition} isBuiltIn={isBuiltIn} onBack={vi.fn()} />);

describe('the page about the program', () => {
  it('lists every box that is ours and not the paper’s, once (H7)', () => {
    showAbout();
    const listed = screen.getAllByRole('listitem').map((line) => plain(line.textContent ?? ''));
    const ours = [...new Set(wordsOfOurs().map(plain))];
    expect(ours.length).toBeGreaterThan(10);
    for (const box of ours)
      expect(
        listed.filter((line) => line === box),
        box,
      ).toHaveLength(1);
  });

  it('says that the arrows are our reading, and who has not approved them (H7)', () => {
    showAbout();
    expect(words()).toContain('Every arrow is our reading');
    expect(words()).toContain('they have not approved this program');
    expect(words()).toContain('It is not a government service.');
  });

  it('gives today’s words for old terms, with the day they were checked (H12)', () => {
    showAbout();
    expect(words()).toContain('“CAF” in the source. Now: early help assessment');
    expect(words()).toContain('(checked 22 November 2026)');
  });

  it('says when the built-in words are shown because the local file could not be used (H12)', () => {
    const { unmount } = showAbout();
    expect(words()).not.toContain('could not be used');
    unmount();
    showAbout(model, true);
    expect(words()).toContain('The local file could not be used, so the built-in words are shown.');
  });

  it('shows a council’s markup as the text that it is (H17)', () => {
    const now = '<img src=x onerror=alert(1)><b>new</b>';
    showAbout({ ...model, terms: [{ source: 'CAF', now, checkedOn: '2026-11-22' }] });
    expect(words()).toContain(now);
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('says what is kept, where, and for how long (H16)', () => {
    showAbout();
    expect(words()).toContain('deleted when the program is next opened 7 days after the last');
    expect(words()).toContain('On a shared computer nothing is saved.');
  });

  it('names the guidance in force that stands beside the source’s own, and when it was checked', () => {
    showAbout();
    expect(words()).toContain(
      'Guidance in force, shown beside the source’s own: Information sharing',
    );
    expect(words()).toContain('(checked 22 November 2026)');
  });
});
