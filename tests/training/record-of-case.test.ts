import { describe, expect, it } from 'vitest';
import { recordSchema } from '#src/record/schema.ts';
import { nameOf, outcomeOf } from '#src/summary/outcome.ts';
import { summarise } from '#src/summary/summary.ts';
import { trainingCases } from '#src/training/cases.ts';
import { recordOfCase, suggestedRecord } from '#src/training/record-of-case.ts';

const caseNamed = (id: string) => {
  const found = trainingCases.find((told) => told.id === id);
  if (!found) throw new Error(`There is no case “${id}”.`);
  return found;
};

describe('The family of a case as a record', () => {
  it.each(trainingCases.map((told) => [told.title, told] as const))(
    'is a record like any other in “%s”, and bears none of the invented names',
    (_title, told) => {
      const record = suggestedRecord(told);
      expect(recordSchema.safeParse(record).error).toBeUndefined();
      const names = [...told.people.adults, ...told.people.children].map(({ called }) => called);
      const written = JSON.stringify(record);
      expect(names.filter((name) => written.includes(name))).toEqual([]);
    },
  );

  it('has the people of the case and no answers of its author before a room has answered', () => {
    const record = recordOfCase(caseNamed('late-mornings'));
    expect(record.door).toBe('both');
    expect(record.people).toEqual({
      adultsKnown: 'listed',
      adults: [{ id: 'a1' }],
      childrenKnown: 'listed',
      children: [{ id: 'c1', age: 9, needsCare: false }],
    });
    expect(record.started).toEqual(['c1']);
    expect(record.answers).toEqual([]);
  });

  it('says of children who are not known of that they are not known yet, never that there are none', () => {
    expect(recordOfCase(caseNamed('nothing-to-see')).people.childrenKnown).toBe('notKnownYet');
    expect(recordOfCase(caseNamed('turning-eighteen')).people.childrenKnown).toBe('none');
  });

  it('takes a room’s own answers in place of the author’s: a yes about the child raises the alert', () => {
    const told = caseNamed('late-mornings');
    const record = recordOfCase(told, [{ key: 'childAtRisk', person: 'c1', answer: 'yes' }]);
    expect(outcomeOf(record).alerts.map(nameOf)).toEqual(['useChildProtectionProcedure c1']);
    expect(outcomeOf(suggestedRecord(told)).alerts).toEqual([]);
  });

  it('keeps what the story says of whom a child helps, whatever a room answers', () => {
    const record = recordOfCase(caseNamed('brother-who-does-not-sleep'), [
      { key: 'impactOnChild', person: 'c1', answer: 'no' },
    ]);
    expect(summarise(record).responsible[0]).toMatch(/Child 1 helps a child/);
  });

  it('stands at no real day unless one is given', () => {
    const told = caseNamed('letters');
    expect(recordOfCase(told).asOf).toBe('2012-11-19T12:00:00+00:00');
    expect(recordOfCase(told, [], '2026-11-22T12:00:00+00:00').asOf).toBe(
      '2026-11-22T12:00:00+00:00',
    );
  });
});
