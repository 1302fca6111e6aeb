import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathways } from '#src/pathways/index.ts';
import type { Answered, FamilyRecord, Matter } from '#src/record/record.ts';
import { actionsOf, findOutsOf, nameOf, outcomeOf } from '#src/summary/outcome.ts';
import { concernsOf } from '#src/summary/safety.ts';
import { noon, oneChildFamily } from '#tests/support/answer-sheets.ts';

// Random families of one or two adults and one to three children, at any door, answered as far as chance has it.

const questions = pathways.flatMap(({ chart }) =>
  chart.boxes.filter(({ isQuestion, key }) => isQuestion && key !== 'hasChildren'),
);

const age = fc.oneof(
  fc.integer({ min: 0, max: 17 }),
  fc.constantFrom('notBornYet', 'notKnownYet', 'youngAdult' as const),
) as fc.Arbitrary<FamilyRecord['people']['children'][number]['age']>;

const families = fc
  .record({
    door: fc.constantFrom('adult', 'children', 'both') as fc.Arbitrary<FamilyRecord['door']>,
    adults: fc.integer({ min: 0, max: 2 }),
    noAdults: fc.constantFrom('none', 'notKnownYet', 'notSaid') as fc.Arbitrary<
      FamilyRecord['people']['adultsKnown']
    >,
    ages: fc.array(age, { minLength: 1, maxLength: 3 }),
    started: fc.subarray(['c1', 'c2', 'c3']),
    seed: fc.array(fc.nat(), { minLength: 60, maxLength: 60 }),
    /** Of ten questions, how many are answered. */
    howMany: fc.integer({ min: 0, max: 10 }),
    involved: fc.record({
      agencies: fc.subarray(['school', 'gp', 'housing']),
      schoolKnows: fc.constantFrom('', 'yes', 'no', 'notKnownYet'),
    }),
  })
  .map(({ door, adults, noAdults, ages, started, seed, howMany, involved }): FamilyRecord => {
    const adultList = Array.from({ length: adults }, (_, index) => ({ id: `a${index + 1}` }));
    const children = ages.map((age, index) => ({ id: `c${index + 1}`, age, needsCare: false }));
    const hasChild = children.some(({ age }) => age !== 'youngAdult');
    let next = 0;
    const chance = () => seed[next++ % seed.length] ?? 0;
    const answers = new Map<string, Answered>();
    for (const box of questions) {
      const persons =
        box.scope === 'adult'
          ? adultList.map(({ id }) => id)
          : box.scope === 'child'
            ? children.map(({ id }) => id)
            : ['family'];
      for (const person of persons) {
        if (chance() % 10 >= howMany) continue;
        const offered = Object.keys(box.arrows).filter((answer) => answer !== 'doesNotApply');
        const answer = offered[chance() % offered.length] as Answered['answer'];
        answers.set(`${box.key} ${person}`, { key: box.key, person, answer, at: noon });
      }
    }
    const contacting = {
      key: 'contactAgencies',
      person: 'family',
      answer: 'carryOn' as const,
      details: involved,
      at: noon,
    };
    return {
      ...oneChildFamily({ door }),
      people: {
        adultsKnown: adults > 0 ? 'listed' : noAdults,
        adults: adultList,
        childrenKnown: hasChild ? 'listed' : 'notSaid',
        children,
      },
      started: started.filter((id) =>
        children.some((child) => child.id === id && child.age !== 'youngAdult'),
      ),
      answers: [...answers.values(), contacting],
    };
  });

const shuffled = (record: FamilyRecord, seed: number): FamilyRecord => ({
  ...record,
  answers: record.answers
    .map((answered, index) => ({ answered, place: (seed * (index + 7)) % 101 }))
    .sort((one, other) => one.place - other.place)
    .map(({ answered }) => answered),
});

const inWords = (record: FamilyRecord) => {
  const outcome = outcomeOf(record);
  return JSON.stringify([
    actionsOf(outcome).map(nameOf),
    findOutsOf(outcome).map(nameOf),
    outcome.notAsked.map(nameOf),
    outcome.setAside.map(nameOf).toSorted(),
  ]);
};

const answerOf = (record: FamilyRecord, key: string, person: string) =>
  record.answers.find((answered) => answered.key === key && answered.person === person)?.answer;

/** What is said of the school among who else is involved, where that is asked. */
const schoolKnows = (record: FamilyRecord) => {
  const details = record.answers.find(({ key }) => key === 'contactAgencies')?.details;
  const isAsked =
    record.door !== 'children' && answerOf(record, 'otherAgencies', 'family') === 'yes';
  return isAsked && details?.agencies?.includes('school') && details.schoolKnows
    ? details.schoolKnows
    : undefined;
};

/** The family where that is asked and said so, and nothing else is said of any child's school. */
const withSchool = (record: FamilyRecord, knows: string): FamilyRecord => ({
  ...record,
  door: 'both',
  answers: [
    ...record.answers.filter(
      ({ key }) => !['schoolAware', 'otherAgencies', 'contactAgencies'].includes(key),
    ),
    { key: 'otherAgencies', person: 'family', answer: 'yes', at: noon },
    {
      key: 'contactAgencies',
      person: 'family',
      answer: 'carryOn',
      details: { agencies: ['school'], schoolKnows: knows },
      at: noon,
    },
  ],
});

const ofSchool = (matters: readonly Matter[]) =>
  matters.filter(({ key }) => key === 'schoolAware').map(({ person }) => person);

function holdsFor(holds: (record: FamilyRecord) => void): void {
  fc.assert(
    fc.property(families, (record) => holds(record)),
    { numRuns: 400, seed: 20261122 },
  );
}

describe('In a random family', () => {
  it('every child and adult said to be at risk has an alert of their own, before all else (H1, H6)', () => {
    holdsFor((record) => {
      const expected = [
        ...record.people.children
          .filter(({ id }) => answerOf(record, 'childAtRisk', id) === 'yes')
          .map(({ id }) => `useChildProtectionProcedure ${id}`),
        ...record.people.adults
          .filter(({ id }) => answerOf(record, 'adultAtRisk', id) === 'yes')
          .map(({ id }) => `alertSafeguardingAdults ${id}`),
      ];
      const outcome = outcomeOf(record);
      expect(outcome.alerts.map(nameOf)).toEqual(expected);
      expect(actionsOf(outcome).map(nameOf).slice(0, expected.length)).toEqual(expected);
    });
  });

  it('everybody walked is asked about their safety: answered, or still to be asked (H4, H6, S24)', () => {
    holdsFor((record) => {
      const { asked, notAsked } = outcomeOf(record);
      const found = new Set([...asked, ...notAsked].map(nameOf));
      const missing = [
        ...record.people.children
          .filter(({ age }) => age !== 'youngAdult')
          .map(({ id }) => `childAtRisk ${id}`),
        ...record.people.adults.map(({ id }) => `adultAtRisk ${id}`),
      ].filter((name) => !found.has(name));
      expect(missing).toEqual([]);
    });
  });

  it('a question of one child is never answered for another (H6)', () => {
    holdsFor((record) => {
      const { asked } = outcomeOf(record);
      const unanswered = asked.filter(
        ({ key, person }) =>
          key !== 'hasChildren' &&
          answerOf(record, key, person) === undefined &&
          !(key === 'childCaring' && record.started.includes(person)) &&
          !(key === 'schoolAware' && schoolKnows(record) !== undefined),
      );
      expect(unanswered).toEqual([]);
    });
  });

  it('a school that knows, as said of who else is involved, does of no child but an only one (H6)', () => {
    let onlyChildren = 0;
    holdsFor((record) => {
      const { asked, notAsked } = outcomeOf(withSchool(record, 'yes'));
      const isOnly = record.people.children.length === 1;
      onlyChildren += isOnly ? ofSchool(asked).length : 0;
      expect(ofSchool(isOnly ? notAsked : asked)).toEqual([]);
    });
    expect(onlyChildren).toBeGreaterThan(20);
  });

  it('a school of which it is not known yet if it knows is to be found out about for every child, and never no (H3, S5)', () => {
    let children = 0;
    holdsFor((record) => {
      const open = outcomeOf(withSchool(record, 'notKnownYet'));
      const no = outcomeOf(withSchool(record, 'no'));
      children += record.started.length;
      expect(ofSchool(open.asked)).toEqual(ofSchool(no.asked));
      expect(ofSchool(open.findOut).toSorted()).toEqual(record.started.toSorted());
      expect(ofSchool(no.findOut)).toEqual([]);
      expect([...ofSchool(open.notAsked), ...ofSchool(no.notAsked)]).toEqual([]);
    });
    expect(children).toBeGreaterThan(100);
  });

  it('the order in which answers were given does not matter (S20)', () => {
    fc.assert(
      fc.property(families, fc.integer({ min: 1, max: 100 }), (record, seed) => {
        expect(inWords(shuffled(record, seed))).toBe(inWords(record));
      }),
      { numRuns: 300, seed: 20261122 },
    );
  });

  it('starting the children’s chart for its children in another order gives the same summary (S18)', () => {
    holdsFor((record) => {
      expect(inWords({ ...record, started: record.started.toReversed() })).toBe(inWords(record));
    });
  });

  it('the charts together raise what each alone raises, each deed once, and the same alerts (S18)', () => {
    holdsFor((record) => {
      const raised = (door: FamilyRecord['door'], started: readonly string[]) =>
        actionsOf(outcomeOf({ ...record, door, started })).map(nameOf);
      const both = raised('both', record.started);
      const apart = new Set([...raised('adult', []), ...raised('children', record.started)]);
      // Starting the children's chart says that the child may be caring, which the adult chart alone did not know.
      const known = both.filter((name) => apart.has(name));
      expect(known.toSorted()).toEqual([...apart].toSorted());
      expect(new Set(both).size).toBe(both.length);
    });
  });

  it('a deed that both charts ask for stands once, with both sources', () => {
    holdsFor((record) => {
      const child = record.people.children.find(({ age }) => age !== 'youngAdult');
      if (!child) return;
      const outcome = outcomeOf({ ...record, door: 'both', started: [child.id] });
      const meeting = outcome.review.find(({ key }) => key === 'considerMeeting');
      expect(meeting?.places.map(({ box }) => box.number)).toEqual(['A16', 'C14']);
    });
  });

  it('no safety concern ever leaves the list of concerns (H8)', () => {
    holdsFor((record) => {
      const persons = concernsOf(record).map(({ person }) => person);
      const { alerts, advice } = outcomeOf(record);
      expect([...alerts, ...advice].filter(({ person }) => !persons.includes(person))).toEqual([]);
    });
  });

  it('C6 stands for each child for whom the children’s chart was started, however little is answered (S12)', () => {
    holdsFor((record) => {
      const reviews = outcomeOf(record)
        .next.filter(({ key }) => key === 'reviewPersonCaredFor')
        .map(({ person }) => person);
      expect(reviews.toSorted()).toEqual(record.started.toSorted());
    });
  });
});
