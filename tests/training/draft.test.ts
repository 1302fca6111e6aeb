import { describe, expect, it } from 'vitest';
import { readCase, writeCase } from '#src/training/case-file.ts';
import { trainingCases } from '#src/training/cases.ts';
import { problemsOf, warningsOf } from '#src/training/check-draft.ts';
import {
  answersFor,
  type CaseDraft,
  caseOf,
  draftOf,
  emptyDraft,
  notPutYet,
  questionsFor,
  withoutPerson,
  withoutStage,
} from '#src/training/draft.ts';

const question = (about: string, suggested: string, more: object = {}) => ({
  about,
  stage: '1',
  suggested,
  reason: 'Because the story says so',
  prompt: 'What have you seen?',
  misread: 'Lateness taken as proof',
  ...more,
});

/** A small case in which nothing is missing. */
const aDraft = (more: Partial<CaseDraft> = {}): CaseDraft => ({
  ...emptyDraft,
  title: 'The quiet afternoons',
  aim: 'To ask before you guess',
  adults: [{ called: 'Bel' }],
  children: [
    { called: 'Ash', age: '12', more: [] },
    { called: 'Ida', age: '5', more: [] },
  ],
  stages: [{ text: 'Ash comes home early every day.' }, { text: 'Ida is at nursery.' }],
  questions: [
    question('adultAtRisk a1', 'no'),
    question('childCaring c1', 'notKnownYet', { stage: '2' }),
    question('childAtRisk c1', 'no'),
  ],
  ...more,
});

const fieldsWith = (problems: readonly { field: string; message: string }[]) =>
  Object.fromEntries(problems.map(({ field, message }) => [field, message]));

describe('a case that is being written', () => {
  it('of which nothing is written yet says at each field what is missing', () => {
    expect(problemsOf(emptyDraft)).toEqual([
      { field: 'title', message: 'Enter a title' },
      { field: 'aim', message: 'Enter what a room learns with it' },
      { field: 'adults.0.called', message: 'Enter what adult 1 is called' },
      { field: 'children.0.called', message: 'Enter what child 1 is called' },
      { field: 'children.0.age', message: 'Select the age of child 1' },
      { field: 'stages.0.text', message: 'Enter part 1 of the story' },
      { field: 'add-questions', message: 'Add a question that the room is asked' },
    ]);
  });

  it('in which nothing is missing has no problem, and becomes a case that can be opened', () => {
    expect(problemsOf(aDraft())).toEqual([]);
    const told = caseOf(aDraft());
    expect(readCase(writeCase(told))).toEqual({ value: told });
    expect(told).toMatchObject({ id: 'own-the-quiet-afternoons', minutes: 15, door: 'adult' });
  });

  it('says at a question what is missing, and which question asks the same', () => {
    const problems = fieldsWith(
      problemsOf(
        aDraft({
          questions: [
            question('adultAtRisk a1', 'no'),
            question('adultAtRisk a1', 'stable', { stage: '3', reason: ' ' }),
            question('', ''),
          ],
        }),
      ),
    );
    expect(problems).toEqual({
      'questions.1.about': 'Question 2 asks the same as question 1. Select another, or remove it',
      'questions.1.stage': 'Select after which part of the story question 2 is asked',
      'questions.1.suggested': 'Select the answer that you suggest for question 2',
      'questions.1.reason': 'Enter the reason for question 2',
      'questions.2.about': 'Select what question 3 asks',
      'questions.2.suggested': 'Select the answer that you suggest for question 3',
    });
  });

  it('says how much too long a text is', () => {
    expect(problemsOf(aDraft({ title: 'x'.repeat(81) }))).toEqual([
      {
        field: 'title',
        message: 'A title must be 80 characters or less. You have 1 character too many',
      },
    ]);
    expect(problemsOf(aDraft({ contentNote: 'x'.repeat(310) }))[0]?.message).toBe(
      'The content note must be 300 characters or less. You have 10 characters too many',
    );
  });

  it('takes minutes from 5 to 240, and nothing else', () => {
    for (const minutes of ['4', '241', '', 'ten', '1e2', '-5', '15.5']) {
      expect(problemsOf(aDraft({ minutes })), minutes).toEqual([
        { field: 'minutes', message: 'Enter the minutes as a number from 5 to 240' },
      ]);
    }
    expect(problemsOf(aDraft({ minutes: '240' }))).toEqual([]);
  });

  it('offers for each person the questions about them, and for each question its own answers', () => {
    const offered = questionsFor(aDraft()).map(({ value }) => value);
    expect(offered).toContain('conditionStable a1');
    expect(offered).toContain('schoolAware c2');
    expect(offered).toContain('otherAgencies family');
    expect(offered).not.toContain('childCaring a1');
    expect(offered).not.toContain('hasChildren a1');
    expect(questionsFor(aDraft()).find(({ value }) => value === 'childCaring c1')?.label).toBe(
      'Could Ash be helping to look after someone?',
    );
    expect(answersFor('schoolAware c1').map(({ value }) => value)).toEqual([
      'yes',
      'no',
      'notAtSchool',
      'notKnownYet',
    ]);
    expect(answersFor('')).toEqual([]);
  });

  it('puts the questions in the order of the story', () => {
    expect(caseOf(aDraft()).questions.map(({ key, stage }) => [key, stage])).toEqual([
      ['adultAtRisk', 1],
      ['childAtRisk', 1],
      ['childCaring', 2],
    ]);
  });

  it('has worked out what the suggested answers raise, and what they leave to find out', () => {
    const told = caseOf(aDraft());
    expect(told.raises).toContainEqual({ key: 'askWhyCaring', person: 'c1' });
    expect(told.findsOut).toEqual([{ key: 'childCaring', person: 'c1' }]);
    const alarmed = caseOf(aDraft({ questions: [question('childAtRisk c2', 'yes')] }));
    expect(alarmed.raises[0]).toEqual({ key: 'useChildProtectionProcedure', person: 'c2' });
  });

  it('is told which questions of the flowcharts it does not put yet', () => {
    expect(notPutYet(aDraft())).toContain('childAtRisk c2');
    expect(notPutYet(aDraft())).not.toContain('childAtRisk c1');
    for (const told of trainingCases) {
      const left = (told.notAsked ?? []).map(({ key, person }) => `${key} ${person}`);
      expect(notPutYet(draftOf(told)), told.id).toEqual(left);
    }
  });

  it('has nobody left in it after they were removed, and those after them keep their questions', () => {
    const without = withoutPerson(
      aDraft({ questions: [question('childCaring c1', 'no'), question('childCaring c2', 'yes')] }),
      'children',
      0,
    );
    expect(without.children.map(({ called }) => called)).toEqual(['Ida']);
    expect(without.questions.map(({ about, suggested }) => [about, suggested])).toEqual([
      ['childCaring c1', 'yes'],
    ]);
  });

  it('has a part of the story taken out: what was asked after it waits to be placed, later parts move up', () => {
    const three = aDraft({
      stages: [{ text: 'One.' }, { text: 'Two.' }, { text: 'Three.' }],
      questions: ['1', '2', '3'].map((stage, index) =>
        question(`childAtRisk c${index + 1}`, 'no', { stage }),
      ),
    });
    const without = withoutStage(three, 1);
    expect(without.stages.map(({ text }) => text)).toEqual(['One.', 'Three.']);
    expect(without.questions.map(({ stage }) => stage)).toEqual(['1', '', '2']);
  });

  it('loses the marks that came with a paste and cannot be seen', () => {
    const told = caseOf(
      aDraft({ stages: [{ text: 'Ash\u200b \u202eis 12.\r\n' }], title: '\ufeffTea' }),
    );
    expect(told.stages).toEqual(['Ash is 12.']);
    expect(told.title).toBe('Tea');
  });
});

describe('what may name somebody real in a case', () => {
  const warned = (text: string) =>
    warningsOf(aDraft({ stages: [{ text }, { text: 'Nothing more.' }] })).filter(
      ({ field }) => field === 'stages.0.text',
    );

  it('is named beside its field: a date of birth, a postcode, a number, an address, a place', () => {
    for (const [text, kind] of [
      ['Ash was born on 3 May 2014.', 'a full date'],
      ['Ash, born 03/05/2014, is late.', 'a full date'],
      ['They live at ZZ1 1ZZ.', 'a postcode'],
      ['Ring 07700 900123.', 'a phone number'],
      ['Write to ash@example.org.', 'an email address'],
      ['NHS number 943 476 5919', 'an NHS number'],
      ['Ash goes to Meadow Primary School.', 'a real place'],
    ] as const) {
      expect(warned(text)[0]?.message, text).toContain(kind);
    }
  });

  it('is not seen in a plain story', () => {
    expect(warned('Ash is 12. The school rings at 9, for the 14th time in 2 weeks.')).toEqual([]);
    for (const told of trainingCases) expect(warningsOf(draftOf(told)), told.id).toEqual([]);
  });

  it('does not keep the case from being saved', () => {
    const draft = aDraft({ stages: [{ text: 'Born 3 May 2014.' }, { text: 'Later.' }] });
    expect(problemsOf(draft)).toEqual([]);
    expect(readCase(writeCase(caseOf(draft))).refusal).toBeUndefined();
  });
});

describe('a question that the flowcharts never come to', () => {
  it('is named beside it', () => {
    const draft = aDraft({
      questions: [question('childCaring c1', 'no'), question('impactOnChild c1', 'yes')],
    });
    expect(fieldsWith(warningsOf(draft))).toEqual({
      'questions.1.about':
        'With the answers that you suggest, the flowcharts never come to question 2. Change an answer before it, or remove it',
    });
  });
});

describe('a case from a file', () => {
  it('is the same case after it was written on and nothing was changed, but for its short name', () => {
    for (const told of trainingCases) {
      const again = caseOf(draftOf(told));
      expect({ ...again, id: told.id }, told.id).toEqual(told);
    }
  });

  it('keeps what stands beneath an answer only as long as that answer is suggested', () => {
    const [told] = trainingCases;
    if (!told) throw new Error('There is no case.');
    const draft = draftOf(told);
    const last = draft.questions.at(-1);
    expect(caseOf(draft).questions.at(-1)?.details).toBeDefined();
    const changed = {
      ...draft,
      questions: [...draft.questions.slice(0, -1), { ...last, suggested: 'notKnownYet' }],
    } as CaseDraft;
    expect(caseOf(changed).questions.at(-1)?.details).toBeUndefined();
  });
});
