import { describe, expect, it } from 'vitest';
import { changeChild } from '#src/record/changes.ts';
import {
  considerations,
  considerationsFor,
  isChildsAssessment,
  toDetermine,
} from '#src/summary/considerations.ts';
import { noteFor } from '#src/summary/plain-text.ts';
import { summarise } from '#src/summary/summary.ts';
import { paper } from '#tests/support/csv.ts';
import { aFamily, type Family, minutesPastTen } from '#tests/support/family.ts';

/** The words of one consideration; none where it is not shown. */
function wordsOf(id: string, family: Family): string | undefined {
  return considerationsFor(family.record()).find((one) => one.id === id)?.words;
}

describe('what may be worth considering', () => {
  it('names first the child whose alert is still to be raised, then whose was made', () => {
    const family = aFamily()
      .withAdult()
      .withChild(9)
      .withChild(15)
      .answering('childAtRisk', 'c1', 'yes')
      .recordingSafety('c1', { done: 'alertMade' })
      .answering('childAtRisk', 'c1', 'no', {}, 'Somebody else was meant')
      .answering('childAtRisk', 'c2', 'yes');
    expect(wordsOf('confirmReferral', family)).toMatch(/^Child 2, Child 1: once referred/);
  });

  it('stands in one order: what a child does first, then growing up', () => {
    const family = caring(17)
      .answering('childAtRisk', 'c1', 'no')
      .answering('askWhyCaring', 'c1', 'carryOn', {
        details: { kindsOfHelp: ['personalCare', 'medicines'] },
      });
    const ids = considerationsFor(family.record()).map(({ id }) => id);
    const places = ['medicines', 'lifting', 'adulthood'].map((id) => ids.indexOf(id));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });
});

/** An adult who needs care, and a child who may be caring. */
const caring = (age: Parameters<Family['withChild']>[0] = 9) =>
  aFamily().withAdult().withChild(age).answering('childCaring', 'c1', 'yes');

/** The same, with a child whose assessment is raised: helping has a bad effect. */
const affected = () => caring().answering('impactOnChild', 'c1', 'yes');

/** A child of whom nobody is told that they care, and of whom everything is asked. */
const notCaring = () =>
  aFamily()
    .withAdult()
    .withChild(16)
    .answering('adultAtRisk', 'a1', 'no')
    .answering('childAtRisk', 'c1', 'no')
    .answering('childCaring', 'c1', 'no')
    .answering('adultNeedsAssessed', 'a1', 'no')
    .answering('conditionStable', 'a1', 'stable')
    .answering('otherAgencies', 'family', 'no')
    .answering('wholeFamilyNeeds', 'family', 'recorded');

/** A child at the children’s door who helps those people. */
const atTheChildrensDoorHelping = (...helps: string[]) =>
  aFamily()
    .atTheChildrensDoor()
    .withYoungCarer(9)
    .answering('askWhyCaring', 'c1', 'carryOn', { details: { helps } })
    .answering('impactOnChild', 'c1', 'yes');

const helpingWith = (...kindsOfHelp: string[]) =>
  caring().answering('askWhyCaring', 'c1', 'carryOn', { details: { kindsOfHelp } });

describe('Confirming a referral within 48 hours', () => {
  it('stands there where an alert about a child is raised', () => {
    const family = notCaring().answering('childAtRisk', 'c1', 'yes');
    expect(wordsOf('confirmReferral', family)).toBe(
      'Child 1: once referred to children’s social care, confirm the referral “within 48 hours”.',
    );
  });

  it('stays there for an alert that was made, also after the answer was changed', () => {
    const family = notCaring()
      .answering('childAtRisk', 'c1', 'yes')
      .recordingSafety('c1', { done: 'alertMade', to: 'front door' })
      .answering('childAtRisk', 'c1', 'no', {}, 'a mistake');
    expect(wordsOf('confirmReferral', family)).toMatch(/^Child 1: /);
  });

  it('is not said of an adult’s alert, raised or made', () => {
    const family = notCaring()
      .answering('adultAtRisk', 'a1', 'yes')
      .recordingSafety('a1', { done: 'alertMade' });
    expect(wordsOf('confirmReferral', family)).toBeUndefined();
  });

  it('is not said of a child of whom it is not known yet: that is no alert', () => {
    const family = notCaring().answering('childAtRisk', 'c1', 'notKnownYet');
    expect(wordsOf('confirmReferral', family)).toBeUndefined();
  });
});

describe('Seeing the child alone', () => {
  it('stands there for a child who is caring, and for one of whom that is not known yet', () => {
    const family = caring().withChild(12).answering('childCaring', 'c2', 'notKnownYet');
    expect(wordsOf('seeAlone', family)).toMatch(/^Child 1, Child 2: see alone/);
  });

  it('stands there for a child for whom the children’s flowchart is walked', () => {
    expect(wordsOf('seeAlone', aFamily().atTheChildrensDoor().withYoungCarer())).toMatch(
      /^Child 1: /,
    );
  });

  it('is not said of a child who is not caring', () => {
    expect(wordsOf('seeAlone', notCaring())).toBeUndefined();
  });
});

describe('What a child helps with', () => {
  it.each([
    ['interpreter', 'interpreting', 'use an interpreter, not the child'],
    ['medicines', 'medicines', 'control of medication'],
    ['lifting', 'personalCare', 'lifting and handling'],
  ])('brings the consideration "%s" where %s is ticked', (id, kind, words) => {
    const family = helpingWith('housework', kind);
    expect(wordsOf(id, family)).toMatch(/^Child 1: /);
    expect(wordsOf(id, family)).toContain(words);
  });

  it.each(['interpreter', 'medicines', 'lifting'])('does not bring "%s" otherwise', (id) => {
    const family = helpingWith('housework', 'emotionalSupport', 'notKnownYet');
    expect(wordsOf(id, family)).toBeUndefined();
  });

  it('does not count for a child who was then found not to be caring', () => {
    const family = helpingWith('medicines').answering('childCaring', 'c1', 'no');
    expect(wordsOf('medicines', family)).toBeUndefined();
  });
});

describe('Coming of age', () => {
  it.each([14, 17])('is near for a child of %i who may be caring', (age) => {
    expect(wordsOf('adulthood', caring(age))).toMatch(/^Child 1: near adulthood/);
  });

  it('is not near for a child of 13, nor for one not born yet', () => {
    expect(wordsOf('adulthood', caring(13).withChild('notBornYet'))).toBeUndefined();
  });

  it('is not said of a child of 16 who is not caring', () => {
    expect(wordsOf('adulthood', notCaring())).toBeUndefined();
  });

  it('leaves a young adult of 18 to 24 out of the flowcharts, and the summary says so', () => {
    const family = notCaring().withChild('youngAdult');
    expect(wordsOf('youngAdult', family)).toMatch(/^Young adult 2: aged 18 to 24/);
    expect(wordsOf('adulthood', family)).toBeUndefined();
  });

  it('is no matter where there is no young adult', () => {
    expect(wordsOf('youngAdult', caring(17))).toBeUndefined();
  });
});

describe('An assessment of a child', () => {
  const raisedBy: [string, Family][] = [
    ['a bad effect of helping', affected()],
    ['an effect not known yet', caring().answering('impactOnChild', 'c1', 'notKnownYet')],
    ['no bad effect', caring().answering('impactOnChild', 'c1', 'no')],
    [
      'no assessment so far',
      aFamily().atTheChildrensDoor().withYoungCarer().answering('childAssessed', 'c1', 'no'),
    ],
  ];

  it.each(raisedBy)('raised by %s brings a copy of it and the child in need', (_by, family) => {
    expect(wordsOf('copyOfAssessment', family)).toMatch(/^Child 1: give child and parents/);
    expect(wordsOf('childInNeed', family)).toMatch(/^Child 1: consider/);
  });

  it.each(['copyOfAssessment', 'childInNeed'])('that is not raised brings no "%s"', (id) => {
    expect(wordsOf(id, caring())).toBeUndefined();
    expect(wordsOf(id, notCaring())).toBeUndefined();
  });

  it.each([
    ['an adult’s assessment', affected().answering('adultNeedsAssessed', 'a1', 'no')],
    ['a check for one', affected().answering('adultNeedsAssessed', 'a1', 'notKnownYet')],
    [
      'an adult’s re-assessment',
      affected()
        .answering('adultNeedsAssessed', 'a1', 'yes')
        .answering('parentingCounted', 'a1', 'no'),
    ],
    ['a review of the adult helped', atTheChildrensDoorHelping('grandparent')],
    ['a review of somebody who is not known yet', atTheChildrensDoorHelping('notKnownYet')],
  ])('may be joint with %s', (_what, family) => {
    expect(wordsOf('jointAssessment', family)).toMatch(/^Assess adult and child together/);
  });

  it.each([
    ['there is none of an adult', affected()],
    ['there is none of a child', notCaring()],
    ['the child helps a brother', atTheChildrensDoorHelping('c2').withChild(7)],
  ])('is not joint where %s', (_why, family) => {
    expect(wordsOf('jointAssessment', family)).toBeUndefined();
  });

  it('is told from other actions, such as an adult’s assessment', () => {
    expect(
      [
        'joinUpWithChildrensServices',
        'offerYoungCarersAssessment',
        'considerAssessment',
        'offerAdultsAssessment',
        'askWhyCaring',
      ].filter(isChildsAssessment),
    ).toEqual(['joinUpWithChildrensServices', 'offerYoungCarersAssessment', 'considerAssessment']);
  });
});

describe('Advocacy, housing and benefits', () => {
  it.each([
    ['advocacy', 'Offer advocacy.'],
    ['housingAndBenefits', 'housing needs and access to benefits'],
  ])(
    '"%s" stands there where a family with a child who may be caring is supported',
    (id, words) => {
      expect(wordsOf(id, caring())).toContain(words);
      expect(wordsOf(id, aFamily().atTheChildrensDoor().withYoungCarer())).toContain(words);
    },
  );

  it.each(['advocacy', 'housingAndBenefits'])(
    '"%s" is not said where no flowchart asks what would help the family',
    (id) => {
      const family = aFamily().atTheChildrensDoor().withChild(9);
      expect(wordsOf(id, family.answering('childCaring', 'c1', 'yes'))).toBeUndefined();
    },
  );

  it.each(['advocacy', 'housingAndBenefits'])('"%s" is not said where no child cares', (id) => {
    expect(wordsOf(id, notCaring())).toBeUndefined();
  });
});

describe('Who pays, and what to do if services disagree', () => {
  it.each([
    [
      'adult services and children’s services both have something to do',
      affected().answering('adultNeedsAssessed', 'a1', 'no'),
    ],
    ['both flowcharts count', aFamily().atBothDoors().withAdult().withYoungCarer()],
    ['a child at the children’s door helps an adult', atTheChildrensDoorHelping('grandparent')],
  ])('stand there where %s', (_where, family) => {
    expect(wordsOf('whoPays', family)).toMatch(/^Who pays: /);
    expect(wordsOf('disagreement', family)).toMatch(/^If services disagree, /);
  });

  it('stand there where the children’s flowchart is walked for just one of the children', () => {
    const family = aFamily()
      .withAdult()
      .withChild(12)
      .withYoungCarer(9)
      .answering('askWhyCaring', 'c2', 'carryOn', { details: { helps: ['c1'] } });
    expect(wordsOf('whoPays', family)).toMatch(/^Who pays: /);
  });

  it.each([
    ['only adult services have something to do', notCaring()],
    ['children’s services serve all', atTheChildrensDoorHelping('c2').withChild(7)],
  ])('are not said where %s', (_where, family) => {
    expect(wordsOf('whoPays', family)).toBeUndefined();
    expect(wordsOf('disagreement', family)).toBeUndefined();
  });
});

describe('What is to consider', () => {
  it('stands in one order, each with its section', () => {
    expect(considerations.map(({ id, source }) => `${id}: ${source}`)).toEqual([
      'confirmReferral: 2012 §14',
      'seeAlone: 2015 §1',
      'interpreter: 2012 §5',
      'medicines: 2012 §4',
      'lifting: 2012 §4',
      'adulthood: 2012 §8; 2015 §6; from age 14: ours',
      'youngAdult: 2015 §2; 2015 §4.1; 2015 §6',
      'childInNeed: 2015 §1',
      'copyOfAssessment: 2015 §4.3',
      'jointAssessment: 2012 §13; 2015 §4.3',
      'advocacy: 2012 §6; 2015 §5',
      'housingAndBenefits: 2012 §10',
      'whoPays: 2012 §17',
      'disagreement: 2012 §18',
    ]);
  });

  it('is nothing where the record calls for nothing', () => {
    expect(considerationsFor(notCaring().record())).toEqual([]);
  });

  it('is said once for a family of twelve children, in the order of the children', () => {
    const family = aFamily().withAdult();
    for (let child = 1; child <= 12; child += 1) {
      family.withChild(child).answering('childCaring', `c${child}`, child === 5 ? 'no' : 'yes');
    }
    const alone = considerationsFor(family.record()).filter(({ id }) => id === 'seeAlone');
    expect(alone.map(({ words }) => words.split(':')[0])).toEqual([
      'Child 1, Child 2, Child 3, Child 4, Child 6, Child 7, Child 8, Child 9, Child 10, Child 11, Child 12',
    ]);
  });

  it('comes in the same order however the answers came', () => {
    const first = helpingWith('medicines', 'interpreting').answering('childAtRisk', 'c1', 'yes');
    const ids = considerationsFor(first.record()).map(({ id }) => id);
    expect(ids).toEqual([
      'confirmReferral',
      'seeAlone',
      'interpreter',
      'medicines',
      'advocacy',
      'housingAndBenefits',
    ]);
  });

  it('follows a child’s age when that is changed', () => {
    const record = caring(13).record();
    const older = { id: 'c1', age: 14, needsCare: false };
    const ids = considerationsFor(changeChild(record, older, minutesPastTen(30))).map(
      ({ id }) => id,
    );
    expect(ids).toContain('adulthood');
  });

  it('stands in the copied note, one line each, with its source', () => {
    const summary = summarise(helpingWith('medicines').record());
    const lines = noteFor(summary, 'Model').text.split('\r\n');
    const from = lines.indexOf('TO CONSIDER') + 1;
    expect(lines.slice(from, lines.indexOf('', from))).toEqual([
      '- Child 1: see alone, and hear their wishes: it is "good practice to seek the views of children and adults separately". (2015 s.1)',
      '- Child 1: agree "safe procedures for control of medication that do not involve young carers". (2012 s.4)',
      '- Offer advocacy. There may be "needs for separate advocates" for different people in the family. (2012 s.6; 2015 s.5)',
      '- "Consider the family\'s housing needs and access to benefits." (2012 s.10)',
    ]);
  });
});

// Double entry: the passages in tests/paper were taken from the sources, and the quotations are held against them.
describe('A quotation in a consideration', () => {
  const quotations = considerations.flatMap(({ id, words, source }) =>
    [...words.matchAll(/“([^“”]+)”/g)].map(([, quoted = '']) => [id, quoted, source] as const),
  );

  it.each(quotations)('in "%s" stands to the letter in its section: %s', (_id, quoted, source) => {
    const passages = paper('passages').filter((row) =>
      source.split('; ').includes(row.source ?? ''),
    );
    expect(passages.map(({ words }) => words).join('\n')).toContain(quoted);
  });

  it('stands in all of them but the one about young adults, whom no short passage is about', () => {
    const quoting = new Set(quotations.map(([id]) => id));
    expect(considerations.filter(({ id }) => !quoting.has(id)).map(({ id }) => id)).toEqual([
      'youngAdult',
    ]);
  });
});

describe('What a young carer’s needs assessment must determine', () => {
  it('is quoted whole and to the letter, in the order of the source', () => {
    expect([toDetermine.lead, ...toDetermine.items]).toEqual(
      paper('needs-assessment').map(({ words }) => words),
    );
    expect(toDetermine.items).toHaveLength(6);
    expect(toDetermine.source).toBe('No wrong doors 2015, section 4.3');
  });
});
