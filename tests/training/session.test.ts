import { describe, expect, it } from 'vitest';
import {
  askedAt,
  countOpen,
  handsIn,
  newSession,
  sessionSchema,
  writeNote,
} from '#src/training/session.ts';
import { hands, Led } from '#tests/support/session.ts';

const caring = { key: 'childCaring', person: 'c1' };
const atCaring = () => new Led('late-mornings').tell().ask('childCaring', 'c1');

describe('A session', () => {
  it('keeps the hands of both counts, each in its place', () => {
    const led = atCaring().count(hands(6, 1, 7));
    led
      .send({ type: 'discuss' })
      .send({ type: 'count again' })
      .count(hands(3, 1, 10));
    expect(askedAt(led.session, caring)).toMatchObject({
      first: hands(6, 1, 7),
      second: hands(3, 1, 10),
    });
  });

  it('corrects the first count while the room discusses', () => {
    const led = atCaring()
      .count(hands(6, 1, 7))
      .send({ type: 'discuss' })
      .count(hands(6, 2, 6));
    expect(askedAt(led.session, caring).first).toEqual(hands(6, 2, 6));
    expect(askedAt(led.session, caring).second).toBeUndefined();
  });

  it('corrects the last count once the suggestion was shown', () => {
    const once = atCaring()
      .count(hands(6, 1, 7))
      .send({ type: 'show', what: 'suggestion' });
    expect(countOpen(once.session)).toBe('first');
    const twice = atCaring()
      .count(hands(6, 1, 7))
      .send({ type: 'discuss' });
    twice.send({ type: 'count again' }).count(hands(3, 1, 10));
    expect(countOpen(twice.send({ type: 'show', what: 'suggestion' }).session)).toBe('second');
  });

  it('forgets a way on by the majority when hands are counted otherwise, and keeps one by the suggestion', () => {
    const byMajority = atCaring()
      .count(hands(7, 1, 6))
      .goOn('majority', 'yes');
    expect(askedAt(byMajority.count(hands(6, 1, 7)).session, caring).way).toBeUndefined();
    const bySuggestion = atCaring()
      .count(hands(7, 1, 6))
      .goOn('suggestion', 'notKnownYet');
    expect(askedAt(bySuggestion.count(hands(6, 1, 7)).session, caring).way).toEqual({
      by: 'suggestion',
      answer: 'notKnownYet',
    });
  });

  it('lists questions in the order in which they came before the room, each once', () => {
    const led = atCaring().ask('impactOnChild', 'c1').ask('childCaring', 'c1');
    expect(led.session.asked.map(({ key }) => key)).toEqual(['childCaring', 'impactOnChild']);
  });

  it('counts all hands', () => {
    expect(handsIn(hands(6, 1, 7))).toBe(14);
    expect(handsIn(undefined)).toBe(0);
  });

  it('is read again as it was kept, at every stage', () => {
    const led = new Led('late-mornings');
    const stages = [
      led.session,
      led.tell().session,
      led.ask('childCaring', 'c1').count(hands(6, 1, 7)).session,
      led.send({ type: 'discuss' }).session,
      led.send({ type: 'count again' }).count(hands(3, 1, 10)).session,
      led.send({ type: 'show', what: 'suggestion' }).session,
      writeNote(led.goOn('suggestion', 'notKnownYet').session, caring, 'Ask the school.'),
      led.send({ type: 'blank' }).session,
      led.send({ type: 'close' }).session,
      led.send({ type: 'debrief' }).session,
    ];
    for (const session of stages) {
      expect(sessionSchema.parse(JSON.parse(JSON.stringify(session)))).toEqual(session);
    }
    expect(new Set(stages.map(({ stand }) => stand.stage)).size).toBe(8);
  });

  const sound = newSession('late-mornings', 14, '2026-11-22T12:40:00+00:00');
  const asked = { ...caring, note: '' };
  it.each([
    ['another format', { ...sound, format: 'young-carers-record' }],
    ['a later version', { ...sound, version: 2 }],
    ['something that no session has', { ...sound, records: [] }],
    ['nobody in the room', { ...sound, group: 0 }],
    ['half a person in the room', { ...sound, group: 1.5 }],
    ['a stage that there is none of', { ...sound, stand: { ...sound.stand, stage: 'graded' } }],
    ['a sixth part of a story', { ...sound, stand: { ...sound.stand, told: 6 } }],
    ['fewer hands than none', { ...sound, asked: [{ ...asked, first: hands(-1, 0, 0) }] }],
    [
      'hands for an answer that no box has',
      { ...sound, asked: [{ ...asked, first: [{ answer: 'perhaps', hands: 1 }] }] },
    ],
    ['a name in place of a person', { ...sound, asked: [{ ...asked, person: 'Sam' }] }],
    ['a note that is too long', { ...sound, asked: [{ ...asked, note: 'x'.repeat(501) }] }],
    ['a time that is none', { ...sound, startedAt: 'yesterday' }],
  ])('is not opened with %s', (_, session) => {
    expect(sessionSchema.safeParse(session).success).toBe(false);
    expect(sessionSchema.safeParse(sound).success).toBe(true);
  });
});
