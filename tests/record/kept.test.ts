import { describe, expect, it } from 'vitest';
import { readKept } from '#src/record/kept.ts';
import { aFamily } from '#tests/support/family.ts';

const now = '2026-11-22T10:00:00+00:00';
const aDay = 24 * 60 * 60 * 1000;
const record = aFamily().withChild(9).answering('childAtRisk', 'c1', 'yes').record();

/** What is read of a family that was last changed so long ago. */
function keptFor(milliseconds: number) {
  const changedAt = new Date(Date.parse(now) - milliseconds).toISOString();
  return readKept({ record, typed: {}, changedAt }, now);
}
const daysLeft = (milliseconds: number) => {
  const at = keptFor(milliseconds)?.deletedAt;
  return at === undefined ? undefined : (at - Date.parse(now)) / aDay;
};

describe('A family that is kept on the device', () => {
  it('is read with what was being typed', () => {
    const typed = {
      question: { note: 'rings on Friday', saidBy: ['parent', 'school'], answer: null },
    };
    expect(readKept({ record, typed, changedAt: now }, now)).toEqual({
      record,
      typed,
      deletedAt: Date.parse(now) + 7 * aDay,
    });
  });

  it.each([
    ['a number', { question: { note: 7 } }],
    ['no form', { question: 'rings on Friday' }],
    ['a list of numbers', { question: { saidBy: [7] } }],
    ['nothing at all', undefined],
  ])('is read without what was being typed where that is %s', (_what, typed) => {
    const read = readKept({ record, typed, changedAt: now }, now);
    expect([read?.record, read?.typed]).toEqual([record, {}]);
  });

  it('is not read where the record has another form', () => {
    const damaged = { ...record, answers: 'yes' };
    expect(readKept({ record: damaged, typed: {}, changedAt: now }, now)).toBeUndefined();
    expect(readKept({}, now)).toBeUndefined();
  });

  it('is not read where the record contradicts itself', () => {
    const twice = { ...record, answers: [...record.answers, ...record.answers] };
    expect(readKept({ record: twice, typed: {}, changedAt: now }, now)).toBeUndefined();
  });
});

describe('The day on which a family is deleted', () => {
  it('is seven days after the last change', () => {
    expect(daysLeft(0)).toBe(7);
    expect(daysLeft(2.5 * aDay)).toBe(4.5);
    expect(daysLeft(20 * aDay)).toBe(-13);
  });

  it('is not known where the clock must be wrong: thirty days after the last change, or more', () => {
    expect(daysLeft(30 * aDay - 1)).toBeCloseTo(-23);
    expect(daysLeft(30 * aDay)).toBeUndefined();
    expect(daysLeft(31 * aDay)).toBeUndefined();
  });

  it('is not known where the last change is to come, by more than a day', () => {
    expect(daysLeft(-aDay)).toBe(8);
    expect(daysLeft(-aDay - 1)).toBeUndefined();
  });

  it('is not known where nobody can say when it was changed', () => {
    for (const changedAt of [undefined, 'soon']) {
      const read = readKept({ record, typed: {}, changedAt }, now);
      expect(read?.record).toEqual(record);
      expect(read?.deletedAt).toBeUndefined();
    }
  });
});
