import { describe, expect, it } from 'vitest';
import { readFlowchart, stretch } from '#src/flowchart/flowchart.ts';
import { walk } from '#src/flowchart/walk.ts';
import { practiceChartWith } from '#tests/support/chart-with.ts';
import { practiceFlowchart } from '#tests/support/practice-chart.ts';

const chart = readFlowchart(practiceFlowchart);

function route(answers: { [key: string]: string }) {
  return walk(chart, ({ key }) => answers[key]);
}

function keys(answers: { [key: string]: string }) {
  return route(answers).map(({ box }) => box.key);
}

function standing(answers: { [key: string]: string }) {
  return route(answers)
    .filter(({ stands, box }) => stands && !box.isQuestion)
    .map(({ box }) => box.key);
}

describe('Walking the practice chart', () => {
  it('follows the arrow of each answer to the end', () => {
    expect(keys({ catWell: 'yes', ownerWell: 'no', hasKey: 'no' })).toEqual([
      'catWell',
      'callVet',
      'ownerWell',
      'fillBowl',
      'hasKey',
      'thank',
      'end',
    ]);
  });

  it('goes on by the arrow of "not known yet" where a question is unanswered', () => {
    expect(keys({ ownerWell: 'no', hasKey: 'no' })).toContain('lookAtCat');
  });

  it('does not raise what an unanswered question only might raise', () => {
    expect(standing({ ownerWell: 'no', hasKey: 'no' })).not.toContain('lookAtCat');
  });

  it('raises what every answer of an unanswered question passes', () => {
    expect(standing({})).toEqual(['fillBowl', 'thank', 'end']);
  });

  it('counts an answer that was given before the questions in front of it', () => {
    expect(standing({ ownerWell: 'yes' })).toContain('callOwner');
  });

  it('takes an answer that is none of the box for unanswered', () => {
    const [first] = route({ catWell: 'perhaps' });
    expect(first?.answer).toBeUndefined();
    expect(standing({ catWell: 'perhaps' })).not.toContain('callVet');
  });

  it('says at each action which question led there', () => {
    const step = route({ catWell: 'yes' }).find(({ box }) => box.key === 'callVet');
    expect(step?.because?.box.key).toBe('catWell');
    expect(step?.because?.answer).toBe('yes');
  });

  it('refuses a chart that loops, and names the box', () => {
    const looping = practiceChartWith((states) => {
      states.fillBowl = { ...states.fillBowl, on: { carryOn: { target: 'ownerWell' } } };
    });
    expect(() => walk(looping, () => 'no')).toThrow(/loops at "(ownerWell|fillBowl)"/);
  });

  it('gives the boxes up to the next question as what an answer adds', () => {
    const box = chart.byKey.get('catWell');
    const yes = box?.arrows.yes;
    expect(yes && stretch(chart.byKey, yes)).toEqual(['callVet']);
  });
});
