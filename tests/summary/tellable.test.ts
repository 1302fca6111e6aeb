import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FamilySheet } from '#src/family-sheet/FamilySheet.tsx';
import { sensitiveIn } from '#src/family-sheet/sensitive.ts';
import { type Deed, en, type Reader, tellable } from '#src/family-sheet/words.ts';
import type { FamilyRecord } from '#src/record/record.ts';
import { actionsOf, outcomeOf } from '#src/summary/outcome.ts';
import { tellableOf } from '#src/summary/tellable.ts';
import { aFamily, minutesPastTen } from '#tests/support/family.ts';
import { runs } from '#tests/support/random.ts';
import { answeredFamilies } from '#tests/support/random-families.ts';

const readers: readonly Reader[] = ['parent', 'youngPerson', 'child'];

/** A record in which everything that can be typed was typed, in words that stand nowhere else. */
function withCanaries(record: FamilyRecord): FamilyRecord {
  const canary = 'canary words';
  const at = minutesPastTen(30);
  return {
    ...record,
    ref: 'CANARY-1042',
    edition: canary,
    answers: record.answers.map((answered) => ({
      ...answered,
      note: canary,
      saidBy: ['referrer'],
      details: { whatNeedsToChange: canary, keepSafe: canary, agencies: ['canary'] },
    })),
    safety: [
      { person: 'c1', kind: 'child', done: 'decidedNoAlert', at, to: canary, reason: canary },
    ],
    agreed: actionsOf(outcomeOf(record)).map(({ key, person }) => ({
      key,
      person,
      who: canary,
      by: '2026-12-01',
    })),
    sharing: [{ with: canary, what: canary, agreement: 'refused', told: 'no', at, shared: 'toDo' }],
    history: [{ key: 'childAtRisk', person: 'c1', from: 'yes', to: 'no', at, reason: canary }],
  };
}

/** The sheet with all that may be told ticked, as it is drawn, one string for each piece of text. */
function textsOfSheet(reader: Reader, deeds: readonly Deed[], isAboutChild: boolean): string[] {
  const sheet = {
    reader,
    isAboutChild,
    top: '',
    lines: deeds.map((deed) => ({ deed, words: en.to[reader].deeds[deed], who: '', by: '' })),
    hasContactLine: true,
    contacts: [],
  };
  const drawn = renderToStaticMarkup(createElement(FamilySheet, { words: en, sheet }));
  return drawn.split(/<[^>]+>/).filter((text) => text !== '');
}

describe('what may be told on a family’s sheet', () => {
  it('is closed: with all of it ticked, every word on the sheet stands in the list of fixed sentences', () => {
    const fixed = new Set<string>();
    const collect = (part: unknown): void => {
      if (typeof part === 'string') fixed.add(part);
      else for (const inner of Object.values(part as object)) collect(inner);
    };
    collect(en);
    let told = 0;
    fc.assert(
      fc.property(answeredFamilies, fc.constantFrom(...readers), (answered, reader) => {
        for (const { person, deeds } of tellableOf(withCanaries(answered))) {
          const texts = textsOfSheet(reader, deeds, person !== 'family');
          expect(texts.filter((text) => !fixed.has(text))).toEqual([]);
          expect(texts.join(' ')).not.toMatch(/canary|child \d|adult \d|pathway/i);
          expect(sensitiveIn(texts.join(' '))).toEqual([]);
          told += deeds.length;
        }
      }),
      runs,
    );
    expect(told).toBeGreaterThan(1000);
  });

  it('is the same whatever was typed, and carries keys and persons only', () => {
    fc.assert(
      fc.property(answeredFamilies, (record) => {
        const told = tellableOf(withCanaries(record));
        expect(told).toEqual(tellableOf(record));
        for (const subject of told) {
          expect(Object.keys(subject)).toEqual(['person', 'deeds']);
          expect(subject.person).toMatch(/^(?:c\d+|family)$/);
          expect(subject.deeds.filter((deed) => !tellable.includes(deed))).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('is nothing but deeds of the summary, each once and in its order', () => {
    fc.assert(
      fc.property(answeredFamilies, (record) => {
        const order = [...new Set(actionsOf(outcomeOf(record)).map(({ key }) => key))];
        for (const { deeds } of tellableOf(record)) {
          const places = deeds.map((deed) => order.indexOf(deed));
          expect(places).not.toContain(-1);
          expect(places).toEqual([...new Set(places)].sort((one, other) => one - other));
        }
      }),
      runs,
    );
  });

  it('is nothing about another child', () => {
    const family = aFamily()
      .withAdult()
      .withChild(15)
      .withChild(9)
      .answering('childCaring', 'c1', 'yes')
      .answering('impactOnChild', 'c1', 'yes')
      .answering('childCaring', 'c2', 'no');
    expect(tellableOf(family.record())).toEqual([
      {
        person: 'c1',
        deeds: [
          'askWhyCaring',
          'joinUpWithChildrensServices',
          'arrangeWholeFamilySupport',
          'considerMeeting',
        ],
      },
      { person: 'c2', deeds: ['arrangeWholeFamilySupport', 'considerMeeting'] },
    ]);
  });

  it('is no alert and no advice, and what it is does not show that there was one', () => {
    const safe = aFamily()
      .withAdult()
      .withChild(8)
      .answering('adultAtRisk', 'a1', 'no')
      .answering('childAtRisk', 'c1', 'no');
    const atRisk = aFamily()
      .withAdult()
      .withChild(8)
      .answering('adultAtRisk', 'a1', 'yes')
      .answering('childAtRisk', 'c1', 'yes');
    expect(outcomeOf(atRisk.record()).alerts).toHaveLength(2);
    expect(tellableOf(atRisk.record())).toEqual(tellableOf(safe.record()));
  });

  it('is told to an only child about that child', () => {
    const record = aFamily()
      .withAdult()
      .withChild(9)
      .answering('childCaring', 'c1', 'yes')
      .record();
    const [told, ...others] = tellableOf(record);
    expect([told?.person, others]).toEqual(['c1', []]);
    expect(told?.deeds).toContain('askWhyCaring');
  });

  it('is told to the family where no child is listed, is born, or is under 18', () => {
    const family = aFamily().withAdult().answering('conditionStable', 'a1', 'episodic');
    const told = [
      {
        person: 'family',
        deeds: ['planForChange', 'arrangeWholeFamilySupport', 'considerMeeting'],
      },
    ];
    expect(tellableOf(family.record())).toEqual(told);
    expect(tellableOf(family.withChild('notBornYet').withChild('youngAdult').record())).toEqual(
      told,
    );
  });
});
