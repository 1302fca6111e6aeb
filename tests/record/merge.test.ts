import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { raiseAgain } from '#src/record/changes.ts';
import { readFile, writeFile } from '#src/record/file.ts';
import {
  type Choice,
  choicesAt,
  clashesOf,
  merge,
  renumbered,
  sharedPeople,
} from '#src/record/merge.ts';
import {
  type Answered,
  type FamilyRecord,
  lastDone,
  limits,
  recorded,
} from '#src/record/record.ts';
import { misfitOf } from '#src/summary/misfits.ts';
import { nameOf } from '#src/summary/outcome.ts';
import { concernsOf, type Standing } from '#src/summary/safety.ts';
import { now } from '#tests/support/clock.ts';
import { aFamily, type Family, minutesPastTen } from '#tests/support/family.ts';
import { runs } from '#tests/support/random.ts';
import { deeds, families, lived } from '#tests/support/random-families.ts';

const at = '2026-11-22T14:00:00+00:00';
const inWords = ({ answer, note }: Answered) => `${answer}${note ? `. ${note}` : ''}`;
const reader = { now: now(), versions: { adult: '1', children: '1' }, misfitOf };

type Choose = (choices: readonly Choice[], index: number) => Choice | undefined;

/** Puts two records together, each clash decided so. */
function together(mine: FamilyRecord, theirs: FamilyRecord, choose: Choose): FamilyRecord {
  const choices = new Map(
    clashesOf(mine, theirs).map((clash, index) => [
      clash.name,
      choose(choicesAt(clash, inWords), index) ?? 'mine',
    ]),
  );
  const { value } = merge(mine, theirs, { choices, inWords, at });
  if (!value) throw new Error('The two did not fit into one record.');
  return value;
}

const one =
  (choice: Choice): Choose =>
  (choices) =>
    choices.includes(choice) ? choice : choices[0];
const byChance =
  (chances: readonly number[]): Choose =>
  (choices, index) =>
    choices[(chances[index % chances.length] ?? 0) % choices.length];

/** One family with which two services went on, each by itself, and what they choose where they differ. */
const twoSides = fc
  .record({
    before: families.chain((record) => deeds.map((done) => lived(record, done))),
    here: deeds,
    there: deeds,
    chances: fc.array(fc.nat({ max: 2 }), { minLength: 5, maxLength: 5 }),
  })
  .map(({ before, here, there, chances }) => ({
    mine: lived(before, here, 100),
    theirs: lived(before, there, 115),
    chances,
  }));

type Sides = readonly [FamilyRecord, FamilyRecord];

function holdsFor(check: (merged: FamilyRecord, sides: Sides) => void | Promise<void>) {
  return fc.assert(
    fc.asyncProperty(twoSides, async ({ mine, theirs, chances }) =>
      check(together(mine, theirs, byChance(chances)), [mine, theirs]),
    ),
    { ...runs, numRuns: 500 },
  );
}

const idsOf = ({ people }: FamilyRecord) =>
  [...people.adults, ...people.children].map(({ id }) => id).toSorted();
const answerOf = (record: FamilyRecord, key: string, person: string) =>
  recorded(record, { key, person })?.answer;
const isRiskKey = (key: string) => key === 'childAtRisk' || key === 'adultAtRisk';
const standingOf = (record: FamilyRecord, person: string): Standing | undefined =>
  concernsOf(record).find((concern) => concern.person === person)?.standing;

describe('two records of any family, put together', () => {
  it('are one sound record, which a file holds and gives back (H17)', () =>
    holdsFor(async (merged) => {
      expect(await readFile(writeFile(merged), reader)).toEqual({ value: merged });
    }));

  it('hold everybody of both, and every chart that was started (H6)', () =>
    holdsFor((merged, [mine, theirs]) => {
      expect(idsOf(merged)).toEqual([...new Set([...idsOf(mine), ...idsOf(theirs)])].toSorted());
      expect(merged.started.toSorted()).toEqual(
        [...new Set([...mine.started, ...theirs.started])].toSorted(),
      );
    }));

  it('keep a yes about safety of either, whatever the other says (H8)', () =>
    holdsFor((merged, sides) => {
      for (const { key, person, answer } of sides.flatMap((side) => side.answers)) {
        if (isRiskKey(key) && answer === 'yes') expect(answerOf(merged, key, person)).toBe('yes');
      }
    }));

  it('name every concern that either names, but a risk not known yet that the other knows of (H8)', () =>
    holdsFor((merged, sides) => {
      const named = concernsOf(merged).map(({ person }) => person);
      for (const concern of sides.flatMap(concernsOf)) {
        if (concern.standing !== 'notKnownYet') expect(named).toContain(concern.person);
      }
    }));

  it('demand that somebody acts now where either does, unless something was done later by who knew of it (H1)', async () => {
    let still = 0;
    await holdsFor((merged, [mine, theirs]) => {
      for (const [side, other] of [
        [mine, theirs],
        [theirs, mine],
      ] as const) {
        for (const { person, kind, standing } of concernsOf(side)) {
          if (standing !== 'actNow') continue;
          if (standingOf(merged, person) === 'actNow') {
            still += 1;
            continue;
          }
          const key = kind === 'child' ? 'childAtRisk' : 'adultAtRisk';
          const deed = merged.safety.findLast(
            (entry) => entry.person === person && entry.done !== 'makingNow',
          );
          expect(answerOf(other, key, person)).toBe('yes');
          expect(other.safety).toContainEqual(deed);
          expect(Date.parse(deed?.at ?? '')).toBeGreaterThan(
            Date.parse(recorded(side, { key, person })?.at ?? ''),
          );
        }
      }
    });
    expect(still).toBeGreaterThan(100);
  });

  it('answer everything that either answers, by an answer of one of them: none becomes not known yet (H3)', () =>
    holdsFor((merged, sides) => {
      const all = sides.flatMap((side) => side.answers);
      expect(merged.answers.map(nameOf).toSorted()).toEqual(
        [...new Set(all.map(nameOf))].toSorted(),
      );
      for (const matter of merged.answers) {
        expect(sides.map((side) => recorded(side, matter)?.answer)).toContain(matter.answer);
      }
    }));

  it('lose no deed about safety, no change, no decision to share and no agreement (H14)', () =>
    holdsFor((merged, sides) => {
      for (const side of sides) {
        for (const deed of side.safety) expect(merged.safety).toContainEqual(deed);
        for (const line of side.history) expect(merged.history).toContainEqual(line);
        for (const decision of side.sharing ?? []) expect(merged.sharing).toContainEqual(decision);
        for (const agreed of side.agreed) {
          expect(merged.agreed.map(nameOf)).toContain(nameOf(agreed));
        }
      }
    }));

  it('keep in the changes what was left at each clash of answers (H8)', () =>
    holdsFor((merged, sides) => {
      for (const { key, person, answer } of merged.answers) {
        for (const from of sides.map((side) => answerOf(side, key, person))) {
          if (from === undefined || from === answer) continue;
          expect(merged.history).toContainEqual(
            expect.objectContaining({ key, person, from, to: answer, at }),
          );
        }
      }
    }));

  it('are the same whichever is added to the other, but for the order', () => {
    const turned: Choose = (choices) => (choices.includes('theirs') ? 'theirs' : 'mine');
    const straight: Choose = (choices) => (choices.includes('mine') ? 'mine' : 'theirs');
    const sorted = (record: FamilyRecord) => {
      const list = (entries: readonly unknown[]) =>
        entries
          .map((entry) => JSON.stringify(Object.entries(entry as object).toSorted()))
          .toSorted();
      return {
        door: record.door,
        people: [record.people.adultsKnown, record.people.childrenKnown, idsOf(record)],
        answers: list(record.answers),
        safety: list(record.safety),
        history: list(record.history),
        sharing: list(record.sharing ?? []),
        agreed: list(record.agreed),
      };
    };
    fc.assert(
      fc.property(twoSides, ({ mine, theirs }) => {
        expect(sorted(together(theirs, mine, turned))).toEqual(
          sorted(together(mine, theirs, straight)),
        );
      }),
      runs,
    );
  });

  it('differ in nothing, and gain nothing, where they are the same record', () => {
    fc.assert(
      fc.property(twoSides, ({ mine }) => {
        expect(clashesOf(mine, mine)).toEqual([]);
        expect(together(mine, mine, one('mine'))).toEqual({
          ...mine,
          revision: mine.revision + 1,
          asOf: at,
          putOff: mine.putOff.filter((matter) => !recorded(mine, matter)),
        });
      }),
      runs,
    );
  });

  it('hold the people of both side by side where they are said to be others (H6, H15)', () => {
    fc.assert(
      fc.property(twoSides, ({ mine, theirs, chances }) => {
        const others = renumbered(mine, theirs, sharedPeople(mine, theirs));
        const merged = together(mine, others, byChance(chances));
        expect(idsOf(merged)).toHaveLength(idsOf(mine).length + idsOf(theirs).length);
        for (const { key, person, answer } of mine.answers) {
          if (person !== 'family') expect(answerOf(merged, key, person)).toBe(answer);
        }
        expect(misfitOf(merged)).toBeUndefined();
      }),
      runs,
    );
  });
});

describe('who is in the family', () => {
  const listed = () => aFamily().withAdult().withChild(9).record();
  const nobody = (known: 'none' | 'notKnownYet') =>
    aFamily().withAdult().withoutChildren(known).record();
  const names = (mine: FamilyRecord, theirs: FamilyRecord) =>
    clashesOf(mine, theirs).map(({ name }) => name);

  it('is asked about where one says that there are no children and the other that it is not known yet', () => {
    expect(names(nobody('none'), nobody('notKnownYet'))).toEqual(['children']);
    expect(names(nobody('notKnownYet'), nobody('none'))).toEqual(['children']);
    expect(names(nobody('none'), nobody('none'))).toEqual([]);
  });

  it('is not asked about where either lists them: they are there', () => {
    for (const known of ['none', 'notKnownYet'] as const) {
      expect(names(listed(), nobody(known))).toEqual([]);
      expect(names(nobody(known), listed())).toEqual([]);
    }
  });
});

describe('what was done about a concern', () => {
  it('that was decided after it was said again is not asked for once more', () => {
    const before = aFamily().withAdult().withChild(9);
    const mine = before.record();
    const at_ = (minute: number) => minutesPastTen(minute);
    const raised = raiseAgain(
      { ...mine, answers: [{ key: 'childAtRisk', person: 'c1', answer: 'yes', at: at_(40) }] },
      { key: 'childAtRisk', person: 'c1' },
      at_(40),
    );
    const theirs: FamilyRecord = {
      ...mine,
      answers: [{ key: 'childAtRisk', person: 'c1', answer: 'yes', at: at_(10) }],
      safety: [
        { person: 'c1', kind: 'child', done: 'alertMade', at: at_(20) },
        { person: 'c1', kind: 'child', done: 'alreadyReported', to: 'MASH', at: at_(50) },
      ],
    };
    const merged = together(raised, theirs, one('mine'));
    expect(concernsOf(merged)).toMatchObject([{ person: 'c1', standing: 'alreadyReported' }]);
  });

  it('is refused where the two together hold more than one record can, and not before', () => {
    const deeds_ = (count: number, minute: number) =>
      Array.from({ length: count }, (_, index) => ({
        person: 'c1',
        kind: 'child' as const,
        done: 'makingNow' as const,
        to: `Desk ${index}`,
        at: minutesPastTen(minute),
      }));
    const family = aFamily()
      .withAdult()
      .withChild(9)
      .answering('childAtRisk', 'c1', 'yes')
      .record();
    const put = (more: number) =>
      merge(
        { ...family, safety: deeds_(limits.safety - 1, 20) },
        { ...family, safety: deeds_(more, 21) },
        { choices: new Map(), inWords, at },
      );
    const lines = Array.from({ length: limits.history }, (_, index) => ({
      key: 'otherAgencies',
      person: 'family',
      from: 'no' as const,
      to: 'yes' as const,
      at: minutesPastTen(index % 60),
      reason: `Line ${index}`,
    }));
    const full = { ...family, history: lines };
    expect(merge(full, full, { choices: new Map(), inWords, at }).refusal).toBeUndefined();
    expect(put(1).refusal).toBeUndefined();
    expect(put(2).refusal).toBe(
      'Together the two hold more changes than one record can. Open the file as a family of its own',
    );
  });
});

describe('a clash of two answers', () => {
  const family = () => aFamily().atBothDoors().withAdult().withYoungCarer(9);
  const saying = (answer: Answered['answer'], note?: string) =>
    family()
      .answering('impactOnChild', 'c1', answer, note ? { note } : {})
      .record();

  it('is decided by a person: mine, theirs, or one with the other in its note', () => {
    const [clash, ...others] = clashesOf(saying('no'), saying('yes', 'Misses school'));
    expect(others).toEqual([]);
    expect(clash?.name).toBe('answer impactOnChild c1');
    expect(clash && choicesAt(clash, inWords)).toEqual(['mine', 'theirs', 'both']);
    const [mine, theirs, both] = (['mine', 'theirs', 'both'] as const).map((choice) =>
      recorded(
        together(saying('no', 'Said her mother'), saying('yes', 'Misses school'), one(choice)),
        {
          key: 'impactOnChild',
          person: 'c1',
        },
      ),
    );
    expect([mine?.answer, mine?.note]).toEqual(['no', 'Said her mother']);
    expect([theirs?.answer, theirs?.note]).toEqual(['yes', 'Misses school']);
    expect(both?.answer).toBe('no');
    expect(both?.note).toBe('Said her mother\nAlso recorded: yes. Misses school');
  });

  it('cannot be kept as both where the note would be longer than 500 characters', () => {
    const [clash] = clashesOf(saying('no', 'n'.repeat(250)), saying('yes', 'y'.repeat(250)));
    expect(clash && choicesAt(clash, inWords)).toEqual(['mine', 'theirs']);
  });

  it('is none where only one of them says more, and then all that was said is kept', () => {
    const mine = saying('no');
    const theirs = family()
      .answering('impactOnChild', 'c1', 'no', { note: 'So far', saidBy: ['parent'] })
      .record();
    expect(clashesOf(mine, theirs)).toEqual([]);
    expect(
      recorded(together(mine, theirs, one('mine')), { key: 'impactOnChild', person: 'c1' }),
    ).toMatchObject({ answer: 'no', note: 'So far', saidBy: ['parent'] });
  });

  it('must be decided: nothing is taken for granted', () => {
    expect(() => merge(saying('no'), saying('yes'), { choices: new Map(), inWords, at })).toThrow(
      '"answer impactOnChild c1" cannot be kept as undefined',
    );
  });
});

describe('a yes about safety in one of two records (H1, H8)', () => {
  const family = () => aFamily().atBothDoors().withAdult().withChild(9);
  const saying = (answer: Answered['answer'], note?: string): Family =>
    family().answering('childAtRisk', 'c1', answer, note ? { note } : {});

  it('stays, whoever has it, and no choice drops it', () => {
    const yes = saying('yes').record();
    const no = saying('no', 'Seen today').record();
    for (const [mine, theirs, stays] of [
      [yes, no, 'mine'],
      [no, yes, 'theirs'],
    ] as const) {
      const [clash] = clashesOf(mine, theirs);
      expect(clash && choicesAt(clash, inWords)).toEqual([stays, 'both']);
      const dropped = new Map([[clash?.name ?? '', stays === 'mine' ? 'theirs' : 'mine'] as const]);
      expect(() => merge(mine, theirs, { choices: dropped, inWords, at })).toThrow(
        'cannot be kept',
      );
      expect(answerOf(together(mine, theirs, one('both')), 'childAtRisk', 'c1')).toBe('yes');
    }
  });

  it('takes what the other says into its note', () => {
    const merged = together(
      saying('no', 'Seen today').record(),
      saying('yes').record(),
      one('both'),
    );
    expect(recorded(merged, { key: 'childAtRisk', person: 'c1' })?.note).toBe(
      'Also recorded: no. Seen today',
    );
  });

  it('stands again though it was taken back with a reason in the other, and the reason stays', () => {
    const taken = saying('yes')
      .answering('childAtRisk', 'c1', 'no', {}, 'It was a mistake')
      .record();
    const merged = together(taken, saying('yes').record(), one('theirs'));
    expect(answerOf(merged, 'childAtRisk', 'c1')).toBe('yes');
    expect(standingOf(merged, 'c1')).toBe('actNow');
    expect(merged.history).toContainEqual(expect.objectContaining({ reason: 'It was a mistake' }));
  });

  it('is not answered by what was decided where nobody had said so', () => {
    const yes = saying('yes').record();
    const decided = saying('notKnownYet')
      .recordingSafety('c1', {
        done: 'decidedNoAlert',
        to: 'team manager',
        reason: 'Nothing in it',
      })
      .record();
    const merged = together(yes, decided, one('mine'));
    expect(standingOf(merged, 'c1')).toBe('actNow');
    expect(lastDone(merged, 'c1')?.reason).toBe('Nothing in it');
  });

  it('is not answered by an alert that was made before it was said', () => {
    const alerted = saying('yes').recordingSafety('c1', { done: 'alertMade' }).record();
    const later = family().answering('adultAtRisk', 'a1', 'no').starting('c1');
    const raised = later.answering('childAtRisk', 'c1', 'yes').record();
    expect(standingOf(alerted, 'c1')).toBe('alertMade');
    expect(standingOf(together(alerted, raised, one('mine')), 'c1')).toBe('actNow');
    expect(standingOf(together(raised, alerted, one('mine')), 'c1')).toBe('actNow');
  });

  it('is answered by the alert that the other service made of it', () => {
    const handedOver = saying('yes').record();
    const done = aFamily()
      .continuing(handedOver)
      .recordingSafety('c1', { done: 'alertMade', at: minutesPastTen(30) })
      .record();
    expect(standingOf(together(handedOver, done, one('mine')), 'c1')).toBe('alertMade');
  });

  it('said again since the alert demands to act again', () => {
    const alerted = saying('yes').recordingSafety('c1', { done: 'alertMade' }).record();
    const again = raiseAgain(alerted, { key: 'childAtRisk', person: 'c1' }, minutesPastTen(40));
    expect(standingOf(together(alerted, again, one('mine')), 'c1')).toBe('actNow');
  });

  it('demands to act also where the clock of the other computer is ahead', () => {
    const ahead = '2026-11-22T14:20:00+00:00';
    const yes = saying('yes').record();
    const decided = saying('no')
      .recordingSafety('c1', {
        done: 'decidedNoAlert',
        at: ahead,
        to: 'lead',
        reason: 'Nothing in it',
      })
      .record();
    expect(standingOf(together(yes, decided, one('mine')), 'c1')).toBe('actNow');
  });
});

describe('the people of two records', () => {
  const family = () => aFamily().atBothDoors().withAdult().withChild(9);

  it('are asked about where both know of one id, also of somebody who was taken out on one side (H15)', () => {
    const mine = family().withChild(4).removing('c2').record();
    const theirs = family().withChild(15).withChild(2).record();
    expect(sharedPeople(mine, theirs)).toEqual(['a1', 'c1', 'c2']);
  });

  it('who are others get ids that neither record has used, wherever they are named (H6)', () => {
    const mine = family().withChild(4).removing('c2').record();
    const theirs = family()
      .answering('askWhyCaring', 'c1', 'carryOn', {
        note: 'Child 1 cooks',
        details: { helps: ['a1', 'grandparent'], whatNeedsToChange: 'a1' },
      })
      .record();
    const others = renumbered(mine, theirs, ['a1', 'c1']);
    expect(idsOf(others)).toEqual(['a2', 'c3']);
    expect(others.answers[0]).toMatchObject({
      person: 'c3',
      note: 'Child 1 cooks',
      details: { helps: ['a2', 'grandparent'], whatNeedsToChange: 'a1' },
    });
    expect(idsOf(together(mine, others, one('mine')))).toEqual(['a1', 'a2', 'c1', 'c3']);
  });

  it('who were taken out on one side are in the family again, and that they were stays in the changes', () => {
    const mine = family()
      .answering('childAtRisk', 'c1', 'yes')
      .removing('c1', 'Lives elsewhere')
      .record();
    const merged = together(mine, family().record(), one('mine'));
    expect(idsOf(merged)).toEqual(['a1', 'c1']);
    expect(merged.history).toContainEqual(
      expect.objectContaining({ to: 'removed', reason: 'Lives elsewhere' }),
    );
    expect(standingOf(merged, 'c1')).toBe('takenBack');
  });

  it('of whom different things are said are a clash, and of whom one says more are none', () => {
    const mine = aFamily().withAdult({ need: 'frailty' }).withChild(9).record();
    const theirs = aFamily()
      .withAdult({ need: 'illness' })
      .withChild(9, { livesHere: 'always' })
      .record();
    expect(clashesOf(mine, theirs).map(({ name }) => name)).toEqual(['person a1']);
    const merged = together(mine, theirs, one('theirs'));
    expect(merged.people.adults).toEqual([{ id: 'a1', need: 'illness' }]);
    expect(merged.people.children).toEqual([
      { id: 'c1', age: 9, needsCare: false, livesHere: 'always' },
    ]);
  });

  it('are listed where one side said that there are none, and the changes say so (H5)', () => {
    const none = aFamily().withAdult().withoutChildren().record();
    const merged = together(none, family().record(), one('mine'));
    expect(merged.people.childrenKnown).toBe('listed');
    expect(merged.history).toContainEqual(
      expect.objectContaining({
        key: 'hasChildren',
        person: 'children',
        from: 'none',
        to: 'listed',
      }),
    );
  });

  it('of whom one side says that there are none and the other that it is not known yet are a clash (H3)', () => {
    const none = aFamily().withAdult().withoutChildren().record();
    const open = aFamily().withAdult().withoutChildren('notKnownYet').record();
    expect(clashesOf(none, open).map(({ name }) => name)).toEqual(['children']);
    expect(together(none, open, one('theirs')).people.childrenKnown).toBe('notKnownYet');
    const unsaid = aFamily().withAdult().record();
    expect(together(unsaid, open, one('mine')).people.childrenKnown).toBe('notKnownYet');
  });

  it('who are more than 30 together stay apart, and a sentence says what to do', () => {
    const many = (count: number) => {
      let made = aFamily();
      for (let index = 0; index < count; index += 1) made = made.withChild(9);
      return made.record();
    };
    const [mine, theirs] = [many(20), many(11)];
    const others = renumbered(mine, theirs, sharedPeople(mine, theirs));
    expect(merge(mine, others, { choices: new Map(), inWords, at })).toEqual({
      refusal:
        'Together the two hold more people than one record can. Open the file as a family of its own',
    });
  });
});

describe('the rest of two records', () => {
  it('has what was done twice in one second twice, and what both know of once', () => {
    const base = aFamily().withAdult().record();
    const deed = { person: 'a1', kind: 'adult', done: 'makingNow', at: minutesPastTen(5) } as const;
    const once = { ...base, safety: [deed] };
    const twice = { ...base, safety: [deed, deed] };
    expect(together(once, twice, one('mine')).safety).toEqual([deed, deed]);
    expect(together(twice, once, one('mine')).safety).toEqual([deed, deed]);
  });

  it('has both doors where they came in by different ones', () => {
    const adult = aFamily().record();
    const children = aFamily().atTheChildrensDoor().record();
    expect(together(adult, children, one('mine')).door).toBe('both');
  });

  it('has the reference of the one that has one, and is a clash where they differ (H15)', () => {
    const ours = aFamily().withRef('AB-1').record();
    expect(together(aFamily().record(), ours, one('mine')).ref).toBe('AB-1');
    const theirs = aFamily().withRef('ZZ-9').record();
    expect(clashesOf(ours, theirs)).toEqual([
      { name: 'ref', kind: 'ref', mine: 'AB-1', theirs: 'ZZ-9' },
    ]);
    expect(together(ours, theirs, one('theirs')).ref).toBe('ZZ-9');
  });

  it('has who acts from one and by when from the other', () => {
    const base = aFamily().withAdult().record();
    const matter = { key: 'planForChange', person: 'a1' };
    const mine = { ...base, agreed: [{ ...matter, who: 'Duty team' }] };
    const theirs = { ...base, agreed: [{ ...matter, by: '2026-12-01' }] };
    expect(clashesOf(mine, theirs)).toEqual([]);
    expect(together(mine, theirs, one('mine')).agreed).toEqual([
      { ...matter, who: 'Duty team', by: '2026-12-01' },
    ]);
    const other = { ...base, agreed: [{ ...matter, who: 'Community nurse' }] };
    expect(clashesOf(mine, other).map(({ name }) => name)).toEqual(['agreed planForChange a1']);
  });
});
