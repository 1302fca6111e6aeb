import { describe, expect, it } from 'vitest';
import { choicesOf, pathways } from '#src/pathways/index.ts';
import { openedFields } from '#src/pathways/pathway.ts';
import { answer } from '#src/record/changes.ts';
import type { Answered, FamilyRecord } from '#src/record/record.ts';
import { fieldName, type QuestionValues } from '#src/screens/Fields.tsx';
import { givenFrom, valuesFrom } from '#src/screens/question-values.ts';
import { fieldsFor } from '#src/summary/details.ts';
import { misfitOf } from '#src/summary/misfits.ts';
import { aFamily, minutesPastTen } from '#tests/support/family.ts';

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

  it('also with a date whose year has more than four digits, as browsers let people type', () => {
    const record = family()
      .answering('considerMeeting', 'family', 'carryOn', { details: { reviewDate: '20270-01-15' } })
      .record();
    expect(misfitOf(record)).toBeUndefined();
  });
});
