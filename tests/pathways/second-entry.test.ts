import { describe, expect, it } from 'vitest';
import { glossary } from '#src/pathways/glossary.ts';
import { goldenRules } from '#src/pathways/golden-rules.ts';
import { choicesOf, helpFor, pathways } from '#src/pathways/index.ts';
import type { Field } from '#src/pathways/pathway.ts';
import { rulesOf2012 } from '#tests/support/golden-rules.ts';

// Entered a second time, from the sources and from what was agreed for each page.

describe('the words about safety (H1, H9)', () => {
  it('of the question about an adult say what counts, what to select, and what nobody may ignore', () => {
    const help = helpFor('adultAtRisk');
    expect(help.hint).toBe('Use what you know now. You do not need proof');
    expect(help.error).toBe('Select yes if {adult} is at risk of harm, or select not known yet');
    expect(help.more).toEqual([
      {
        words:
          'Finally, we should never ignore any aspect of a situation that indicates there are concerns about children’s and/or vulnerable adults’ safety and they require protection from harm.',
        source: 'Model memorandum 2012, section 13',
      },
    ]);
  });

  it('of the question about a child say what counts, what to select, and that nobody may leave it to others', () => {
    const help = helpFor('childAtRisk');
    expect(help.hint).toBe('Include harm happening now and harm that is likely');
    expect(help.error).toBe(
      'Select yes if {child} is at risk of significant harm, or select not known yet',
    );
    expect(help.more).toEqual([
      {
        words:
          'No professional should assume that someone else will pass information on that they think maybe critical to the safety or wellbeing of any child or adult.',
        source: 'No wrong doors 2015, section 8.1',
      },
    ]);
  });

  it('say when a young carer becomes vulnerable, as the memorandum does', () => {
    expect(helpFor('impactOnChild').more).toContainEqual({
      words:
        'a young carer becomes vulnerable when the level of care-giving and responsibility to the person in need of care becomes excessive or inappropriate for that child, risking impacting on his or her emotional or physical well being or educational achievement and life chances',
      source: 'Model memorandum 2012, section 1',
    });
  });

  it('are the seven golden rules of the memorandum, in its order', () => {
    expect(goldenRules.lead).toBe(
      'All practitioners should follow the seven “golden rules” that are in place:',
    );
    expect(goldenRules.rules).toEqual(rulesOf2012);
  });

  it.each([
    ['LSCB', /keep children safe.*local child protection procedure/],
    ['MASH', /what each knows about a new concern.*first place to ring about a child/],
    ['Significant harm', /^Serious harm to a child.*or likely\. You do not need proof/],
  ])('explain %s', (term, words) => {
    expect(glossary.find((one) => one.term === term)?.plain).toMatch(words);
  });

  it('quote of the boards what the sources say of them', () => {
    expect(glossary.find(({ term }) => term === 'LSCB')?.quotes[0]?.words).toBe(
      'Local Safeguarding Children and Adults Boards will be made aware of issues surrounding young carers and of this Memorandum of Understanding.',
    );
  });
});

describe('“not known yet” can be said (H3)', () => {
  const boxes = pathways.flatMap(({ chart }) => chart.boxes);
  const questions = boxes.filter(({ isQuestion }) => isQuestion);

  it.each(questions.map((box) => [box.key, box] as const))(
    'last of the answers of %s',
    (_, box) => {
      const last = choicesOf(box).at(-1);
      expect(last).toBe('notKnownYet');
      expect(choicesOf(box).filter((answer) => answer === 'notKnownYet')).toHaveLength(1);
    },
  );

  const lists: [id: string, values: string[]][] = [
    ['helps', ['grandparent', 'someoneElse', 'notKnownYet']],
    [
      'kindsOfHelp',
      [
        'housework',
        'personalCare',
        'medicines',
        'emotionalSupport',
        'keepingSafe',
        'brothersAndSisters',
        'moneyAndLetters',
        'interpreting',
        'somethingElse',
        'notKnownYet',
      ],
    ],
    [
      'why',
      [
        'noPaidSupport',
        'timesNotCovered',
        'conditionChanges',
        'noOtherAdult',
        'familyPrefers',
        'helpStopped',
        'waiting',
        'somethingElse',
        'notKnownYet',
      ],
    ],
    ['lead', ['nobodyYet', 'notKnownYet']],
    ['plan', ['yes', 'no', 'notKnownYet']],
  ];
  const fields = boxes.flatMap(({ key }): readonly Field[] => helpFor(key).fields ?? []);

  it.each(lists)('in the list “%s”, last, and in these words', (id, values) => {
    const [field] = fields.filter((one) => one.id === id);
    expect(field?.choices?.map(({ value }) => value)).toEqual(values);
    expect(field?.choices?.at(-1)?.label).toBe('Not known yet');
  });

  it('of each agency that is involved: whether it knows about the caring', () => {
    const agencies = fields.find(({ id }) => id === 'agencies');
    expect(agencies?.forEach?.choices).toEqual([
      { value: 'yes', label: 'Yes' },
      { value: 'no', label: 'No' },
      { value: 'notKnownYet', label: 'Not known yet' },
    ]);
  });
});
