import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agree } from '#src/record/changes.ts';
import type { FamilyRecord } from '#src/record/record.ts';
import { grouped, type ViewBy } from '#src/summary/grouped.ts';
import { nameOf } from '#src/summary/outcome.ts';
import { summarise } from '#src/summary/summary.ts';
import { aFamily, minutesPastTen } from '#tests/support/family.ts';
import { runs } from '#tests/support/random.ts';
import { answeredFamilies } from '#tests/support/random-families.ts';

const family = () =>
  aFamily()
    .withAdult()
    .withChild(9)
    .answering('adultAtRisk', 'a1', 'no')
    .answering('childAtRisk', 'c1', 'yes')
    .answering('childCaring', 'c1', 'yes')
    .answering('adultNeedsAssessed', 'a1', 'yes')
    .answering('parentingCounted', 'a1', 'no')
    .answering('conditionStable', 'a1', 'episodic');

const view = (record: FamilyRecord, by: ViewBy) =>
  grouped(summarise(record), by).map(({ heading, actions }) => [heading, actions.map(nameOf)]);

describe('The actions of a summary', () => {
  it('stand under when they are due, and a time without any has no heading', () => {
    expect(view(family().record(), 'urgency')).toEqual([
      ['Next', ['reassessParentsNeeds a1', 'askWhyCaring c1']],
      ['Plan', ['planForChange a1', 'arrangeWholeFamilySupport family']],
      ['Keep under review', ['considerMeeting family']],
    ]);
    const urgent = summarise(family().record());
    const reviewed = { ...urgent, tiers: urgent.tiers.map((tier) => ({ ...tier, actions: [] })) };
    expect(grouped(reviewed, 'urgency')).toEqual([]);
  });

  it('can be seen by person also where something for a child is due before anything for an adult', () => {
    const record = family().answering('parentingCounted', 'a1', 'yes').record();
    expect(view(record, 'person').map(([heading]) => heading)).toEqual([
      'Adult 1',
      'Child 1 (age 9)',
      'The family',
    ]);
    expect(view(record, 'who').map(([heading]) => heading)).toEqual([
      'You',
      'Adult services',
      'You, with those involved',
    ]);
  });

  it('can be seen by person: adults, then children, then the family', () => {
    expect(view(family().record(), 'person')).toEqual([
      ['Adult 1', ['reassessParentsNeeds a1', 'planForChange a1']],
      ['Child 1 (age 9)', ['askWhyCaring c1']],
      ['The family', ['arrangeWholeFamilySupport family', 'considerMeeting family']],
    ]);
  });

  it('can be seen by who does them, as agreed where something was agreed', () => {
    const matter = { key: 'askWhyCaring', person: 'c1' };
    const record = agree(family().record(), matter, { who: 'School nurse' }, minutesPastTen(30));
    expect(view(record, 'who')).toEqual([
      ['Adult services', ['reassessParentsNeeds a1', 'planForChange a1']],
      ['School nurse', ['askWhyCaring c1']],
      ['You, with those involved', ['arrangeWholeFamilySupport family', 'considerMeeting family']],
    ]);
  });

  it('are the same in every view, and an alert is in none of them: it stands above (H1)', () => {
    fc.assert(
      fc.property(answeredFamilies, (record) => {
        const summary = summarise(record);
        const names = (by: ViewBy) =>
          grouped(summary, by)
            .flatMap(({ actions }) => actions.map(nameOf))
            .sort();
        expect(names('who')).toEqual(names('urgency'));
        expect(names('person')).toEqual(names('urgency'));
        for (const alert of [...summary.alerts, ...summary.advice]) {
          expect(names('person')).not.toContain(nameOf(alert));
        }
      }),
      runs,
    );
  });
});

describe('What is to be found out', () => {
  const open = () => family().answering('childCaring', 'c1', 'notKnownYet');

  it('is asked by you, by a day to be agreed, until something is agreed', () => {
    const [caring] = summarise(open().record()).findOut;
    expect(caring).toMatchObject({ key: 'childCaring', who: 'You', by: undefined });
    const agreed = { who: 'School nurse', by: '2026-12-01' };
    const [asked] = summarise(
      agree(open().record(), { key: 'childCaring', person: 'c1' }, agreed, minutesPastTen(40)),
    ).findOut;
    expect(asked).toMatchObject({ who: 'School nurse', by: '1 December 2026 (agreed)' });
  });

  it('about safety is due before the contact is closed, whatever was agreed (H3)', () => {
    const record = aFamily()
      .withAdult()
      .withChild(9)
      .answering('childAtRisk', 'c1', 'notKnownYet')
      .record();
    const matter = { key: 'childAtRisk', person: 'c1' };
    const [risk] = summarise(
      agree(record, matter, { by: '2026-12-24' }, minutesPastTen(40)),
    ).findOut;
    expect(risk?.by).toBe('Today, before you close this contact');
  });

  it('and is answered later stays known as found out, with when (H3)', () => {
    const record = open().answering('childCaring', 'c1', 'yes').record();
    const line = summarise(record).known.find(({ key }) => key === 'childCaring');
    expect(line?.answer).toBe('Yes');
    expect(line?.details).toContainEqual({
      label: 'Found out',
      words: '22 November 2026 at 10:10; NOT KNOWN YET before',
    });
  });

  it('is not said to have been found out where a plain answer was changed', () => {
    const record = open()
      .answering('childCaring', 'c1', 'yes')
      .answering('childCaring', 'c1', 'no')
      .record();
    const line = summarise(record).known.find(({ key }) => key === 'childCaring');
    expect(line?.details).toEqual([]);
  });
});
