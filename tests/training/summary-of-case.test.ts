import { describe, expect, it } from 'vitest';
import { actionsOf, outcomeOf } from '#src/summary/outcome.ts';
import { summarise } from '#src/summary/summary.ts';
import { trainingCases } from '#src/training/cases.ts';
import { suggestedRecord } from '#src/training/record-of-case.ts';

const suggestedFor = (id: string) => {
  const found = trainingCases.find((told) => told.id === id);
  if (!found) throw new Error(`There is no case “${id}”.`);
  return suggestedRecord(found);
};

describe('What the summary of a case says', () => {
  it('The bathroom rails: nothing urgent, and no offer to Kofi besides the assessment that is asked for him', () => {
    const outcome = outcomeOf(suggestedFor('bathroom-rails'));
    expect([...outcome.alerts, ...outcome.advice]).toEqual([]);
    const raised = actionsOf(outcome);
    const keys = raised.map(({ key }) => key);
    expect(keys).not.toContain('checkInitialAssessment');
    expect(keys).not.toContain('offerAdultsAssessment');
    expect(keys).not.toContain('planForCrisis');
    const offered = raised.filter(({ key }) => key === 'offerYoungCarersAssessment');
    expect(offered.map(({ person }) => person)).toEqual(['c2']);
  });

  it('The door wedge: both urgent actions stand first, the child’s before the adult’s, and say that nothing was raised by the tool', () => {
    const { alerts } = summarise(suggestedFor('door-wedge'));
    expect(alerts.map(({ person }) => person)).toEqual(['c1', 'a1']);
    for (const { status } of alerts) {
      expect(status.join(' ')).toContain('This tool has not raised the alert');
    }
  });

  it('The brother who does not sleep: children’s services lead, and review the brother’s needs', () => {
    const { responsible, tiers } = summarise(suggestedFor('brother-who-does-not-sleep'));
    expect(responsible[0]).toMatch(/Child 1 helps a child, so children’s services lead/);
    const review = tiers[0]?.actions.find(({ key }) => key === 'reviewPersonCaredFor');
    expect(review?.who).toBe('Children’s services');
  });

  it('The interpreter: the consideration about interpreters stands there, with its source', () => {
    const { considerations } = summarise(suggestedFor('interpreter'));
    const interpreter = considerations.filter(({ words }) => words.includes('interpreter'));
    expect(interpreter).toHaveLength(1);
    expect(interpreter[0]?.words).toContain(
      'it is not good practice to expect young carers to interpret for their families',
    );
    expect(interpreter[0]?.source).toBe('2012 §5');
  });

  it('The letters: that nobody else is involved reads as "none that we know of"', () => {
    const { known } = summarise(suggestedFor('letters'));
    expect(known.find(({ key }) => key === 'otherAgencies')?.answer).toBe('None that we know of');
  });

  it('The Tuesday call: it says that it is incomplete, and raises no alert', () => {
    const summary = summarise(suggestedFor('tuesday-call'));
    expect(summary.isComplete).toBe(false);
    expect(summary.headlines.join(' ')).toContain('This summary is incomplete');
    expect(summary.alerts).toEqual([]);
  });

  it('Nothing to see: whether there are children stands right after the advice, and nothing reads as no', () => {
    const outcome = outcomeOf(suggestedFor('nothing-to-see'));
    expect(outcome.advice.map(({ key }) => key)).toEqual(['adviceOnAdult']);
    expect(outcome.household.map(({ key }) => key)).toEqual(['hasChildren']);
    const waiting = outcome.notAsked.map(({ key }) => key);
    expect(waiting).toEqual(['childAtRisk', 'childCaring', 'impactOnChild']);
  });

  it('Turning eighteen: the young adult is not asked about, and is to be offered a carer’s assessment', () => {
    const { considerations } = summarise(suggestedFor('turning-eighteen'));
    const youngAdult = considerations.filter(({ words }) => words.includes('aged 18 to 24'));
    expect(youngAdult).toHaveLength(1);
    expect(youngAdult[0]?.words).toContain('offer a carer’s assessment');
  });

  it('“She’s very mature”: medicines are to be agreed without young carers', () => {
    const { considerations } = summarise(suggestedFor('very-mature'));
    const words = considerations.map((one) => one.words).join(' ');
    expect(words).toContain('that do not involve young carers');
  });

  it('Whose budget?: who pays, and that it is not argued about in front of the family, stands there', () => {
    const { considerations } = summarise(suggestedFor('whose-budget'));
    const words = considerations.map((one) => one.words).join(' ');
    expect(words).toContain('both for support with parenting');
    expect(words).toContain('“must not be argued about in front of” the family');
  });
});
