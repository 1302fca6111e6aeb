import { describe, expect, it } from 'vitest';
import { type FamilyRecord, limits } from '#src/record/record.ts';
import { faultOf, isFromTheFuture, wasTakenOut } from '#src/record/sound.ts';
import { aFamily, minutesPastTen } from '#tests/support/family.ts';

describe('a record that holds many deeds about safety', () => {
  const holding = (count: number) => ({
    ...aFamily().withAdult().withChild(9).answering('childAtRisk', 'c1', 'yes').record(),
    safety: Array.from({ length: count }, () => ({
      person: 'c1',
      kind: 'child' as const,
      done: 'makingNow' as const,
      at: minutesPastTen(20),
    })),
  });

  it('is sound up to as many as there can be, and not with one more (H17)', () => {
    expect(faultOf(holding(limits.safety))).toBeUndefined();
    expect(faultOf(holding(limits.safety + 1))).toBe(
      'it lists more deeds about safety than there can be',
    );
  });
});

const at = minutesPastTen(50);

/** A sound record with everything in it that a fault can be about. */
function sound(): FamilyRecord {
  const record = aFamily()
    .withAdult()
    .withAdult()
    .withYoungCarer(9)
    .withChild('youngAdult')
    .withChild(4)
    .removing('c3', 'Counted twice')
    .answering('childAtRisk', 'c1', 'yes')
    .answering('adultAtRisk', 'a1', 'yes')
    .answering('adultAtRisk', 'a1', 'no', {}, 'Somebody else was meant')
    .answering('otherAgencies', 'family', 'no')
    .recordingSafety('c1', { done: 'decidedNoAlert', to: 'Safeguarding lead', reason: 'Known' })
    .record();
  return {
    ...record,
    agreed: [
      { key: 'planForChange', person: 'a1', who: 'Nurse' },
      { key: 'planForChange', person: 'a2', who: 'Nurse' },
      { key: 'planForCrisis', person: 'adults', who: 'Nurse' },
    ],
    putOff: [
      { key: 'conditionStable', person: 'a1' },
      { key: 'childCaring', person: 'children' },
    ],
  };
}

const people = (parts: Partial<FamilyRecord['people']>) => (record: FamilyRecord) => ({
  ...record,
  people: { ...record.people, ...parts },
});
const answers =
  (...more: FamilyRecord['answers']) =>
  (record: FamilyRecord) => ({
    ...record,
    answers: [...record.answers, ...more],
  });
const history =
  (...more: FamilyRecord['history']) =>
  (record: FamilyRecord) => ({
    ...record,
    history: [...record.history, ...more],
  });
const deed = (entry: Partial<FamilyRecord['safety'][number]>) => (record: FamilyRecord) => ({
  ...record,
  safety: [
    ...record.safety,
    { person: 'c1', kind: 'child' as const, done: 'alertMade' as const, at, ...entry },
  ],
});
const aChild = (number: number) => ({ id: `c${number}`, age: 9, needsCare: false });

const faults: [sentence: string, name: string, (record: FamilyRecord) => FamilyRecord][] = [
  [
    'it counts higher than this tool does',
    'a child of number 501',
    people({ children: [aChild(501)] }),
  ],
  [
    'it counts higher than this tool does',
    'an adult of number 501 who was taken out',
    history({ key: 'adultAtRisk', person: 'a501', from: 'no', to: 'removed', at }),
  ],
  [
    'it counts higher than this tool does',
    'more than a thousand million changes',
    (record) => ({ ...record, revision: 1_000_000_001 }),
  ],
  [
    'it lists more than 30 people',
    '29 children and two adults',
    people({ children: Array.from({ length: 29 }, (_, index) => aChild(index + 1)) }),
  ],
  [
    'two people have the same label',
    'two of one label',
    people({ adults: [{ id: 'a1' }, { id: 'a1' }] }),
  ],
  [
    'a person has the label of another kind of person',
    'an adult with the label of a child',
    people({ adults: [{ id: 'a1' }, { id: 'c7' }] }),
  ],
  [
    'a person has the label of another kind of person',
    'a child with the label of an adult',
    people({ children: [aChild(1), { ...aChild(1), id: 'a7' }] }),
  ],
  ...(['none', 'notKnownYet', 'notSaid'] as const).flatMap(
    (known): [string, string, (record: FamilyRecord) => FamilyRecord][] => [
      [
        'it says of a group both that people are listed and that none is',
        `adults who are listed, and ${known}`,
        people({ adultsKnown: known }),
      ],
      [
        'it says of a group both that people are listed and that none is',
        `children who are listed, and ${known}`,
        people({ childrenKnown: known }),
      ],
    ],
  ),
  [
    'it says of a group both that people are listed and that none is',
    'adults who are listed, and nobody there',
    people({ adults: [] }),
  ],
  [
    'it says of a group both that people are listed and that none is',
    'children who are listed, and only a young adult there',
    people({ children: [{ id: 'c2', age: 'youngAdult', needsCare: false }] }),
  ],
  [
    'a flowchart is started for nobody in the family',
    'a flowchart started for somebody taken out',
    (record) => ({ ...record, started: ['c1', 'c3'] }),
  ],
  [
    'a flowchart is started for nobody in the family',
    'a flowchart started twice',
    (record) => ({ ...record, started: ['c1', 'c1'] }),
  ],
  [
    'one question or action stands in it twice',
    'a question answered twice',
    answers({ key: 'otherAgencies', person: 'family', answer: 'no', at }),
  ],
  [
    'one question or action stands in it twice',
    'a question put off twice',
    (record) => ({ ...record, putOff: [...record.putOff, ...record.putOff.slice(0, 1)] }),
  ],
  [
    'one question or action stands in it twice',
    'an action agreed twice',
    (record) => ({ ...record, agreed: [...record.agreed, ...record.agreed.slice(0, 1)] }),
  ],
  [
    'an answer is about nobody in the family',
    'an answer about somebody taken out',
    answers({ key: 'childCaring', person: 'c3', answer: 'no', at }),
  ],
  [
    'an answer is about nobody in the family',
    'an answer about adults of whom none is listed',
    answers({ key: 'adultNeedsAssessed', person: 'adults', answer: 'no', at }),
  ],
  [
    'something agreed or put off is about nobody in the family',
    'something put off about somebody taken out',
    (record) => ({ ...record, putOff: [{ key: 'childCaring', person: 'c3' }] }),
  ],
  [
    'something agreed or put off is about nobody in the family',
    'something agreed about somebody taken out',
    (record) => ({ ...record, agreed: [{ key: 'planForChange', person: 'c3' }] }),
  ],
  [
    'a change is about nobody who is or was in the family',
    'a change about somebody who was never there',
    history({ key: 'childCaring', person: 'c9', from: 'yes', to: 'no', at }),
  ],
  [
    'what was done about safety is about nobody who is or was in the family',
    'a deed about somebody who was never there',
    deed({ person: 'c9' }),
  ],
  [
    'what was done about safety is of another kind than its person',
    'a deed about a child as if about an adult',
    deed({ kind: 'adult' }),
  ],
  [
    'what was done about safety is of another kind than its person',
    'a deed about an adult as if about a child',
    deed({ person: 'a1' }),
  ],
  ...(
    [
      ['a decision without a reason', { done: 'decidedNoAlert', to: 'Lead' }],
      ['a decision with an empty reason', { done: 'decidedNoAlert', to: 'Lead', reason: ' ' }],
      ['a decision of nobody', { done: 'decidedNoAlert', reason: 'Known' }],
      ['a report to nobody', { done: 'alreadyReported' }],
      ['a report to empty words', { done: 'alreadyReported', to: ' ' }],
    ] as const
  ).map(([name, entry]): [string, string, (record: FamilyRecord) => FamilyRecord] => [
    'it says what was decided about safety, and not by whom or why',
    name,
    deed(entry),
  ]),
  [
    'somebody was taken out in a way that this tool has not',
    'a child taken out as if an adult',
    history({ key: 'adultAtRisk', person: 'c3', from: 'no', to: 'removed', at }),
  ],
  [
    'somebody was taken out in a way that this tool has not',
    'an adult taken out by another question',
    history({ key: 'conditionStable', person: 'a4', from: 'no', to: 'removed', at }),
  ],
  [
    'a yes about safety was taken back without a reason',
    'a yes taken back without a reason',
    history({ key: 'childAtRisk', person: 'c1', from: 'yes', to: 'no', at, reason: ' ' }),
  ],
  [
    'an answer about safety is not what it was last changed to',
    'a last change to another answer',
    history({ key: 'childAtRisk', person: 'c1', from: 'unanswered', to: 'notKnownYet', at }),
  ],
  [
    'an answer about safety is not what it was last changed to',
    'somebody taken out who is there',
    history({ key: 'childAtRisk', person: 'c1', from: 'unanswered', to: 'removed', at }),
  ],
];

describe('a record that this program cannot have written (H17)', () => {
  it.each(faults)('is refused because %s: %s', (sentence, _name, spoil) => {
    expect(faultOf(sound())).toBeUndefined();
    expect(faultOf(spoil(sound()))).toBe(sentence);
  });

  it.each<[string, (record: FamilyRecord) => FamilyRecord]>([
    [
      'a child of number 500',
      history({ key: 'childAtRisk', person: 'c500', from: 'no', to: 'removed', at }),
    ],
    ['a thousand million changes', (record) => ({ ...record, revision: 1_000_000_000 })],
    [
      'thirty people',
      people({
        children: [aChild(1), ...Array.from({ length: 27 }, (_, index) => aChild(index + 4))],
      }),
    ],
    ['an alert to nobody', deed({ done: 'alertMade' })],
    ['an alert that is being made', deed({ done: 'makingNow' })],
    ['a deed about somebody taken out', deed({ person: 'c3' })],
    ['a report to somebody', deed({ done: 'alreadyReported', to: 'Social worker' })],
    [
      'another change without a reason',
      history({ key: 'childCaring', person: 'c1', from: 'yes', to: 'no', at }),
    ],
    [
      'an answer about safety that was there and is not',
      history({ key: 'adultAtRisk', person: 'a2', from: 'no', to: 'unanswered', at }),
    ],
    ['a yes said again', history({ key: 'childAtRisk', person: 'c1', from: 'yes', to: 'yes', at })],
  ])('is not one with %s', (_name, change) => {
    expect(faultOf(change(sound()))).toBeUndefined();
  });

  it('tells somebody who was taken out from all others', () => {
    expect(['c3', 'c1', 'c2', 'a1'].map((id) => wasTakenOut(sound(), id))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('a record from the future', () => {
  const now = minutesPastTen(0);
  const aDay = 24 * 60 * 60 * 1000;
  const later = (milliseconds: number) => new Date(Date.parse(now) + milliseconds).toISOString();
  const before = later(-aDay);
  const decision = {
    with: 'GP',
    agreement: 'agreed',
    told: 'yes',
    at: before,
    shared: 'done',
    sharedAt: before,
  } as const;
  /** A record with one time of each kind, all of yesterday. */
  const old = (): FamilyRecord => {
    const record = sound();
    return {
      ...record,
      asOf: before,
      answers: record.answers.map((entry) => ({ ...entry, at: before })),
      safety: record.safety.map((entry) => ({ ...entry, at: before })),
      history: record.history.map((entry) => ({ ...entry, at: before })),
      sharing: [decision],
    };
  };
  const places: [string, (record: FamilyRecord, at: string) => FamilyRecord][] = [
    ['what is known', (record, time) => ({ ...record, asOf: time })],
    [
      'an answer',
      (record, time) =>
        answers({ key: 'childCaring', person: 'c1', answer: 'no', at: time })(record),
    ],
    ['a deed about safety', (record, time) => deed({ at: time })(record)],
    [
      'a change',
      (record, time) =>
        history({ key: 'childCaring', person: 'c1', from: 'no', to: 'yes', at: time })(record),
    ],
    [
      'a decision to share',
      (record, time) => ({ ...record, sharing: [{ ...decision, at: time }] }),
    ],
    [
      'what was shared',
      (record, time) => ({ ...record, sharing: [{ ...decision, sharedAt: time }] }),
    ],
  ];

  it.each(places)('is one where the time of %s is more than a day ahead', (_what, put) => {
    expect(isFromTheFuture(put(old(), later(aDay)), now)).toBe(false);
    expect(isFromTheFuture(put(old(), later(aDay + 1)), now)).toBe(true);
  });

  it.each(places)('is one where the time of %s cannot be read', (_what, put) => {
    expect(isFromTheFuture(put(old(), 'soon'), now)).toBe(true);
  });

  it('is none where nothing was shared yet, and where nothing was decided', () => {
    const { sharedAt: _, ...open } = decision;
    expect(isFromTheFuture({ ...old(), sharing: [open] }, now)).toBe(false);
    const soon = { ...open, at: later(2 * aDay) };
    expect(isFromTheFuture({ ...old(), sharing: [soon] }, now)).toBe(true);
    const { sharing: __, ...none } = old();
    expect(isFromTheFuture(none, now)).toBe(false);
  });
});
