import { describe, expect, it } from 'vitest';
import { answer, removePerson } from '#src/record/changes.ts';
import { type FamilyRecord, recorded } from '#src/record/record.ts';
import { aFamily, minutesPastTen, reloaded } from '#tests/support/family.ts';

const later = minutesPastTen(59);
const atRisk = () =>
  aFamily()
    .withAdult()
    .withChild(9)
    .withChild(15)
    .answering('childAtRisk', 'c1', 'yes')
    .answering('adultAtRisk', 'a1', 'yes');

describe('a yes to a safety question', () => {
  it.each([
    ['childAtRisk', 'c1', 'no'],
    ['childAtRisk', 'c1', 'notKnownYet'],
    ['adultAtRisk', 'a1', 'no'],
    ['adultAtRisk', 'a1', 'notKnownYet'],
  ] as const)('%s of %s is not turned to %s without a reason (H8)', (key, person, given) => {
    const record = atRisk().record();
    const takeBack = (reason?: string) => () =>
      answer(record, { key, person }, { answer: given }, later, reason);
    expect(takeBack()).toThrow(/reason/);
    expect(takeBack('')).toThrow(/reason/);
    expect(takeBack('Said about another family')()).toMatchObject({
      history: [{ key, person, from: 'yes', to: given, reason: 'Said about another family' }],
    });
  });

  it('can be given again with another note, and needs no reason', () => {
    const record = answer(
      atRisk().record(),
      { key: 'childAtRisk', person: 'c1' },
      { answer: 'yes', note: 'Bruise seen' },
      later,
    );
    expect(recorded(record, { key: 'childAtRisk', person: 'c1' })?.note).toBe('Bruise seen');
  });

  it('leaves a no or a not known yet free to be changed', () => {
    const record = aFamily()
      .withChild(9)
      .answering('childAtRisk', 'c1', 'no')
      .answering('childAtRisk', 'c1', 'notKnownYet')
      .answering('childAtRisk', 'c1', 'yes')
      .record();
    expect(record.history.map(({ to }) => to)).toEqual(['notKnownYet', 'yes']);
  });
});

describe('a person said to be at risk', () => {
  it('is not taken out without a reason (H8)', () => {
    expect(() => removePerson(atRisk().record(), 'c1', later)).toThrow(/reason/);
    expect(() => removePerson(atRisk().record(), 'a1', later, '')).toThrow(/reason/);
  });

  it('leaves the concern, the reason and what was done behind (H8)', () => {
    const record = atRisk()
      .recordingSafety('c1', { done: 'alertMade', to: 'Duty team' })
      .removing('c1', 'Belongs to another family')
      .record();
    expect(record.people.children.map(({ id }) => id)).toEqual(['c2']);
    expect(record.safety).toMatchObject([{ person: 'c1', done: 'alertMade', to: 'Duty team' }]);
    expect(record.history).toMatchObject([
      { person: 'c1', from: 'yes', to: 'removed', reason: 'Belongs to another family' },
    ]);
  });

  it('can be taken out without one where nobody said so', () => {
    const record = removePerson(atRisk().record(), 'c2', later);
    expect(record.people.children.map(({ id }) => id)).toEqual(['c1']);
  });
});

describe('taking a person out', () => {
  const matters = (record: FamilyRecord) =>
    [...record.answers, ...record.putOff, ...record.agreed].map(
      ({ key, person }) => `${key} ${person}`,
    );

  it('takes only what was said of that person (H6)', () => {
    const record = aFamily()
      .withAdult()
      .withChild(9)
      .withYoungCarer(15)
      .withYoungCarer(11)
      .answering('childAtRisk', 'c1', 'no')
      .answering('childAtRisk', 'c2', 'notKnownYet')
      .answering('childAtRisk', 'c3', 'yes')
      .answering('adultAtRisk', 'a1', 'no')
      .answering('otherAgencies', 'family', 'yes')
      .leavingForLater('childAssessed', 'c2')
      .leavingForLater('childAssessed', 'c3')
      .removing('c2')
      .record();
    expect(matters(record)).toEqual([
      'childAtRisk c1',
      'childAtRisk c3',
      'adultAtRisk a1',
      'otherAgencies family',
      'childAssessed c3',
    ]);
    expect(record.started).toEqual(['c3']);
  });

  it('does not take Child 10 out with Child 1', () => {
    let family = aFamily();
    for (let age = 1; age <= 11; age += 1) family = family.withChild(age);
    const record = family
      .answering('childAtRisk', 'c1', 'no')
      .answering('childAtRisk', 'c10', 'no')
      .removing('c1')
      .record();
    expect(matters(record)).toEqual(['childAtRisk c10']);
  });

  it('of the last adult leaves open whether an adult needs care: it is not none (H4)', () => {
    expect(aFamily().withAdult().removing('a1').record().people.adultsKnown).toBe('notSaid');
  });
});

describe('a history that is full', () => {
  const keys = ['otherAgencies', 'conditionStable'] as const;
  const full = () => {
    let record = atRisk()
      .answering('childAtRisk', 'c1', 'no', {}, 'Said about another family')
      .removing('c2')
      .record();
    for (let index = 0; index < 1200; index += 1) {
      const key = keys[index % 2] ?? 'otherAgencies';
      const given = Math.floor(index / 2) % 2 === 0 ? 'yes' : 'no';
      record = answer(record, { key, person: 'family' }, { answer: given }, later);
    }
    return record;
  };

  it('keeps every line about safety and about people taken out (H8)', () => {
    expect(full().history.slice(0, 2)).toMatchObject([
      { key: 'childAtRisk', person: 'c1', from: 'yes', to: 'no' },
      { person: 'c2', to: 'removed' },
    ]);
  });

  it('holds a thousand lines, the newest among them, and can be opened again', () => {
    const record = full();
    expect(record.history).toHaveLength(1000);
    expect(record.history.at(-1)).toMatchObject({ key: 'conditionStable', to: 'no' });
    expect(reloaded(record)).toEqual(record);
  });
});
