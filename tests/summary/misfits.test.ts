import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextStep } from '#src/app/going.ts';
import { choicesOf, pathways } from '#src/pathways/index.ts';
import { openedFields } from '#src/pathways/pathway.ts';
import { answer, safetyKeys } from '#src/record/changes.ts';
import { readKept } from '#src/record/kept.ts';
import type { Answered, Change, FamilyRecord } from '#src/record/record.ts';
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
