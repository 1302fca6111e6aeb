import { describe, expect, it } from 'vitest';
import { sayKnown } from '#src/record/changes.ts';
import {
  type Choice,
  choicesAt,
  clashesOf,
  merge,
  renumbered,
  sharedPeople,
} from '#src/record/merge.ts';
import { type Answered, type FamilyRecord, limits } from '#src/record/record.ts';
import { aFamily, minutesPastTen } from '#tests/support/family.ts';

const at = minutesPastTen(240);
const inWords = ({ answer }: Answered) => answer;
const choicesOf = (mine: FamilyRecord, theirs: FamilyRecord) =>
  clashesOf(mine, theirs).map((clash) => choicesAt(clash, inWords));
const together = (mine: FamilyRecord, theirs: FamilyRecord, chosen: [string, Choice][] = []) =>
  merge(mine, theirs, { choices: new Map(chosen), inWords, at }).value;

describe('The people of whom two records know', () => {
  it('are those of both, whichever of the two knows more', () => {
    const one = aFamily().withChild(9).record();
    const two = aFamily().withChild(9).withChild(4).record();
    expect(sharedPeople(one, two)).toEqual(['c1']);
    expect(sharedPeople(two, one)).toEqual(['c1']);
  });

  it('stand in the order of their numbers, adults first', () => {
    const family = () => {
      let made = aFamily();
      for (let age = 1; age <= 10; age += 1) made = made.withChild(age);
      return made.withAdult();
    };
    const ids = ['a1', ...Array.from({ length: 10 }, (_, index) => `c${index + 1}`)];
    const without = family().removing('c2').record();
    expect(sharedPeople(without, family().record())).toEqual(ids);
    expect(sharedPeople(family().record(), without)).toEqual(ids);
  });

  it('get numbers that nobody has used in either', () => {
    const one = aFamily().withChild(9).record();
    const two = aFamily().withChild(9).withChild(4).record();
    expect(renumbered(one, two, ['c1']).people.children.map(({ id }) => id)).toEqual(['c3', 'c2']);
    expect(renumbered(two, one, ['c1']).people.children.map(({ id }) => id)).toEqual(['c3']);
  });

  it('stand in the order of their numbers once the two are one', () => {
    const mine = aFamily().withAdult().withAdult().withChild(9).withChild(4).record();
    const theirs = aFamily().withAdult().withChild(9).record();
    const { adults, children } = mine.people;
    const later = {
      ...mine,
      people: { ...mine.people, adults: adults.slice(1), children: children.slice(1) },
    };
    expect(together(later, theirs)?.people).toMatchObject({
      adults: [{ id: 'a1' }, { id: 'a2' }],
      children: [{ id: 'c1' }, { id: 'c2' }],
    });
  });
});

describe('What two records say differently', () => {
  const base = () => aFamily().withAdult({ need: 'frailty' }).withRef('AB-1').record();
  const nobody = (adults: 'none' | 'notKnownYet', children: 'none' | 'notKnownYet') =>
    sayKnown(sayKnown(aFamily().record(), 'adults', adults, at), 'children', children, at);

  it('of a person names whom, and what each says', () => {
    const mine = base();
    const theirs = aFamily().withAdult({ need: 'illness' }).withRef('AB-1').record();
    expect(clashesOf(mine, theirs)).toEqual([
      {
        name: 'person a1',
        kind: 'person',
        mine: { id: 'a1', need: 'frailty' },
        theirs: { id: 'a1', need: 'illness' },
      },
    ]);
    expect(choicesOf(mine, theirs)).toEqual([['mine', 'theirs']]);
  });

  it('of who is in the family names adults before children, and what each says', () => {
    const [mine, theirs] = [nobody('none', 'notKnownYet'), nobody('notKnownYet', 'none')];
    expect(clashesOf(mine, theirs)).toEqual([
      { name: 'adults', kind: 'adults', mine: 'none', theirs: 'notKnownYet' },
      { name: 'children', kind: 'children', mine: 'notKnownYet', theirs: 'none' },
    ]);
    expect(choicesOf(mine, theirs)).toEqual([
      ['mine', 'theirs'],
      ['mine', 'theirs'],
    ]);
  });

  it('of what was agreed names the action and the person', () => {
    const agreed = (who: string) => ({
      ...base(),
      agreed: [{ key: 'planForChange', person: 'a1', who }],
    });
    expect(clashesOf(agreed('Duty team'), agreed('Nurse'))).toEqual([
      {
        name: 'agreed planForChange a1',
        kind: 'agreed',
        mine: { key: 'planForChange', person: 'a1', who: 'Duty team' },
        theirs: { key: 'planForChange', person: 'a1', who: 'Nurse' },
      },
    ]);
    expect(choicesOf(agreed('Duty team'), agreed('Nurse'))).toEqual([['mine', 'theirs']]);
  });

  it('is no reference that only one of them has, nor one that both have', () => {
    const none = aFamily().withAdult({ need: 'frailty' }).record();
    expect(clashesOf(base(), none)).toEqual([]);
    expect(clashesOf(none, base())).toEqual([]);
    expect(clashesOf(base(), base())).toEqual([]);
    expect(together(none, none)).not.toHaveProperty('ref');
  });

  it('may be kept as both where the note is just as long as a note may be', () => {
    const saying = (answer: 'yes' | 'no', length: number) =>
      aFamily()
        .withYoungCarer(9)
        .answering('impactOnChild', 'c1', answer, { note: 'n'.repeat(length) })
        .record();
    // Of mine so many letters, a line break, and "Also recorded: yes".
    const room = limits.note - 1 - 'Also recorded: yes'.length;
    expect(choicesOf(saying('no', room), saying('yes', 5))).toEqual([['mine', 'theirs', 'both']]);
    expect(choicesOf(saying('no', room + 1), saying('yes', 5))).toEqual([['mine', 'theirs']]);
  });

  it.each([
    ['none', 'notSaid', 'none'],
    ['notSaid', 'none', 'none'],
    ['notKnownYet', 'notSaid', 'notKnownYet'],
    ['notSaid', 'notKnownYet', 'notKnownYet'],
    ['notSaid', 'notSaid', 'notSaid'],
  ] as const)('is no group of which one says %s and the other %s', (one, other, merged) => {
    const said = (known: typeof one | typeof other) =>
      known === 'notSaid' ? aFamily().record() : sayKnown(aFamily().record(), 'adults', known, at);
    expect(clashesOf(said(one), said(other))).toEqual([]);
    expect(together(said(one), said(other))?.people.adultsKnown).toBe(merged);
  });
});
