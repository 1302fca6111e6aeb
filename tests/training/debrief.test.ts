import { describe, expect, it } from 'vitest';
import { recorded } from '#src/record/record.ts';
import { debriefOf } from '#src/training/debrief.ts';
import { writeNote } from '#src/training/session.ts';
import { caseOf, hands, Led } from '#tests/support/session.ts';

const told = caseOf('late-mornings');
const caring = { key: 'childCaring', person: 'c1' };

describe('What a session leaves to look back on', () => {
  it('holds both counts, how many moved, the way on, the suggestion and the note', () => {
    const led = new Led('late-mornings')
      .tell()
      .ask('childCaring', 'c1')
      .count(hands(6, 1, 7));
    led
      .send({ type: 'discuss' })
      .send({ type: 'count again' })
      .count(hands(9, 0, 5));
    led.goOn('majority', 'yes');
    led.session = { ...writeNote(led.session, caring, 'Who asks?'), notKnownLocally: 'Who leads?' };
    const debrief = debriefOf(led.session, told);
    expect(debrief).toMatchObject({
      title: 'The late mornings',
      group: 14,
      startedAt: '2026-11-22T12:40:00+00:00',
      notKnownLocally: 'Who leads?',
    });
    expect(debrief.lines).toHaveLength(1);
    expect(debrief.lines[0]).toMatchObject({
      ...caring,
      who: 'Sam, age 9',
      question: 'Could Sam be helping to look after someone?',
      answers: [
        { answer: 'yes', label: 'Yes', first: 6, second: 9 },
        { answer: 'no', label: 'No', first: 1, second: 0 },
        { answer: 'notKnownYet', label: 'Not known yet', first: 7, second: 5 },
      ],
      moved: 3,
      wentOn: { by: 'majority', label: 'Yes' },
      suggested: { label: 'Not known yet' },
      isDifferent: true,
      note: 'Who asks?',
    });
    expect(recorded(debrief.record, caring)?.answer).toBe('yes');
  });

  it('counts nobody as moved who only came late, or sat the second count out', () => {
    const led = new Led('late-mornings')
      .tell()
      .ask('childCaring', 'c1')
      .count(hands(6, 1, 7));
    led
      .send({ type: 'discuss' })
      .send({ type: 'count again' })
      .count(hands(6, 1, 9));
    expect(debriefOf(led.session, told).lines[0]?.moved).toBe(0);
    led.count(hands(5, 1, 7));
    expect(debriefOf(led.session, told).lines[0]?.moved).toBe(0);
  });

  it('says of one count that there was no second', () => {
    const led = new Led('late-mornings')
      .tell()
      .ask('childCaring', 'c1')
      .count(hands(6, 1, 7));
    const [line] = debriefOf(led.session, told).lines;
    expect(line?.moved).toBeUndefined();
    expect(line?.answers[0]).toEqual({ answer: 'yes', label: 'Yes', first: 6, second: undefined });
    expect(line?.wentOn).toBeUndefined();
    expect(line?.isDifferent).toBe(false);
  });

  it('has no suggestion for a question that the case does not have', () => {
    const led = new Led('late-mornings').tell().ask('parentingCounted', 'a1');
    led.goOn('trainer', 'no');
    const [line] = debriefOf(led.session, told).lines;
    expect(line?.suggested).toBeUndefined();
    expect(line?.isDifferent).toBe(false);
  });
});
