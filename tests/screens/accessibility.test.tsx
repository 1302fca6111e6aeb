// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { AccessibilityScreen } from '#src/screens/AccessibilityScreen.tsx';
import { screen, show, words } from '#tests/support/page.tsx';

describe('the statement on accessibility', () => {
  it('says what was tested, with what, and on which day', () => {
    show(<AccessibilityScreen onBack={vi.fn()} />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Accessibility');
    expect(words()).toContain('version 2.2, levels A and AA');
    expect(words()).toContain('Last tested on 22 November 2026, in Chromium 156 on Linux');
    expect(words()).toContain('axe-core 4.13');
  });

  it('says what was not tested: screen readers, voice control, other browsers, phones, people', () => {
    show(<AccessibilityScreen onBack={vi.fn()} />);
    for (const left of [
      'NVDA',
      'VoiceOver',
      'Dragon',
      'Firefox',
      'Safari',
      'any phone',
      'young carers',
    ]) {
      expect(words()).toContain(left);
    }
  });

  it('counts a result for each of the 55 criteria of WCAG 2.2 A and AA', () => {
    const rows = readFileSync('docs/accessibility.md', 'utf8')
      .split('\n')
      .filter((line) => /^\| \d\.\d+\.\d+ /.test(line));
    const numbers = rows.map((row) => row.split(' ')[1]);
    expect(new Set(numbers).size).toBe(55);
    // Of WCAG 2.2: 31 criteria of level A and 24 of level AA; 4.1.1 is gone.
    expect(rows.filter((row) => row.includes('| A |'))).toHaveLength(31);
    expect(rows.filter((row) => row.includes('| AA |'))).toHaveLength(24);
    expect(numbers).not.toContain('4.1.1');
    for (const row of rows) expect(row).toMatch(/\| (?:Met|Does not apply) \| .{10,} \|$/);
  });
});
