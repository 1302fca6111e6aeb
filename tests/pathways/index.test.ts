import { describe, expect, it } from 'vitest';
import {
  answerLabel,
  helpFor,
  orderOf,
  pathways,
  placesOf,
  printedWords,
  versions,
} from '#src/pathways/index.ts';
import { type Field, fill, isOffered, openedFields } from '#src/pathways/pathway.ts';

describe('The two flowcharts', () => {
  it('are both in their first version', () => {
    expect(versions).toEqual({ adult: '1', children: '1' });
  });

  it('are called what the source calls them, the adult one first', () => {
    expect(pathways.map(({ id, name }) => [id, name])).toEqual([
      ['adult', 'Flowchart for Adult Social Services'],
      ['children', 'Flowchart for Children’s Services'],
    ]);
  });

  it('name first the place of a box in the adult one', () => {
    const ids = (key: string) => placesOf(key).map(({ pathway }) => pathway.id);
    expect(ids('childAtRisk')).toEqual(['adult', 'children']);
    expect(ids('hasChildren')).toEqual(['adult']);
    expect(ids('schoolAware')).toEqual(['children']);
    expect(ids('noSuchBox')).toEqual([]);
  });

  it('stand in one order, and an unknown box behind all', () => {
    const keys = ['noSuchBox', 'schoolAware', 'childAtRisk', 'hasChildren'];
    expect(keys.toSorted((one, other) => orderOf(one) - orderOf(other))).toEqual([
      'hasChildren',
      'childAtRisk',
      'schoolAware',
      'noSuchBox',
    ]);
  });
});

describe('The words of a box', () => {
  it('are missed with a sentence that says where to write them', () => {
    expect(() => helpFor('noSuchBox')).toThrow(
      'Box "noSuchBox" has no help. Write it in src/pathways.',
    );
  });

  it.each([
    ['childAtRisk', 'yes', 'Yes'],
    ['childAtRisk', 'no', 'No'],
    ['childAtRisk', 'notKnownYet', 'Not known yet'],
    ['childAtRisk', 'doesNotApply', 'Does not apply'],
    ['askWhyCaring', 'carryOn', 'Recorded'],
    ['hasChildren', 'recorded', 'Recorded'],
    ['otherAgencies', 'no', 'None that we know of'],
    ['wholeFamilyNeeds', 'recorded', 'I can say what would help'],
    ['childAtRisk', 'nobodyKnows', 'nobodyKnows'],
  ])('call at %s the answer %s “%s”', (key, answer, label) => {
    expect(answerLabel(key, answer)).toBe(label);
  });

  it('as printed are those of both flowcharts where they differ, the adult one first', () => {
    expect(printedWords(placesOf('childAtRisk'))).toEqual([
      {
        words: 'Is the child at risk of significant harm?',
        source: 'Model memorandum 2012, Flowchart for Adult Social Services, box A4',
      },
    ]);
    expect(printedWords(placesOf('useChildProtectionProcedure'))).toEqual([
      {
        words: 'Use LSCB procedure - consider safety',
        source: 'Model memorandum 2012, Flowchart for Adult Social Services, box A5',
      },
      {
        words: 'Make alert - LSCB procedure - consider safety',
        source: 'Model memorandum 2012, Flowchart for Children’s Services, box C2',
      },
    ]);
    expect(printedWords(placesOf('adviceOnChild'))).toEqual([]);
  });

  it('name each person wherever they stand', () => {
    expect(
      fill('{child} helps {adult}. Ask {child} and {adult}', { adult: 'Sam', child: 'Kim' }),
    ).toBe('Kim helps Sam. Ask Kim and Sam');
  });
});

describe('The fields of a page', () => {
  const fields: Field[] = [
    {
      id: 'who',
      label: 'Who?',
      kind: 'ticks',
      choices: [
        { value: 'school', label: 'School' },
        { value: 'gp', label: 'GP' },
      ],
      forEach: { suffix: 'Knows', label: 'knows', choices: [{ value: 'yes', label: 'Yes' }] },
    },
    {
      id: 'lead',
      label: 'Who leads?',
      kind: 'choice',
      amongTicked: 'who',
      choices: [{ value: 'nobody', label: 'Nobody' }],
    },
    { id: 'what', label: 'What?', kind: 'text' },
  ];

  it('hold those that need no tick, where nothing is ticked', () => {
    expect(openedFields(fields, () => false).map(({ id }) => id)).toEqual(['who', 'what']);
  });

  it('open for each tick its own question, and offer what is ticked before other choices', () => {
    const opened = openedFields(fields, (field) => field === 'who');
    expect(opened.map(({ id, label }) => [id, label])).toEqual([
      ['who', 'Who?'],
      ['schoolKnows', 'School: knows?'],
      ['gpKnows', 'GP: knows?'],
      ['lead', 'Who leads?'],
      ['what', 'What?'],
    ]);
    expect(opened[1]).toEqual({
      id: 'schoolKnows',
      label: 'School: knows?',
      kind: 'choice',
      choices: [{ value: 'yes', label: 'Yes' }],
      ofTicked: 'school',
    });
    expect(opened[3]?.choices?.map(({ value }) => value)).toEqual(['school', 'gp', 'nobody']);
  });

  it('offer one that is ticked, and no longer one that is not', () => {
    const lead = openedFields(fields, (_, value) => value === 'gp').find(({ id }) => id === 'lead');
    expect(lead && ['gp', 'school', 'nobody'].map((given) => isOffered(lead, given))).toEqual([
      true,
      false,
      true,
    ]);
    expect(fields[2] && isOffered(fields[2], 'anything')).toBe(true);
  });
});
