import { describe, expect, it } from 'vitest';
import { noteOf } from '#src/summary/plain-text.ts';
import { hasSummary, knownAtInWords, summarise } from '#src/summary/summary.ts';
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

describe('what stands above a summary in which all was asked', () => {
  const complete = (family: ReturnType<typeof aFamily>) => {
    for (const { id } of family.record().people.adults) {
      family
        .answering('adultAtRisk', id, 'no')
        .answering('adultNeedsAssessed', id, 'no')
        .answering('conditionStable', id, 'stable');
    }
    return family
      .answering('otherAgencies', 'family', 'no')
      .answering('wholeFamilyNeeds', 'family', 'recorded');
  };
  const headlines = (family: ReturnType<typeof aFamily>) => summarise(family.record()).headlines;
  const notCaring = (id: string, family: ReturnType<typeof aFamily>) =>
    family.answering('childAtRisk', id, 'no').answering('childCaring', id, 'no');
  const noneCares =
    'No child is caring, on what is known now. Look again at the review, and say how to ask for help later.';

  it('is that no children were recorded, where there are none', () => {
    expect(headlines(complete(aFamily().withAdult().withoutChildren()))).toEqual([
      'No children were recorded, so the child boxes do not apply, on what is known now. Look again if a child comes to live with, visit or help the adult.',
    ]);
  });

  it('is nothing where it is not known yet whether there are children (H3)', () => {
    const family = complete(aFamily().withAdult().withoutChildren('notKnownYet'));
    expect(headlines(family)).not.toContain(noneCares);
    expect(headlines(family).join()).not.toContain('No children were recorded');
  });

  it('is nothing where one child of two is caring, or may be', () => {
    const two = () => notCaring('c1', complete(aFamily().withAdult().withChild(9).withChild(4)));
    expect(headlines(notCaring('c2', two()))).toEqual([noneCares]);
    for (const answer of ['yes', 'notKnownYet'] as const) {
      const family = two()
        .answering('childAtRisk', 'c2', 'no')
        .answering('childCaring', 'c2', answer)
        .answering('impactOnChild', 'c2', 'no');
      expect(headlines(family)).toEqual([]);
    }
  });

  it('is not that no child is caring while the children’s flowchart is started for one', () => {
    const family = notCaring('c1', complete(aFamily().withAdult().withChild(9)))
      .starting('c1')
      .answering('impactOnChild', 'c1', 'no')
      .answering('childAssessed', 'c1', 'no')
      .answering('schoolAware', 'c1', 'yes');
    expect(headlines(family)).toEqual([]);
  });

  it('says of one question that is left that it is one', () => {
    const family = aFamily().withAdult().withChild(9).answering('childAtRisk', 'c1', 'no');
    family.answering('childCaring', 'c1', 'no').answering('adultAtRisk', 'a1', 'no');
    family.answering('adultNeedsAssessed', 'a1', 'no').answering('conditionStable', 'a1', 'stable');
    family.answering('otherAgencies', 'family', 'no');
    expect(headlines(family)).toEqual([
      'This summary is incomplete. 1 question was not asked yet; they are listed below.',
    ]);
  });
});

describe('an action in words', () => {
  const lineOf = (record: Parameters<typeof summarise>[0], key: string) => {
    const { alerts, advice, tiers } = summarise(record);
    return [...alerts, ...advice, ...tiers.flatMap(({ actions }) => actions)].find(
      (action) => action.key === key,
    );
  };

  it('says when, of whom, who, why and where it stands', () => {
    const record = asked().answering('adultNeedsAssessed', 'a1', 'no').record();
    expect(lineOf(record, 'checkInitialAssessment')).toEqual({
      key: 'checkInitialAssessment',
      person: 'a1',
      when: 'Next',
      whom: 'Adult 1',
      deed: 'Check if a first needs assessment of Adult 1 has been done. Talk to the lead professional so that it counts parenting needs',
      who: 'Adult services',
      by: undefined,
      agreed: undefined,
      why: ['Answered No: Have Adult 1’s care needs been assessed?'],
      sources: ['Adult flowchart, box A10', '2012 §9'],
      printed: [
        {
          words:
            'Check if an Initial Needs Assessment has been done. Join up with the lead professional to ensure it takes into account parenting needs',
          source: 'Model memorandum 2012, Flowchart for Adult Social Services, box A10',
        },
      ],
      status: [],
    });
    expect(
      lineOf(family().answering('childAtRisk', 'c1', 'yes').record(), 'useChildProtectionProcedure')
        ?.when,
    ).toBe('Now');
  });

  it('says why with all that was recorded beside the answer, and where the answer comes from', () => {
    const agencies = aFamily()
      .withAdult()
      .withYoungCarer(9)
      .answering('otherAgencies', 'family', 'yes')
      .answering('contactAgencies', 'family', 'carryOn', {
        details: { agencies: ['school'], schoolKnows: 'no' },
      })
      .answering('impactOnChild', 'c1', 'yes', { details: { nowOrLikely: 'likely' } })
      .record();
    expect(lineOf(agencies, 'contactSchool')?.why).toEqual([
      'Answered No (from who else is involved): Does Child 1’s school or college know about the family’s situation?',
    ]);
    expect(lineOf(agencies, 'joinUpWithChildrensServices')?.why).toEqual([
      'Answered Yes (Likely): Is helping having a bad effect on Child 1’s wellbeing, or is it likely to?',
    ]);
    const helped = asked()
      .answering('wholeFamilyNeeds', 'family', 'recorded', {
        details: { keepSafe: 'A lock', parenting: 'A lift' },
      })
      .record();
    expect(lineOf(helped, 'arrangeWholeFamilySupport')?.why).toEqual([
      'Answered Recorded (A lock; A lift): What would help the whole family? The flowchart asks for this whatever the answer is.',
    ]);
    expect(lineOf(agencies, 'contactAgencies')?.why).toEqual([
      'Answered Yes: Is anyone else in contact with the family?',
    ]);
  });

  it('says that a flowchart asks for it whatever the answer is: where it was given, was not, or does not apply', () => {
    const whatever = 'The flowchart asks for this whatever the answer is.';
    const risk = 'Is the adult at risk of harm, and less able to protect themselves?';
    const carer = () => aFamily().atTheChildrensDoor().withYoungCarer(9);
    const why = (made: ReturnType<typeof aFamily>) =>
      lineOf(made.record(), 'reviewPersonCaredFor')?.why;
    expect(why(carer())).toEqual([`Not asked yet: ${risk} ${whatever}`]);
    expect(why(carer().withoutAdults('none'))).toEqual([
      `Does not apply here: ${risk} ${whatever}`,
    ]);
    expect(why(carer().withAdult().answering('adultAtRisk', 'a1', 'no'))).toEqual([
      `Answered No: Is Adult 1 at risk of harm, and less able to protect themselves? ${whatever}`,
    ]);
  });
});

describe('a thing to find out in words', () => {
  it('is an action too only where its box is one', () => {
    const record = aFamily()
      .atTheChildrensDoor()
      .withYoungCarer(9)
      .answering('childAssessed', 'c1', 'yes')
      .answering('planCountsCaring', 'c1', 'notKnownYet')
      .answering('schoolAware', 'c1', 'notKnownYet')
      .record();
    expect(
      summarise(record).findOut.map(({ key, isAction, words }) => [key, isAction, words]),
    ).toEqual([
      ['planCountsCaring', true, 'Does Child 1’s plan take their caring into account?'],
      ['schoolAware', false, 'Does Child 1’s school or college know about the family’s situation?'],
    ]);
  });
});

describe('a question that waits', () => {
  const because = (family: ReturnType<typeof aFamily>, name: string) =>
    summarise(family.record()).notAsked.find(({ key, person }) => `${key} ${person}` === name);

  it('says for what: whether there are adults or children, or which child may be caring', () => {
    const carer = aFamily().atTheChildrensDoor().withYoungCarer(9);
    expect(because(carer, 'adultAtRisk adults')).toEqual({
      key: 'adultAtRisk',
      person: 'adults',
      words: 'Is the adult at risk of harm, and less able to protect themselves?',
      because: 'waits until it is known whether an adult needs care',
    });
    expect(because(aFamily().withAdult(), 'childAtRisk children')).toEqual({
      key: 'childAtRisk',
      person: 'children',
      words: 'Is the child at risk of significant harm?',
      because: 'waits until it is known whether there are children',
    });
    expect(because(aFamily().atTheChildrensDoor().withChild(9), 'childCaring children')).toEqual({
      key: 'childCaring',
      person: 'children',
      words: 'Could the child be helping to look after someone?',
      because: 'waits until it is said on the family page which child may be caring',
    });
    expect(because(aFamily().withAdult(), 'adultAtRisk a1')).toEqual({
      key: 'adultAtRisk',
      person: 'a1',
      words: 'Is Adult 1 at risk of harm, and less able to protect themselves?',
    });
  });
});

describe('what the flowcharts print beside their boxes', () => {
  it('is quoted, once for each flowchart that is walked', () => {
    const boxes = (made: ReturnType<typeof aFamily>) =>
      summarise(made.record()).notes.map(({ source }) => source.split(', ').slice(1).join(', '));
    expect(boxes(family())).toEqual(['Flowchart for Adult Social Services, box A8, A9']);
    expect(boxes(aFamily().atBothDoors().withAdult().withYoungCarer(9).withChild(4))).toEqual([
      'Flowchart for Adult Social Services, box A8, A9',
      'Flowchart for Children’s Services, box C7, C8, C13',
    ]);
  });
});

describe('the day of the review', () => {
  it('is said where it was agreed, and only there', () => {
    const meeting = (details: { reviewDate?: string }) =>
      summarise(family().answering('considerMeeting', 'family', 'carryOn', { details }).record())
        .reviewDate;
    expect(meeting({ reviewDate: '2027-01-15' })).toBe('15 January 2027');
    expect(meeting({ reviewDate: '' })).toBeUndefined();
    expect(meeting({})).toBeUndefined();
    expect(summarise(family().record()).reviewDate).toBeUndefined();
  });
});

describe('when it was known', () => {
  it('is said in words', () => {
    expect(knownAtInWords(summarise(asked().record()))).toBe(
      'What was known on 22 November 2026 at 10:04',
    );
  });
});
