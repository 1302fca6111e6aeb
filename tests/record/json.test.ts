import { describe, expect, it } from 'vitest';
import {
  headOf,
  isLater,
  notAsSaved,
  readJson,
  readText,
  refusals,
  sizeProblem,
} from '#src/record/json.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('The size of a file', () => {
  it('may be two million bytes, and no more', () => {
    expect(sizeProblem(2_000_000)).toBeUndefined();
    expect(sizeProblem(2_000_001)).toBe(refusals.tooLarge);
    expect(readText(new Uint8Array(2_000_001))).toEqual({ refusal: refusals.tooLarge });
    expect(readJson(`"${'a'.repeat(1_999_999)}"`)).toEqual({ refusal: refusals.tooLarge });
    expect(readJson(`"${'a'.repeat(1_999_998)}"`)).toEqual({ value: 'a'.repeat(1_999_998) });
  });
});

describe('The text of a file', () => {
  it('is read with or without a byte order mark', () => {
    expect(readText(bytes('Zoë'))).toEqual({ value: 'Zoë' });
    expect(readText(bytes('\uFEFFZoë'))).toEqual({ value: 'Zoë' });
  });

  it('is refused where it is no UTF-8', () => {
    expect(readText(new Uint8Array([0x5a, 0x6f, 0xeb]))).toEqual({ refusal: refusals.notOurs });
  });
});

describe('What a file of JSON holds', () => {
  const refusal = (text: string) => readJson(text).refusal;
  const nested = (deep: number, open: string, close: string) =>
    open.repeat(deep) + close.repeat(deep);
  const named = (many: number) =>
    `{${Array.from({ length: many }, (_, at) => `"n${at}":1`).join()}}`;

  it.each([
    ['nothing but a word', '"yes"', 'yes'],
    ['a word in two places of a list', '["a","a"]', ['a', 'a']],
    ['a word that is a name elsewhere', '{"a":"a","b":"a"}', { a: 'a', b: 'a' }],
    ['a name in two parts', '[{"a":1},{"a":1}]', [{ a: 1 }, { a: 1 }]],
    ['a name in a part of a part', '{"a":{"a":1},"b":1}', { a: { a: 1 }, b: 1 }],
    ['brackets and quotes in a word', '{"a":"[{\\"b\\":","c":1}', { a: '[{"b":', c: 1 }],
    [
      'what looks like a name in a word',
      '{"a":"x\\",\\"a\\":\\"y","b":1}',
      { a: 'x","a":"y', b: 1 },
    ],
    ['a word that ends in a backslash', '{"a":"\\\\","b":1}', { a: '\\', b: 1 }],
    ['a reserved name as a word', '{"a":"constructor"}', { a: 'constructor' }],
    ['a reserved name in a list', '{"a":["x","__proto__"]}', { a: ['x', '__proto__'] }],
    ['a list, then a name', '{"a":["b"],"b":["a","b"]}', { a: ['b'], b: ['a', 'b'] }],
  ])('is read where it is %s', (_what, text, value) => {
    expect(readJson(text)).toEqual({ value });
  });

  it.each([
    '{"__proto__":1}',
    '{"a":1,"constructor":2}',
    '{"a":[{"prototype":1}]}',
    '{"\\u005f_proto__":1}',
    '{"a":{"b":1},"constructor":1}',
    '{"a":["b"],"prototype":1}',
  ])('is refused for a name that a program keeps for itself: %s', (text) => {
    expect(refusal(text)).toBe(notAsSaved('it holds a name that no file of this tool has'));
  });

  it.each([
    '{"a":1,"a":2}',
    '{"a":{"b":1},"a":2}',
    '{"a":["b"],"a":2}',
    '[{"b":1,"\\u0062":1}]',
    '{"a":"b","b":"c","a":1}',
    '{"a":"","a":1}',
    '{"a":"\\n","a":1}',
  ])('is refused where it says one thing twice: %s', (text) => {
    expect(refusal(text)).toBe(notAsSaved('it says one thing twice'));
  });

  it('may lie twelve deep, and no deeper', () => {
    const tooDeep = notAsSaved('its parts lie too deep in each other');
    expect(refusal(nested(12, '[', ']'))).toBeUndefined();
    expect(refusal(nested(13, '[', ']'))).toBe(tooDeep);
    expect(refusal(`${nested(12, '{"a":', '}').replace('}', '1}')}`)).toBeUndefined();
    expect(refusal(`${nested(13, '{"a":', '}').replace('}', '1}')}`)).toBe(tooDeep);
    expect(refusal(`[${Array(20).fill('[]').join()}]`)).toBeUndefined();
  });

  it('may have a hundred names in one part, and no more', () => {
    expect(refusal(named(100))).toBeUndefined();
    expect(refusal(named(101))).toBe(notAsSaved('one part of it holds too much'));
    expect(refusal(`[${named(60)},${named(60)}]`)).toBeUndefined();
  });

  it.each(['', '{', '{"a":1', '{"a" 1}', '{"a', '[1,]', 'null x', '}'])(
    'is no file of ours where it is broken: %s',
    (text) => {
      expect(refusal(text)).toBe(refusals.notOurs);
    },
  );

  it('was cut short where it is broken and names our format', () => {
    expect(refusal('{"format":"young-carers-record","version":1,"ans')).toBe(refusals.cutShort);
    expect(refusal('{"format":"young-carers-record"}')).toBeUndefined();
    expect(refusal('{"format":"other-young-carers-record')).toBe(refusals.notOurs);
  });
});

describe('The format and the version that a file says it has', () => {
  it('are those of its head', () => {
    const head = { format: 'young-carers-record', version: 1 };
    expect(headOf(head)).toBe(head);
  });

  it.each([['a word'], [7], [null], [undefined]])('are none where it is just %s', (json) => {
    expect(headOf(json)).toBeUndefined();
  });

  it('are later than ours only with a whole number that is greater', () => {
    expect([2, 1, 0, 1.5, '2', undefined].map((version) => isLater(version, 1))).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('What is said of a file that is not opened', () => {
  it('says what to do, each time', () => {
    expect(refusals).toEqual({
      notOurs: 'The file could not be opened. Choose a file saved by this tool',
      tooLarge: 'The file is larger than 2 MB, which no file of this tool is. Choose another file',
      cutShort:
        'The file is damaged or was cut short. Ask for it to be saved again, and choose the new file',
      newer: 'This file was made with a newer version. Update, then try again',
      unknown:
        'The file holds something that this version does not know, so nothing of it was opened. Update, then try again',
    });
    expect(notAsSaved('it is empty')).toBe(
      'The file is not as this tool saves it: it is empty. Ask for it to be saved again, and choose the new file',
    );
  });
});
