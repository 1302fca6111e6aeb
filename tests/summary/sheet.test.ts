import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameOf, outcomeOf } from '#src/summary/outcome.ts';
import { sheetOf } from '#src/summary/sheet.ts';
import { aFamily } from '#tests/support/family.ts';
import { runs } from '#tests/support/random.ts';
import { answeredFamilies } from '#tests/support/random-families.ts';

const rowsOf = (record: Parameters<typeof sheetOf>[0]) =>
  sheetOf(record).map(({ title, rows }) => [title, rows.map(nameOf)]);

describe('The call sheet', () => {
  it('names its parts by safety, person and family', () => {
    expect(sheetOf(aFamily().withAdult().withChild(9).record()).map(({ id }) => id)).toEqual([
      'safety',
      'c1',
      'a1',
      'family',
    ]);
  });

  it('holds safety for everyone, then each child, each adult and the family', () => {
    expect(rowsOf(aFamily().withAdult().withChild(9).record())).toEqual([
      ['Safety', ['adultAtRisk a1', 'childAtRisk c1']],
      ['Child 1 (age 9)', ['childCaring c1', 'impactOnChild c1']],
      ['Adult 1', ['adultNeedsAssessed a1', 'parentingCounted a1', 'conditionStable a1']],
      [
        'The whole family',
        ['otherAgencies family', 'wholeFamilyNeeds family', 'considerMeeting family'],
      ],
    ]);
  });

  it('holds what the children’s flowchart asks of each child for whom it was started', () => {
    const [, child] = rowsOf(
      aFamily().atTheChildrensDoor().withYoungCarer(9).withoutAdults('none').record(),
    );
    expect(child).toEqual([
      'Child 1 (age 9)',
      [
        'askWhyCaring c1',
        'impactOnChild c1',
        'childAssessed c1',
        'planCountsCaring c1',
        'schoolAware c1',
        'emergencyPlan c1',
      ],
    ]);
  });

  it('offers at each question its answers, at a page to record on none, and says what was answered', () => {
    const record = aFamily()
      .withAdult()
      .withChild(9)
      .answering('conditionStable', 'a1', 'stable')
      .record();
    const rows = sheetOf(record).flatMap((group) => group.rows);
    const rowOf = (key: string) => rows.find((row) => row.key === key);
    expect(rowOf('conditionStable')).toEqual({
      key: 'conditionStable',
      person: 'a1',
      words: 'Is Adult 1’s condition and situation stable, or does it change?',
      choices: ['stable', 'changing', 'episodic', 'notKnownYet'],
      answer: 'stable',
      answered: record.answers[0],
      because: undefined,
    });
    expect(rowOf('considerMeeting')).toMatchObject({
      words: 'Should everyone involved meet about the whole family?',
      choices: [],
      answer: undefined,
      answered: undefined,
    });
  });

  it('has no part for a person of whom nothing is asked besides safety', () => {
    const record = aFamily().atTheChildrensDoor().withYoungCarer(9).withChild(4).record();
    expect(sheetOf(record).map(({ id }) => id)).toEqual(['safety', 'c1', 'family']);
  });

  it('hides nothing: what an answer left out says which one', () => {
    const record = aFamily().withAdult().withChild(9).answering('childCaring', 'c1', 'no').record();
    const row = sheetOf(record)
      .flatMap(({ rows }) => rows)
      .find(({ key }) => key === 'impactOnChild');
    expect(row?.because).toBe('answered No: Could Child 1 be helping to look after someone?');
  });

  it('says of a question that waits for another what it waits for (H3)', () => {
    const row = sheetOf(aFamily().withAdult().record())
      .flatMap(({ rows }) => rows)
      .find(({ key }) => key === 'parentingCounted');
    expect(row?.because).toBe('waits for: Have Adult 1’s care needs been assessed?');
  });

  it('says of an answer that follows from something else where it comes from', () => {
    const family = aFamily()
      .withAdult()
      .withYoungCarer(9)
      .answering('otherAgencies', 'family', 'yes')
      .answering('contactAgencies', 'family', 'carryOn', {
        details: { agencies: ['school'], schoolKnows: 'notKnownYet' },
      });
    const because = () =>
      Object.fromEntries(
        sheetOf(family.record()).flatMap(({ rows }) => rows.map((row) => [row.key, row.because])),
      );
    expect(because()).toMatchObject({
      schoolAware: 'Not known yet: from who else is involved',
      childCaring: 'Yes: the children’s flowchart was started',
      impactOnChild: undefined,
    });
    family.answering('schoolAware', 'c1', 'notKnownYet');
    expect(because()).toMatchObject({ schoolAware: undefined });
  });

  it('leaves every row where it is when one is answered: the next press would meet another child (H6)', () => {
    const family = aFamily().withAdult().withAdult().withChild(9).withChild(15);
    const [, before] = rowsOf(family.record())[0] ?? [];
    expect(before).toEqual([
      'adultAtRisk a1',
      'adultAtRisk a2',
      'childAtRisk c1',
      'childAtRisk c2',
    ]);
    family.answering('childAtRisk', 'c2', 'no').answering('adultAtRisk', 'a2', 'notKnownYet');
    expect(rowsOf(family.record())[0]).toEqual(['Safety', before]);
  });

  it('holds every open question of any family exactly once', () => {
    fc.assert(
      fc.property(answeredFamilies, (record) => {
        const rows = sheetOf(record).flatMap(({ rows: some }) => some.map(nameOf));
        expect(new Set(rows).size).toBe(rows.length);
        const { notAsked, asked } = outcomeOf(record);
        for (const matter of [...notAsked, ...asked]) {
          const isOfFamilyPage =
            matter.key === 'hasChildren' || ['adults', 'children'].includes(matter.person);
          expect(rows.includes(nameOf(matter))).toBe(!isOfFamilyPage);
        }
      }),
      runs,
    );
  });
});
