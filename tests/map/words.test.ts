import { describe, expect, it } from 'vitest';
import { boxOf } from '#src/flowchart/flowchart.ts';
import {
  answersInWords,
  answerWords,
  headOf,
  nextInWords,
  questionBefore,
  wordsOf,
} from '#src/map/words.ts';
import { adultPathway, childrenPathway, pathways } from '#src/pathways/index.ts';

const adult = (key: string) => boxOf(adultPathway.chart, key);
const children = (key: string) => boxOf(childrenPathway.chart, key);

describe('a box of the map', () => {
  it('says the printed words to the letter, faults included, or plain words', () => {
    expect(wordsOf(adult('wholeFamilyNeeds'), 'printed')).toBe(
      'What is needed to support the whole family in ways that protective were needed, promote resilience or support parenting responsibilities?',
    );
    expect(wordsOf(adult('wholeFamilyNeeds'), 'plain')).toBe('What would help the whole family?');
  });

  it('speaks of nobody in particular: it is the flowchart of every family', () => {
    for (const { chart } of pathways) {
      for (const box of chart.boxes.filter(({ kinds }) => !kinds.includes('end'))) {
        for (const wording of ['printed', 'plain'] as const) {
          expect(wordsOf(box, wording)).toMatch(/^[A-Z]/);
          expect(wordsOf(box, wording)).not.toMatch(/[{}]/);
        }
      }
    }
  });

  it.each([
    [adult('childCaring'), 'A18 · Question'],
    [adult('adultAtRisk'), 'A20 · Safety'],
    [adult('alertSafeguardingAdults'), 'A3 · Alert'],
    [adult('adviceOnChild'), 'Ours · Advice'],
    [adult('findOutImpact'), 'Ours · Find out'],
    [adult('parentingCounted'), 'Ours · Question'],
    [children('askWhyCaring'), 'C5 · To record'],
    [children('planCountsCaring'), 'C18 · Question'],
    [children('moreInformation'), 'C7, C8, C13 · More'],
  ])('says its number or that it is ours, and what it is', (box, head) => {
    expect(headOf(box)).toBe(head);
  });

  it('says what comes next: for each answer where there is a choice', () => {
    expect(nextInWords(adultPathway.chart, adult('childCaring'), 'printed')).toBe(
      'If yes or not known yet: A19, Ask why and what needs to change to reduce or prevent inappropriate caring? If no, or where it does not apply: A21, Have adult care needs been assessed?',
    );
    expect(nextInWords(childrenPathway.chart, children('checkRecords'), 'plain')).toBe(
      'Then: C19, Decide whether an assessment is right for the child, and record why.',
    );
    expect(nextInWords(adultPathway.chart, adult('moreInformation'), 'printed')).toBe(
      'Then: the end of the flowchart.',
    );
  });

  it('that is no question belongs to the first question that leads to it', () => {
    const leading = (key: string) => questionBefore(adultPathway.chart, adult(key))?.key;
    expect(leading('alertSafeguardingAdults')).toBe('adultAtRisk');
    expect(leading('offerYoungCarersAssessment')).toBe('impactOnChild');
    expect(leading('checkInitialAssessment')).toBe('adultNeedsAssessed');
    expect(leading('arrangeWholeFamilySupport')).toBe('wholeFamilyNeeds');
  });
});

describe('answers beside an arrow', () => {
  it('are all in words', () => {
    for (const { chart } of pathways) {
      for (const box of chart.boxes.filter(({ isQuestion }) => isQuestion)) {
        for (const answer of Object.keys(box.arrows)) {
          expect(answerWords(answer)).toMatch(/^[A-Z][a-z ]+$/);
        }
      }
    }
  });

  it('stand in one line where they lead the same way', () => {
    expect(answersInWords(['changing', 'episodic', 'notKnownYet'])).toBe(
      'Changing, episodic or not known yet',
    );
    expect(answersInWords(['no'])).toBe('No');
  });
});
