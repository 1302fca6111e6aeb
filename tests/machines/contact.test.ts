import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor, type EventFromLogic } from 'xstate';
import { contactMachine } from '#machines/contact.machine.ts';
import { runs } from '#tests/support/random.ts';

type ContactEvent = EventFromLogic<typeof contactMachine>;

/** Where a contact stands after these events, and what it holds. */
function contactAfter(...events: ContactEvent[]) {
  const actor = createActor(contactMachine).start();
  for (const event of events) actor.send(event);
  const { value, context } = actor.getSnapshot();
  return { stands: value, ...context };
}

const risk = { key: 'childAtRisk', person: 'c1' };
const caring = { key: 'childCaring', person: 'c1' };
const impact = { key: 'impactOnChild', person: 'c1' };
const ask = (matter: typeof risk): ContactEvent => ({ type: 'ask', matter });
const raise = (person: string | undefined, backTo: 'check' | typeof risk | undefined) =>
  ({ type: 'raise', person, backTo }) as const;

describe('a contact', () => {
  it('begins at the start and holds nothing', () => {
    expect(contactAfter()).toEqual({
      stands: { start: 'welcome' },
      isBegun: false,
      at: undefined,
      returnTo: undefined,
      opened: [],
      concern: undefined,
      backTo: undefined,
    });
  });

  it.each([
    [{ type: 'open who' }, { start: 'who' }],
    [{ type: 'open family' }, 'family'],
    [{ type: 'open hub' }, 'hub'],
    [{ type: 'open sheet' }, 'sheet'],
    [{ type: 'open mapAdult' }, 'mapAdult'],
    [{ type: 'open mapChildren' }, 'mapChildren'],
    [{ type: 'open sharing' }, 'sharing'],
    [{ type: 'open check' }, { summary: 'check' }],
    [{ type: 'open outcome' }, { summary: 'outcome' }],
    [{ type: 'open saveFile' }, 'saveFile'],
    [{ type: 'open openFile' }, 'openFile'],
    [{ type: 'open saved' }, 'saved'],
    [{ type: 'open familySheet' }, { summary: 'familySheet' }],
    [{ type: 'open finish' }, { summary: 'finish' }],
    [{ type: 'finish' }, 'finished'],
    [ask(risk), 'asking'],
    [raise('c1', undefined), 'safety'],
  ] as [ContactEvent, unknown][])('goes at any moment by %j to %j', (event, place) => {
    for (const before of [
      [],
      [{ type: 'open family' } as const],
      [ask(caring)],
      [raise(undefined, undefined)],
      [{ type: 'open outcome' } as const],
      [{ type: 'finish' } as const],
    ]) {
      expect(contactAfter(...before, event).stands).toEqual(place);
    }
  });

  it('that has no family has none for looking at a flowchart', () => {
    expect(contactAfter({ type: 'open mapAdult' })).toMatchObject({ isBegun: false });
    expect(contactAfter({ type: 'open family' }, { type: 'open mapChildren' })).toMatchObject({
      isBegun: true,
    });
  });

  it('asks the question that it was told to ask', () => {
    expect(contactAfter(ask(risk), ask(caring))).toMatchObject({ stands: 'asking', at: caring });
  });
});

describe('a safety concern', () => {
  it('can be raised in the middle of a question, and remembers that question (H1)', () => {
    expect(contactAfter(ask(caring), raise('c1', caring))).toMatchObject({
      stands: 'safety',
      concern: 'c1',
      backTo: caring,
    });
  });

  it('raised anew without a person asks again whom it is about (H6)', () => {
    expect(contactAfter(raise('c1', 'check'), raise(undefined, undefined))).toMatchObject({
      stands: 'safety',
      concern: undefined,
      backTo: undefined,
    });
  });

  it('does not lose where a changed answer leads back to', () => {
    const change: ContactEvent = { type: 'change', matter: risk, returnTo: 'check' };
    expect(contactAfter(change, raise('c1', 'check'))).toMatchObject({ returnTo: 'check' });
  });
});

describe('changing an answer', () => {
  const change: ContactEvent = { type: 'change', matter: caring, returnTo: 'outcome' };

  it('remembers where to go back to, through the questions that it opens', () => {
    expect(contactAfter(change, { type: 'ask', matter: impact, opened: [risk] })).toMatchObject({
      at: impact,
      returnTo: 'outcome',
      opened: [risk],
    });
  });

  it('keeps the list of what it opened while nothing new is said of it', () => {
    expect(
      contactAfter(change, { type: 'ask', matter: impact, opened: [risk] }, ask(risk)),
    ).toMatchObject({
      opened: [risk],
    });
  });

  it('begins with nothing opened', () => {
    const opened: ContactEvent = { type: 'ask', matter: impact, opened: [risk] };
    expect(contactAfter(change, opened, change)).toMatchObject({ at: caring, opened: [] });
  });

  it('goes first through the rest of the task that it belongs to', () => {
    const task: ContactEvent = { ...change, returnTo: 'hub', opened: [impact] };
    expect(contactAfter(task)).toMatchObject({ at: caring, returnTo: 'hub', opened: [impact] });
  });

  it.each([
    { type: 'open outcome' },
    { type: 'open check' },
    { type: 'open hub' },
    { type: 'open sheet' },
    { type: 'open mapAdult' },
    { type: 'open mapChildren' },
    { type: 'open sharing' },
    { type: 'open familySheet' },
    { type: 'open finish' },
    { type: 'return', matter: risk },
  ] as ContactEvent[])('is over with %j', (event) => {
    expect(contactAfter(change, event)).toMatchObject({ returnTo: undefined, opened: [] });
  });

  it('ends at the question from which it was begun', () => {
    const fromAQuestion: ContactEvent = { type: 'change', matter: caring, returnTo: risk };
    expect(contactAfter(ask(risk), fromAQuestion, { type: 'return', matter: risk })).toMatchObject({
      stands: 'asking',
      at: risk,
    });
  });
});

describe('whatever happens', () => {
  const places = fc.constantFrom<'check' | 'outcome'>('check', 'outcome');
  const matters = fc.constantFrom(risk, caring, impact);
  const events: fc.Arbitrary<ContactEvent> = fc.oneof(
    fc.constantFrom<ContactEvent>(
      { type: 'open start' },
      { type: 'open who' },
      { type: 'open family' },
      { type: 'open hub' },
      { type: 'open sheet' },
      { type: 'open sharing' },
      { type: 'open check' },
      { type: 'open outcome' },
      { type: 'open finish' },
      { type: 'finish' },
    ),
    matters.map((matter): ContactEvent => ({ type: 'ask', matter })),
    matters.map((matter): ContactEvent => ({ type: 'return', matter })),
    fc
      .tuple(matters, places)
      .map(([matter, returnTo]): ContactEvent => ({ type: 'change', matter, returnTo })),
    fc
      .tuple(fc.constantFrom('c1', 'a1', undefined), places)
      .map(([person, backTo]): ContactEvent => ({ type: 'raise', person, backTo })),
  );
  const walks = fc.array(events, { maxLength: 25 });

  it('a contact holds ids, and never what was answered (H16)', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        const { stands, ...held } = contactAfter(...walk);
        expect(Object.keys(held).sort()).toEqual([
          'at',
          'backTo',
          'concern',
          'isBegun',
          'opened',
          'returnTo',
        ]);
        expect(JSON.stringify(held)).not.toMatch(/"(answer|note|details|yes|no|notKnownYet)"/);
      }),
      runs,
    );
  });

  it('a safety concern can be raised, and a contact that is over forgets all (H15)', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        expect(contactAfter(...walk, raise('c1', undefined)).stands).toBe('safety');
        expect(contactAfter(...walk, { type: 'finish' })).toEqual({
          ...contactAfter(),
          stands: 'finished',
        });
        expect(contactAfter(...walk, { type: 'open start' })).toEqual(contactAfter());
      }),
      runs,
    );
  });
});
