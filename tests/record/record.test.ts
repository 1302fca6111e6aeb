import { describe, expect, it } from 'vitest';
import { recordSchema } from '#src/record/schema.ts';
import { aFamily, minutesPastTen, reloaded } from '#tests/support/family.ts';

const aRecord = () =>
  aFamily()
    .withAdult({ need: 'illness' })
    .withChild(9)
    .answering('childAtRisk', 'c1', 'no', { note: 'Seen at school', saidBy: ['referrer'] })
    .record();

/** Whether a file that holds these parts besides those of a sound record would be opened. */
function opens(parts: object): boolean {
  const file = JSON.stringify({ ...aRecord(), ...parts });
  return recordSchema.safeParse(JSON.parse(file)).success;
}

const anAnswer = { key: 'childAtRisk', person: 'c1', answer: 'no', at: minutesPastTen(1) };
const aChange = { key: 'childAtRisk', person: 'c1', from: 'yes', to: 'no', at: minutesPastTen(1) };
const aDeed = { person: 'c1', kind: 'child', done: 'alertMade', at: minutesPastTen(1) };
const children = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `c${index + 1}`, age: 9, needsCare: false }));
const people = (parts: object) => ({ people: { ...aRecord().people, ...parts } });

describe('a record that is opened again', () => {
  it('is the record that was saved', () => {
    expect(reloaded(aRecord())).toEqual(aRecord());
  });

  it('takes a note of 500 characters and refuses one of 501', () => {
    expect(opens({ answers: [{ ...anAnswer, note: 'n'.repeat(500) }] })).toBe(true);
    expect(opens({ answers: [{ ...anAnswer, note: 'n'.repeat(501) }] })).toBe(false);
  });

  it('takes 500 characters in a field of a page and refuses 501', () => {
    const withDetail = (words: string) => ({ answers: [{ ...anAnswer, details: { why: words } }] });
    expect(opens(withDetail('n'.repeat(500)))).toBe(true);
    expect(opens(withDetail('n'.repeat(501)))).toBe(false);
  });

  it('takes a reason of 500 characters and refuses one of 501', () => {
    expect(opens({ history: [{ ...aChange, reason: 'n'.repeat(500) }] })).toBe(true);
    expect(opens({ history: [{ ...aChange, reason: 'n'.repeat(501) }] })).toBe(false);
    expect(opens({ safety: [{ ...aDeed, reason: 'n'.repeat(501) }] })).toBe(false);
  });

  it('takes 30 children and refuses 31', () => {
    expect(opens(people({ children: children(30) }))).toBe(true);
    expect(opens(people({ children: children(31) }))).toBe(false);
  });

  it('takes a history of 1,000 lines and refuses 1,001', () => {
    expect(opens({ history: Array(1000).fill(aChange) })).toBe(true);
    expect(opens({ history: Array(1001).fill(aChange) })).toBe(false);
  });

  it('takes a reference of 20 letters, numbers and hyphens and nothing else', () => {
    expect(opens({ ref: 'AB-1042' })).toBe(true);
    expect(opens({ ref: 'A'.repeat(20) })).toBe(true);
    expect(opens({ ref: 'A'.repeat(21) })).toBe(false);
    expect(opens({ ref: '' })).toBe(false);
    expect(opens({ ref: 'Mary Smith' })).toBe(false);
    expect(opens({ ref: 'AB-1042\n' })).toBe(false);
  });

  it('refuses fields that a record does not have, at any depth (H17)', () => {
    expect(opens({ outcome: [] })).toBe(false);
    expect(opens(people({ names: [] }))).toBe(false);
    expect(opens({ answers: [{ ...anAnswer, name: 'Kofi' }] })).toBe(false);
    expect(opens({ safety: [{ ...aDeed, name: 'Kofi' }] })).toBe(false);
    expect(opens({ history: [{ ...aChange, by: 'me' }] })).toBe(false);
  });

  it('refuses names of fields that a program keeps for itself (H17)', () => {
    const hostile = (key: string) =>
      JSON.parse(
        JSON.stringify(aRecord()).replace('"answers":[{', `"answers":[{"details":{"${key}":"x"},`),
      );
    const kept = (key: string) => {
      const read = recordSchema.safeParse(hostile(key));
      return read.success ? Object.keys(read.data.answers[0]?.details ?? {}) : [];
    };
    expect(kept('why')).toEqual(['why']);
    for (const key of ['__proto__', 'x', 'UPPER', 'has space', 'with-hyphen', '']) {
      expect(kept(key), key).toEqual([]);
    }
  });

  it('is not changed by a file that reaches for what every object inherits (H17)', () => {
    const file = JSON.stringify(aRecord()).replace('{', '{"__proto__":{"isHostile":true},');
    const read = recordSchema.safeParse(JSON.parse(file));
    expect(read.success && 'isHostile' in read.data).toBe(false);
    expect('isHostile' in {}).toBe(false);
  });

  it('refuses a time that does not say its offset', () => {
    expect(opens({ asOf: '2026-11-22T10:00:00+01:00' })).toBe(true);
    expect(opens({ asOf: '2026-11-22T10:00:00Z' })).toBe(true);
    expect(opens({ asOf: '2026-11-22T10:00:00' })).toBe(false);
    expect(opens({ asOf: '2026-11-22' })).toBe(false);
    expect(opens({ answers: [{ ...anAnswer, at: '2026-11-22T10:00:00' }] })).toBe(false);
    expect(opens({ safety: [{ ...aDeed, at: '22 November' }] })).toBe(false);
  });

  it('refuses an answer that no question has, so that nothing can be read as no (H3)', () => {
    for (const answer of ['maybe', '', 'No', 'NO', null, false, 0, undefined]) {
      expect(opens({ answers: [{ ...anAnswer, answer }] }), String(answer)).toBe(false);
    }
  });

  it('refuses an age of 18 in years, of half a year and below nought', () => {
    const withAge = (age: unknown) => people({ children: [{ id: 'c1', age, needsCare: false }] });
    expect(opens(withAge(0))).toBe(true);
    expect(opens(withAge(17))).toBe(true);
    for (const age of [18, -1, 9.5, '9', null])
      expect(opens(withAge(age)), String(age)).toBe(false);
  });

  it('refuses a person whose id is no letter and number', () => {
    for (const id of ['c0', 'c01', 'x1', 'c1000', 'family', 'c1 ', '__proto__']) {
      expect(opens(people({ children: [{ id, age: 9, needsCare: false }] })), id).toBe(false);
    }
  });

  it('refuses a record of another format or version', () => {
    expect(opens({ format: 'another-record' })).toBe(false);
    expect(opens({ version: 2 })).toBe(false);
  });

  it('refuses a day by which something is to be done that no calendar has', () => {
    const by = (day: string) => ({ agreed: [{ key: 'askWhyCaring', person: 'c1', by: day }] });
    expect(opens(by('2026-12-01'))).toBe(true);
    expect(opens(by('2026-02-30'))).toBe(false);
    expect(opens(by('20266-12-01'))).toBe(false);
  });
});

describe('decisions to share in a record', () => {
  const aDecision = {
    with: 'GP',
    what: 'That she gives the medicines',
    why: ['arrangeSupport'],
    agreement: 'agreed',
    told: 'no',
    toldReason: 'She asked us to',
    decidedBy: 'duty manager',
    at: minutesPastTen(1),
    shared: 'done',
    sharedAt: minutesPastTen(2),
    sharedReason: 'None',
  };
  const withDecision = (parts: object) => opens({ sharing: [{ ...aDecision, ...parts }] });

  it('are not in a record of before they were asked for, which opens unchanged', () => {
    expect('sharing' in aRecord()).toBe(false);
    expect(reloaded(aRecord())).toEqual(aRecord());
  });

  it('are the same when the record is opened again', () => {
    const record = aFamily().deciding({ what: 'School hours' }).deciding().record();
    expect(reloaded(record)).toEqual(record);
    expect(withDecision({})).toBe(true);
  });

  it('are at most 100', () => {
    expect(opens({ sharing: Array(100).fill(aDecision) })).toBe(true);
    expect(opens({ sharing: Array(101).fill(aDecision) })).toBe(false);
  });

  it.each([
    ['with', 120],
    ['decidedBy', 120],
    ['what', 500],
    ['toldReason', 500],
    ['sharedReason', 500],
  ])('take in "%s" %i characters and no more', (field, most) => {
    expect(withDecision({ [field]: 'n'.repeat(most) })).toBe(true);
    expect(withDecision({ [field]: 'n'.repeat(most + 1) })).toBe(false);
  });

  it('always say with whom, and what was agreed, told and done: nothing is taken for granted', () => {
    for (const field of ['with', 'agreement', 'told', 'shared', 'at']) {
      expect(withDecision({ [field]: undefined }), field).toBe(false);
      expect(withDecision({ [field]: '' }), field).toBe(false);
    }
  });

  it('may leave out what, why, who decided and the rest', () => {
    const { agreement, told, at, shared } = aDecision;
    expect(opens({ sharing: [{ with: 'GP', agreement, told, at, shared }] })).toBe(true);
  });

  it('hold no words that the form does not offer, and no other field (H17)', () => {
    expect(withDecision({ agreement: 'yes' })).toBe(false);
    expect(withDecision({ told: 'notKnownYet' })).toBe(false);
    expect(withDecision({ shared: 'yes' })).toBe(false);
    expect(withDecision({ why: ['curiosity'] })).toBe(false);
    expect(withDecision({ name: 'Kofi' })).toBe(false);
  });

  it('carry times with their offset', () => {
    expect(withDecision({ at: '2026-11-22T10:00:00' })).toBe(false);
    expect(withDecision({ sharedAt: '2026-11-22' })).toBe(false);
  });
});
