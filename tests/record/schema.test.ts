import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { limits } from '#src/record/record.ts';
import { recordSchema } from '#src/record/schema.ts';
import { aFamily, minutesPastTen } from '#tests/support/family.ts';

const isRead = (parts: object) =>
  recordSchema.safeParse({
    ...aFamily().withAdult().withChild(9).record(),
    ...parts,
  }).success;

const people = (adult: object, child: object) => ({
  people: {
    adultsKnown: 'listed',
    adults: [{ id: 'a1', ...adult }],
    childrenKnown: 'listed',
    children: [{ id: 'c1', age: 9, needsCare: false, ...child }],
  },
});

const answerNames = [
  'yes',
  'no',
  'notKnownYet',
  'stable',
  'changing',
  'episodic',
  'recorded',
  'carryOn',
  'notAtSchool',
];

const everyAnswer = [...answerNames, 'unanswered', 'listed', 'none', 'notSaid'];

const sharing = (parts: object) => ({
  sharing: [
    {
      with: 'School',
      agreement: 'agreed',
      told: 'yes',
      at: minutesPastTen(1),
      shared: 'done',
      ...parts,
    },
  ],
});
const answers = (parts: object) => ({
  answers: [{ key: 'childAtRisk', person: 'c1', answer: 'no', at: minutesPastTen(1), ...parts }],
});
const change = (parts: object) => ({
  history: [
    { key: 'childAtRisk', person: 'c1', from: 'no', to: 'yes', at: minutesPastTen(1), ...parts },
  ],
});

// Each is offered on a page: a family that holds it must open again, and nothing else may be taken for it.
const offered: [what: string, values: readonly unknown[], parts: (value: unknown) => object][] = [
  [
    'why an adult needs care',
    [
      'illness',
      'physicalDisability',
      'learningDisability',
      'mentalHealth',
      'alcoholOrDrugs',
      'frailty',
      'moreThanOne',
      'notKnownYet',
    ],
    (need) => people({ need }, {}),
  ],
  [
    'whether a child lives here',
    ['always', 'sometimes', 'no', 'notKnownYet'],
    (livesHere) => people({}, { livesHere }),
  ],
  [
    'how old a child is',
    [0, 9, 17, 'notBornYet', 'youngAdult', 'notKnownYet'],
    (age) => people({}, { age }),
  ],
  ['what was answered', answerNames, (answer) => answers({ answer })],
  [
    'what was done about a concern',
    ['alertMade', 'makingNow', 'alreadyReported', 'decidedNoAlert'],
    (done) => ({ safety: [{ person: 'c1', kind: 'child', done, at: minutesPastTen(1) }] }),
  ],
  [
    'whether a family agreed to sharing',
    ['agreed', 'refused', 'notAskedRisk', 'notAskedYet', 'notNeededSafety'],
    (agreement) => sharing({ agreement }),
  ],
  ['who was told of it', ['yes', 'no', 'notYet'], (told) => sharing({ told })],
  [
    'who said it',
    ['parent', 'youngPerson', 'referrer', 'other'],
    (speaker) => answers({ saidBy: [speaker] }),
  ],
  ['what was said before', everyAnswer, (from) => change({ from })],
  ['what it was changed to', [...everyAnswer, 'removed'], (to) => change({ to })],
  [
    'why something is shared',
    ['keepChildSafe', 'keepAdultSafe', 'arrangeSupport', 'assess', 'other'],
    (why) => sharing({ why: [why] }),
  ],
  ['whether it was shared', ['done', 'decidedNot', 'toDo'], (shared) => sharing({ shared })],
];

describe('a family that holds whatever a page offers can be read again (H14)', () => {
  it.each(offered)('%s', (_, values, parts) => {
    for (const value of values) expect(isRead(parts(value)), String(value)).toBe(true);
    for (const value of ['', 'maybe', 18, -1, null]) {
      expect(isRead(parts(value)), String(value)).toBe(false);
    }
  });
});

describe('the limits of a record (H17)', () => {
  it('are those that are agreed', () => {
    expect(limits).toEqual({
      people: 30,
      note: 500,
      answers: 1000,
      notes: 500,
      history: 1000,
      safety: 500,
      ref: 20,
      sharing: 100,
    });
  });

  const many = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);
  const matter = { key: 'childAtRisk', person: 'c1' };
  const anAnswer = answers({}).answers[0];
  const noted = (count: number) => ({
    answers: [...many(count, { ...anAnswer, note: 'Rang' }), ...many(50, anAnswer)],
  });

  it.each<[what: string, most: number, parts: (count: number) => object]>([
    ['answers', 1000, (count) => ({ answers: many(count, anAnswer) })],
    ['notes beside answers', 500, noted],
    ['questions put off', 1000, (count) => ({ putOff: many(count, matter) })],
    ['things agreed', 1000, (count) => ({ agreed: many(count, matter) })],
    ['choices ticked', 40, (count) => answers({ details: { why: many(count, 'waiting') } })],
    ['people who said it', 4, (count) => answers({ saidBy: many(count, 'parent') })],
    ['reasons to share', 5, (count) => sharing({ why: many(count, 'assess') })],
    [
      'characters in the reference of an alert',
      40,
      (count) => ({
        safety: [
          {
            person: 'c1',
            kind: 'child',
            done: 'alertMade',
            at: minutesPastTen(1),
            ref: 'n'.repeat(count),
          },
        ],
      }),
    ],
  ])('hold %s: at most %i', (_what, most, parts) => {
    expect(isRead(parts(most))).toBe(true);
    expect(isRead(parts(most + 1))).toBe(false);
  });

  it('hold a name of one character with whom it is shared, and none without', () => {
    expect(isRead(sharing({ with: 'G' }))).toBe(true);
    expect(isRead(sharing({ with: '' }))).toBe(false);
  });

  it('hold a record that was never changed, and none that was changed less often than that', () => {
    expect(isRead({ revision: 0 })).toBe(true);
    expect(isRead({ revision: -1 })).toBe(false);
    expect(isRead({ revision: 1.5 })).toBe(false);
  });

  it('are read without compiling code, which the page’s own policy forbids', () => {
    expect(z.config().jitless).toBe(true);
  });
});
