import { describe, expect, it } from 'vitest';
import { answer, putOff, sayKnown, startVisit } from '#src/record/changes.ts';
import type { FamilyRecord, Matter } from '#src/record/record.ts';
import { isAskedOnFamilyPage, nextPages, openedBy, openPages } from '#src/summary/next-page.ts';
import { nameOf } from '#src/summary/outcome.ts';
import { isUnmoved, whatMoved, whatWouldMove } from '#src/summary/what-changes.ts';
import { noon, oneChildFamily } from '#tests/support/answer-sheets.ts';
import { aFamily } from '#tests/support/family.ts';

const twoChildren: FamilyRecord = {
  ...oneChildFamily({ door: 'adult' }),
  people: {
    adultsKnown: 'listed',
    adults: [{ id: 'a1' }],
    childrenKnown: 'listed',
    children: [
      { id: 'c1', age: 15, needsCare: false },
      { id: 'c2', age: 9, needsCare: false },
    ],
  },
};

const matter = (name: string): Matter => {
  const [key = '', person = ''] = name.split(' ');
  return { key, person };
};

const answering = (record: FamilyRecord, ...pairs: [string, string][]): FamilyRecord =>
  pairs.reduce(
    (before, [name, given]) =>
      answer(before, matter(name), { answer: given as 'yes' }, noon, 'a reason'),
    record,
  );

const next = (record: FamilyRecord) => nextPages(record).map(nameOf);

describe('The next page', () => {
  it('asks about everyone’s safety before anything else', () => {
    expect(next(twoChildren).slice(0, 4)).toEqual([
      'adultAtRisk a1',
      'childAtRisk c1',
      'childAtRisk c2',
      'childCaring c1',
    ]);
  });

  it('asks one child’s questions to their end before the next child’s', () => {
    const record = answering(
      twoChildren,
      ['childCaring c1', 'yes'],
      ['childCaring c2', 'yes'],
      ['adultAtRisk a1', 'no'],
      ['childAtRisk c1', 'no'],
      ['childAtRisk c2', 'no'],
    );
    expect(next(record).slice(0, 5)).toEqual([
      'askWhyCaring c1',
      'impactOnChild c1',
      'askWhyCaring c2',
      'impactOnChild c2',
      'adultNeedsAssessed a1',
    ]);
  });

  it('is the family page first where nothing was said of the children', () => {
    const record = oneChildFamily({ door: 'adult', children: 'notSaid' });
    expect(next(record)[0]).toBe('hasChildren a1');
    expect(next(record)).toContain('childAtRisk children');
  });

  it('does not ask again about children once it is said that it is not known yet', () => {
    const said = sayKnown(
      oneChildFamily({ door: 'adult', children: 'notSaid' }),
      'children',
      'notKnownYet',
      noon,
    );
    expect(next(said)[0]).toBe('adultAtRisk a1');
    expect(next(said).filter((name) => name.endsWith('children'))).toEqual([]);
  });

  it('passes over what was put off in this visit, and offers it again in the next', () => {
    const later = putOff(twoChildren, matter('adultAtRisk a1'), noon);
    expect(next(later)[0]).toBe('childAtRisk c1');
    expect(openPages(later).map(nameOf)).toContain('adultAtRisk a1');
    expect(next(startVisit(later))[0]).toBe('adultAtRisk a1');
  });

  it('at the children’s door asks every child’s safety, and the rest only of the child who may be caring', () => {
    const record: FamilyRecord = { ...twoChildren, door: 'children', started: ['c1'] };
    const names = next(record);
    expect(names).toContain('childAtRisk c2');
    expect(names.filter((name) => name.endsWith('c2'))).toEqual(['childAtRisk c2']);
    expect(names).toContain('schoolAware c1');
  });

  it('goes through both flowcharts, and asks once what stands in both', () => {
    const family = aFamily().atBothDoors().withAdult().withAdult().withYoungCarer(9);
    expect(next(family.record())).toEqual([
      'adultAtRisk a1',
      'adultAtRisk a2',
      'childAtRisk c1',
      'askWhyCaring c1',
      'impactOnChild c1',
      'adultNeedsAssessed a1',
      'conditionStable a1',
      'adultNeedsAssessed a2',
      'conditionStable a2',
      'otherAgencies family',
      'wholeFamilyNeeds family',
      'considerMeeting family',
      'childAssessed c1',
      'schoolAware c1',
      'emergencyPlan c1',
    ]);
  });

  it('goes at the children’s door by the order of that flowchart', () => {
    const family = aFamily().atTheChildrensDoor().withAdult().withYoungCarer(9);
    expect(next(family.record())).toEqual([
      'childAtRisk c1',
      'adultAtRisk a1',
      'askWhyCaring c1',
      'impactOnChild c1',
      'childAssessed c1',
      'schoolAware c1',
      'wholeFamilyNeeds family',
      'emergencyPlan c1',
      'considerMeeting family',
    ]);
  });

  it('is at the children’s door first who is there, where nothing was said of that', () => {
    const nobody = aFamily().atTheChildrensDoor();
    expect(next(nobody.record())).toEqual(['childCaring children']);
    const child = nobody.withYoungCarer(9);
    expect(next(child.record()).slice(0, 2)).toEqual(['adultAtRisk adults', 'childAtRisk c1']);
    const alone = child.withoutAdults('notKnownYet');
    expect(next(alone.record())[0]).toBe('childAtRisk c1');
    expect(next(alone.record()).filter((name) => name.endsWith('adults'))).toEqual([]);
  });

  it.each([
    ['hasChildren a1', true],
    ['adultAtRisk adults', true],
    ['childCaring children', true],
    ['childCaring c1', false],
    ['adultAtRisk a1', false],
    ['otherAgencies family', false],
  ])('is the family page for %s: %s', (name, isThere) => {
    expect(isAskedOnFamilyPage(matter(name))).toBe(isThere);
  });

  it('is only what a changed answer has opened', () => {
    const before = answering(oneChildFamily({ door: 'adult' }), ['childCaring c1', 'no']);
    const after = answering(before, ['childCaring c1', 'yes']);
    expect(openedBy(before, after).map(nameOf)).toEqual(['askWhyCaring c1', 'impactOnChild c1']);
  });
});

describe('What a change moves', () => {
  const caring = answering(
    oneChildFamily({ door: 'adult' }),
    ['childCaring c1', 'yes'],
    ['impactOnChild c1', 'yes'],
  );

  it('is told beforehand: what would drop out, and which later answers are kept aside', () => {
    const moved = whatWouldMove(caring, matter('childCaring c1'), { answer: 'no' });
    expect(moved.dropped.map(nameOf)).toEqual([
      'askWhyCaring c1',
      'joinUpWithChildrensServices c1',
    ]);
    expect(moved.setAside.map(nameOf)).toEqual(['impactOnChild c1']);
  });

  it('brings everything back when the answer is changed back', () => {
    const there = answering(caring, ['childCaring c1', 'no']);
    const back = answering(there, ['childCaring c1', 'yes']);
    expect(whatMoved(there, back).backInUse.map(nameOf)).toEqual(['impactOnChild c1']);
    const both = whatMoved(caring, back);
    expect([...both.added, ...both.dropped]).toEqual([]);
  });
});

describe('What a change has moved', () => {
  const caring = answering(
    oneChildFamily({ door: 'adult' }),
    ['childCaring c1', 'yes'],
    ['impactOnChild c1', 'yes'],
  );

  it('is told as an answer back in use only where it still stands in the record', () => {
    const aside = answering(caring, ['childCaring c1', 'no']);
    const taken = { ...aside, answers: aside.answers.filter(({ key }) => key === 'childCaring') };
    expect(whatMoved(aside, taken).backInUse).toEqual([]);
    const back = answering(aside, ['childCaring c1', 'yes']);
    expect(whatMoved(aside, back).backInUse.map(nameOf)).toEqual(['impactOnChild c1']);
  });

  it('is nothing only where nothing was added, dropped, kept aside or brought back', () => {
    const nothing = whatMoved(caring, caring);
    expect(isUnmoved(nothing)).toBe(true);
    const one = [{ key: 'childCaring', person: 'c1' }];
    const [action] = whatMoved(oneChildFamily({ door: 'adult' }), caring).added;
    const actions = action ? [action] : [];
    expect(actions).toHaveLength(1);
    for (const moved of [
      { ...nothing, added: actions },
      { ...nothing, dropped: actions },
      { ...nothing, setAside: one },
      { ...nothing, backInUse: one },
      { added: actions, dropped: actions, setAside: one, backInUse: one },
      { ...nothing, added: actions, dropped: actions },
      { ...nothing, setAside: one, backInUse: one },
    ]) {
      expect(isUnmoved(moved)).toBe(false);
    }
  });

  it('is told beforehand also of a yes about safety, which is not recorded by that', () => {
    const record = answering(oneChildFamily({ door: 'adult' }), ['childAtRisk c1', 'yes']);
    const moved = whatWouldMove(record, matter('childAtRisk c1'), { answer: 'no' });
    expect(moved.dropped.map(nameOf)).toEqual(['useChildProtectionProcedure c1']);
  });
});
