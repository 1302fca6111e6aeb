import { describe, expect, it } from 'vitest';
import { answerAlone, newWalk, stepOf } from '#src/training/alone.ts';
import { caseOf } from '#tests/support/session.ts';

const told = caseOf('late-mornings');
const risk = { key: 'adultAtRisk', person: 'a1' };

describe('A walk alone', () => {
  it('begins with the story', () => {
    expect(stepOf(newWalk('each'), told)).toEqual({ name: 'story', part: 1 });
  });

  it('shows the suggestion after each answer where the learner wants it', () => {
    const walk = answerAlone({ ...newWalk('each'), read: 1 }, risk, 'yes');
    expect(stepOf(walk, told)).toEqual({ name: 'suggestion', matter: risk, answer: 'yes' });
  });

  it('goes on without a word where the learner wants it at the end', () => {
    const walk = answerAlone({ ...newWalk('end'), read: 1 }, risk, 'no');
    expect(stepOf(walk, told)).toEqual({
      name: 'question',
      matter: { key: 'childAtRisk', person: 'c1' },
    });
  });

  it('tells the next part of the story before the first question about it, and ends after the last', () => {
    let walk = newWalk('end');
    const steps: string[] = [];
    for (let step = stepOf(walk, told); step.name !== 'end'; step = stepOf(walk, told)) {
      if (step.name === 'story') {
        steps.push(`part ${step.part}`);
        walk = { ...walk, read: step.part };
      } else {
        const { matter } = step;
        steps.push(matter.key);
        const author = told.questions.find(({ key }) => key === matter.key);
        walk = answerAlone(walk, matter, author?.suggested ?? 'notKnownYet');
      }
    }
    expect(steps).toEqual([
      'part 1',
      'adultAtRisk',
      'childAtRisk',
      'childCaring',
      'part 2',
      'impactOnChild',
      'adultNeedsAssessed',
      'part 3',
      'conditionStable',
      'otherAgencies',
      'childAssessed',
      'schoolAware',
      'wholeFamilyNeeds',
    ]);
  });
});
