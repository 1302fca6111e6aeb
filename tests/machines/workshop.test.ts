import { describe, expect, it } from 'vitest';
import { createActor, type EventFromLogic } from 'xstate';
import { workshopMachine } from '#machines/workshop.machine.ts';

type WorkshopEvent = EventFromLogic<typeof workshopMachine>;

/** Where a session stands after these events, and what it holds. */
function sessionAfter(...events: WorkshopEvent[]) {
  const actor = createActor(workshopMachine).start();
  for (const event of events) actor.send(event);
  const { value, context } = actor.getSnapshot();
  return { stands: value, ...context };
}

const caring = { key: 'childCaring', person: 'c1' };
const risk = { key: 'childAtRisk', person: 'c1' };
const tell = { type: 'tell' } as const;
const ask = { type: 'ask', matter: caring } as const;
const asked = [tell, ask];

describe('a training session', () => {
  it('begins with what the group agrees, before anything is told', () => {
    expect(sessionAfter()).toEqual({
      stands: 'opening',
      told: 0,
      at: undefined,
      shown: [],
      isPaused: false,
      isBlank: false,
    });
  });

  it('tells the story part by part', () => {
    expect(sessionAfter(tell)).toMatchObject({ stands: 'telling', told: 1 });
    expect(sessionAfter(tell, tell)).toMatchObject({ stands: 'telling', told: 2 });
  });

  it('puts a question before the room with nothing shown beside it', () => {
    expect(sessionAfter(...asked)).toMatchObject({
      stands: { asking: 'counting' },
      at: caring,
      shown: [],
    });
  });

  it('discusses with the prompt alone in the room, and counts again', () => {
    const discussing = sessionAfter(...asked, { type: 'discuss' });
    expect(discussing).toMatchObject({ stands: { asking: 'discussing' }, isPaused: true });
    const again = sessionAfter(...asked, { type: 'discuss' }, { type: 'count again' });
    expect(again).toMatchObject({ stands: { asking: 'countingAgain' }, isPaused: false });
  });

  it('hides the hands of the first count when it counts again, so that nobody is swayed', () => {
    const after = sessionAfter(
      ...asked,
      { type: 'show', what: 'votes' },
      { type: 'discuss' },
      { type: 'count again' },
    );
    expect(after.shown).toEqual([]);
  });

  it.each(['votes', 'suggestion', 'reason', 'source'] as const)(
    'shows %s and nothing else, and hides it again',
    (what) => {
      expect(sessionAfter(...asked, { type: 'show', what }).shown).toEqual([what]);
      expect(sessionAfter(...asked, { type: 'show', what }, { type: 'hide', what }).shown).toEqual(
        [],
      );
    },
  );

  it.each([
    ['votes', 'counting'],
    ['source', 'counting'],
    ['suggestion', 'revealed'],
    ['reason', 'revealed'],
  ] as const)('after %s is shown it stands at %s', (what, stage) => {
    expect(sessionAfter(...asked, { type: 'show', what }).stands).toEqual({ asking: stage });
  });

  it('shows nothing before a question is asked', () => {
    expect(sessionAfter(tell, { type: 'show', what: 'suggestion' }).shown).toEqual([]);
  });

  it.each([
    ['the next question', { type: 'ask', matter: risk }],
    ['the question before', { type: 'go back to', matter: risk }],
    ['the next part of the story', tell],
    ['the end', { type: 'close' }],
  ] as [string, WorkshopEvent][])('hides everything again on going to %s', (_, event) => {
    const after = sessionAfter(
      ...asked,
      { type: 'show', what: 'votes' },
      { type: 'show', what: 'suggestion' },
      { type: 'pause' },
      event,
    );
    expect(after).toMatchObject({ shown: [], isPaused: false, isBlank: false });
  });

  it('goes back to a question without counting it anew', () => {
    const after = sessionAfter(
      ...asked,
      { type: 'ask', matter: risk },
      {
        type: 'go back to',
        matter: caring,
      },
    );
    expect(after).toMatchObject({ stands: { asking: 'revealed' }, at: caring });
  });

  it('is paused and blanked at any moment, each by itself, and stands where it stood', () => {
    const blank = sessionAfter(...asked, { type: 'pause' }, { type: 'blank' });
    expect(blank).toMatchObject({ stands: { asking: 'counting' }, isPaused: true, isBlank: true });
    const shown = sessionAfter(...asked, { type: 'pause' }, { type: 'blank' }, { type: 'unblank' });
    expect(shown).toMatchObject({ isPaused: true, isBlank: false });
    const ended = sessionAfter(...asked, { type: 'pause' }, { type: 'end discussion' });
    expect(ended).toMatchObject({ isPaused: false, at: caring });
  });

  it('closes with support, and looks back after that', () => {
    expect(sessionAfter(...asked, { type: 'close' }).stands).toBe('closing');
    expect(sessionAfter(...asked, { type: 'close' }, { type: 'debrief' }).stands).toBe('debrief');
  });
});
