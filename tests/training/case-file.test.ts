import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '#src/record/json.ts';
import type { TrainingCase } from '#src/training/case.ts';
import { caseFileName, readCase, withoutUnseen, writeCase } from '#src/training/case-file.ts';
import { trainingCases } from '#src/training/cases.ts';
import { sampleCase, strangeCases } from './bad-cases.ts';

function read(file: Uint8Array<ArrayBuffer>) {
  const text = readText(file);
  return text.refusal === undefined ? readCase(text.value) : text;
}

describe('a case file that somebody hands over', () => {
  for (const [kind, files] of Object.entries(strangeCases)) {
    describe(`(${kind})`, () => {
      for (const { name, file, becomes } of files) {
        const end =
          'refused' in becomes ? 'is refused with a sentence' : 'is opened as what it says';
        it(`${name} ${end}`, () => {
          expect(read(file)).toEqual(
            'refused' in becomes ? { refusal: becomes.refused } : { value: becomes.opened },
          );
        });
      }
    });
  }

  it('comes in more than a hundred strange kinds here', () => {
    expect(Object.values(strangeCases).flat().length).toBeGreaterThan(100);
  });

  it('runs nothing, and changes nothing that every object inherits', () => {
    const inherited = Reflect.ownKeys(Object.prototype);
    for (const { file } of Object.values(strangeCases).flat()) read(file);
    expect('isHostile' in globalThis).toBe(false);
    expect('isHostile' in {}).toBe(false);
    expect(Reflect.ownKeys(Object.prototype)).toEqual(inherited);
  });

  it('in which any bytes were changed is refused with a sentence, or opened: reading never fails', () => {
    const sound = new TextEncoder().encode(JSON.stringify(sampleCase));
    const change = fc.tuple(fc.nat({ max: sound.length - 1 }), fc.nat({ max: 255 }));
    let refused = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const file = new Uint8Array(sound);
        for (const [place, byte] of changes) file[place] = byte;
        const { refusal } = read(file);
        if (refusal === undefined) return;
        refused += 1;
        expect(refusal).toMatch(/Choose|choose|try again/);
      }),
      { numRuns: 1000, seed: 20 },
    );
    expect(refused).toBeGreaterThan(100);
  });
});

describe('a case that is saved to a file', () => {
  it('is the same case when it is opened', () => {
    for (const told of trainingCases) {
      expect(readCase(writeCase(told)), told.id).toEqual({ value: told });
    }
  });

  it('has a file named by its short name, and the word training', () => {
    expect(caseFileName(sampleCase as TrainingCase)).toBe('training-case-late-mornings.json');
  });

  it('loses the marks that came with a paste and cannot be seen, and nothing else', () => {
    expect(withoutUnseen('\ufeffSam\u200b\r\nis\u202e 9, Zoë 👧🏽\n')).toBe(
      'Sam\nis 9, Zoë 👧🏽\n',
    );
  });
});
