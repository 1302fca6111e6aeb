import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextStep } from '#src/app/going.ts';
import { choicesOf, pathways } from '#src/pathways/index.ts';
import { openedFields } from '#src/pathways/pathway.ts';
import { answer, safetyKeys } from '#src/record/changes.ts';
import { readKept } from '#src/record/kept.ts';
import type { Answered, Change, Details, FamilyRecord } from '#src/record/record.ts';
import { fieldName, type QuestionValues } from '#src/screens/Fields.tsx';
import { givenFrom, valuesFrom } from '#src/screens/question-values.ts';
import { fieldsFor } from '#src/summary/details.ts';
import { misfitOf, misfitsInWords } from '#src/summary/misfits.ts';
import { actionsOf, findOutsOf, outcomeOf } from '#src/summary/outcome.ts';
import { concernsOf } from '#src/summary/safety.ts';
import { aFamily, minutesPastTen } from '#tests/support/family.ts';
import { livedFamilies } from '#tests/support/random-families.ts';

const family = () => aFamily().atBothDoors().withAdult().withYoungCarer(9).withChild(4);
const persons = { adult: 'a1', child: 'c1', family: 'family' } as const;
const pages = pathways
  .flatMap(({ chart }) => chart.boxes)
  .filter(({ isQuestion, kinds }) => isQuestion || kinds.includes('recording'))
  .filter(({ key }) => !['hasChildren', 'noteChildren'].includes(key));

/** The family after a page was filled in with everything that its form offers, choice by choice. */
function everyFilling(box: (typeof pages)[number]): FamilyRecord[] {
  const matter = { key: box.key, person: persons[box.scope ?? 'family'] };
  const answers = (box.isQuestion ? choicesOf(box) : ['carryOn']) as Answered['answer'][];
  return answers.flatMap((given) => {
    const fields = openedFields(fieldsFor(box.key, given), () => true);
    const fillings = [0, 1, 2, 3].map((place) => {
      const values: QuestionValues = { ...valuesFrom(box, undefined), note: 'Said today' };
      for (const field of fields) {
        const offered = [...(field.choices ?? []).map(({ value }) => value)];
        const people = field.kind === 'people' ? ['a1', 'c2'] : [];
        values[fieldName(field)] =
          field.kind === 'ticks' || field.kind === 'people'
            ? [...people, ...offered]
            : field.kind === 'date'
              ? '2027-01-15'
              : (offered[place % (offered.length || 1)] ?? 'In words');
      }
      return values;
    });
    return fillings.map((values) =>
      answer(
        family().record(),
        matter,
        givenFrom(box, given, values),
        minutesPastTen(40),
        'Told so',
      ),
    );
  });
}

describe('an answer fits its question', () => {
  it.each(pages.map((box) => [box.key, box] as const))(
    'however the form of %s is filled in (H14)',
    (_, box) => {
      for (const record of everyFilling(box)) {
        expect(misfitOf(record), JSON.stringify(record.answers)).toBeUndefined();
      }
    },
  );

  it('also where it is kept aside, about a young adult, or was put off for nobody yet', () => {
    const record = family()
      .withChild('youngAdult')
      .answering('parentingCounted', 'a1', 'yes')
      .answering('childCaring', 'c3', 'yes')
      .leavingForLater('childAtRisk', 'children')
      .leavingForLater('hasChildren', 'adults')
      .record();
    expect(misfitOf(record)).toBeUndefined();
  });

  it('but not a change of a question about safety to what it does not offer, nor of another to “taken out”', () => {
    const changed = (key: string, to: Change['to']): FamilyRecord => ({
      ...family().record(),
      history: [{ key, person: 'c1', from: 'no', to, at: minutesPastTen(5) }],
    });
    expect(misfitOf(changed('childAtRisk', 'stable'))).toMatch('a change is none');
    expect(misfitOf(changed('childCaring', 'removed'))).toMatch('a change is none');
    expect(misfitOf(changed('childAtRisk', 'removed'))).toBeUndefined();
    expect(misfitOf(changed('childCaring', 'yes'))).toBeUndefined();
  });

  it('also with a date whose year has more than four digits, as browsers let people type', () => {
    const record = family()
      .answering('considerMeeting', 'family', 'carryOn', { details: { reviewDate: '20270-01-15' } })
      .record();
    expect(misfitOf(record)).toBeUndefined();
  });
});

describe('what fits no box of the flowcharts', () => {
  const at = minutesPastTen(5);
  const base = () => family().withChild(2).removing('c3').record();
  const answered = (key: string, person: string, given: string, details?: Details) => ({
    ...base(),
    answers: [
      { key, person, answer: given as Answered['answer'], at, ...(details ? { details } : {}) },
    ],
  });
  const changed = (key: string, person: string, from: string, to: string) => ({
    ...base(),
    history: [{ key, person, from: from as Change['from'], to: to as Change['to'], at }],
  });

  it.each([
    ['noSuchBox', 'c1', 'yes'],
    ['childCaring', 'a1', 'yes'],
    ['conditionStable', 'c1', 'stable'],
    ['otherAgencies', 'a1', 'no'],
    ['childAtRisk', 'family', 'no'],
    ['childCaring', 'c1', 'stable'],
    ['childCaring', 'c1', 'doesNotApply'],
    ['hasChildren', 'a1', 'yes'],
    ['noteChildren', 'family', 'carryOn'],
    ['childAtRisk', 'children', 'no'],
    ['adultAtRisk', 'adults', 'no'],
    ['askWhyCaring', 'c1', 'yes'],
    ['planForChange', 'a1', 'carryOn'],
  ])('is an answer that %s of %s does not offer: %s', (key, person, given) => {
    expect(misfitOf(answered(key, person, given))).toBe(
      'an answer is none that its question offers',
    );
  });

  it.each<[string, string, string, Details]>([
    ['askWhyCaring', 'c1', 'text as a list', { whatNeedsToChange: ['Someone at night'] }],
    ['askWhyCaring', 'c1', 'ticks as text', { why: 'waiting' }],
    [
      'askWhyCaring',
      'c1',
      'a tick that is not offered beside one that is',
      { why: ['waiting', 'bored'] },
    ],
    ['askWhyCaring', 'c1', 'a person as a tick', { why: ['a1'] }],
    ['askWhyCaring', 'c1', 'people as text', { helps: 'a1' }],
    ['askWhyCaring', 'c1', 'a person who was never there', { helps: ['a1', 'a9'] }],
    ['askWhyCaring', 'c1', 'the family as a person', { helps: ['family'] }],
    ['askWhyCaring', 'c1', 'a field of another box', { reviewDate: '2027-01-15' }],
    [
      'askWhyCaring',
      'c1',
      'one field that fits and one that does not',
      { why: ['waiting'], weather: 'fine' },
    ],
    ['considerMeeting', 'family', 'a date in words', { reviewDate: 'next week' }],
    ['considerMeeting', 'family', 'a date with words around it', { reviewDate: 'on 2027-01-15' }],
    ['considerMeeting', 'family', 'dates in a list', { reviewDate: ['2027-01-15'] }],
    ['emergencyPlan', 'c1', 'a choice that is not offered', { plan: 'perhaps' }],
    ['emergencyPlan', 'c1', 'a choice in a list', { plan: ['yes'] }],
  ])('is on the page %s of %s %s', (key, person, _what, details) => {
    expect(misfitOf(answered(key, person, 'carryOn', details))).toBe(
      'an answer is none that its question offers',
    );
  });

  it('is not a person who was taken out and is still named', () => {
    const record = answered('askWhyCaring', 'c1', 'carryOn', {
      helps: ['c3', 'a1', 'grandparent'],
    });
    expect(misfitOf(record)).toBeUndefined();
  });

  it.each(['agreed', 'putOff'] as const)(
    'is something %s for no box, or of another kind of person',
    (list) => {
      const says = 'something agreed or put off belongs to no box of the flowcharts';
      const fits = { key: 'planForChange', person: 'a1' };
      const note = { key: 'moreInformation', person: 'family' };
      expect(misfitOf({ ...base(), [list]: [fits, note] })).toBeUndefined();
      expect(misfitOf({ ...base(), [list]: [fits, { key: 'noSuchBox', person: 'a1' }] })).toBe(
        says,
      );
      expect(misfitOf({ ...base(), [list]: [{ key: 'planForChange', person: 'c1' }] })).toBe(says);
    },
  );

  it.each([
    ['hasChildren', 'children', 'none', 'listed'],
    ['hasChildren', 'adults', 'notSaid', 'notKnownYet'],
    ['hasChildren', 'children', 'notKnownYet', 'none'],
    ['childCaring', 'c1', 'unanswered', 'yes'],
    ['childCaring', 'c1', 'yes', 'unanswered'],
    ['askWhyCaring', 'c1', 'unanswered', 'carryOn'],
    ['adultAtRisk', 'a1', 'yes', 'removed'],
  ])('is not a change of %s of %s from %s to %s', (key, person, from, to) => {
    expect(misfitOf(changed(key, person, from, to))).toBeUndefined();
  });

  it.each([
    ['hasChildren', 'children', 'yes', 'listed'],
    ['hasChildren', 'children', 'none', 'yes'],
    ['hasChildren', 'a1', 'none', 'listed'],
    ['childCaring', 'children', 'no', 'yes'],
    ['childCaring', 'a1', 'no', 'yes'],
    ['childCaring', 'c1', 'stable', 'yes'],
    ['childCaring', 'c1', 'yes', 'none'],
    ['childAtRisk', 'c1', 'stable', 'removed'],
    ['noSuchBox', 'c1', 'no', 'yes'],
  ])('is a change of %s of %s from %s to %s', (key, person, from, to) => {
    expect(misfitOf(changed(key, person, from, to))).toBe(
      'a change is none that its question offers',
    );
  });

  it('is named in a sentence that says what to do', () => {
    expect(misfitsInWords(answered('childCaring', 'c1', 'stable'))).toEqual([
      'Child 1 (age 9): “Could Child 1 be helping to look after someone?” was answered “stable” on 22 November 2026, under an earlier flowchart. It is kept, and counts for nothing. Look whether it must be answered again.',
    ]);
    expect(misfitsInWords(answered('noSuchBox', 'c1', 'yes'))).toEqual([
      'Child 1 (age 9): “noSuchBox” was answered “yes” on 22 November 2026, under an earlier flowchart. It is kept, and counts for nothing. Look whether it must be answered again.',
    ]);
    expect(
      misfitsInWords(answered('childCaring', 'c1', 'notKnownYet', { weather: 'fine' })),
    ).toEqual([
      'Child 1 (age 9): “Could Child 1 be helping to look after someone?” was answered “Not known yet” on 22 November 2026, under an earlier flowchart. The answer counts. Something that was recorded beside it fits its page no more; it is kept.',
    ]);
    expect(misfitsInWords(answered('childCaring', 'c1', 'yes'))).toEqual([]);
  });
});

/** What a worker is shown of a record, apart from what was said before. */
function shown(record: FamilyRecord): object {
  const outcome = outcomeOf(record);
  return {
    actions: actionsOf(outcome),
    findOuts: findOutsOf(outcome),
    notAsked: outcome.notAsked,
    notNeeded: outcome.notNeeded,
    concerns: concernsOf(record),
    next: nextStep(record),
  };
}

describe('a family that was kept under an earlier flowchart, at any moment of a contact (F19)', () => {
  const anAnswerOf = (record: FamilyRecord) =>
    fc.constantFrom(...record.answers.map((_, index) => index));
  const keptThen = livedFamilies
    .filter(({ answers }) => answers.length > 0)
    .chain((record) => anAnswerOf(record).map((index) => ({ record, index })));

  /** The record with one of its answers put in another way. */
  const saidThen = (
    record: FamilyRecord,
    index: number,
    then: Partial<Answered>,
  ): FamilyRecord => ({
    ...record,
    answers: record.answers.map((given, at) => (at === index ? { ...given, ...then } : given)),
  });
  const without = (record: FamilyRecord, index: number): FamilyRecord => ({
    ...record,
    answers: record.answers.filter((_, at) => at !== index),
  });
  const isAboutSafety = (record: FamilyRecord, index: number) =>
    safetyKeys.includes(record.answers[index]?.key ?? '');

  const changes: [string, (key: string) => Partial<Answered>][] = [
    ['a question that bears another name now, or is gone', () => ({ key: 'asOnceCalled' })],
    [
      'an answer that its question offers no more',
      (key) => ({ answer: key === 'conditionStable' ? 'notAtSchool' : 'stable' }),
    ],
  ];
  it.each(changes)(
    'opens with %s: it is named and kept, and all else is as if it had never been given',
    (_, change) => {
      fc.assert(
        fc.property(keptThen, ({ record, index }) => {
          fc.pre(!isAboutSafety(record, index));
          const then = saidThen(record, index, change(record.answers[index]?.key ?? ''));
          const before = new Set(misfitsInWords(record));
          const row = { id: 'kept', revision: 1, changedAt: record.asOf, record: then };
          const opened = readKept(row, record.asOf)?.record;
          expect(opened).toEqual(then);
          expect(shown(then)).toEqual(shown(without(record, index)));
          const named = misfitsInWords(then).filter((line) => !before.has(line));
          expect(named).toHaveLength(1);
          expect(named[0]).toContain('It is kept, and counts for nothing.');
        }),
      );
    },
  );

  it('counts every answer whose question still offers it, also where what was recorded beside it fits no more', () => {
    fc.assert(
      fc.property(keptThen, ({ record, index }) => {
        const given = record.answers[index];
        const then = saidThen(record, index, {
          details: { ...given?.details, asOnceAsked: 'something' },
        });
        expect(concernsOf(then)).toEqual(concernsOf(record));
        expect(nextStep(then)).toEqual(nextStep(record));
        const [line] = misfitsInWords(then).slice(0, 1);
        expect(line).toContain('The answer counts. Something that was recorded beside it');
      }),
    );
  });
});
