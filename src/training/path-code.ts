import { choicesOf, placesOf } from '#src/pathways/index.ts';
import type { Read } from '#src/record/json.ts';
import { isSame, type Matter } from '#src/record/record.ts';
import type { CaseAnswer } from './record-of-case.ts';

/** What a code needs of a case: which case it is, and its questions in their order. */
type Walked = { readonly id: string; readonly questions: readonly Matter[] };

// Capitals alone, so that no letter is taken for a figure, and without those that are taken for one another or for a stroke.
// Their number is a prime: that is what makes the check letter find every single fault.
const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ';
const base = letters.length;

/** How many letters say which case a code belongs to. */
const ofCase = 3;

/** The sentences for a code that is not taken. */
export const codeRefusals = {
  nothing: 'Enter a path code',
  otherSigns:
    'A path code holds letters only, and never I, L or O. Ask for it to be read out again',
  wrongLetter:
    'One letter of this code is wrong, or two stand the wrong way round. Ask for it to be read out again',
  otherCase:
    'This code belongs to another case, or to another version of this one. Choose the case that the group has walked',
} as const;

/** The sentence for a code that is too short or too long. */
export function wrongLength(found: number, expected: number): string {
  const count = found === 1 ? '1 letter' : `${found} letters`;
  return `A code of this case has ${expected} letters, and this one has ${count}. Ask for it to be read out again`;
}

/** Every answer that can be given to a question, in the order of the charts; a code counts "unanswered" before them. */
export function answersTo({ key }: Pick<Matter, 'key'>): readonly CaseAnswer['answer'][] {
  const answers = [...new Set(placesOf(key).flatMap(({ box }) => choicesOf(box)))];
  // The answers of the charts are those that a record can hold: a test of the record says so.
  return answers as CaseAnswer['answer'][];
}

/** How many letters a code of that case has: those of the case, those of the answers, and the check letter. */
export function lengthOfCode(walked: Walked): number {
  return ofCase + lettersFor(walked) + 1;
}

/**
 * The answers of a walk as letters to be read out, in groups of four: which case, the answers, and a check letter that finds every
 * single wrong letter and every two that changed places. Nothing but the answers to the case's own questions is in it.
 */
export function pathCodeOf(walked: Walked, answers: readonly CaseAnswer[]): string {
  let all = 0n;
  for (const question of walked.questions) {
    const possible = answersTo(question);
    const given = answers.find((other) => isSame(other, question))?.answer;
    const place = given === undefined ? 0 : possible.indexOf(given) + 1;
    if (given !== undefined && place === 0) {
      throw new Error(
        `"${given}" is no answer of ${question.key}. Expected one of: ${possible.join(', ')}.`,
      );
    }
    all = all * BigInt(possible.length + 1) + BigInt(place);
  }
  const values = [...tagOf(walked), ...digitsOf(all, lettersFor(walked))];
  const spelt = [...values, checkOf(values)].map((value) => letters[value]).join('');
  return spelt.replace(/.{4}(?=.)/g, '$& ');
}

/** Reads a code that was typed in, with or without spaces and in any case of letter; or says in one sentence why it is not taken. */
export function readPathCode(typed: string, walked: Walked): Read<readonly CaseAnswer[]> {
  const spelt = typed.toUpperCase().replace(/[\s-]/g, '');
  if (spelt === '') return { refusal: codeRefusals.nothing };
  const values = [...spelt].map((letter) => letters.indexOf(letter));
  if (values.includes(-1)) return { refusal: codeRefusals.otherSigns };
  const expected = lengthOfCode(walked);
  const isWhole = values.length > ofCase + 1 && checkOf(values.slice(0, -1)) === values.at(-1);
  if (!isWhole) {
    return {
      refusal:
        values.length === expected
          ? codeRefusals.wrongLetter
          : wrongLength(values.length, expected),
    };
  }
  if (tagOf(walked).some((value, index) => value !== values[index])) {
    return { refusal: codeRefusals.otherCase };
  }
  if (values.length !== expected) return { refusal: wrongLength(values.length, expected) };
  let all = values.slice(ofCase, -1).reduce((sum, value) => sum * BigInt(base) + BigInt(value), 0n);
  const answers: CaseAnswer[] = [];
  for (const { key, person } of walked.questions.toReversed()) {
    const possible = answersTo({ key });
    const count = BigInt(possible.length + 1);
    const answer = possible[Number(all % count) - 1];
    all /= count;
    if (answer !== undefined) answers.unshift({ key, person, answer });
  }
  // Letters can spell a little more than the answers need: what is left over was never a code.
  return all === 0n ? { value: answers } : { refusal: codeRefusals.wrongLetter };
}

/** How many letters spell every set of answers to these questions. */
function lettersFor({ questions }: Walked): number {
  const sets = questions.reduce(
    (sum, question) => sum * BigInt(answersTo(question).length + 1),
    1n,
  );
  let count = 0;
  for (let spelt = 1n; spelt < sets; spelt *= BigInt(base)) count += 1;
  return count;
}

function digitsOf(number: bigint, count: number): number[] {
  const digits: number[] = [];
  for (let left = number; digits.length < count; left /= BigInt(base)) {
    digits.unshift(Number(left % BigInt(base)));
  }
  return digits;
}

/**
 * Each place weighs another amount, and the weighed sum with the check letter comes to nothing modulo a prime: a wrong letter, or two
 * that changed places, always leaves something over. Codes of more than 22 letters begin the weights anew; neighbours still differ.
 */
function checkOf(values: readonly number[]): number {
  // The check letter itself weighs one.
  const sum = values.reduce(
    (all, value, index) => all + value * weightAt(values.length - index),
    0,
  );
  return (base - (sum % base)) % base;
}

function weightAt(fromEnd: number): number {
  return 1 + (fromEnd % (base - 1));
}

/** Letters for a case and its questions with their answers: a case that asks something else has others. */
function tagOf({ id, questions }: Walked): number[] {
  const asked = questions.map((question) => [
    question.key,
    question.person,
    ...answersTo(question),
  ]);
  return digitsOf(BigInt(hashOf(JSON.stringify([id, asked]))), ofCase);
}

/** A short hash (FNV-1a, 32 bits): it keeps cases apart, and keeps no secret. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
