import { describe, expect, it } from 'vitest';
import { noteOf } from '#src/summary/plain-text.ts';
import { hasSummary, summarise } from '#src/summary/summary.ts';
import { aFamily } from '#tests/support/family.ts';

const family = () => aFamily().withAdult().withChild(9);
const asked = () =>
  family().answering('adultAtRisk', 'a1', 'no').answering('childAtRisk', 'c1', 'no');

describe('what stands above a summary', () => {
  it('names everyone about whose safety nobody was asked, each once (H4, H19)', () => {
    const [first, second] = summarise(family().withChild(15).record()).headlines;
    expect(first).toBe('Safety has not been looked at: Child 1, Child 2, Adult 1.');
    expect(second).toMatch(/^This summary is incomplete\. \d+ questions were not asked yet/);
  });

  it('names one alone of whom nobody asked', () => {
    const record = family().answering('adultAtRisk', 'a1', 'no').record();
    expect(summarise(record).headlines[0]).toBe('Safety has not been looked at: Child 1.');
  });

  it('does not say so where both were asked, also if it is not known yet', () => {
    expect(summarise(asked().record()).headlines).toEqual([
      expect.stringMatching(/^This summary is incomplete/),
    ]);
    const unknown = family()
      .answering('adultAtRisk', 'a1', 'notKnownYet')
      .answering('childAtRisk', 'c1', 'notKnownYet');
    expect(summarise(unknown.record()).headlines.join(' ')).not.toContain('Safety has not');
  });

  const done = (child: 'yes' | 'no' | 'notKnownYet') =>
    family()
      .answering('adultAtRisk', 'a1', 'no')
      .answering('childAtRisk', 'c1', child)
      .answering('childCaring', 'c1', 'no')
      .answering('adultNeedsAssessed', 'a1', 'no')
      .answering('parentingCounted', 'a1', 'no')
      .answering('conditionStable', 'a1', 'stable')
      .answering('otherAgencies', 'family', 'no')
      .answering('wholeFamilyNeeds', 'family', 'recorded')
      .record();

  it('says that no child is caring, and never above an alert or advice', () => {
    expect(summarise(done('no')).headlines).toEqual([
      'No child is caring, on what is known now. Look again at the review, and say how to ask for help later.',
    ]);
    expect(summarise(done('yes')).headlines).toEqual([]);
    expect(summarise(done('notKnownYet')).headlines).toEqual([]);
  });
});

describe('a summary can be made', () => {
  const nothing = () => aFamily();

  it('of nothing only where nothing at all was said', () => {
    expect(hasSummary(nothing().record())).toBe(false);
    expect(
      hasSummary(
        nothing()
          .withoutAdults('notSaid' as 'none')
          .record(),
      ),
    ).toBe(false);
  });

  it.each([
    ['an answer', nothing().withAdult().answering('adultAtRisk', 'a1', 'no')],
    ['a decision to share', nothing().deciding()],
    ['that there are no children', nothing().withoutChildren('none')],
    [
      'that it is not known yet whether there are children',
      nothing().withoutChildren('notKnownYet'),
    ],
    ['that no adult needs care', nothing().withoutAdults('none')],
    [
      'that it is not known yet whether an adult needs care',
      nothing().withoutAdults('notKnownYet'),
    ],
  ])('where %s was recorded', (_, said) => {
    expect(hasSummary(said.record())).toBe(true);
  });

  it('where only what was done about a concern was recorded', () => {
    const { safety } = family()
      .answering('childAtRisk', 'c1', 'yes')
      .recordingSafety('c1', { done: 'alertMade' })
      .record();
    expect(hasSummary({ ...nothing().record(), safety })).toBe(true);
  });
});

describe('what safety demands', () => {
  it('is due now, of a child with the 48 hours, and says how it stands (H1)', () => {
    const { alerts } = summarise(
      family().answering('adultAtRisk', 'a1', 'yes').answering('childAtRisk', 'c1', 'yes').record(),
    );
    expect(alerts.map(({ person, by, status }) => [person, by, status])).toEqual([
      [
        'c1',
        'Now. Confirm the referral within 48 hours (2012 memorandum, section 14)',
        [
          'Child 1 may be at risk of significant harm. This tool has not raised the alert. You need to.',
        ],
      ],
      [
        'a1',
        'Now',
        ['Adult 1 may be at risk of harm. This tool has not raised the alert. You need to.'],
      ],
    ]);
  });

  it('is advice today where it is not known yet, which says by itself how it stands (H3)', () => {
    const { advice } = summarise(family().answering('childAtRisk', 'c1', 'notKnownYet').record());
    expect(advice.map(({ person, by, status }) => [person, by, status])).toEqual([
      ['c1', 'Today, before you close this contact', []],
    ]);
    expect(
      summarise(family().answering('childAtRisk', 'c1', 'notKnownYet').record()).traces,
    ).toEqual([]);
  });

  it('keeps what was done before beside it, and says it of nobody else', () => {
    const record = family()
      .withChild(15)
      .answering('childAtRisk', 'c2', 'yes')
      .recordingSafety('c2', { done: 'alertMade', to: 'MASH' })
      .answering('childAtRisk', 'c2', 'notKnownYet', {}, 'The school was wrong')
      .answering('childAtRisk', 'c1', 'notKnownYet')
      .record();
    const [one, two] = summarise(record).advice;
    expect([one?.person, one?.status]).toEqual(['c1', []]);
    expect(two?.person).toBe('c2');
    expect(two?.status).toEqual([
      expect.stringMatching(
        /^Earlier: said to be at risk, changed on .* Reason: The school was wrong$/,
      ),
      expect.stringMatching(/^Earlier: alert made on .*, MASH$/),
    ]);
  });

  it('says how it stands before what was said or done earlier', () => {
    const record = family()
      .answering('childAtRisk', 'c1', 'yes')
      .answering('childAtRisk', 'c1', 'no', {}, 'Somebody else was meant')
      .answering('childAtRisk', 'c1', 'yes')
      .record();
    const [alert] = summarise(record).alerts;
    expect(alert?.status).toEqual([
      'Child 1 may be at risk of significant harm. This tool has not raised the alert. You need to.',
      expect.stringMatching(/^Earlier: said to be at risk, changed on .* Reason: Somebody else/),
    ]);
  });

  it('stays in sight where a yes was taken back: how it stands first, then what was done (H8)', () => {
    const record = family()
      .answering('childAtRisk', 'c1', 'yes')
      .recordingSafety('c1', { done: 'makingNow' })
      .answering('childAtRisk', 'c1', 'no', {}, 'Somebody else was meant')
      .answering('adultAtRisk', 'a1', 'yes')
      .record();
    const { alerts, traces } = summarise(record);
    expect(alerts.map(({ person }) => person)).toEqual(['a1']);
    expect(traces).toEqual([
      expect.stringMatching(
        /^Child 1 \(age 9\) was said to be at risk; changed on .* Reason: Somebody else was meant$/,
      ),
      expect.stringMatching(/^Earlier: alert about to be made on /),
    ]);
  });
});

describe('a thing to find out', () => {
  it('is due before the contact is closed where it is about safety or whether there are children (H5)', () => {
    const { findOut, household } = summarise(
      aFamily()
        .withAdult()
        .withoutChildren('notKnownYet')
        .answering('adultNeedsAssessed', 'a1', 'notKnownYet')
        .record(),
    );
    const byKey = new Map([...household, ...findOut].map((line) => [line.key, line]));
    expect(byKey.get('hasChildren')?.by).toBe('Today, before you close this contact');
    expect(byKey.get('adultNeedsAssessed')?.by).toBeUndefined();
  });

  it('says what follows from each answer that can still come, and not from “not known yet”', () => {
    const { findOut } = summarise(asked().answering('childCaring', 'c1', 'notKnownYet').record());
    const caring = findOut.find(({ key }) => key === 'childCaring');
    expect(caring?.follows.map(({ answer }) => answer)).toEqual(['Yes', 'No']);
  });
});

describe('the copied text', () => {
  const text = (said: ReturnType<typeof family>) => noteOf(said.record(), 'Model');
  const parts = (words: string, ...titles: string[]) => titles.map((title) => words.indexOf(title));

  it('says first what to note, then safety, then what to find out before closing, and so on (H1)', () => {
    const words = text(
      aFamily().withAdult().withoutChildren('notKnownYet').answering('adultAtRisk', 'a1', 'yes'),
    );
    const places = parts(words, 'PLEASE NOTE', '\nSAFETY', 'FIND OUT BEFORE YOU CLOSE');
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it('lists under safety the alerts, the advice and then what stays of a concern that was taken back', () => {
    const words = text(
      family()
        .withChild(15)
        .answering('childAtRisk', 'c2', 'yes')
        .answering('childAtRisk', 'c2', 'no', {}, 'Somebody else was meant')
        .answering('childAtRisk', 'c1', 'notKnownYet')
        .answering('adultAtRisk', 'a1', 'yes'),
    );
    const places = parts(
      words,
      '1. Act now: use your safeguarding adults procedure for Adult 1',
      '\n2. ',
      '- Child 2 (age 15) was said to be at risk',
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(words).not.toContain('No safety concern is recorded');
  });

  it.each([
    ['an alert', family().answering('childAtRisk', 'c1', 'yes'), false],
    ['advice', family().answering('childAtRisk', 'c1', 'notKnownYet'), false],
    [
      'a yes that was taken back',
      family()
        .answering('childAtRisk', 'c1', 'yes')
        .answering('childAtRisk', 'c1', 'no', {}, 'Somebody else was meant'),
      false,
    ],
    [
      'an alert and advice',
      family().answering('adultAtRisk', 'a1', 'yes').answering('childAtRisk', 'c1', 'notKnownYet'),
      false,
    ],
    [
      'advice, and a yes that was taken back',
      family()
        .answering('childAtRisk', 'c1', 'notKnownYet')
        .answering('adultAtRisk', 'a1', 'yes')
        .answering('adultAtRisk', 'a1', 'no', {}, 'Somebody else was meant'),
      false,
    ],
    ['no concern', asked(), true],
  ])('says that no safety concern is recorded only where there is none: %s', (_, said, isNone) => {
    expect(text(said).includes('- No safety concern is recorded.')).toBe(isNone);
  });
});
