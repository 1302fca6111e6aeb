import { describe, expect, it } from 'vitest';
import {
  agree,
  answer,
  changeChild,
  isFull,
  isSaidToBeAtRisk,
  putOff,
  recordSafety,
  removePerson,
  setDoor,
  startVisit,
} from '#src/record/changes.ts';
import { type FamilyRecord, limits, recorded, type SharingDecision } from '#src/record/record.ts';
import { addSharing, changeSharing, removeSharing } from '#src/record/sharing.ts';
import { aFamily, minutesPastTen, reloaded } from '#tests/support/family.ts';

const later = minutesPastTen(59);
const answerOf = (record: FamilyRecord, key: string, person: string) =>
  recorded(record, { key, person })?.answer;

describe('labels of people', () => {
  it('are never used again once a person was taken out: paper may bear them (H6)', () => {
    const record = aFamily().withChild(9).withChild(4).removing('c2').withChild(15).record();
    expect(record.people.children).toMatchObject([
      { id: 'c1', age: 9 },
      { id: 'c3', age: 15 },
    ]);
  });

  it('are never used again also after a reload, and for adults', () => {
    const before = aFamily().withAdult().withChild(9).removing('a1').removing('c1').record();
    const after = aFamilyAgain(before);
    expect(after.people.adults.map(({ id }) => id)).toEqual(['a2']);
    expect(after.people.children.map(({ id }) => id)).toEqual(['c2']);
  });

  it('are never used again though the history is full', () => {
    let record = aFamily().withChild(9).withChild(4).removing('c2').record();
    for (let index = 0; index < 1100; index += 1) {
      const given = index % 2 === 0 ? 'yes' : 'no';
      record = answer(record, { key: 'otherAgencies', person: 'family' }, { answer: given }, later);
    }
    expect(withAnotherChild(record).people.children.map(({ id }) => id)).toEqual(['c1', 'c3']);
  });
});

describe('a history that is full', () => {
  it('loses neither who was taken out nor a yes that was taken back, and goes on', () => {
    let record = aFamily()
      .withAdult()
      .withChild(9)
      .withChild(4)
      .answering('adultAtRisk', 'a1', 'yes')
      .answering('adultAtRisk', 'a1', 'no', {}, 'Somebody else was meant')
      .removing('c2', 'Counted twice')
      .record();
    const first = record.history;
    for (let index = 0; index < limits.history + 5; index += 1) {
      const given = index % 2 === 0 ? 'yes' : 'no';
      record = answer(record, { key: 'otherAgencies', person: 'family' }, { answer: given }, later);
    }
    expect(record.history).toHaveLength(limits.history);
    expect(record.history.slice(0, first.length)).toEqual(first);
  });
});

describe('an answer', () => {
  it('takes the place of the one before, and the history keeps that', () => {
    const record = aFamily()
      .withChild(9)
      .answering('childCaring', 'c1', 'no')
      .answering('childCaring', 'c1', 'notKnownYet')
      .answering('childCaring', 'c1', 'yes')
      .record();
    expect(record.answers.map(({ answer }) => answer)).toEqual(['yes']);
    expect(record.history.map(({ from, to }) => [from, to])).toEqual([
      ['no', 'notKnownYet'],
      ['notKnownYet', 'yes'],
    ]);
  });

  it('that is given again in the same words is no change', () => {
    const record = aFamily()
      .withChild(9)
      .answering('childCaring', 'c1', 'no')
      .answering('childCaring', 'c1', 'no', { note: 'Asked twice' })
      .record();
    expect(record.history).toEqual([]);
    expect(recorded(record, { key: 'childCaring', person: 'c1' })?.note).toBe('Asked twice');
  });

  it('about one child says nothing about another (H6)', () => {
    const record = aFamily()
      .withChild(9)
      .withChild(15)
      .answering('childAtRisk', 'c1', 'no')
      .record();
    expect(answerOf(record, 'childAtRisk', 'c1')).toBe('no');
    expect(answerOf(record, 'childAtRisk', 'c2')).toBeUndefined();
  });

  it('stays though no route asks for it any more, and counts again later (H8)', () => {
    const record = aFamily()
      .withAdult()
      .withChild(9)
      .answering('childCaring', 'c1', 'yes')
      .answering('impactOnChild', 'c1', 'yes')
      .answering('childCaring', 'c1', 'no')
      .record();
    expect(answerOf(reloaded(record), 'impactOnChild', 'c1')).toBe('yes');
  });

  it('never changes the record that was there before', () => {
    const before = aFamily().withChild(9).answering('childCaring', 'c1', 'no').record();
    const copy = structuredClone(before);
    answer(before, { key: 'childCaring', person: 'c1' }, { answer: 'yes' }, later);
    removePerson(before, 'c1', later);
    expect(before).toEqual(copy);
  });

  it('moves the time of what is known, and the revision', () => {
    const before = aFamily().withChild(9).record();
    const after = answer(
      before,
      { key: 'childCaring', person: 'c1' },
      { answer: 'notKnownYet' },
      later,
    );
    expect(after.asOf).toBe(later);
    expect(after.revision).toBe(before.revision + 1);
  });
});

describe('what was left for later', () => {
  const left = () => aFamily().withChild(9).leavingForLater('childCaring', 'c1').record();

  it('stays unanswered: it is neither no nor not known yet (H3)', () => {
    expect(left().answers).toEqual([]);
    expect(left().putOff).toEqual([{ key: 'childCaring', person: 'c1' }]);
  });

  it('is offered again on the next visit', () => {
    expect(startVisit(left()).putOff).toEqual([]);
  });

  it('is left once, however often', () => {
    const twice = putOff(left(), { key: 'childCaring', person: 'c1' }, later);
    expect(twice.putOff).toHaveLength(1);
  });

  it('keeps of a line of the summary only which question it is: more could not be opened again (H14)', () => {
    const line = { key: 'childCaring', person: 'c1', words: 'Could Child 1 …', answer: 'Yes' };
    const record = putOff(aFamily().withChild(9).record(), line, later);
    expect(reloaded(record).putOff).toEqual([{ key: 'childCaring', person: 'c1' }]);
  });

  it('is no longer left once it is answered', () => {
    const record = answer(
      left(),
      { key: 'childCaring', person: 'c1' },
      { answer: 'notKnownYet' },
      later,
    );
    expect(record.putOff).toEqual([]);
  });
});

describe('what was agreed', () => {
  const matter = { key: 'askWhyCaring', person: 'c1' };

  it('takes the place of what was agreed before, for that action alone', () => {
    const first = agree(aFamily().withChild(9).record(), matter, { who: 'GP' }, later);
    const other = agree(first, { ...matter, person: 'c2' }, { who: 'Housing' }, later);
    const record = agree(other, matter, { by: '2026-12-01' }, later);
    expect(record.agreed).toEqual([
      { key: 'askWhyCaring', person: 'c2', who: 'Housing' },
      { key: 'askWhyCaring', person: 'c1', by: '2026-12-01' },
    ]);
  });

  it('is taken out by leaving both empty', () => {
    const first = agree(aFamily().withChild(9).record(), matter, { who: 'GP' }, later);
    expect(agree(first, matter, {}, later).agreed).toEqual([]);
  });
});

describe('the people of a record', () => {
  it('are full at thirty, adults and children together', () => {
    let family = aFamily().withAdult();
    for (let index = 0; index < 28; index += 1) family = family.withChild(9);
    expect(isFull(family.record())).toBe(false);
    expect(isFull(family.withChild(9).record())).toBe(true);
  });

  it('are no longer listed as children where the only one turns out to be 18 to 24 (H5)', () => {
    const record = aFamily().withChild(17).record();
    const older = { id: 'c1', age: 'youngAdult' as const, needsCare: false };
    expect(changeChild(record, older, later).people.childrenKnown).toBe('notSaid');
  });

  it('keep the reference where the door is changed without one', () => {
    const record = aFamily().withRef('AB-1042').record();
    expect(setDoor(record, 'both', undefined, later)).toMatchObject({
      door: 'both',
      ref: 'AB-1042',
    });
  });
});

describe('lines about what was done', () => {
  it('stay when another is added', () => {
    const record = aFamily()
      .withChild(9)
      .recordingSafety('c1', { done: 'makingNow' })
      .recordingSafety('c1', { done: 'alertMade', to: 'Duty team' })
      .record();
    expect(record.safety.map(({ done }) => done)).toEqual(['makingNow', 'alertMade']);
  });

  it('do not answer the question whether the child is at risk (H9)', () => {
    const record = recordSafety(
      aFamily().withChild(9).answering('childAtRisk', 'c1', 'yes').record(),
      { person: 'c1', kind: 'child', done: 'alreadyReported', at: later, to: 'Social worker' },
      later,
    );
    expect(isSaidToBeAtRisk(record, 'c1')).toBe(true);
  });
});

function withAnotherChild(record: FamilyRecord): FamilyRecord {
  return aFamily().continuing(record).withChild(15).record();
}

function aFamilyAgain(record: FamilyRecord): FamilyRecord {
  return aFamily().continuing(reloaded(record)).withAdult().withChild(15).record();
}

describe('a decision to share', () => {
  const toSchool: SharingDecision = {
    with: 'School or college',
    agreement: 'agreed',
    told: 'yes',
    at: minutesPastTen(30),
    shared: 'toDo',
  };
  const three = () =>
    aFamily().deciding({ with: 'GP' }).deciding({ with: 'Police' }).deciding({ with: 'Housing' });
  const withWhom = (record: FamilyRecord) => record.sharing?.map((decision) => decision.with);

  it('is added behind the others, and the first one makes the list', () => {
    const before = aFamily().withChild(9).record();
    const record = addSharing(addSharing(before, toSchool, later), toSchool, later);
    expect(record.sharing).toEqual([toSchool, toSchool]);
    expect(before.sharing).toBeUndefined();
  });

  it('that is changed stays in its place, and the others stay as they are', () => {
    const before = three().record();
    const record = changeSharing(before, 1, toSchool, later);
    expect(record.sharing).toEqual([before.sharing?.[0], toSchool, before.sharing?.[2]]);
    expect(withWhom(before)).toEqual(['GP', 'Police', 'Housing']);
  });

  it('that is taken out is gone, and no other is', () => {
    const record = removeSharing(three().record(), 1, later);
    expect(withWhom(record)).toEqual(['GP', 'Housing']);
    expect(JSON.stringify(record)).not.toContain('Police');
    expect(withWhom(removeSharing(aFamily().deciding().record(), 0, later))).toEqual([]);
  });

  it('makes the record a later one, however it is changed, so that it is saved', () => {
    const before = three().record();
    for (const record of [
      addSharing(before, toSchool, later),
      changeSharing(before, 0, toSchool, later),
      removeSharing(before, 0, later),
    ]) {
      expect(record.revision).toBe(before.revision + 1);
      expect(record.asOf).toBe(later);
      expect(reloaded(record)).toEqual(record);
    }
  });

  it('stays when the person whom it may be about is taken out', () => {
    const record = aFamily().withChild(9).deciding().removing('c1').record();
    expect(withWhom(record)).toEqual(['GP']);
  });
});
