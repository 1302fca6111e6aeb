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

  it('names adults before children', () => {
    const mine = aFamily().withAdult({ need: 'frailty' }).withChild(9).record();
    const theirs = aFamily().withAdult({ need: 'illness' }).withChild(10).record();
    expect(clashesOf(mine, theirs).map(({ name }) => name)).toEqual(['person a1', 'person c1']);
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

describe('Two records that were put together', () => {
  const reason = 'Two records of the family were put together';
  const family = () => aFamily().withAdult().withYoungCarer(9).withYoungCarer(4);

  it('say in their changes what each said differently, and why', () => {
    const mine = family().answering('impactOnChild', 'c1', 'no').record();
    const theirs = family().answering('impactOnChild', 'c1', 'yes').record();
    const merged = together(mine, theirs, [['answer impactOnChild c1', 'theirs']]);
    expect(merged?.history).toEqual([
      { key: 'impactOnChild', person: 'c1', from: 'no', to: 'yes', at, reason },
    ]);
  });

  it('say so of who is in the family too', () => {
    const mine = sayKnown(aFamily().record(), 'adults', 'none', at);
    const merged = together(mine, aFamily().withAdult().record());
    expect(merged?.history).toEqual([
      { key: 'hasChildren', person: 'adults', from: 'none', to: 'listed', at, reason },
    ]);
  });

  it('are one revision later than mine, and known at the time at which that was done', () => {
    const merged = together(family().record(), family().record());
    expect(merged?.revision).toBe(family().record().revision + 1);
    expect(merged?.asOf).toBe(at);
  });

  it('start the flowchart for every child of either, mine first, each once', () => {
    const both = aFamily().withAdult().withChild(9).withChild(4);
    const mine = { ...both.record(), started: ['c2'] };
    const theirs = { ...both.record(), started: ['c1', 'c2'] };
    expect(together(mine, theirs)?.started).toEqual(['c2', 'c1']);
    expect(together(theirs, mine)?.started).toEqual(['c1', 'c2']);
  });

  it('put off what mine put off, but not what either answers', () => {
    const mine = family()
      .leavingForLater('adultNeedsAssessed', 'a1')
      .leavingForLater('conditionStable', 'a1')
      .record();
    const theirs = family()
      .answering('conditionStable', 'a1', 'stable')
      .leavingForLater('otherAgencies', 'family')
      .record();
    expect(together(mine, theirs)?.putOff).toEqual([{ key: 'adultNeedsAssessed', person: 'a1' }]);
  });

  it('tell what was done by its time, mine first where it was in the same moment', () => {
    const deed = (minute: number, to: string) =>
      ({ person: 'c1', kind: 'child', done: 'alertMade', at: minutesPastTen(minute), to }) as const;
    const base = family().answering('childAtRisk', 'c1', 'yes').record();
    const mine = { ...base, safety: [deed(10, 'mine'), deed(30, 'mine')] };
    const theirs = { ...base, safety: [deed(5, 'theirs'), deed(10, 'theirs'), deed(40, 'theirs')] };
    expect(together(mine, theirs)?.safety.map((done) => [done.at.slice(14, 16), done.to])).toEqual([
      ['05', 'theirs'],
      ['10', 'mine'],
      ['10', 'theirs'],
      ['30', 'mine'],
      ['40', 'theirs'],
    ]);
  });

  it('hold once what both know of, also behind something that only theirs has', () => {
    const base = family().record();
    const decided = (minute: number) =>
      ({
        with: `At ${minute}`,
        agreement: 'agreed',
        told: 'yes',
        at: minutesPastTen(minute),
        shared: 'toDo',
      }) as const;
    const mine = { ...base, sharing: [decided(10), decided(20)] };
    const theirs = { ...base, sharing: [decided(5), decided(10), decided(15), decided(20)] };
    const all = [5, 10, 15, 20].map(decided);
    expect(together(mine, theirs)?.sharing).toEqual(all);
    expect(together(theirs, mine)?.sharing).toEqual(all);
  });

  it('have the answers of both, mine first, and of one answer the details, the speakers and the earlier time of both', () => {
    const mine = family()
      .answering('askWhyCaring', 'c1', 'carryOn', {
        details: { why: ['waiting'] },
        saidBy: ['parent'],
      })
      .answering('otherAgencies', 'family', 'no')
      .record();
    const theirs = family()
      .answering('childAtRisk', 'c1', 'no')
      .answering('askWhyCaring', 'c1', 'carryOn', {
        details: { whatNeedsToChange: 'Help at night' },
        saidBy: ['referrer', 'parent'],
      })
      .record();
    const [first, second] = [together(mine, theirs), together(theirs, mine)];
    expect(first?.answers.map(({ key }) => key)).toEqual([
      'askWhyCaring',
      'otherAgencies',
      'childAtRisk',
    ]);
    expect(first?.answers[0]).toEqual({
      key: 'askWhyCaring',
      person: 'c1',
      answer: 'carryOn',
      details: { why: ['waiting'], whatNeedsToChange: 'Help at night' },
      saidBy: ['parent', 'referrer'],
      at: mine.answers[0]?.at,
    });
    const other = second?.answers.find(({ key }) => key === 'askWhyCaring');
    expect(other?.at).toBe(mine.answers[0]?.at);
    expect(other?.saidBy).toEqual(['referrer', 'parent']);
  });

  it('say what they changed behind all that was changed before', () => {
    const mine = family()
      .answering('otherAgencies', 'family', 'no')
      .answering('otherAgencies', 'family', 'notKnownYet')
      .answering('impactOnChild', 'c1', 'no')
      .record();
    const theirs = family().answering('impactOnChild', 'c1', 'yes').record();
    const merged = together(mine, theirs, [['answer impactOnChild c1', 'theirs']]);
    expect(merged?.history.map(({ key, to }) => [key, to])).toEqual([
      ['otherAgencies', 'notKnownYet'],
      ['impactOnChild', 'yes'],
    ]);
  });

  it.each([
    ['at the very moment at which it was said', minutesPastTen(5), at],
    ['a minute before it was said', minutesPastTen(4), at],
    ['on a clock that is an hour ahead', minutesPastTen(300), minutesPastTen(300, 1)],
    ['at the moment at which they were put together', at, minutesPastTen(240, 1)],
  ])(
    'say again that a child is at risk where the alert of the other was made %s (H1)',
    (_when, made, again) => {
      const known = {
        ...family().record(),
        history: [
          {
            key: 'otherAgencies',
            person: 'family',
            from: 'no',
            to: 'yes',
            at: minutesPastTen(1),
          } as const,
        ],
      };
      const matter = { key: 'childAtRisk', person: 'c1' };
      const mine: FamilyRecord = {
        ...known,
        answers: [{ ...matter, answer: 'yes', at: minutesPastTen(5) }],
      };
      const theirs: FamilyRecord = {
        ...known,
        safety: [{ person: 'c1', kind: 'child', done: 'alertMade', at: made, to: 'Front door' }],
      };
      for (const merged of [together(mine, theirs), together(theirs, mine)]) {
        expect(merged?.history).toEqual([
          ...known.history,
          { ...matter, from: 'yes', to: 'yes', at: again },
        ]);
      }
    },
  );

  it.each([
    ['at the very moment', 5, 1],
    ['a minute after', 6, 0],
  ])(
    'where both said that a child is at risk and one made the alert %s, say it again so many times: %i, %i',
    (_when, made, times) => {
      const saying = {
        ...family().record(),
        answers: [
          { key: 'childAtRisk', person: 'c1', answer: 'yes', at: minutesPastTen(5) } as const,
        ],
      };
      const acting: FamilyRecord = {
        ...saying,
        safety: [
          {
            person: 'c1',
            kind: 'child',
            done: 'alertMade',
            at: minutesPastTen(made),
            to: 'Front door',
          },
        ],
      };
      expect(together(saying, acting)?.history).toHaveLength(times);
    },
  );

  it('keep the one detail that only one of them has', () => {
    const plain = family().answering('impactOnChild', 'c1', 'yes').record();
    const details = { nowOrLikely: 'now' };
    const more = family().answering('impactOnChild', 'c1', 'yes', { details }).record();
    expect(together(plain, more)?.answers[0]?.details).toEqual(details);
    expect(together(more, plain)?.answers[0]?.details).toEqual(details);
    expect(together(plain, plain)?.answers[0]).not.toHaveProperty('details');
  });

  const answered = (count: number, note?: string): FamilyRecord['answers'] =>
    Array.from({ length: count }, (_, index) => ({
      key: `asked${index}`,
      person: 'family',
      answer: 'no',
      at,
      ...(note ? { note } : {}),
    }));
  const children = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: `c${index + 10}`,
      age: 9,
      needsCare: false,
    }));
  it.each<[string, number, (count: number) => Partial<FamilyRecord>, string]>([
    [
      'people beside the three of mine',
      limits.people - 3,
      (count) => ({ people: { ...family().record().people, children: children(count) } }),
      'people',
    ],
    ['answers', limits.answers, (count) => ({ answers: answered(count) }), 'answers'],
    [
      'things agreed',
      limits.answers,
      (count) => ({
        agreed: answered(count).map(({ key, person }) => ({ key, person, who: 'me' })),
      }),
      'answers',
    ],
    [
      'notes',
      limits.notes,
      (count) => ({
        answers: [...answered(count, 'Rang'), { key: 'other', person: 'family', answer: 'no', at }],
      }),
      'notes',
    ],
    [
      'deeds about safety',
      limits.safety,
      (count) => ({
        safety: Array.from({ length: count }, () => ({
          person: 'c1',
          kind: 'child',
          done: 'makingNow',
          at,
        })),
      }),
      'changes',
    ],
    [
      'changes',
      limits.history,
      (count) => ({
        history: Array.from({ length: count }, (_, index) => ({
          key: 'otherAgencies',
          person: 'family',
          from: 'no',
          to: 'yes',
          at: minutesPastTen(index % 600),
          reason: `${index}`,
        })),
      }),
      'changes',
    ],
    [
      'decisions to share',
      limits.sharing,
      (count) => ({
        sharing: Array.from({ length: count }, (_, index) => ({
          with: `Service ${index}`,
          agreement: 'agreed',
          told: 'yes',
          at: minutesPastTen(index),
          shared: 'toDo',
        })),
      }),
      'decisions to share',
    ],
  ])('stay apart where they hold more %s than %i', (_what, most, many, words) => {
    const base = family().record();
    const put = (count: number) =>
      merge(base, { ...base, ...many(count) }, { choices: new Map(), inWords, at });
    expect(put(most).refusal).toBeUndefined();
    expect(put(most + 1).refusal).toBe(
      `Together the two hold more ${words} than one record can. Open the file as a family of its own`,
    );
  });
});
