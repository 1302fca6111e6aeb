import { describe, expect, it } from 'vitest';
import { marksOf } from '#src/map/marks.ts';
import { type Way, waysOf } from '#src/map/way.ts';
import { whereOf } from '#src/map/where.ts';
import { adultPathway, childrenPathway } from '#src/pathways/index.ts';
import type { FamilyRecord } from '#src/record/record.ts';
import { aFamily } from '#tests/support/family.ts';

const wayOf = (record: FamilyRecord, pathway = adultPathway): Way => {
  const [way] = waysOf(record, pathway);
  if (!way) throw new Error('The family has no way through this flowchart.');
  return way;
};
const standing = (way: Way, key: string) => way.passed.get(key)?.words;

/** An adult and a child of 9 of whom safety has been asked. */
const safe = () =>
  aFamily()
    .atTheAdultDoor()
    .withAdult()
    .withChild(9)
    .answering('adultAtRisk', 'a1', 'no')
    .answering('childAtRisk', 'c1', 'no');

describe('the way of a pair', () => {
  it('passes the questions answered, by the arrows of their answers', () => {
    const way = wayOf(safe().answering('childCaring', 'c1', 'no').record());
    expect(standing(way, 'hasChildren')).toBe('Yes');
    expect(standing(way, 'childCaring')).toBe('No');
    expect(way.passed.has('askWhyCaring')).toBe(false);
    expect([...way.taken]).toEqual([
      'hasChildren yes',
      'noteChildren carryOn',
      'adultAtRisk no',
      'childAtRisk no',
      'childCaring no',
      'arrangeWholeFamilySupport carryOn',
      'considerMeeting carryOn',
      'moreInformation carryOn',
    ]);
  });

  it('never takes a question that nobody asked for one answered no, or not known yet (H3)', () => {
    const way = wayOf(safe().record());
    expect(way.passed.get('childCaring')).toMatchObject({
      standing: 'notAskedYet',
      words: 'Not asked yet',
    });
    expect([...way.taken].filter((name) => name.startsWith('childCaring '))).toEqual([]);
    expect([...way.open].filter((name) => name.startsWith('childCaring '))).toEqual([]);
    expect(way.passed.has('askWhyCaring')).toBe(false);
  });

  it('keeps every other answer open where it is not known yet (H3)', () => {
    const way = wayOf(safe().answering('childCaring', 'c1', 'notKnownYet').record());
    expect(way.passed.get('childCaring')).toMatchObject({
      standing: 'notKnownYet',
      words: 'Not known yet',
    });
    expect(way.taken.has('childCaring notKnownYet')).toBe(true);
    expect([...way.open]).toEqual(['childCaring yes', 'childCaring no']);
    expect(standing(way, 'askWhyCaring')).toBe('Not recorded yet');
  });

  it('shows an answer that was given early, before what comes first is asked', () => {
    const way = wayOf(
      aFamily()
        .atTheAdultDoor()
        .withAdult()
        .withChild(9)
        .answering('conditionStable', 'a1', 'episodic')
        .record(),
    );
    expect(way.current).toBe('adultAtRisk');
    expect(standing(way, 'conditionStable')).toBe('Episodic');
    expect(standing(way, 'planForChange')).toBe('To do');
  });

  it('says at the box of an alert whether it is still to be made (H1)', () => {
    const atRisk = safe().answering('childAtRisk', 'c1', 'yes');
    expect(standing(wayOf(atRisk.record()), 'useChildProtectionProcedure')).toBe('To do now');
    const made = atRisk.recordingSafety('c1', { done: 'alertMade' });
    expect(standing(wayOf(made.record()), 'useChildProtectionProcedure')).toBe('Alert made');
  });

  it('goes past what does not apply: there are no children', () => {
    const way = wayOf(aFamily().atTheAdultDoor().withAdult().withoutChildren().record());
    expect(way.whose).toBe('Adult 1');
    expect(standing(way, 'childAtRisk')).toBe('Does not apply');
    expect(way.taken.has('childAtRisk doesNotApply')).toBe(true);
  });

  it('is there for each pair, with a letter each', () => {
    const family = safe().withChild(15).withAdult().record();
    expect(waysOf(family, adultPathway).map(({ letter, whose }) => `${letter}: ${whose}`)).toEqual([
      'a: Adult 1 and Child 1 (age 9)',
      'b: Adult 1 and Child 2 (age 15)',
      'c: Adult 2 and Child 1 (age 9)',
      'd: Adult 2 and Child 2 (age 15)',
    ]);
  });

  it('is not there where the flowchart was not started', () => {
    expect(waysOf(safe().record(), childrenPathway)).toEqual([]);
  });

  it('is that of safety alone for a child for whom the children’s flowchart was not started', () => {
    const record = aFamily().atTheChildrensDoor().withYoungCarer(12).withChild(4).record();
    const [first, second] = waysOf(record, childrenPathway);
    expect(first?.isSafetyOnly).toBe(false);
    expect(second?.isSafetyOnly).toBe(true);
    expect([...(second?.passed.keys() ?? [])]).toEqual(['childAtRisk']);
  });
});

describe('the marks of several ways', () => {
  const record = safe().withChild(15).answering('childAtRisk', 'c2', 'notKnownYet').record();
  const marks = marksOf(waysOf(record, adultPathway));

  it('name by their letters who stands how', () => {
    expect(marks.boxes.get('childAtRisk')).toMatchObject({
      standings: ['done', 'notKnownYet'],
      words: 'a: No · b: Not known yet',
      short: 'a: No · b: Not known yet',
    });
    expect(marks.boxes.get('adultAtRisk')?.words).toBe('a b: No');
  });

  it('lead where ways differ to whoever is to be asked there', () => {
    const later = safe()
      .withChild(15)
      .answering('childAtRisk', 'c2', 'no')
      .answering('childCaring', 'c1', 'no')
      .record();
    const { boxes } = marksOf(waysOf(later, adultPathway));
    expect(boxes.get('childCaring')).toMatchObject({
      isCurrent: true,
      matter: { key: 'childCaring', person: 'c2' },
    });
  });

  it('say in a few words what is too long for a box, and all of it in full', () => {
    const many = safe()
      .withChild(15)
      .withChild(3)
      .answering('childAtRisk', 'c2', 'notKnownYet')
      .record();
    expect(marksOf(waysOf(many, adultPathway)).boxes.get('childAtRisk')).toMatchObject({
      short: '3 ways differ: see the list',
      words: 'a: No · b: Not known yet · c: Not asked yet',
    });
  });
});

describe('the line above the map', () => {
  const where = (record: FamilyRecord) => whereOf(record, adultPathway.chart, wayOf(record));

  it('says at the end of a way where to look next, and does not say “next” twice', () => {
    const said = where(
      aFamily()
        .withAdult()
        .withoutChildren('none')
        .answering('adultAtRisk', 'a1', 'no')
        .answering('adultNeedsAssessed', 'a1', 'yes')
        .answering('conditionStable', 'a1', 'stable')
        .answering('otherAgencies', 'family', 'no')
        .answering('wholeFamilyNeeds', 'family', 'recorded')
        .answering('considerMeeting', 'family', 'carryOn')
        .record(),
    );
    expect(said.now).toBeUndefined();
    expect(said.next).toBe(
      'the outcome says what is to be done, and what is still to be found out.',
    );
  });

  it('says how far it is, what is asked now, and what comes next', () => {
    const said = where(safe().record());
    expect(said.first).toBeUndefined();
    expect(said.answered).toBe('3 of 9 questions on the way so far are answered.');
    expect(said.now).toEqual({
      matter: { key: 'childCaring', person: 'c1' },
      words: 'Could Child 1 be helping to look after someone? (A18)',
    });
    expect(said.next).toBe(
      'If yes or not known yet: A19, Why is the child helping, and what needs to change? If no, or where it does not apply: A21, Have the adult’s care needs been assessed?',
    );
  });

  it('says first what safety demands (H1)', () => {
    expect(where(safe().answering('childAtRisk', 'c1', 'yes').record()).first).toBe(
      'Act now: use your safeguarding children procedure for Child 1. Think about safety first (A5)',
    );
  });

  it('counts what is still to do on the way, an alert among it, until the alert is made', () => {
    // Whatever the answers turn out to be, A15 asks for something to be done (its page to record on is A16’s).
    expect(where(safe().record()).toDo).toBe(1);
    expect(where(safe().answering('childAtRisk', 'c1', 'yes').record()).toDo).toBe(2);
  });

  it('counts what is not known yet by itself, and never as answered no (H3)', () => {
    expect(where(safe().answering('childAtRisk', 'c1', 'notKnownYet').record()).answered).toBe(
      '3 of 9 questions on the way so far are answered, 1 of them “not known yet”.',
    );
  });
});
