import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sheet = (name: string) =>
  readFileSync(new URL(`../../src/styles/${name}`, import.meta.url), 'utf8');

const tokens = new Map(
  [...sheet('_tokens.scss').matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(
    ([, name = '', colour = '']) => [name, colour],
  ),
);

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of WCAG 2.2, section 1.4.3. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const colour = (name: string) => {
  const found = tokens.get(name) ?? (name.startsWith('#') ? name : undefined);
  if (!found) throw new Error(`There is no colour "${name}" in _tokens.scss.`);
  return found;
};

describe('Colours', () => {
  it.each([
    ['ink', 'paper'],
    ['ink', 'tint'],
    ['muted', 'paper'],
    ['muted', 'tint'],
    ['pine', 'paper'],
    ['paper', 'pine'],
    ['urgent', 'paper'],
    ['paper', 'urgent'],
    ['find-out', 'find-out-tint'],
    ['#0a5a8a', 'paper'],
    ['#0a5a8a', 'tint'],
    ['#0a5a8a', 'find-out-tint'],
    ['#5b2a86', 'paper'],
    // The room on a projector, light and dark.
    ['paper', 'plum'],
    ['dark-ink', 'dark-paper'],
    ['paper', 'dark-urgent'],
  ])('text in %s is easy to read on %s', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it('of the words of the map are among those that are easy to read, on what lies beneath them', () => {
    const map = sheet('_map.scss');
    const [drawn = ''] = map.split('// Forced colours');
    /** The colours that some parts of the drawing are filled with. */
    const fillsOf = (parts: readonly string[]) =>
      [...drawn.matchAll(/([^{}]+)\{[^{}]*?\bfill: var\(--([a-z-]+)\)/g)]
        .filter(([, selector = '']) => parts.some((part) => selector.includes(part)))
        .map(([, , name = '']) => name);
    const words = new Set(fillsOf(['__head', '__words', '__foot', '__label', '__mark-words']));
    const grounds = new Set(fillsOf(['__outline']));
    expect([...words].sort()).toEqual(['ink']);
    expect([...grounds].sort()).toEqual(['find-out-tint', 'focus-halo', 'paper']);
    for (const ground of grounds) {
      expect(contrast(colour('ink'), colour(ground))).toBeGreaterThanOrEqual(4.5);
    }
    // “You are here” is the other way round.
    expect(fillsOf(['__here-words'])).toContain('paper');
    expect(contrast(colour('paper'), colour('ink'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['muted', 'paper'],
    ['pine', 'paper'],
    ['urgent', 'paper'],
    ['find-out', 'find-out-tint'],
    ['line', 'paper'],
    ['find-out-line', 'paper'],
    ['focus-ring', 'paper'],
    ['focus-halo', 'urgent'],
    ['focus-halo', 'pine'],
    ['plum', 'paper'],
    ['line', 'dark-paper'],
    ['dark-ink', 'dark-paper'],
    ['focus-halo', 'dark-paper'],
    ['focus-ring', 'focus-halo'],
  ])('a border or ring in %s can be seen on %s', (line, ground) => {
    expect(contrast(colour(line), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});
