import { describe, expect, it } from 'vitest';
import { caseSchema } from '#src/training/case.ts';

const question = {
  key: 'adultAtRisk',
  person: 'a1',
  stage: 1,
  suggested: 'no',
  reason: 'She was asked alone.',
  prompt: 'Who asked her?',
  misread: 'Nobody asks.',
};
const sound = {
  format: 'young-carers-case',
  version: 1,
  id: 'the-shoes',
  title: 'The shoes',
  aim: 'To try the form of a case.',
  minutes: 15,
  stages: ['A call about Nora.', 'A second call.'],
  door: 'adult',
  people: {
    adultsKnown: 'listed',
    adults: [{ id: 'a1', called: 'Nora' }],
    childrenKnown: 'listed',
    children: [{ id: 'c1', called: 'Max', age: 7, needsCare: false }],
  },
  started: ['c1'],
  questions: [question, { ...question, key: 'childAtRisk', person: 'c1', stage: 2 }],
  raises: [{ key: 'planForCrisis', person: 'a1' }],
  findsOut: [],
};
const people = (parts: object) => ({ ...sound, people: { ...sound.people, ...parts } });
const problemsOf = (told: unknown) =>
  caseSchema.safeParse(told).error?.issues.map(({ message }) => message) ?? [];

const misnumbered = 'People must be numbered a1, a2 … and c1, c2 … in the order of the list';
const unlisted = 'Whoever is said to be listed must be listed, and nobody else';
const stranger = 'A question or an action names somebody who is not in the case';
const disordered = 'Each question must be asked once, in the order of the story';

describe('The file of a case', () => {
  it('is read where it is sound', () => {
    expect(problemsOf(sound)).toEqual([]);
  });

  it('may hold a young adult of 18 to 24 beside whom there are no children', () => {
    const children = [{ id: 'c1', called: 'Max', age: 'youngAdult', needsCare: false }];
    const told = { ...people({ children, childrenKnown: 'none' }), started: [] };
    expect(problemsOf(told)).toEqual([]);
  });

  it.each([
    [
      'people are not numbered in their order',
      people({ adults: [{ id: 'a2', called: 'Nora' }] }),
      misnumbered,
    ],
    [
      'children are said to be listed and are not',
      { ...people({ children: [] }), started: [] },
      unlisted,
    ],
    [
      'a child is listed where there are said to be none',
      people({ childrenKnown: 'none' }),
      unlisted,
    ],
    [
      'a question is about somebody who is not there',
      { ...sound, questions: [{ ...question, person: 'a3' }] },
      stranger,
    ],
    [
      'an action is for somebody who is not there',
      { ...sound, raises: [{ key: 'planForCrisis', person: 'a2' }] },
      stranger,
    ],
    ['the children’s flowchart is started for nobody', { ...sound, started: ['c2'] }, stranger],
    ['a question is asked twice', { ...sound, questions: [question, question] }, disordered],
    [
      'a question belongs to a part that is never told',
      { ...sound, questions: [{ ...question, stage: 3 }] },
      disordered,
    ],
    [
      'a question of an earlier part is asked after a later one',
      { ...sound, questions: sound.questions.toReversed() },
      disordered,
    ],
  ])('is refused, with the reason, where %s', (_why, told, message) => {
    expect(problemsOf(told)).toContain(message);
  });

  it.each([
    ['it is a family’s record', { ...sound, format: 'young-carers-record' }],
    ['it holds something that a case does not have', { ...sound, ref: 'A-1' }],
    [
      'a date of birth stands in place of an age',
      people({ children: [{ id: 'c1', called: 'Max', born: '2016', needsCare: false }] }),
    ],
    ['the story has no parts', { ...sound, stages: [] }],
    [
      'a part of the story has more than 1,500 characters',
      { ...sound, stages: ['a'.repeat(1501), 'b'] },
    ],
    [
      'an answer is not one that a box can have',
      { ...sound, questions: [{ ...question, suggested: 'perhaps' }] },
    ],
  ])('is refused where %s', (_why, told) => {
    expect(problemsOf(told)).not.toEqual([]);
  });
});
