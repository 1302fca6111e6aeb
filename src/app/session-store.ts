import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { caseSchema, type TrainingCase } from '#src/training/case.ts';
import { type Session, sessionSchema } from '#src/training/session.ts';

/** A session that is kept, with the case as it was told: a later version of the case changes nothing in it. */
export type KeptSession = {
  readonly id: string;
  readonly changedAt: string;
  readonly session: Session;
  readonly told: TrainingCase;
};

/** How far the session that is going on is kept. */
export type SessionSaving = 'notYet' | 'saved' | 'failed' | 'overtaken';

type Row = {
  id: string;
  changedAt: string;
  revision: number;
  session: unknown;
  told: unknown;
};

interface Database extends DBSchema {
  sessions: { key: string; value: Row };
}

/** The store of training sessions: a database of its own, which holds no real family. */
export type SessionStore = ReturnType<typeof createSessionStore>;

/** Makes the store. */
export function createSessionStore(now: () => string) {
  let database: Promise<IDBPDatabase<Database>> | undefined;
  /** For each session the revision that this window last wrote or read. */
  const known = new Map<string, number>();
  const toWrite = new Map<
    string,
    KeptSession & { readonly onSaving: (saving: SessionSaving) => void }
  >();
  /** The newest state of what this window works on, whether it could be written or not. */
  const ours = new Map<string, KeptSession>();
  let isWriting = false;

  const opened = (): Promise<IDBPDatabase<Database>> => {
    database ??= openDB<Database>('young-carers-training', 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore('sessions', { keyPath: 'id' });
      },
      terminated: () => {
        database = undefined;
      },
    }).catch((problem: unknown) => {
      database = undefined;
      throw problem;
    });
    return database;
  };

  /** Writes a session in one transaction; false where another window was there first. */
  const writeOnce = async ({ id, changedAt, session, told }: KeptSession): Promise<boolean> => {
    const transaction = (await opened()).transaction('sessions', 'readwrite');
    const kept = await transaction.store.get(id);
    const isOurs = kept?.revision === known.get(id);
    const revision = (kept?.revision ?? 0) + 1;
    if (isOurs) await transaction.store.put({ id, changedAt, revision, session, told });
    await transaction.done;
    if (isOurs) known.set(id, revision);
    return isOurs;
  };

  return {
    /** Saves the newest state of a session, one after another, and says how that went. */
    async save(
      id: string,
      session: Session,
      told: TrainingCase,
      onSaving: (saving: SessionSaving) => void,
    ): Promise<void> {
      const newest = { id, changedAt: now(), session, told };
      ours.set(id, newest);
      toWrite.set(id, { ...newest, onSaving });
      onSaving('notYet');
      if (isWriting) return;
      isWriting = true;
      for (const [key, next] of toWrite) {
        toWrite.delete(key);
        let saving: SessionSaving;
        try {
          const isOurs = await writeOnce(next).catch(() => {
            database = undefined;
            return writeOnce(next);
          });
          if (!isOurs) ours.delete(key);
          saving = isOurs ? 'saved' : 'overtaken';
        } catch {
          saving = 'failed';
        }
        if (!toWrite.has(key)) next.onSaving(saving);
      }
      isWriting = false;
    },

    /** The sessions that can be carried on, the last changed first, and whether this browser lets the page keep any. */
    async list(): Promise<{ sessions: KeptSession[]; isReadable: boolean }> {
      const readAll = async () => (await opened()).getAll('sessions');
      const rows = await readAll().catch(() => undefined);
      const kept = (rows ?? []).flatMap(({ id, changedAt, revision, session, told }) => {
        const read = sessionSchema.safeParse(session);
        const story = caseSchema.safeParse(told);
        // What cannot be read is left out, and stays where it is.
        if (ours.has(id) || !read.success || !story.success) return [];
        known.set(id, revision);
        return [{ id, changedAt, session: read.data, told: story.data }];
      });
      const sessions = [...ours.values(), ...kept].sort(
        (one, other) => Date.parse(other.changedAt) - Date.parse(one.changedAt),
      );
      return { sessions, isReadable: rows !== undefined };
    },

    /** Deletes a session from this device. */
    async remove(id: string): Promise<void> {
      toWrite.delete(id);
      ours.delete(id);
      await (await opened()).delete('sessions', id);
    },
  };
}
