import { describe, expect, it } from 'vitest';
import {
  actionsOf,
  answerThatCounts,
  findOutsOf,
  nameOf,
  outcomeOf,
  placesWalked,
} from '#src/summary/outcome.ts';
import { aFamily, reloaded } from '#tests/support/family.ts';

describe('what is to be found out', () => {
  it('stands children’s safety first, then adults’, then question by question, each by number (H3, S1, S2)', () => {
    const record = [
      ['conditionStable', 'a2'],
      ['conditionStable', 'a1'],
      ['childCaring', 'c2'],
      ['childCaring', 'c1'],
      ['adultAtRisk', 'a2'],
      ['adultAtRisk', 'a1'],
      ['childAtRisk', 'c2'],
      ['childAtRisk', 'c1'],
    ]
      .reduce(
        (family, [key = '', person = '']) => family.answering(key, person, 'notKnownYet'),
        aFamily().withAdult().withAdult().withChild(9).withChild(15),
      )
      .record();
    expect(findOutsOf(outcomeOf(record)).map(nameOf)).toEqual([
      'childAtRisk c1',
      'childAtRisk c2',
      'adultAtRisk a1',
      'adultAtRisk a2',
      'childCaring c1',
      'childCaring c2',
      'conditionStable a1',
      'conditionStable a2',
    ]);
  });
});

/** A family at both doors: one child who cares and is at risk, another who does neither, and an adult of whom little is known. */
const family = () =>
  aFamily()
    .atBothDoors()
    .withAdult()
    .withYoungCarer(9)
    .withChild(15)
    .answering('adultAtRisk', 'a1', 'notKnownYet')
    .answering('childAtRisk', 'c1', 'yes')
    .answering('childAtRisk', 'c2', 'no')
    .answering('childCaring', 'c2', 'no')
    .answering('impactOnChild', 'c1', 'yes')
    .answering('adultNeedsAssessed', 'a1', 'no')
    .answering('conditionStable', 'a1', 'stable')
    .answering('otherAgencies', 'family', 'yes')
    .answering('wholeFamilyNeeds', 'family', 'recorded')
    .answering('childAssessed', 'c1', 'no')
    .answering('schoolAware', 'c1', 'no');

describe('what both flowcharts raise for one family', () => {
  const outcome = () => outcomeOf(family().record());
  const names = (list: readonly { key: string; person: string }[]) => list.map(nameOf);

  it('stands by when it is due; at each time adults first, then children, then the family', () => {
    const { alerts, advice, next, plan, review } = outcome();
    expect(names(alerts)).toEqual(['useChildProtectionProcedure c1']);
    expect(names(advice)).toEqual(['adviceOnAdult a1']);
    expect(names(next)).toEqual([
      'offerAdultsAssessment a1',
      'checkInitialAssessment a1',
      'askWhyCaring c1',
      'joinUpWithChildrensServices c1',
      'offerYoungCarersAssessment c1',
      'reviewPersonCaredFor c1',
      'referToSupport c1',
      'considerAssessment c1',
      'contactSchool c1',
      'contactAgencies family',
    ]);
    expect(names(plan)).toEqual([
      'planForCrisis a1',
      'emergencyPlan c1',
      'arrangeWholeFamilySupport family',
    ]);
    expect(names(review)).toEqual(['considerMeeting family']);
  });

  it('is listed whole from what is due now to what is reviewed', () => {
    const { alerts, advice, next, plan, review } = outcome();
    expect(actionsOf(outcome())).toEqual([alerts, advice, next, plan, review].flat());
  });

  it('names the questions that were answered, also those that who is in the family answers', () => {
    expect(outcome().asked.map((one) => `${nameOf(one)} ${one.answer}`)).toEqual([
      'hasChildren a1 yes',
      'adultAtRisk a1 notKnownYet',
      'adultNeedsAssessed a1 no',
      'conditionStable a1 stable',
      'childAtRisk c1 yes',
      'childCaring c1 yes',
      'impactOnChild c1 yes',
      'childAssessed c1 no',
      'schoolAware c1 no',
      'childAtRisk c2 no',
      'childCaring c2 no',
      'otherAgencies family yes',
      'wholeFamilyNeeds family recorded',
    ]);
  });

  it('names the questions that were left out, each with the answer that left it out', () => {
    expect(
      outcome().notNeeded.map((one) => [
        nameOf(one),
        one.because && [one.because.question.key, one.because.person, one.because.answer],
      ]),
    ).toEqual([
      ['parentingCounted a1', ['adultNeedsAssessed', 'a1', 'no']],
      ['planCountsCaring c1', ['childAssessed', 'c1', 'no']],
      ['impactOnChild c2', ['childCaring', 'c2', 'no']],
    ]);
  });

  it('names the pages to record on, and nothing that is still to be asked', () => {
    expect(names(outcome().recordings).toSorted()).toEqual([
      'askWhyCaring c1',
      'considerMeeting family',
      'contactAgencies family',
      'emergencyPlan c1',
    ]);
    expect(outcome().notAsked).toEqual([]);
    expect(outcome().setAside).toEqual([]);
  });

  it('says at each action which answers raised it, in both flowcharts where both do', () => {
    const reasonsOf = (name: string) =>
      actionsOf(outcome())
        .find((action) => nameOf(action) === name)
        ?.reasons.map(({ question, person, answer, isCertain }) => [
          question.key,
          person,
          answer,
          isCertain,
        ]);
    expect(reasonsOf('useChildProtectionProcedure c1')).toEqual([
      ['childAtRisk', 'c1', 'yes', false],
    ]);
    expect(reasonsOf('considerMeeting family')).toEqual([
      ['wholeFamilyNeeds', 'family', 'recorded', true],
    ]);
    expect(reasonsOf('askWhyCaring c1')).toEqual([
      ['childCaring', 'c1', 'yes', false],
      ['adultAtRisk', 'a1', 'notKnownYet', true],
    ]);
    const placesFor = (wanted: string) =>
      actionsOf(outcome()).find(({ key }) => key === wanted)?.places;
    expect(placesFor('checkInitialAssessment')).toHaveLength(1);
    expect(placesFor('askWhyCaring')?.map(({ pathway, box }) => [pathway.id, box.number])).toEqual([
      ['adult', 'A19'],
      ['children', 'C5'],
    ]);
  });

  it('is the same after the record was written to a file and read again, and is worked out once', () => {
    const record = family().record();
    expect(outcomeOf(reloaded(record))).toEqual(outcomeOf(record));
    expect(outcomeOf(record)).toBe(outcomeOf(record));
  });
});

describe('the reasons of an action', () => {
  it('name the same question once for each person of whom it was asked', () => {
    const record = aFamily()
      .atTheChildrensDoor()
      .withAdult()
      .withAdult()
      .withYoungCarer(9)
      .record();
    const review = outcomeOf(record).next.find(({ key }) => key === 'reviewPersonCaredFor');
    expect(review?.reasons.map(({ question, person }) => [question.key, person])).toEqual([
      ['adultAtRisk', 'a1'],
      ['adultAtRisk', 'a2'],
    ]);
  });
});

describe('an answer of an earlier flowchart', () => {
  it('is asked again, and is not kept aside as one that no route needs', () => {
    const record = aFamily().withAdult().withChild(9).answering('childCaring', 'c1', 'stable');
    const { notAsked, setAside } = outcomeOf(record.record());
    expect(notAsked.map(nameOf)).toContain('childCaring c1');
    expect(setAside).toEqual([]);
  });
});

describe('advice about people of whom one is 18 by now', () => {
  it('stands by their number all the same', () => {
    const record = aFamily()
      .withChild('youngAdult')
      .withChild(9)
      .answering('childAtRisk', 'c1', 'notKnownYet')
      .answering('childAtRisk', 'c2', 'notKnownYet')
      .record();
    expect(outcomeOf(record).advice.map(nameOf)).toEqual(['adviceOnChild c1', 'adviceOnChild c2']);
  });
});

describe('what an answer raises no more', () => {
  it('is kept aside and named: it counts again when a route comes back', () => {
    const record = family()
      .answering('askWhyCaring', 'c1', 'carryOn', { details: { why: ['waiting'] } })
      .answering('childAssessed', 'c1', 'yes')
      .answering('planCountsCaring', 'c1', 'no')
      .answering('childAssessed', 'c1', 'no')
      .record();
    expect(outcomeOf(record).setAside).toEqual([{ key: 'planCountsCaring', person: 'c1' }]);
  });
});

describe('whether there are children', () => {
  it('stands first of what is to be found out once that is not known yet', () => {
    const record = aFamily()
      .withAdult()
      .withoutChildren('notKnownYet')
      .answering('adultAtRisk', 'a1', 'notKnownYet')
      .record();
    const outcome = outcomeOf(record);
    expect(outcome.household.map(nameOf)).toEqual(['hasChildren a1']);
    expect(outcome.household[0]?.wording?.key).toBe('findOutHousehold');
    expect(findOutsOf(outcome).map(nameOf)).toEqual(['hasChildren a1', 'adultAtRisk a1']);
    expect(outcome.findOut[0]?.wording).toBeUndefined();
  });

  it('leaves the questions about a child out where there are none, and makes them wait where nobody asked', () => {
    const none = aFamily().withAdult().withoutChildren().record();
    expect(outcomeOf(none).notNeeded.map(nameOf)).toEqual([
      'parentingCounted a1',
      'childAtRisk children',
      'childCaring children',
      'impactOnChild children',
    ]);
    expect(outcomeOf(none).notAsked.map(nameOf)).toEqual([
      'adultAtRisk a1',
      'adultNeedsAssessed a1',
      'conditionStable a1',
      'otherAgencies family',
      'wholeFamilyNeeds family',
    ]);
    const open = outcomeOf(aFamily().withAdult().record()).notAsked;
    const waiting = open.filter(({ isWaiting }) => isWaiting).map(nameOf);
    expect(waiting).toContain('childAtRisk children');
    expect(waiting.every((name) => name.endsWith('children'))).toBe(true);
  });
});

describe('at the children’s door', () => {
  it('which child may be caring is not asked yet, until one is named', () => {
    const open = outcomeOf(aFamily().atTheChildrensDoor().withChild(9).record()).notAsked;
    const [carer] = open.filter(({ key }) => key === 'childCaring');
    expect(carer).toMatchObject({ person: 'children', isWaiting: true });
    expect(carer?.places.map(({ box }) => box.number)).toEqual(['A18']);
    const named = outcomeOf(aFamily().atTheChildrensDoor().withYoungCarer(9).record()).notAsked;
    expect(named.filter(({ key }) => key === 'childCaring')).toEqual([]);
  });

  it('an adult of whom it is said that there is none is not asked about', () => {
    const none = aFamily().atTheChildrensDoor().withYoungCarer(9).withoutAdults('none').record();
    expect(outcomeOf(none).notAsked.filter(({ person }) => person === 'adults')).toEqual([]);
    expect(outcomeOf(none).notNeeded.map(nameOf)).toContain('adultAtRisk adults');
    const open = aFamily().atTheChildrensDoor().withYoungCarer(9).record();
    expect(outcomeOf(open).notAsked.map(nameOf)).toContain('adultAtRisk adults');
  });
});

describe('the answer that counts', () => {
  it('is the worker’s own, else the one that follows from what else is recorded', () => {
    const record = family().record();
    expect(answerThatCounts(record, { key: 'childCaring', person: 'c2' })).toBe('no');
    expect(answerThatCounts(record, { key: 'childCaring', person: 'c1' })).toBe('yes');
    expect(answerThatCounts(record, { key: 'parentingCounted', person: 'a1' })).toBeUndefined();
  });
});

describe('the places of a box', () => {
  it('stand first in the flowchart that is walked', () => {
    const ids = (record: ReturnType<ReturnType<typeof aFamily>['record']>) =>
      placesWalked(record, 'impactOnChild').map(({ pathway }) => pathway.id);
    expect(ids(aFamily().withAdult().withChild(9).record())).toEqual(['adult', 'children']);
    expect(ids(aFamily().atTheChildrensDoor().withYoungCarer(9).record())).toEqual([
      'children',
      'adult',
    ]);
    expect(ids(family().record())).toEqual(['adult', 'children']);
  });
});
