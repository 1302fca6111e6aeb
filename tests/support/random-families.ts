import fc from 'fast-check';
import { choicesOf, pathways } from '#src/pathways/index.ts';
import { answer } from '#src/record/changes.ts';
import type { Answered, Door, FamilyRecord } from '#src/record/record.ts';
import { aFamily, type Family, minutesPastTen } from './family.ts';

/** An answer as somebody may give it, at any time and in any order. */
export type Saying = { key: string; person: string; answer: Answered['answer'] };

const questions = pathways
  .flatMap(({ chart }) => chart.boxes)
  .filter(({ key, isQuestion }) => isQuestion && key !== 'hasChildren');
const byKey = new Map(questions.map((box) => [box.key, box]));

/** A family of up to two adults and one to three children at any door, before anything is answered. */
export const families: fc.Arbitrary<FamilyRecord> = fc
  .record({
    door: fc.constantFrom<Door>('adult', 'children', 'both'),
    adult: fc.constantFrom('one', 'two', 'none', 'notKnownYet', 'notSaid'),
    children: fc.array(
      fc.record({
        age: fc.constantFrom(0, 9, 17, 'notBornYet', 'notKnownYet', 'youngAdult'),
        isStarted: fc.boolean(),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ door, adult, children }) => {
    let family: Family = aFamily();
    if (door === 'children') family = family.atTheChildrensDoor();
    if (door === 'both') family = family.atBothDoors();
    if (adult === 'one') family = family.withAdult();
    else if (adult === 'two') family = family.withAdult().withAdult({ need: 'frailty' });
    else if (adult !== 'notSaid') family = family.withoutAdults(adult as 'none' | 'notKnownYet');
    for (const { age, isStarted } of children) {
      family = isStarted
        ? family.withYoungCarer(age as 9 | 'notBornYet')
        : family.withChild(age as 9 | 'notBornYet');
    }
    return family.record();
  });

/** Any answer to any question about anyone in a family. */
export function sayingsAbout(record: FamilyRecord): fc.Arbitrary<Saying> {
  const persons = {
    adult: record.people.adults.map(({ id }) => id),
    child: record.people.children.map(({ id }) => id),
    family: ['family'],
  };
  const all = [...byKey.values()].flatMap((box) =>
    persons[box.scope ?? 'family'].flatMap((person) =>
      choicesOf(box).map(
        (given): Saying => ({ key: box.key, person, answer: given as Answered['answer'] }),
      ),
    ),
  );
  return fc.constantFrom(...all);
}

/** Answers to many questions of a family, none asked twice. */
export function answersAbout(record: FamilyRecord): fc.Arbitrary<Saying[]> {
  return fc.uniqueArray(sayingsAbout(record), {
    maxLength: 40,
    selector: ({ key, person }) => `${key} ${person}`,
  });
}

/** Such a family after many of its questions were answered, in any order. */
export const answeredFamilies: fc.Arbitrary<FamilyRecord> = families.chain((record) =>
  answersAbout(record).map((answers) => answers.reduce(said, record)),
);

/** Writes an answer down, with a reason where one is needed. */
export function said(record: FamilyRecord, { key, person, answer: given }: Saying): FamilyRecord {
  return answer(record, { key, person }, { answer: given }, minutesPastTen(59), 'Said again');
}
