import { describe, expect, it } from 'vitest';
import { knownLines, nobodyInWords, peopleInWords, personInWords } from '#src/summary/known.ts';
import { aFamily } from '#tests/support/family.ts';

describe('what is known of a person, in words', () => {
  it.each([
    ['illness', 'illness'],
    ['physicalDisability', 'physical disability'],
    ['learningDisability', 'learning disability'],
    ['mentalHealth', 'mental health'],
    ['alcoholOrDrugs', 'alcohol or drugs'],
    ['frailty', 'frailty'],
    ['moreThanOne', 'more than one reason'],
    ['notKnownYet', 'reason NOT KNOWN YET'],
  ] as const)('an adult who needs care: %s', (need, words) => {
    const record = aFamily().withAdult({ need }).record();
    const [adult] = record.people.adults;
    expect(adult && personInWords(record, adult)).toContain(words);
  });

  it.each([
    ['always', 'lives here all the time'],
    ['sometimes', 'lives here some of the time'],
    ['no', 'does not live here'],
    ['notKnownYet', 'where they live is NOT KNOWN YET'],
  ] as const)('where a child lives: %s', (livesHere, words) => {
    const record = aFamily().withChild(9, { livesHere }).record();
    const [child] = record.people.children;
    expect(child && personInWords(record, child)).toContain(words);
  });

  it('never says “none” of a group of whom it is not known yet, or was not asked (H3)', () => {
    expect(nobodyInWords).toEqual({
      none: 'None',
      notKnownYet: 'NOT KNOWN YET',
      notSaid: 'Not asked yet',
      listed: '',
    });
  });
});

describe('a person in words', () => {
  const inWords = (family: ReturnType<typeof aFamily>) => {
    const record = family.record();
    return [...record.people.adults, ...record.people.children].map((person) =>
      personInWords(record, person),
    );
  };

  it('is the label, and for an adult the reason where it was said', () => {
    expect(inWords(aFamily().withAdult().withAdult({ need: 'frailty' }))).toEqual([
      'Adult 1',
      'Adult 2 (frailty)',
    ]);
  });

  it('is for a child the age, where they live, and that they need care too', () => {
    const family = aFamily()
      .withChild(9)
      .withChild(4, { livesHere: 'sometimes', needsCare: true })
      .withChild('youngAdult', { needsCare: true });
    expect(inWords(family)).toEqual([
      'Child 1 (age 9)',
      'Child 2 (age 4), lives here some of the time, needs care too',
      'Young adult 3 (age 18 to 24), needs care too',
    ]);
  });
});

describe('who is in the family, in words', () => {
  const words = (family: ReturnType<typeof aFamily>) =>
    peopleInWords(family.record()).map(({ label, words: said }) => `${label}: ${said}`);

  it('are the adults, then the children', () => {
    expect(words(aFamily().withAdult().withAdult().withChild(9).withChild(4))).toEqual([
      'Adults who need care: Adult 1; Adult 2',
      'Children and young people: Child 1 (age 9); Child 2 (age 4)',
    ]);
  });

  it('are not asked yet, not known yet or none: three different things (H3)', () => {
    expect(words(aFamily())).toEqual([
      'Adults who need care: Not asked yet',
      'Children and young people: Children under 18: Not asked yet',
    ]);
    expect(words(aFamily().withoutAdults('notKnownYet').withoutChildren('none'))).toEqual([
      'Adults who need care: NOT KNOWN YET',
      'Children and young people: Children under 18: None',
    ]);
    expect(words(aFamily().withoutAdults('none').withoutChildren('notKnownYet'))).toEqual([
      'Adults who need care: None',
      'Children and young people: Children under 18: NOT KNOWN YET',
    ]);
  });

  it('say of a young adult beside whom no child was asked about that it was not asked (H5)', () => {
    expect(words(aFamily().withAdult().withChild('youngAdult'))[1]).toBe(
      'Children and young people: Young adult 1 (age 18 to 24); Children under 18: Not asked yet',
    );
  });
});

describe('what was recorded, in words', () => {
  const family = () =>
    aFamily()
      .withAdult()
      .withChild(9)
      .answering('adultAtRisk', 'a1', 'no')
      .answering('childAtRisk', 'c1', 'notKnownYet')
      .answering('childCaring', 'c1', 'yes', { note: 'Cooks most days', saidBy: ['referrer'] });

  it('stands once for each question that was answered, with note and speaker', () => {
    expect(knownLines(family().record())).toEqual([
      {
        key: 'adultAtRisk',
        person: 'a1',
        words: 'Is Adult 1 at risk of harm, and less able to protect themselves?',
        answer: 'No',
        details: [],
      },
      {
        key: 'childAtRisk',
        person: 'c1',
        words: 'Is Child 1 at risk of significant harm?',
        answer: 'NOT KNOWN YET',
        details: [],
      },
      {
        key: 'childCaring',
        person: 'c1',
        words: 'Could Child 1 be helping to look after someone?',
        answer: 'Yes',
        details: [
          { label: 'Note', words: 'Cooks most days' },
          { label: 'Said by', words: 'the referrer' },
        ],
      },
    ]);
  });

  it('says when something was found out, before what was written beside it', () => {
    const record = family()
      .answering('childAtRisk', 'c1', 'no', { note: 'Seen at school', saidBy: ['youngPerson'] })
      .record();
    const line = knownLines(record).find(({ key }) => key === 'childAtRisk');
    expect(line?.answer).toBe('No');
    expect(line?.details).toEqual([
      { label: 'Found out', words: '22 November 2026 at 10:06; NOT KNOWN YET before' },
      { label: 'Note', words: 'Seen at school' },
      { label: 'Said by', words: 'the young person' },
    ]);
  });

  it('says when something was found out before its fields, and its note behind them', () => {
    const record = family()
      .answering('impactOnChild', 'c1', 'notKnownYet')
      .answering('impactOnChild', 'c1', 'yes', {
        note: 'Misses school',
        details: { nowOrLikely: 'now' },
      })
      .answering('childCaring', 'c1', 'notKnownYet')
      .record();
    const line = knownLines(record).find(({ key }) => key === 'impactOnChild');
    expect(line?.details).toEqual([
      { label: 'Found out', words: '22 November 2026 at 10:07; NOT KNOWN YET before' },
      { label: 'Is this happening now, or likely?', words: 'Happening now' },
      { label: 'Note', words: 'Misses school' },
    ]);
  });

  it('calls a page by its question, whichever flowchart has it', () => {
    const plan = { details: { plan: 'no' } };
    const record = aFamily()
      .atBothDoors()
      .withAdult()
      .withYoungCarer(9)
      .answering('emergencyPlan', 'c1', 'carryOn', plan)
      .record();
    expect(knownLines(record).at(-1)?.words).toBe(
      'What happens in an emergency, so that Child 1 does not have to step in?',
    );
  });

  it('leaves a page out that was left empty, and shows one that was not, behind the questions', () => {
    const asked = () => family().answering('otherAgencies', 'family', 'yes');
    const empty = asked().answering('askWhyCaring', 'c1', 'carryOn');
    expect(knownLines(empty.record()).map(({ key }) => key)).toEqual([
      'adultAtRisk',
      'childAtRisk',
      'childCaring',
      'otherAgencies',
    ]);
    const filled = asked().answering('askWhyCaring', 'c1', 'carryOn', {
      details: { whatNeedsToChange: 'Someone at night' },
    });
    expect(knownLines(filled.record()).at(-1)).toEqual({
      key: 'askWhyCaring',
      person: 'c1',
      words: 'Why is Child 1 helping, and what needs to change?',
      answer: 'Recorded',
      details: [{ label: 'What needs to change?', words: 'Someone at night' }],
    });
  });

  it('says where an answer comes from that nobody gave', () => {
    const record = aFamily().atTheChildrensDoor().withYoungCarer(9).withAdult().record();
    const both = aFamily().continuing(record).atBothDoors().record();
    expect(knownLines(both).map(({ key, answer }) => [key, answer])).toEqual([
      ['childCaring', 'Yes: the children’s flowchart was started'],
    ]);
  });
});
