import { describe, expect, it } from 'vitest';
import { answersAt, nextQuestion, recordWith } from '#src/training/asking.ts';
import { trainingCases } from '#src/training/cases.ts';
import { comingUp, questionBefore, wayChosen, waysOn } from '#src/training/going-on.ts';
import { caseOf, hands, Led } from '#tests/support/session.ts';

const lateMornings = caseOf('late-mornings');
const caring = { key: 'childCaring', person: 'c1' };
const atCaring = () => new Led('late-mornings').tell().ask('childCaring', 'c1');

describe('The way on from a question', () => {
  it('is by the majority or by the suggestion, where they differ', () => {
    const { session } = atCaring().count(hands(8, 1, 5));
    expect(waysOn(session, lateMornings, caring)).toEqual([
      { by: 'majority', answer: 'yes' },
      { by: 'suggestion', answer: 'notKnownYet' },
    ]);
    expect(wayChosen(session, lateMornings, caring)).toBeUndefined();
  });

  it('is one where they are the same', () => {
    const { session } = atCaring().count(hands(5, 1, 8));
    expect(wayChosen(session, lateMornings, caring)).toEqual({
      by: 'majority',
      answer: 'notKnownYet',
    });
  });

  it('is by the suggestion where no answer has most hands', () => {
    const { session } = atCaring().count(hands(7, 0, 7));
    expect(wayChosen(session, lateMornings, caring)).toEqual({
      by: 'suggestion',
      answer: 'notKnownYet',
    });
  });

  it('is by the last count', () => {
    const led = atCaring()
      .count(hands(8, 1, 5))
      .send({ type: 'discuss' });
    led.send({ type: 'count again' }).count(hands(1, 9, 4));
    expect(waysOn(led.session, lateMornings, caring)[0]).toEqual({ by: 'majority', answer: 'no' });
  });

  it('is any answer where the room has come to a question that the case does not have', () => {
    const stranger = { key: 'parentingCounted', person: 'a1' };
    const led = new Led('late-mornings').tell().ask(stranger.key, stranger.person);
    expect(waysOn(led.session, lateMornings, stranger)).toEqual([
      { by: 'trainer', answer: 'yes' },
      { by: 'trainer', answer: 'no' },
      { by: 'trainer', answer: 'notKnownYet' },
    ]);
  });
});

describe('What comes next', () => {
  it('is the case’s first question once its part of the story is told', () => {
    const { session } = new Led('late-mornings').tell();
    expect(comingUp(session, lateMornings)).toEqual({
      deed: 'ask',
      matter: { key: 'adultAtRisk', person: 'a1' },
    });
  });

  it('is the next part of the story before the first question about it', () => {
    const led = new Led('late-mornings').tell();
    led.ask('adultAtRisk', 'a1').goOn('suggestion', 'no');
    led.ask('childAtRisk', 'c1').goOn('suggestion', 'no');
    led.ask('childCaring', 'c1').goOn('suggestion', 'notKnownYet');
    expect(comingUp(led.session, lateMornings)).toEqual({ deed: 'tell', part: 2 });
    expect(comingUp(led.tell().session, lateMornings)).toEqual({
      deed: 'ask',
      matter: { key: 'impactOnChild', person: 'c1' },
    });
  });

  it('follows the room’s own answer to a question that the case does not have', () => {
    const led = new Led('late-mornings').tell().tell();
    for (const { key, person, suggested } of lateMornings.questions.slice(0, 4)) {
      led.ask(key, person).goOn('suggestion', suggested);
    }
    led.ask('adultNeedsAssessed', 'a1').goOn('majority', 'yes');
    const seen: string[] = [];
    for (let step = comingUp(led.session, lateMornings); step.deed !== 'close'; ) {
      if (step.deed === 'tell') led.tell();
      else {
        seen.push(step.matter.key);
        led.ask(step.matter.key, step.matter.person).goOn('trainer', 'notKnownYet');
      }
      step = comingUp(led.session, lateMornings);
    }
    expect(seen).toContain('parentingCounted');
  });

  it.each(trainingCases.map((told) => ({ told })))(
    'is in “$told.title” by the suggestions every question of the case, each once, in its order, and then the end',
    ({ told }) => {
      const led = new Led(told.id);
      const asked: string[] = [];
      led.tell();
      for (let step = comingUp(led.session, told); step.deed !== 'close'; ) {
        if (step.deed === 'tell') led.tell();
        else {
          const { key, person } = step.matter;
          asked.push(`${key} ${person}`);
          const way = wayChosen(led.ask(key, person).session, told, step.matter);
          expect(way?.by).toBe('suggestion');
          if (way) led.goOn(way.by, way.answer);
        }
        step = comingUp(led.session, told);
      }
      expect(asked).toEqual(told.questions.map(({ key, person }) => `${key} ${person}`));
      expect(led.session.stand.told).toBe(told.stages.length);
    },
  );

  it.each(trainingCases.map((told) => ({ told })))(
    'comes to an end in “$told.title” whatever single answer the room gives all along',
    ({ told }) => {
      for (const pick of [0, 1, -1]) {
        const answers: { key: string; person: string; answer: 'yes' }[] = [];
        for (let next = nextQuestion(told, recordWith(told, [])); next; ) {
          const choices = answersAt(next);
          const answer = choices.at(pick)?.answer ?? choices[0]?.answer;
          answers.push({ ...next, answer: answer as 'yes' });
          expect(answers.length).toBeLessThan(60);
          next = nextQuestion(told, recordWith(told, answers));
        }
        expect(answers.length).toBeGreaterThan(2);
      }
    },
  );

  it('goes back to the question before', () => {
    const led = atCaring().ask('impactOnChild', 'c1');
    expect(questionBefore(led.session)).toEqual(caring);
    expect(questionBefore(led.tell().session)).toEqual({ key: 'impactOnChild', person: 'c1' });
    expect(questionBefore(new Led('late-mornings').session)).toBeUndefined();
  });
});
