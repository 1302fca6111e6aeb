import { describe, expect, it } from 'vitest';
import { inOneText, isSameValue } from '#src/record/same.ts';

describe('Two values', () => {
  it.each([
    ['their parts were written in another order', { a: 1, b: 2, c: 3 }, { c: 3, a: 1, b: 2 }],
    ['so were parts within them', [{ of: { a: 1, b: [2] } }], [{ of: { b: [2], a: 1 } }]],
    ['they are the same word', 'yes', 'yes'],
    ['they hold nothing', { a: null }, { a: null }],
  ])('are the same where %s', (_why, one, other) => {
    expect(isSameValue(one, other)).toBe(true);
    expect(inOneText(one)).toBe(inOneText(other));
  });

  it.each([
    ['one part is another', { a: 1, b: 2 }, { a: 1, b: 3 }],
    ['one has more', { a: 1 }, { a: 1, b: 2 }],
    ['a list has another order', ['a', 'b'], ['b', 'a']],
    ['one is a list', ['a'], { 0: 'a' }],
    ['one holds nothing', { a: null }, { a: {} }],
    ['one is a word and the other a number', '1', 1],
  ])('differ where %s', (_why, one, other) => {
    expect(isSameValue(one, other)).toBe(false);
  });

  it('stand in one text with their parts by name', () => {
    expect(inOneText({ b: [2, 1], a: { d: null, c: 'x' } })).toBe(
      '{"a":{"c":"x","d":null},"b":[2,1]}',
    );
  });
});
