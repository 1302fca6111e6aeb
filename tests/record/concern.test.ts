import { describe, expect, it } from 'vitest';
import { sayAtRisk } from '#src/record/concern.ts';
import { recorded } from '#src/record/record.ts';
import { aFamily, minutesPastTen } from '#tests/support/family.ts';

const at = minutesPastTen(50);
const childAtRisk = { key: 'childAtRisk', person: 'c1' };

describe('Saying that somebody may be at risk', () => {
  it('adds a child and an adult who are not listed yet, and says it of both (H1)', () => {
    const { record, persons } = sayAtRisk(aFamily().record(), { fresh: 'both' }, at);
    expect(persons).toEqual(['c1', 'a1']);
    expect(record.people).toMatchObject({
      adults: [{ id: 'a1' }],
      children: [{ id: 'c1', age: 'notKnownYet' }],
    });
    expect(recorded(record, childAtRisk)?.answer).toBe('yes');
    expect(recorded(record, { key: 'adultAtRisk', person: 'a1' })?.answer).toBe('yes');
  });

  it('adds only the one whom it is about', () => {
    const { record, persons } = sayAtRisk(aFamily().withChild(9).record(), { fresh: 'adult' }, at);
    expect(persons).toEqual(['a1']);
    expect(record.people.children).toHaveLength(1);
    const other = sayAtRisk(aFamily().record(), { fresh: 'child' }, at);
    expect(other.persons).toEqual(['c1']);
    expect(other.record.people.adults).toEqual([]);
    expect(other.record.people.children).toEqual([
      { id: 'c1', age: 'notKnownYet', needsCare: false },
    ]);
  });

  it('of somebody who is listed names that person, and records the answer alone', () => {
    const { record, persons } = sayAtRisk(aFamily().withChild(9).record(), { person: 'c1' }, at);
    expect(persons).toEqual(['c1']);
    expect(recorded(record, childAtRisk)).toStrictEqual({ ...childAtRisk, answer: 'yes', at });
  });

  it('keeps the details of an earlier answer', () => {
    const details = { plan: 'yes' };
    const before = aFamily().withChild(9).answering('childAtRisk', 'c1', 'no', { details });
    const { record } = sayAtRisk(before.record(), { person: 'c1' }, at);
    expect(recorded(record, childAtRisk)?.details).toEqual(details);
  });

  it('keeps what was written beside an earlier answer', () => {
    const before = aFamily()
      .withChild(9)
      .answering('childAtRisk', 'c1', 'no', { note: 'Seen at school', saidBy: ['referrer'] });
    const { record } = sayAtRisk(before.record(), { person: 'c1' }, at);
    expect(recorded(record, childAtRisk)).toMatchObject({
      answer: 'yes',
      note: 'Seen at school',
      saidBy: ['referrer'],
    });
  });

  it('is a new disclosure where something was done about the earlier one, and else changes nothing', () => {
    const family = aFamily().withChild(9).answering('childAtRisk', 'c1', 'yes');
    const before = family.record();
    expect(sayAtRisk(before, { person: 'c1' }, at).record).toBe(before);
    family.recordingSafety('c1', { done: 'alertMade' });
    const { record } = sayAtRisk(family.record(), { person: 'c1' }, at);
    expect(record.history.at(-1)).toMatchObject({ ...childAtRisk, from: 'yes', to: 'yes', at });
  });
});
