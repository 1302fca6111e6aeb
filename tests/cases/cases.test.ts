import { describe, expect, it } from 'vitest';
import { actionsOf, findOutsOf, nameOf, outcomeOf } from '#src/summary/outcome.ts';
import { summarise } from '#src/summary/summary.ts';
import { recordOfCase, type WorkedCase } from './case.ts';
import { workedCases } from './cases.ts';

const caseNumber = (number: number): WorkedCase => {
  const found = workedCases[number - 1];
  if (!found) throw new Error(`There is no worked case ${number}.`);
  return found;
};

describe.each(workedCases.map((worked) => [worked.title, worked] as const))(
  'Case %s',
  (_title, worked) => {
    const outcome = outcomeOf(recordOfCase(worked));

    it('raises what an experienced worker expects, in order', () => {
      expect(actionsOf(outcome).map(nameOf)).toEqual(worked.raises);
    });

    it('names what is to be found out', () => {
      expect(findOutsOf(outcome).map(nameOf)).toEqual(worked.findOut);
    });

    it('says what was not asked yet', () => {
      expect(outcome.notAsked.map(nameOf)).toEqual(worked.notAsked ?? []);
    });

    it('raises nothing that it should not', () => {
      const raised = actionsOf(outcome).map(nameOf);
      expect((worked.without ?? []).filter((name) => raised.includes(name))).toEqual([]);
    });
  },
);

describe('What the summary of a case says', () => {
  it('2: both urgent actions stand first, the child’s before the adult’s, and say that nothing was raised by the tool', () => {
    const { alerts } = summarise(recordOfCase(caseNumber(2)));
    expect(alerts.map(({ person }) => person)).toEqual(['c1', 'a1']);
    for (const { status } of alerts) {
      expect(status.join(' ')).toContain('This tool has not raised the alert');
    }
  });

  it('3: children’s services lead, and review the brother’s needs', () => {
    const { responsible, tiers } = summarise(recordOfCase(caseNumber(3)));
    expect(responsible[0]).toMatch(/Child 1 helps a child, so children’s services lead/);
    const review = tiers[0]?.actions.find(({ key }) => key === 'reviewPersonCaredFor');
    expect(review?.who).toBe('Children’s services');
  });

  it('4: the consideration about interpreters stands there, with its source', () => {
    const { considerations } = summarise(recordOfCase(caseNumber(4)));
    const interpreter = considerations.filter(({ words }) => words.includes('interpreter'));
    expect(interpreter).toHaveLength(1);
    expect(interpreter[0]?.words).toContain(
      'it is not good practice to expect young carers to interpret for their families',
    );
    expect(interpreter[0]?.source).toBe('2012 §5');
  });

  it('5: that nobody else is involved reads as "none that we know of"', () => {
    const { known } = summarise(recordOfCase(caseNumber(5)));
    expect(known.find(({ key }) => key === 'otherAgencies')?.answer).toBe('None that we know of');
  });

  it('6: it says that it is incomplete, and raises no alert', () => {
    const summary = summarise(recordOfCase(caseNumber(6)));
    expect(summary.isComplete).toBe(false);
    expect(summary.headlines.join(' ')).toContain('This summary is incomplete');
    expect(summary.alerts).toEqual([]);
  });
});
