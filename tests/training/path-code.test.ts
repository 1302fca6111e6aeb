import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trainingCases } from '#src/training/cases.ts';
import {
  answersTo,
  codeRefusals,
  lengthOfCode,
  pathCodeOf,
  readPathCode,
} from '#src/training/path-code.ts';
import type { CaseAnswer } from '#src/training/record-of-case.ts';

const family = (...questions: string[]) =>
  questions.map((name) => {
    const [key = '', person = ''] = name.split(' ');
    return { key, person };
  });

/** A case of usual length: one adult and two children at the adults’ door. */
const usual = {
  id: 'two-children',
  questions: family(
    'adultAtRisk a1',
    'childAtRisk c1',
    'childAtRisk c2',
    'childCaring c1',
    'childCaring c2',
    'impactOnChild c1',
    'impactOnChild c2',
    'adultNeedsAssessed a1',
    'parentingCounted a1',
    'conditionStable a1',
    'otherAgencies family',
    'wholeFamilyNeeds family',
  ),
};
const long = {
  id: 'many-children',
  questions: Array.from({ length: 12 }, (_, index) => `c${index + 1}`).flatMap((child) =>
    family(
      `childAtRisk ${child}`,
      `childCaring ${child}`,
      `impactOnChild ${child}`,
      `childAssessed ${child}`,
      `schoolAware ${child}`,
    ),
  ),
};
const short = { id: 'one-question', questions: family('childCaring c1') };

const given = (answers: { [name: string]: CaseAnswer['answer'] }): CaseAnswer[] =>
  Object.entries(answers).map(([name, answer]) => {
    const [key = '', person = ''] = name.split(' ');
    return { key, person, answer };
  });
const some = given({
  'adultAtRisk a1': 'no',
  'childAtRisk c1': 'notKnownYet',
  'childCaring c1': 'yes',
  'conditionStable a1': 'episodic',
  'wholeFamilyNeeds family': 'recorded',
});

/** Answers of any kind to the questions of a case, some of them left unanswered. */
const anyAnswers = ({ questions }: typeof usual) =>
  fc
    .tuple(...questions.map((question) => fc.constantFrom(undefined, ...answersTo(question))))
    .map((answers) =>
      questions.flatMap((question, index): CaseAnswer[] => {
        const answer = answers[index];
        return answer ? [{ ...question, answer }] : [];
      }),
    );

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'];
const bare = (code: string) => code.replaceAll(' ', '');

describe('a path code carries the answers of a walk', () => {
  it('gives back every answer, in the order of the case, whatever was answered or left', () => {
    for (const walked of [usual, short, long]) {
      fc.assert(
        fc.property(anyAnswers(walked), (answers) => {
          expect(readPathCode(pathCodeOf(walked, answers), walked)).toEqual({ value: answers });
        }),
      );
    }
  });

  it('keeps unanswered, no and not known yet apart', () => {
    const codes = [
      [],
      ...(['no', 'notKnownYet', 'yes'] as const).map((answer) =>
        given({ 'childCaring c1': answer }),
      ),
    ].map((answers) => pathCodeOf(short, answers));
    expect(new Set(codes).size).toBe(4);
  });

  it('is ten letters long for twelve questions, in groups of four, and longer for a long case', () => {
    expect(lengthOfCode(usual)).toBe(10);
    expect(pathCodeOf(usual, some)).toMatch(/^[A-Z]{4} [A-Z]{4} [A-Z]{2}$/);
    expect(lengthOfCode(short)).toBe(5);
    expect(lengthOfCode(long)).toBe(32);
  });

  it('holds no letter that is taken for another, and no figure', () => {
    fc.assert(
      fc.property(anyAnswers(usual), (answers) => {
        expect(pathCodeOf(usual, answers)).toMatch(/^[A-HJKMNP-Z ]+$/);
      }),
    );
  });

  it('is read in small letters, with hyphens, without spaces and with too many', () => {
    const code = pathCodeOf(usual, some);
    for (const typed of [code.toLowerCase(), bare(code), code.replaceAll(' ', '-'), ` ${code}  `]) {
      expect(readPathCode(typed, usual)).toEqual({ value: some });
    }
  });

  it('leaves out answers to what the case does not ask', () => {
    const more = [...some, ...given({ 'childCaring c7': 'yes' })];
    expect(pathCodeOf(usual, more)).toBe(pathCodeOf(usual, some));
  });

  it('is not made of an answer that the question does not have', () => {
    expect(() => pathCodeOf(usual, given({ 'childCaring c1': 'stable' }))).toThrow(
      '"stable" is no answer of childCaring',
    );
  });
});

describe('the cases that come with the program', () => {
  it('have codes of seven to twelve letters, and no two begin alike', () => {
    for (const told of trainingCases) {
      expect(lengthOfCode(told), told.id).toBeGreaterThanOrEqual(7);
      expect(lengthOfCode(told), told.id).toBeLessThanOrEqual(12);
    }
    const beginnings = trainingCases.map((told) => pathCodeOf(told, []).slice(0, 3));
    expect(new Set(beginnings).size).toBe(trainingCases.length);
  });

  it('have a code for their suggested way that gives it back', () => {
    for (const told of trainingCases) {
      const answers = told.questions.map(({ key, person, suggested }) => ({
        key,
        person,
        answer: suggested,
      }));
      expect(readPathCode(pathCodeOf(told, answers), told), told.id).toEqual({ value: answers });
    }
  });
});

describe('a path code that was heard wrongly is refused', () => {
  const codes = [usual, short, long].flatMap((walked) =>
    fc.sample(anyAnswers(walked), { numRuns: 12, seed: 20 }).map((answers) => ({
      walked,
      code: bare(pathCodeOf(walked, answers)),
    })),
  );

  it('with any one letter wrong', () => {
    let tried = 0;
    for (const { walked, code } of codes) {
      for (const [index, right] of [...code].entries()) {
        for (const wrong of alphabet.filter((letter) => letter !== right)) {
          const heard = `${code.slice(0, index)}${wrong}${code.slice(index + 1)}`;
          expect(readPathCode(heard, walked)).toEqual({
            refusal: /[ILO\d]/.test(wrong) ? codeRefusals.otherSigns : codeRefusals.wrongLetter,
          });
          tried += 1;
        }
      }
    }
    expect(tried).toBe(12 * (10 + 5 + 32) * 35);
  });

  it('with any two neighbouring letters the wrong way round', () => {
    let tried = 0;
    for (const { walked, code } of codes) {
      for (let index = 1; index < code.length; index += 1) {
        const [one, other] = [code[index - 1], code[index]];
        if (one === other) continue;
        const heard = `${code.slice(0, index - 1)}${other}${one}${code.slice(index + 1)}`;
        expect(readPathCode(heard, walked)).toEqual({ refusal: codeRefusals.wrongLetter });
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(400);
  });

  it('with any two letters that changed places, in a code of usual length', () => {
    for (const { walked, code } of codes.filter(({ walked }) => walked !== long)) {
      for (let index = 0; index < code.length; index += 1) {
        for (let later = index + 1; later < code.length; later += 1) {
          const heard = [...code];
          heard[index] = code[later] ?? '';
          heard[later] = code[index] ?? '';
          if (heard.join('') === code) continue;
          expect(readPathCode(heard.join(''), walked).refusal).toBe(codeRefusals.wrongLetter);
        }
      }
    }
  });

  it('with a letter missing or one too many, and the sentence counts them', () => {
    const code = bare(pathCodeOf(usual, some));
    const refusals = [...code].map(
      (_, index) => readPathCode(code.slice(0, index) + code.slice(index + 1), usual).refusal,
    );
    // By chance the rest of a code may be sound in itself; it is refused all the same.
    expect(refusals.every((refusal) => refusal !== undefined)).toBe(true);
    expect(refusals).toContain(
      'A code of this case has 10 letters, and this one has 9 letters. Ask for it to be read out again',
    );
    expect(readPathCode('A', usual).refusal).toBe(
      'A code of this case has 10 letters, and this one has 1 letter. Ask for it to be read out again',
    );
    expect(readPathCode('B'.repeat(100_001), usual).refusal).toContain('has 10 letters');
  });

  it('where it belongs to another case, and the sentence says so', () => {
    const other = { ...usual, id: 'other-case' };
    for (const walked of [other, short, long]) {
      expect(readPathCode(pathCodeOf(usual, some), walked)).toEqual({
        refusal:
          'This code belongs to another case, or to another version of this one. Choose the case that the group has walked',
      });
    }
  });

  it('where the case asks something else by now', () => {
    const changed = { ...usual, questions: [...usual.questions].reverse() };
    expect(readPathCode(pathCodeOf(usual, some), changed).refusal).toBe(codeRefusals.otherCase);
  });

  it('where nothing was typed, or something that is no code', () => {
    expect(readPathCode('  ', usual).refusal).toBe('Enter a path code');
    for (const typed of ['<b>', 'ÄÖÜ', '👪', 'ABCD ABC1 A', 'constructor!']) {
      expect(readPathCode(typed, usual).refusal).toBe(
        'A path code holds letters only, and never I, L or O. Ask for it to be read out again',
      );
    }
  });

  it('where its letters are sound and spell more than the answers of the case', () => {
    let refused = 0;
    for (const last of 'ABCDEFGHJKMNPQRSTUVWXYZ') {
      const code = `${bare(pathCodeOf(short, [])).slice(0, 3)}Z${last}`;
      const read = readPathCode(code, short);
      expect(read.refusal).toBe(codeRefusals.wrongLetter);
      refused += 1;
    }
    expect(refused).toBe(23);
  });
});
