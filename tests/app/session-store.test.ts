import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createSessionStore, type SessionSaving } from '#src/app/session-store.ts';
import { minutesPastTen } from '#tests/support/family.ts';
import { caseOf, hands, Led } from '#tests/support/session.ts';
import { aDeviceThatCannotSave, anEmptyDevice } from '#tests/support/store.ts';

beforeEach(anEmptyDevice);

const told = caseOf('late-mornings');
const aWindow = () => createSessionStore(() => minutesPastTen(30));
const atCaring = () => new Led('late-mornings').tell().ask('childCaring', 'c1');

/** Saves a session, and gives what the window says of it at last. */
async function save(
  store: ReturnType<typeof aWindow>,
  session: Led['session'],
): Promise<SessionSaving> {
  let said: SessionSaving = 'notYet';
  void store.save('one', session, told, (saving) => {
    said = saving;
  });
  await vi.waitFor(() => expect(said).not.toBe('notYet'));
  return said;
}

describe('Sessions on this device', () => {
  it('are found again with every hand after the window has died', async () => {
    const { session } = atCaring().count(hands(6, 1, 7));
    expect(await save(aWindow(), session)).toBe('saved');
    const { sessions, isReadable } = await aWindow().list();
    expect(isReadable).toBe(true);
    expect(sessions).toEqual([{ id: 'one', changedAt: minutesPastTen(30), session, told }]);
  });

  it('are saved after every change, the newest state last', async () => {
    const store = aWindow();
    const led = atCaring();
    const said: SessionSaving[] = [];
    for (const number of [1, 2, 3, 4]) {
      void store.save('one', led.count(hands(number, 0, 0)).session, told, (saving) => {
        said.push(saving);
      });
    }
    await vi.waitFor(() => expect(said.at(-1)).toBe('saved'));
    const [kept] = (await aWindow().list()).sessions;
    expect(kept?.session).toEqual(led.session);
  });

  it('are not overwritten by a second window that has an older state', async () => {
    const [first, second] = [aWindow(), aWindow()];
    await save(first, atCaring().session);
    await second.list();
    await save(first, atCaring().count(hands(6, 1, 7)).session);
    expect(await save(second, atCaring().count(hands(1, 0, 0)).session)).toBe('overtaken');
    const [kept] = (await second.list()).sessions;
    expect(kept?.session.asked[0]?.first).toEqual(hands(6, 1, 7));
    expect(await save(second, atCaring().count(hands(6, 2, 6)).session)).toBe('saved');
  });

  it('stay in this window where the browser does not let it save, and it says so', async () => {
    aDeviceThatCannotSave();
    const store = aWindow();
    const { session } = atCaring().count(hands(6, 1, 7));
    expect(await save(store, session)).toBe('failed');
    const { sessions, isReadable } = await store.list();
    expect(isReadable).toBe(false);
    expect(sessions[0]?.session).toEqual(session);
  });

  it('are deleted for good', async () => {
    const store = aWindow();
    await save(store, atCaring().session);
    await store.remove('one');
    expect((await aWindow().list()).sessions).toEqual([]);
  });

  it('lie in a database of their own, where no real family is', async () => {
    await save(aWindow(), atCaring().session);
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([
      'young-carers-training',
    ]);
  });

  it('that cannot be read are left out, and the others still open', async () => {
    const { session } = atCaring();
    const store = aWindow();
    await save(store, session);
    const { stand, ...damaged } = session;
    void store.save('two', damaged as typeof session, told, () => undefined);
    await vi.waitFor(async () => {
      const { openDB } = await import('idb');
      const database = await openDB('young-carers-training');
      expect(await database.count('sessions')).toBe(2);
      database.close();
    });
    expect((await aWindow().list()).sessions.map(({ id }) => id)).toEqual(['one']);
    expect(stand.stage).toBe('counting');
  });
});
