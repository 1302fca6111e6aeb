import { describe, expect, it } from 'vitest';
import { boxOf, readFlowchart } from '#src/flowchart/flowchart.ts';
import { adultPathway, placesOf } from '#src/pathways/index.ts';
import { followsFrom, raisedBy } from '#src/summary/follows.ts';
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

describe('what is said of it in plain words', () => {
  const names = { adult: 'Adult 1', child: 'Child 1' };

  it('names the person, and stands once where both flowcharts say the same', () => {
    expect(followsFrom(placesOf('childAtRisk'), 'yes', names)).toEqual([
      'Act now: use your safeguarding children procedure for Child 1. Think about safety first',
    ]);
  });

  it('is all that either flowchart raises', () => {
    const deeds = followsFrom(placesOf('impactOnChild'), 'yes', names);
    expect(deeds[0]).toBe(
      'Contact children’s services and consider asking for an assessment for Child 1. Refer Child 1 to the young carers service',
    );
    expect(deeds).toContain(
      'Refer Child 1 to a support service that fits them, such as a young carers service',
    );
    expect(new Set(deeds).size).toBe(deeds.length);
  });

  it('is nothing for an answer that a question does not have', () => {
    expect(followsFrom(placesOf('hasChildren'), 'stable', names)).toEqual([]);
    expect(followsFrom(placesOf('childAtRisk'), 'no', names)).toEqual([]);
  });
});
