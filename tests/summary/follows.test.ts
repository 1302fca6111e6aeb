import { describe, expect, it } from 'vitest';
import { boxOf, readFlowchart } from '#src/flowchart/flowchart.ts';
import { adultPathway } from '#src/pathways/index.ts';
import { raisedBy } from '#src/summary/follows.ts';
import { practiceFlowchart } from '#tests/support/practice-chart.ts';

const practice = readFlowchart(practiceFlowchart);

function raised(chart: typeof practice, question: string, answer: string): string[] {
  const arrow = boxOf(chart, question).arrows[answer];
  if (!arrow) throw new Error(`${question} has no answer ${answer}.`);
  return raisedBy(chart, arrow).map(({ key }) => key);
}

describe('what an answer raises before the next question', () => {
  it.each([
    ['catWell', 'yes', ['callVet']],
    ['catWell', 'notKnownYet', ['lookAtCat']],
    ['catWell', 'no', []],
    ['ownerWell', 'no', ['fillBowl']],
    ['ownerWell', 'yes', ['callOwner', 'fillBowl']],
    ['hasKey', 'yes', ['askForKey', 'thank']],
    ['hasKey', 'no', ['thank']],
  ])('at %s, answered %s', (question, answer, boxes) => {
    expect(raised(practice, question, answer)).toEqual(boxes);
  });

  it('is nothing that is done by being recorded, and nothing that only names what to find out', () => {
    expect(raised(adultPathway.chart, 'hasChildren', 'yes')).toEqual([]);
    expect(raised(adultPathway.chart, 'hasChildren', 'notKnownYet')).toEqual([]);
  });
});
