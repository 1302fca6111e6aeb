import fc from 'fast-check';
import { choicesOf, pathways } from '#src/pathways/index.ts';
import {
  addAdult,
  addChild,
  agree,
  answer,
  changeChild,
  isFull,
  putOff,
  raiseAgain,
  recordSafety,
  removePerson,
  safetyKeys,
  sayKnown,
  setStarted,
} from '#src/record/changes.ts';
import { childrenOf } from '#src/record/people.ts';
import { type Answered, type Door, type FamilyRecord, recorded } from '#src/record/record.ts';
import { addSharing } from '#src/record/sharing.ts';
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
  return fc.constantFrom(...everySaying(record));
}

/** Every answer that could be given to any question about anyone in a family, whether it is on a route or not. */
export function everySaying(record: FamilyRecord): Saying[] {
  const persons = {
    adult: record.people.adults.map(({ id }) => id),
    child: record.people.children.map(({ id }) => id),
    family: ['family'],
  };
  return [...byKey.values()].flatMap((box) =>
    persons[box.scope ?? 'family'].flatMap((person) =>
      choicesOf(box).map(
        (given): Saying => ({ key: box.key, person, answer: given as Answered['answer'] }),
      ),
    ),
  );
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

/** One deed of a worker: what is done, and of all to whom or what it can be done, to which. */
export type Deed = readonly [what: number, which: number];

export const deeds: fc.Arbitrary<Deed[]> = fc.array(
  fc.tuple(fc.nat({ max: 15 }), fc.nat({ max: 997 })),
  { maxLength: 30 },
);

/** A family after some deeds of every kind that the program offers. Each is some minutes after the one before. */
export function lived(record: FamilyRecord, done: readonly Deed[], from = 60): FamilyRecord {
  return done.reduce(
    (before, deed, index) => after(before, deed, minutesPastTen(from + index)),
    record,
  );
}

/** A family that was lived with, in every way that the program offers. */
export const livedFamilies: fc.Arbitrary<FamilyRecord> = families.chain((record) =>
  deeds.map((done) => lived(record, done)),
);

function after(record: FamilyRecord, [what, which]: Deed, at: string): FamilyRecord {
  const { adults, children } = record.people;
  const oneOf = <T>(all: readonly T[]): T | undefined => all[which % (all.length || 1)];
  const person = oneOf([...children, ...adults])?.id;
  const child = oneOf(children);
  const saying = oneOf(everySaying(record));
  const said = saying && { key: saying.key, person: saying.person };
  const reason = `Reason ${which}`;
  const risk = person && {
    key: person.startsWith('c') ? 'childAtRisk' : 'adultAtRisk',
    person,
  };
  switch (what) {
    case 0:
      return isFull(record) ? record : addAdult(record, {}, at).record;
    case 1:
      return isFull(record)
        ? record
        : addChild(record, { age: which % 18, needsCare: false }, at).record;
    case 2:
      return person ? removePerson(record, person, at, reason) : record;
    case 3: {
      if (!person) return record;
      const kind = person.startsWith('c') ? 'child' : 'adult';
      const all = ['alertMade', 'makingNow', 'alreadyReported', 'decidedNoAlert'] as const;
      return recordSafety(
        record,
        { person, kind, done: oneOf(all) ?? 'alertMade', at, to: `Team ${which}`, reason },
        at,
      );
    }
    case 4:
      return risk && recorded(record, risk)?.answer === 'yes'
        ? raiseAgain(record, risk, at)
        : record;
    case 5: {
      const group = which % 2 === 0 ? 'adults' : 'children';
      const isListed = group === 'adults' ? adults.length > 0 : childrenOf(record).length > 0;
      const known = oneOf(['none', 'notKnownYet'] as const) ?? 'none';
      return isListed ? record : sayKnown(record, group, known, at);
    }
    case 6:
      return said ? agree(record, said, { who: `Team ${which}` }, at) : record;
    case 7:
      return addSharing(
        record,
        { with: `Team ${which}`, agreement: 'agreed', told: 'yes', at, shared: 'toDo' },
        at,
      );
    case 8:
      return child ? setStarted(record, child.id, !record.started.includes(child.id), at) : record;
    case 9:
      return child
        ? changeChild(record, { ...child, age: which % 3 === 0 ? 'youngAdult' : which % 18 }, at)
        : record;
    case 10:
      return said ? putOff(record, said, at) : record;
    case 11:
      return risk ? answer(record, risk, { answer: 'yes' }, at) : record;
    default: {
      if (!saying || !said) return record;
      const note = which % 3 === 0 ? { note: `Note ${which}` } : {};
      const isTakenBack = safetyKeys.includes(said.key) && saying.answer !== 'yes';
      return answer(
        record,
        said,
        { answer: saying.answer, ...note },
        at,
        isTakenBack ? reason : undefined,
      );
    }
  }
}
