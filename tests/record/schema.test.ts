import { describe, expect, it } from 'vitest';
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
  [
    'what was answered',
    [
      'yes',
      'no',
      'notKnownYet',
      'stable',
      'changing',
      'episodic',
      'recorded',
      'carryOn',
      'notAtSchool',
    ],
    (answer) => ({
      answers: [{ key: 'childAtRisk', person: 'c1', answer, at: minutesPastTen(1) }],
    }),
  ],
  [
    'what was done about a concern',
    ['alertMade', 'makingNow', 'alreadyReported', 'decidedNoAlert'],
    (done) => ({ safety: [{ person: 'c1', kind: 'child', done, at: minutesPastTen(1) }] }),
  ],
  [
    'whether a family agreed to sharing',
    ['agreed', 'refused', 'notAskedRisk', 'notAskedYet', 'notNeededSafety'],
    (agreement) => ({
      sharing: [
        { with: 'School', agreement, told: 'notYet', at: minutesPastTen(1), shared: 'toDo' },
      ],
    }),
  ],
  [
    'who was told of it',
    ['yes', 'no', 'notYet'],
    (told) => ({
      sharing: [
        { with: 'School', agreement: 'agreed', told, at: minutesPastTen(1), shared: 'toDo' },
      ],
    }),
  ],
];

describe('a family that holds whatever a page offers can be read again (H14)', () => {
  it.each(offered)('%s', (_, values, parts) => {
    for (const value of values) expect(isRead(parts(value)), String(value)).toBe(true);
    for (const value of ['', 'maybe', 18, -1, null]) {
      expect(isRead(parts(value)), String(value)).toBe(false);
    }
  });
});
