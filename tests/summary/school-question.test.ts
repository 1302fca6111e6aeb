import { describe, expect, it } from 'vitest';
import { answer, changeChild } from '#src/record/changes.ts';
import type { Answered, Details, FamilyRecord } from '#src/record/record.ts';
import { nextPages, openedBy, openPages } from '#src/summary/next-page.ts';
import { actionsOf, findOutsOf, nameOf, outcomeOf } from '#src/summary/outcome.ts';
import { summarise } from '#src/summary/summary.ts';
import { whatMoved, whatWouldMove } from '#src/summary/what-changes.ts';
import { noon } from '#tests/support/answer-sheets.ts';
import { aFamily, type Family } from '#tests/support/family.ts';
import { recordOf, sheetCases, sheetsIn } from '#tests/support/sheet-cases.ts';

// Whether the school knows may be recorded once, of who else is involved, and then answers the children's chart (C11).

type Knows = 'yes' | 'no' | 'notKnownYet';

const school = (knows?: Knows): Details => ({
  agencies: ['school', 'gp'],
  ...(knows ? { schoolKnows: knows } : {}),
});

/** A family with as many young carers, before it is said who else is involved. */
const withCarers = (children: number): Family => {
  const family = aFamily().withAdult();
  for (let child = 0; child < children; child += 1) family.withYoungCarer(9 + child);
  return family;
};

const involving = (family: Family, details: Details): Family =>
  family
    .answering('otherAgencies', 'family', 'yes')
    .answering('contactAgencies', 'family', 'carryOn', { details });

/** The answers by which that is recorded. */
const involved = (details: Details): Answered[] => [
  { key: 'otherAgencies', person: 'family', answer: 'yes', at: noon },
  { key: 'contactAgencies', person: 'family', answer: 'carryOn', details, at: noon },
];

const ofSchool = (names: readonly string[]) =>
  names.filter((name) => /^(schoolAware|contactSchool|educationSupport) /.test(name));
const open = (record: FamilyRecord) => ofSchool(openPages(record).map(nameOf));
const raised = (record: FamilyRecord) => ofSchool(actionsOf(outcomeOf(record)).map(nameOf));
const toFindOut = (record: FamilyRecord) => ofSchool(findOutsOf(outcomeOf(record)).map(nameOf));
const known = (record: FamilyRecord) =>
  summarise(record)
    .known.filter(({ key }) => key === 'schoolAware')
    .map(({ person, answer: given }) => `${person} ${given}`);

/** All that a summary says, but for the time. */
/** A summary without when things were known and found out. */
const inWords = (record: FamilyRecord) => {
  const { known, ...rest } = summarise(record);
  return {
    ...rest,
    knownAt: '',
    known: known.map((line) => ({
      ...line,
      details: line.details.filter(({ label }) => label !== 'Found out'),
    })),
  };
};

describe('A school that is in contact with the family', () => {
  it('answers nothing while it is not said whether it knows', () => {
    const record = involving(withCarers(1), school()).record();
    expect(open(record)).toEqual(['schoolAware c1']);
    expect(raised(record)).toEqual([]);
    expect(known(record)).toEqual([]);
  });

  it('of which it is not known yet whether it knows, is to be found out for every child (H3, S5)', () => {
    const record = involving(withCarers(2), school('notKnownYet')).record();
    expect(open(record)).toEqual([]);
    expect(toFindOut(record)).toEqual(['schoolAware c1', 'schoolAware c2']);
    expect(raised(record)).toEqual(['contactSchool c1', 'contactSchool c2']);
    expect(known(record)).toEqual([
      'c1 NOT KNOWN YET: from who else is involved',
      'c2 NOT KNOWN YET: from who else is involved',
    ]);
  });

  it('that does not know, does not for any child, which is not the same as not known yet (H3)', () => {
    const record = involving(withCarers(2), school('no')).record();
    expect(open(record)).toEqual([]);
    expect(toFindOut(record)).toEqual([]);
    expect(raised(record)).toEqual(['contactSchool c1', 'contactSchool c2']);
    expect(known(record)).toEqual([
      'c1 No: from who else is involved',
      'c2 No: from who else is involved',
    ]);
  });

  it('that knows, does for an only child', () => {
    const record = involving(withCarers(1), school('yes')).record();
    expect(open(record)).toEqual([]);
    expect(raised(record)).toEqual(['educationSupport c1']);
    expect(known(record)).toEqual(['c1 Yes: from who else is involved']);
  });

  it('that knows of one child, is still asked about for each of two (H6)', () => {
    const record = involving(withCarers(2), school('yes')).record();
    expect(open(record)).toEqual(['schoolAware c1', 'schoolAware c2']);
    expect(raised(record)).toEqual([]);
    expect(known(record)).toEqual([]);
  });

  it('that knows, is asked about too where the other child is not caring (H6)', () => {
    const record = involving(withCarers(1).withChild(15), school('yes')).record();
    expect(open(record)).toEqual(['schoolAware c1']);
  });

  it('that knows, is asked about again once another child is added (H6)', () => {
    const family = involving(withCarers(1), school('yes'));
    const before = family.record();
    const after = family.withChild(4).record();
    expect(openedBy(before, after).map(nameOf)).toContain('schoolAware c1');
    expect(whatMoved(before, after).dropped.map(nameOf)).toEqual(['educationSupport c1']);
  });

  it('that knows, may have been another child’s who was taken out, or is 18 by now (H6)', () => {
    const two = involving(withCarers(2), school('yes'));
    const grown = changeChild(
      two.record(),
      { id: 'c2', age: 'youngAdult', needsCare: false },
      noon,
    );
    expect(open(grown)).toEqual(['schoolAware c1']);
    expect(open(two.removing('c2').record())).toEqual(['schoolAware c1']);
  });
});

describe('What is said of the school among who else is involved', () => {
  const record = involving(withCarers(1), school('notKnownYet')).record();

  it.each(['no', 'notKnownYet'] as const)(
    'no longer counts once others in contact are changed to %s, and counts again if that is changed back (H8, S21)',
    (given) => {
      const otherAgencies = { key: 'otherAgencies', person: 'family' };
      expect(whatWouldMove(record, otherAgencies, { answer: given }).dropped.map(nameOf)).toEqual([
        'contactSchool c1',
        'contactAgencies family',
      ]);
      const without = answer(record, otherAgencies, { answer: given }, noon);
      expect(openedBy(record, without).map(nameOf)).toContain('schoolAware c1');
      expect(known(without)).toEqual([]);
      const back = answer(without, otherAgencies, { answer: 'yes' }, noon);
      expect(inWords(back)).toEqual(inWords(record));
    },
  );

  it('no longer counts once the school is not ticked any more (H8)', () => {
    const unticked = { agencies: ['gp'], schoolKnows: 'notKnownYet' };
    const after = involving(withCarers(1), unticked).record();
    expect(open(after)).toEqual(['schoolAware c1']);
  });

  it('does not count where nobody is asked who else is involved: at the children’s door alone (S22)', () => {
    const atDoor = { ...record, door: 'children' as const };
    expect(open(atDoor)).toEqual(['schoolAware c1']);
    expect(raised(atDoor)).toEqual([]);
    expect(outcomeOf(atDoor).setAside.map(nameOf)).toContain('contactAgencies family');
  });

  it('does not count where it is no answer to whether the school knows (H17)', () => {
    for (const knows of ['notAtSchool', 'recorded', 'maybe', '']) {
      const strange = { agencies: ['school'], schoolKnows: knows };
      expect(open(involving(withCarers(1), strange).record())).toEqual(['schoolAware c1']);
    }
  });

  it('gives way to the worker’s own answer, which stays whatever is said of the school later', () => {
    const family = involving(withCarers(1), school('notKnownYet')).answering(
      'schoolAware',
      'c1',
      'yes',
    );
    expect(known(family.record())).toEqual(['c1 Yes']);
    expect(raised(family.record())).toEqual(['educationSupport c1']);
    const later = family.answering('contactAgencies', 'family', 'carryOn', {
      details: school('no'),
    });
    expect(known(later.record())).toEqual(['c1 Yes']);
    expect(toFindOut(later.record())).toEqual([]);
  });

  it('is not asked again on the walk, and is the reason for what it raises', () => {
    expect(nextPages(record).map(nameOf)).not.toContain('schoolAware c1');
    const [next] = summarise(record).tiers;
    expect(next?.actions.find(({ key }) => key === 'contactSchool')?.why).toEqual([
      'Answered NOT KNOWN YET (from who else is involved): Does Child 1’s school or college know about the family’s situation?',
    ]);
  });

  it.each(['yes', 'no', 'notKnownYet'] as const)(
    'gives the same summary whichever chart is answered first: %s (S20)',
    (knows) => {
      const ofChild = (family: Family) =>
        family
          .answering('childAtRisk', 'c1', 'no')
          .answering('impactOnChild', 'c1', 'yes')
          .answering('childAssessed', 'c1', 'notKnownYet')
          .answering('emergencyPlan', 'c1', 'carryOn');
      const agenciesFirst = ofChild(involving(withCarers(1), school(knows)));
      const childFirst = involving(ofChild(withCarers(1)), school(knows));
      expect(inWords(agenciesFirst.record())).toEqual(inWords(childFirst.record()));
    },
  );
});

describe('On every answer sheet of the children’s flowchart, with both doors open', () => {
  it('what is said of the school raises the same as the worker’s own answer would (H3)', () => {
    const sheetCase = sheetCases.find(
      ({ name }) => name === 'children’s door, an adult needs care',
    );
    if (!sheetCase) throw new Error('There is no such case.');
    const all = (record: FamilyRecord) => {
      const outcome = outcomeOf(record);
      return [actionsOf(outcome), findOutsOf(outcome), outcome.notAsked, outcome.asked]
        .map((matters) => matters.map(nameOf).join())
        .join(' | ');
    };
    // Of the four answers to the school question one, not at school, is none of who else is involved: 3/4 of 1,080.
    const sheets = sheetsIn(sheetCase).filter(
      (sheet) => sheet.get('schoolAware') !== 'notAtSchool',
    );
    expect(sheets).toHaveLength(810);
    const differing = sheets.find((sheet) => {
      const { answers, ...family } = recordOf(sheetCase, sheet);
      const own = [...answers, ...involved(school(sheet.get('schoolAware') as Knows))];
      const told = own.filter(({ key }) => key !== 'schoolAware');
      const [one, other] = [own, told].map((given) =>
        all({ ...family, door: 'both', answers: given }),
      );
      return one !== other;
    });
    expect(differing && Object.fromEntries(differing)).toBeUndefined();
  });
});
