import { describe, expect, it } from 'vitest';
import {
  addAdult,
  addChild,
  agree,
  answer,
  changeAdult,
  changeChild,
  isFull,
  isSaidToBeAtRisk,
  newRecord,
  putOff,
  recordSafety,
  removePerson,
  sayKnown,
  setDoor,
  setStarted,
  startVisit,
} from '#src/record/changes.ts';
import {
  type Change,
  type FamilyRecord,
  limits,
  recorded,
  type SharingDecision,
} from '#src/record/record.ts';
import { addSharing, changeSharing, removeSharing } from '#src/record/sharing.ts';
import { aFamily, minutesPastTen, reloaded } from '#tests/support/family.ts';

const later = minutesPastTen(59);
const answerOf = (record: FamilyRecord, key: string, person: string) =>
  recorded(record, { key, person })?.answer;

describe('a new record', () => {
  it('says of nobody and of nothing that it is known', () => {
    const pathways = { adult: '1', children: '1' };
    expect(newRecord('children', pathways, 'Model', later)).toEqual({
      format: 'young-carers-record',
      version: 1,
      revision: 0,
      pathways,
      edition: 'Model',
      asOf: later,
      door: 'children',
      people: { adultsKnown: 'notSaid', adults: [], childrenKnown: 'notSaid', children: [] },
      started: [],
      answers: [],
      putOff: [],
      safety: [],
      agreed: [],
      history: [],
    });
  });
});

describe('labels of people', () => {
  it('start at one also where it was said before that there was nobody', () => {
    const record = sayKnown(
      sayKnown(
        sayKnown(
          sayKnown(aFamily().record(), 'adults', 'none', later),
          'adults',
          'notKnownYet',
          later,
        ),
        'children',
        'none',
        later,
      ),
      'children',
      'notKnownYet',
      later,
    );
    expect(record.history.map(({ person }) => person)).toEqual(['adults', 'children']);
    expect(addAdult(record, {}, later).id).toBe('a1');
    expect(addChild(record, { age: 9, needsCare: false }, later).id).toBe('c1');
  });

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

  const full = (lines: (line: number) => Change): FamilyRecord => ({
    ...aFamily().withChild(9).answering('childAtRisk', 'c1', 'no').record(),
    history: Array.from({ length: limits.history }, (_, line) => lines(line)),
  });
  const takenBack = (line: number): Change => ({
    key: 'childAtRisk',
    person: `c${line + 1}`,
    from: 'yes',
    to: 'no',
    at: later,
    reason: 'Somebody else was meant',
  });
  const atRisk = (record: FamilyRecord) =>
    answer(record, { key: 'childAtRisk', person: 'c1' }, { answer: 'yes' }, later).history;

  it('of nothing but safety loses its oldest line, and no other', () => {
    const record = full(takenBack);
    expect(atRisk(record)).toEqual([
      ...record.history.slice(1),
      { key: 'childAtRisk', person: 'c1', from: 'no', to: 'yes', at: later },
    ]);
  });

  it.each([1, 500, 999])('loses the one line that is not about safety, at place %i', (place) => {
    const other: Change = {
      key: 'otherAgencies',
      person: 'family',
      from: 'no',
      to: 'yes',
      at: later,
    };
    const record = full((line) => (line === place ? other : takenBack(line)));
    expect(atRisk(record)).toEqual([
      ...record.history.slice(0, place),
      ...record.history.slice(place + 1),
      { key: 'childAtRisk', person: 'c1', from: 'no', to: 'yes', at: later },
    ]);
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

  it('that is changed without a reason leaves a line without one', () => {
    const record = aFamily()
      .answering('otherAgencies', 'family', 'no')
      .answering('otherAgencies', 'family', 'yes')
      .record();
    expect(record.history).toStrictEqual([
      { key: 'otherAgencies', person: 'family', from: 'no', to: 'yes', at: record.asOf },
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

  it('stands behind those that were left before', () => {
    const record = putOff(left(), { key: 'otherAgencies', person: 'family' }, later);
    expect(record.putOff.at(-1)).toEqual({ key: 'otherAgencies', person: 'family' });
    expect(record.putOff.slice(0, -1)).toEqual(left().putOff);
    const answered = answer(
      record,
      { key: 'otherAgencies', person: 'family' },
      { answer: 'no' },
      later,
    );
    expect(answered.putOff).toEqual(left().putOff);
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

  it.each(['none', 'notKnownYet'] as const)(
    'are still said to be %s as children where a young adult is changed',
    (known) => {
      const record = sayKnown(aFamily().withChild('youngAdult').record(), 'children', known, later);
      const changed = changeChild(record, { id: 'c1', age: 'youngAdult', needsCare: true }, later);
      expect(changed.people.childrenKnown).toBe(known);
    },
  );

  it('are changed one at a time, and the others stay as they are', () => {
    const record = aFamily().withAdult().withAdult({ need: 'frailty' }).withChild(9).record();
    const known = { id: 'a1', need: 'illness' } as const;
    const { people } = changeAdult(record, known, later);
    expect(people).toEqual({
      ...record.people,
      adults: [known, { id: 'a2', need: 'frailty' }],
    });
  });

  it('start the children’s flowchart each once, in the order in which it was asked for', () => {
    let record = aFamily().withChild(9).withChild(12).withChild(15).record();
    for (const id of ['c2', 'c3', 'c1', 'c2']) record = setStarted(record, id, true, later);
    expect(record.started).toEqual(['c3', 'c1', 'c2']);
    expect(setStarted(record, 'c1', false, later).started).toEqual(['c3', 'c2']);
    expect(setStarted(record, 'c4', false, later).started).toEqual(['c3', 'c1', 'c2']);
  });

  it('are no change where the same is said of them again', () => {
    const record = sayKnown(aFamily().record(), 'adults', 'none', later);
    expect(sayKnown(record, 'adults', 'none', minutesPastTen(60))).toBe(record);
  });

  it('leave a line where something else is said of them, but not the first time', () => {
    const first = sayKnown(aFamily().record(), 'children', 'none', later);
    expect(first.history).toEqual([]);
    expect(sayKnown(first, 'children', 'notKnownYet', later).history).toEqual([
      { key: 'hasChildren', person: 'children', from: 'none', to: 'notKnownYet', at: later },
    ]);
  });

  it('that are taken out leave a line, and all that is said of others', () => {
    const matters = ['a1', 'c1', 'c2'].map((person) => ({ key: 'conditionStable', person }));
    let record = aFamily().withAdult().withChild(9).withChild(12).record();
    for (const matter of matters) {
      record = putOff(agree(record, matter, { who: 'me' }, later), matter, later);
    }
    const left = removePerson(record, 'c1', later);
    const others = [matters[0], matters[2]];
    expect(left.putOff).toEqual(others);
    expect(left.agreed).toEqual(others.map((matter) => ({ ...matter, who: 'me' })));
    expect(left.history).toStrictEqual([
      { key: 'childAtRisk', person: 'c1', from: 'unanswered', to: 'removed', at: later },
    ]);
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
