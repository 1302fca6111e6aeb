import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FamilyRecord } from '#src/record/record.ts';
import { outcomeOf } from '#src/summary/outcome.ts';
import { reloaded } from '#tests/support/family.ts';
import { runs } from '#tests/support/random.ts';
import { answersAbout, families, said, sayingsAbout } from '#tests/support/random-families.ts';

/** What follows for the family: all of the outcome but the order in which answers off the route were given. */
function followsFor(record: FamilyRecord): object {
  const { routes, setAside, ...rest } = outcomeOf(record);
  return {
    ...rest,
    routes: routes.map(({ pathway, adult, child, steps }) => ({
      chart: pathway.id,
      adult,
      child,
      boxes: steps.map(({ box, answer, stands }) => [box.key, answer, stands]),
    })),
    setAside: setAside.map(({ key, person }) => `${key} ${person}`).sort(),
  };
}

describe('the outcome of any family of one to three children, at any door', () => {
  it('does not depend on the order of the answers (H8)', () => {
    const cases = families.chain((family) =>
      answersAbout(family).chain((answers) =>
        fc.record({
          family: fc.constant(family),
          answers: fc.constant(answers),
          shuffled: fc.shuffledSubarray(answers, { minLength: answers.length }),
        }),
      ),
    );
    fc.assert(
      fc.property(cases, ({ family, answers, shuffled }) => {
        expect(followsFor(shuffled.reduce(said, family))).toEqual(
          followsFor(answers.reduce(said, family)),
        );
      }),
      runs,
    );
  });

  it('depends on the last answers alone, whatever was said before them (H8)', () => {
    const cases = families.chain((family) =>
      fc.record({
        family: fc.constant(family),
        answers: answersAbout(family),
        before: fc.array(sayingsAbout(family), { maxLength: 30 }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ family, answers, before }) => {
        const kept = new Set(answers.map(({ key, person }) => `${key} ${person}`));
        const changedLater = before.filter(({ key, person }) => kept.has(`${key} ${person}`));
        const edited = answers.reduce(said, changedLater.reduce(said, family));
        expect(followsFor(edited)).toEqual(followsFor(answers.reduce(said, family)));
      }),
      runs,
    );
  });

  it('is the same after a reload between any two answers (H14)', () => {
    const cases = families.chain((family) =>
      fc.record({ family: fc.constant(family), answers: answersAbout(family) }),
    );
    fc.assert(
      fc.property(cases, ({ family, answers }) => {
        const straight = answers.reduce(said, family);
        const withReloads = answers.reduce(
          (record, saying) => said(reloaded(record), saying),
          family,
        );
        expect(followsFor(reloaded(withReloads))).toEqual(followsFor(straight));
      }),
      runs,
    );
  });

  it('tells a not known yet from a no, for every question on the route (H3)', () => {
    const cases = families.chain((family) =>
      fc.record({
        family: fc.constant(family),
        answers: answersAbout(family),
        index: fc.nat(200),
      }),
    );
    fc.assert(
      fc.property(cases, ({ family, answers, index }) => {
        const record = answers.reduce(said, family);
        const { asked } = outcomeOf(record);
        const matter = asked.filter(({ key }) => key !== 'hasChildren')[
          index % (asked.length || 1)
        ];
        fc.pre(matter !== undefined);
        const { key, person } = matter;
        const notKnown = outcomeOf(said(record, { key, person, answer: 'notKnownYet' }));
        const no = outcomeOf(said(record, { key, person, answer: 'no' }));
        const isToFindOut = ({ findOut }: typeof no) =>
          findOut.some((open) => open.key === key && open.person === person);
        expect(isToFindOut(notKnown)).toBe(true);
        expect(isToFindOut(no)).toBe(false);
      }),
      runs,
    );
  });
});
