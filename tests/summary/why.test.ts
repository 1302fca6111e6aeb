import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FamilyRecord } from '#src/record/record.ts';
import { actionsOf, nameOf, outcomeOf } from '#src/summary/outcome.ts';
import { movesWhatIsToFindOut, type OtherAnswer, whyOf } from '#src/summary/why.ts';
import { trainingCases } from '#src/training/cases.ts';
import { suggestedRecord } from '#src/training/record-of-case.ts';
import { aFamily } from '#tests/support/family.ts';
import {
  answeredFamilies,
  everySaying,
  livedFamilies,
  said,
} from '#tests/support/random-families.ts';

function why(record: FamilyRecord, name: string) {
  const [key = '', person = ''] = name.split(' ');
  return whyOf(record, { key, person });
}

function suggestedFor(id: string): FamilyRecord {
  const found = trainingCases.find((told) => told.id === id);
  if (!found) throw new Error(`There is no case “${id}”.`);
  return suggestedRecord(found);
}

/** The chains of an action, each from its chart over its questions to its box. */
function chainsOf(record: FamilyRecord, name: string): string[] {
  return why(record, name).chains.map(({ chart, links, number }) =>
    [
      chart,
      ...links.map(
        (link) => `${link.number ?? 'ours'} ${nameOf(link)} ${link.answer ?? 'not asked yet'}`,
      ),
      number ?? 'ours',
    ].join(' → '),
  );
}

const inShort = (other: OtherAnswer) => `${nameOf(other)} ${other.answer}`;
const takenAwayBy = (record: FamilyRecord, name: string) =>
  why(record, name).takenAwayBy.map(inShort);

describe('an answer to a question', () => {
  const moved = { dropped: [], added: [] } as unknown as OtherAnswer['moved'];
  const other = (now: OtherAnswer['now'], answer: OtherAnswer['answer']): OtherAnswer => ({
    key: 'childCaring',
    person: 'c1',
    now,
    answer,
    question: '',
    needsReason: false,
    moved,
  });

  it('moves what is to find out where it becomes “not known yet”, or was', () => {
    expect(movesWhatIsToFindOut(other('notKnownYet', 'no'))).toBe(true);
    expect(movesWhatIsToFindOut(other('no', 'notKnownYet'))).toBe(true);
    expect(movesWhatIsToFindOut(other('yes', 'no'))).toBe(false);
    expect(movesWhatIsToFindOut(other('no', 'yes'))).toBe(false);
  });
});

describe('Why an action is in the summary', () => {
  it('is told of a question that is not answered by the arrow of “not known yet”, the more careful one (H3)', () => {
    const record = aFamily().atTheChildrensDoor().withYoungCarer(9).record();
    const links = actionsOf(outcomeOf(record))
      .flatMap((action) => whyOf(record, action).chains)
      .flatMap((chain) => chain.links)
      .filter(({ answer }) => answer === undefined);
    const arrows = new Map(links.map(({ key, arrow }) => [key, arrow?.to]));
    expect(arrows.get('adultAtRisk')).toBe('adviceOnAdult');
    expect(arrows.get('impactOnChild')).toBe('findOutImpact');
  });

  it('is told from each answer that decided it to its box', () => {
    expect(chainsOf(suggestedFor('bathroom-rails'), 'joinUpWithChildrensServices c1')).toEqual([
      'adult → A18 childCaring c1 yes → A11 impactOnChild c1 yes → A12',
    ]);
    expect(chainsOf(suggestedFor('bathroom-rails'), 'reassessParentsNeeds a1')).toEqual([
      'adult → A21 adultNeedsAssessed a1 yes → ours parentingCounted a1 no → A13',
    ]);
    expect(chainsOf(suggestedFor('brother-who-does-not-sleep'), 'askForPlanUpdate c1')).toEqual([
      'children → C17 childAssessed c1 yes → C18 planCountsCaring c1 no → ours',
    ]);
  });

  it('names the question in plain words, its section of the source, and whose reading its arrow is', () => {
    const [chain] = why(suggestedFor('bathroom-rails'), 'joinUpWithChildrensServices c1').chains;
    expect(chain?.links[0]).toMatchObject({
      question: 'Could Child 1 be helping to look after someone?',
      isDeciding: true,
      sections: ['2012 §1', '2012 §9', '2015 §2'],
      arrow: { to: 'askWhyCaring', provenance: 'inferred', why: 'adjacent; 2012 §9, §12' },
    });
  });

  it('is told of both flowcharts where both ask for it', () => {
    const both = aFamily()
      .atBothDoors()
      .withAdult()
      .withYoungCarer(9)
      .answering('childCaring', 'c1', 'yes')
      .record();
    expect(chainsOf(both, 'askWhyCaring c1')).toEqual([
      'adult → A18 childCaring c1 yes → A19',
      'children → C3 adultAtRisk a1 not asked yet → C5',
    ]);
  });

  it('is told once where the pairs of a large family say the same', () => {
    expect(chainsOf(suggestedFor('tuesday-call'), 'planForChange a1')).toEqual([
      'adult → A22 conditionStable a1 episodic → A17',
    ]);
  });

  it('says where an answer comes from that the worker did not give', () => {
    const started = aFamily().atBothDoors().withAdult().withYoungCarer(9).record();
    const [chain] = why(started, 'askWhyCaring c1').chains;
    expect(chain?.links[0]).toMatchObject({
      answer: 'yes',
      origin: 'the children’s flowchart was started',
    });
  });

  it('of an alert is the one answer about safety', () => {
    expect(chainsOf(suggestedFor('door-wedge'), 'useChildProtectionProcedure c1')).toEqual([
      'adult → A4 childAtRisk c1 yes → A5',
    ]);
    expect(chainsOf(suggestedFor('interpreter'), 'alertSafeguardingAdults a1')).toEqual([
      'children → C3 adultAtRisk a1 yes → C4',
    ]);
  });
});

describe('What would take an action away', () => {
  it('is every single answer that leads past its box', () => {
    expect(takenAwayBy(suggestedFor('bathroom-rails'), 'joinUpWithChildrensServices c1')).toEqual([
      'childCaring c1 no',
      'impactOnChild c1 no',
      'impactOnChild c1 notKnownYet',
    ]);
    expect(takenAwayBy(suggestedFor('bathroom-rails'), 'reassessParentsNeeds a1')).toEqual([
      'adultNeedsAssessed a1 no',
      'adultNeedsAssessed a1 notKnownYet',
      'parentingCounted a1 yes',
    ]);
    expect(takenAwayBy(suggestedFor('tuesday-call'), 'planForChange a1')).toEqual([
      'conditionStable a1 stable',
    ]);
  });

  it('is said with all else that the answer would add and take out', () => {
    const [, no] = why(
      suggestedFor('bathroom-rails'),
      'joinUpWithChildrensServices c1',
    ).takenAwayBy;
    expect(no?.moved.added.map(nameOf)).toEqual(['offerYoungCarersAssessment c1']);
    expect(no?.moved.dropped.map(nameOf)).toEqual(['joinUpWithChildrensServices c1']);
    const [notCaring] = why(
      suggestedFor('bathroom-rails'),
      'joinUpWithChildrensServices c1',
    ).takenAwayBy;
    expect(notCaring?.moved.dropped.map(nameOf)).toEqual([
      'askWhyCaring c1',
      'joinUpWithChildrensServices c1',
    ]);
    expect(notCaring?.moved.setAside.map(nameOf)).toEqual(['impactOnChild c1']);
  });

  it('is nothing where the flowchart asks for it on every route', () => {
    for (const [id, name] of [
      ['bathroom-rails', 'considerMeeting family'],
      ['bathroom-rails', 'arrangeWholeFamilySupport family'],
      ['tuesday-call', 'arrangeWholeFamilySupport family'],
      ['interpreter', 'reviewPersonCaredFor c1'],
      ['interpreter', 'emergencyPlan c1'],
    ] as const) {
      const { takenAwayBy: answers, isOnEveryRoute } = why(suggestedFor(id), name);
      expect({ name, answers, isOnEveryRoute }).toEqual({
        name,
        answers: [],
        isOnEveryRoute: true,
      });
    }
  });

  it('says that a yes about safety can only be taken back with a reason, and what then takes its place', () => {
    const { takenAwayBy: answers } = why(
      suggestedFor('door-wedge'),
      'useChildProtectionProcedure c1',
    );
    expect(answers.map(inShort)).toEqual(['childAtRisk c1 no', 'childAtRisk c1 notKnownYet']);
    expect(answers.map(({ needsReason }) => needsReason)).toEqual([true, true]);
    expect(answers[1]?.moved.added.map(nameOf)).toEqual(['adviceOnChild c1']);
    const { takenAwayBy: others } = why(suggestedFor('door-wedge'), 'askWhyCaring c1');
    expect(others.some(({ needsReason }) => needsReason)).toBe(false);
  });

  it('may be an answer about the family that answered a question of another flowchart', () => {
    const school = aFamily()
      .atBothDoors()
      .withAdult()
      .withYoungCarer(9)
      .answering('otherAgencies', 'family', 'yes')
      .answering('contactAgencies', 'family', 'carryOn', {
        details: { agencies: ['school'], schoolKnows: 'no' },
      })
      .record();
    expect(takenAwayBy(school, 'contactSchool c1')).toEqual([
      'otherAgencies family no',
      'otherAgencies family notKnownYet',
      'schoolAware c1 yes',
      'schoolAware c1 notAtSchool',
    ]);
  });
});

describe('An action for which both flowcharts ask', () => {
  const both = () => aFamily().atBothDoors().withAdult().withAdult().withYoungCarer(9);

  it('is on every route where one of them asks for it whatever is answered', () => {
    const told = why(both().record(), 'askWhyCaring c1');
    expect(told.chains.map(({ chart }) => chart)).toEqual(['adult', 'children', 'children']);
    expect(told.isOnEveryRoute).toBe(true);
    expect(
      why(
        aFamily().withAdult().withChild(9).answering('childCaring', 'c1', 'yes').record(),
        'askWhyCaring c1',
      ).isOnEveryRoute,
    ).toBe(false);
  });

  it('has a chain for each person whose answer led there, and one where it was the same', () => {
    const chains = chainsOf(both().record(), 'reviewPersonCaredFor c1');
    expect(chains).toEqual([
      'children → C3 adultAtRisk a1 not asked yet → C6',
      'children → C3 adultAtRisk a2 not asked yet → C6',
    ]);
    expect(chainsOf(both().withChild(4).record(), 'considerMeeting family')).toHaveLength(2);
  });

  it('is not said to be moved by a question that cannot be answered: of nobody, or that does not apply', () => {
    const carer = () => aFamily().atTheChildrensDoor().withYoungCarer(9);
    for (const family of [carer(), carer().withoutAdults('none')]) {
      const { takenAwayBy: taken, leftBy } = why(family.record(), 'reviewPersonCaredFor c1');
      expect([...taken, ...leftBy]).toEqual([]);
    }
  });
});

describe('What would leave an action and change something else', () => {
  it('is another answer of a question that led to it', () => {
    const { leftBy } = why(suggestedFor('bathroom-rails'), 'planForChange a1');
    // Of changing and not known yet, which lead to the same box, only one adds something: to find out.
    expect(leftBy.map(inShort)).toEqual(['conditionStable a1 notKnownYet']);
  });

  it('is also another answer of a question further back, and never the answer that counts now', () => {
    const leftBy = (record: FamilyRecord, name: string) => why(record, name).leftBy.map(inShort);
    const affected = aFamily()
      .withAdult()
      .withChild(9)
      .answering('childCaring', 'c1', 'yes')
      .answering('impactOnChild', 'c1', 'yes');
    expect(leftBy(affected.record(), 'joinUpWithChildrensServices c1')).toEqual([
      'childCaring c1 notKnownYet',
    ]);
    const unclear = aFamily().withAdult().answering('conditionStable', 'a1', 'notKnownYet');
    expect(leftBy(unclear.record(), 'planForChange a1')).toEqual([
      'conditionStable a1 changing',
      'conditionStable a1 episodic',
    ]);
  });

  it('is told of an action that no single answer takes away', () => {
    const { leftBy } = why(suggestedFor('interpreter'), 'reviewPersonCaredFor c1');
    expect(leftBy.map(inShort)).toEqual(['adultAtRisk a1 no', 'adultAtRisk a1 notKnownYet']);
    expect(leftBy[0]?.moved.dropped.map(nameOf)).toEqual(['alertSafeguardingAdults a1']);
    expect(leftBy[0]?.needsReason).toBe(true);
  });
});

describe('In any family whatever', () => {
  const names = (record: FamilyRecord) => actionsOf(outcomeOf(record)).map(nameOf);

  /** Families of whom some have recorded that the school is in contact with them, and whether it knows. */
  const familiesWithSchool = fc
    .tuple(answeredFamilies, fc.constantFrom('yes', 'no', 'notKnownYet', undefined))
    .map(([record, schoolKnows]) =>
      schoolKnows
        ? aFamily()
            .continuing(record)
            .answering('otherAgencies', 'family', 'yes')
            .answering('contactAgencies', 'family', 'carryOn', {
              details: { agencies: ['school'], schoolKnows },
            })
            .record()
        : record,
    );

  it('an answer that is said to take an action away does so, and no other single answer does', () => {
    fc.assert(
      fc.property(familiesWithSchool, fc.nat(), (record, which) => {
        const before = actionsOf(outcomeOf(record));
        const action = before[which % before.length];
        if (!action) return;
        const takes = everySaying(record)
          .filter((saying) => !names(said(record, saying)).includes(nameOf(action)))
          .map(({ key, person, answer }) => `${key} ${person} ${answer}`);
        expect(takenAwayBy(record, nameOf(action)).toSorted()).toEqual(takes.toSorted());
      }),
      { numRuns: 150 },
    );
  });

  it('every action has a chain, and one that no answer takes away is asked for on every route', () => {
    fc.assert(
      fc.property(livedFamilies, (record) => {
        for (const action of actionsOf(outcomeOf(record))) {
          const { chains, takenAwayBy: answers, isOnEveryRoute } = whyOf(record, action);
          expect(chains.length).toBeGreaterThan(0);
          for (const { links } of chains) expect(links.length).toBeGreaterThan(0);
          expect(answers.length === 0, nameOf(action)).toBe(isOnEveryRoute);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('looking changes nothing', () => {
    fc.assert(
      fc.property(answeredFamilies, (record) => {
        const before = JSON.stringify(record);
        for (const action of actionsOf(outcomeOf(record))) whyOf(record, action);
        expect(JSON.stringify(record)).toBe(before);
      }),
      { numRuns: 20 },
    );
  });
});
