import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { startVisit } from './changes.ts';
import type { FamilyRecord } from './record.ts';

/** Where a record is kept: on the worker's own device, or nowhere but in memory. */
export type Keeping = 'device' | 'nothing';

/** How far the open record is kept. Saved only once the transaction is complete. */
export type Saving =
  | { readonly state: 'nothingToSave' }
  | { readonly state: 'notYet' }
  | { readonly state: 'saved'; readonly at: string }
  | { readonly state: 'failed' }
  /** Another tab has changed or deleted the same record: this one writes nothing more. */
  | { readonly state: 'overtaken' };

/** A record that is kept on the device, as the start page lists it: time and door only. */
export type Kept = {
  readonly id: string;
  readonly changedAt: string;
  /** None where the record cannot be read. */
  readonly door: FamilyRecord['door'] | undefined;
};

/** What the screens see of the store. */
export type StoreView = {
  readonly record: FamilyRecord | undefined;
  /** None until the worker has said whose device this is. */
  readonly keeping: Keeping | undefined;
  readonly saving: Saving;
};

/** Whether the open record would be lost if this tab closed it now: it is kept nowhere else, or not in this state. */
export function wouldBeLost({ record, keeping, saving }: StoreView): boolean {
  return (
    record !== undefined &&
    record.revision > 0 &&
    (keeping !== 'device' || saving.state === 'failed' || saving.state === 'overtaken')
  );
}

/** Days after the last change at which a kept record is deleted. */
export const daysKept = 7;

type Row = { id: string; changedAt: string; revision: number; record: FamilyRecord };

interface Database extends DBSchema {
  records: { key: string; value: Row };
}

/** Reads a record from what the database gave. The schema is loaded when the first one is read: a new family needs none. */
async function readRecord(kept: unknown): Promise<FamilyRecord | undefined> {
  const { recordSchema } = await import('./schema.ts');
  const read = recordSchema.safeParse(kept);
  return read.success ? (read.data as FamilyRecord) : undefined;
}

/** The one store of the record that is open, and of those kept on the device. */
export type RecordStore = ReturnType<typeof createRecordStore>;

/** Makes the store. `now` gives the time with its offset; `newId` an id that nobody can guess. */
export function createRecordStore(now: () => string, newId: () => string) {
  let view: StoreView = {
    record: undefined,
    keeping: undefined,
    saving: { state: 'nothingToSave' },
  };
  let openId: string | undefined;
  /** For each record the revision that this tab last wrote or read; what stands in the store must be the same. */
  const known = new Map<string, number>();
  /** The records still to be written, the newest state of each: one that was left is written all the same. */
  const toWrite = new Map<string, FamilyRecord>();
  let isWriting = false;
  const listeners = new Set<() => void>();
  let database: Promise<IDBPDatabase<Database>> | undefined;

  const show = (parts: Partial<StoreView>): void => {
    view = { ...view, ...parts };
    for (const listener of listeners) listener();
  };

  const opened = (): Promise<IDBPDatabase<Database>> => {
    database ??= openDB<Database>('young-carers', 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore('records', { keyPath: 'id' });
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

  /** Writes the open record in one transaction. Gives false where another tab was there first. */
  const writeOnce = async (id: string, record: FamilyRecord): Promise<boolean> => {
    const transaction = (await opened()).transaction('records', 'readwrite');
    const kept = await transaction.store.get(id);
    if (kept?.revision !== known.get(id)) {
      await transaction.done;
      return false;
    }
    await transaction.store.put({
      id,
      changedAt: record.asOf,
      revision: record.revision,
      record,
    });
    await transaction.done;
    return true;
  };

  /** Writes everything there is to write, one record after another; tries once more where the connection has died. */
  const write = async (): Promise<void> => {
    if (isWriting) return;
    isWriting = true;
    for (const [id, record] of toWrite) {
      toWrite.delete(id);
      let saving: Saving;
      try {
        const isOurs = await writeOnce(id, record).catch(() => {
          database = undefined;
          return writeOnce(id, record);
        });
        if (isOurs) known.set(id, record.revision);
        saving = isOurs ? { state: 'saved', at: now() } : { state: 'overtaken' };
      } catch {
        saving = { state: 'failed' };
      }
      // A later state is still to be written, or another family is open: then this says nothing of what is shown.
      if (id === openId && !toWrite.has(id)) show({ saving });
    }
    isWriting = false;
  };

  /** Writes the open record where it is kept. */
  const save = (): void => {
    if (view.keeping !== 'device' || !view.record || !openId) return;
    toWrite.set(openId, view.record);
    void write();
  };

  const open = (id: string | undefined, record: FamilyRecord, keeping: Keeping | undefined) => {
    openId = id;
    show({ record, keeping, saving: { state: 'notYet' } });
  };

  return {
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    view: (): StoreView => view,

    /** Opens a new record. It is kept nowhere until `keep` says where. */
    begin(record: FamilyRecord): void {
      open(undefined, record, undefined);
    },

    /** Says where the open record is kept from now on. */
    keep(keeping: Keeping): void {
      if (keeping === 'device') openId ??= newId();
      show({ keeping, saving: { state: keeping === 'device' ? 'notYet' : 'nothingToSave' } });
      save();
      // What reads a kept record again is fetched while there is a network.
      if (keeping === 'device') void import('./schema.ts').catch(() => undefined);
    },

    /** Shows a changed record at once, and saves it where it is kept. */
    change(record: FamilyRecord): void {
      const { saving, keeping } = view;
      // A deed that changed nothing leaves nothing to write, and what is saved stays saved.
      if (record === view.record) return;
      const isKept = keeping === 'device' && saving.state !== 'overtaken';
      show({ record, saving: isKept ? { state: 'notYet' } : saving });
      if (isKept) save();
    },

    /** Closes the open record. What is kept on the device stays there. */
    close(): void {
      openId = undefined;
      show({ record: undefined, keeping: undefined, saving: { state: 'nothingToSave' } });
    },

    /** The records kept on the device, the last changed first. Fails where the browser does not let this page save. */
    async list(): Promise<Kept[]> {
      const rows = await (await opened()).getAll('records');
      const kept = await Promise.all(
        rows.map(async (row) => ({
          id: String(row.id),
          changedAt: String(row.changedAt),
          door: (await readRecord(row.record))?.door,
        })),
      );
      return kept.sort((one, other) => Date.parse(other.changedAt) - Date.parse(one.changedAt));
    },

    /** Opens a record that is kept on the device; false where it is gone or cannot be read. */
    async resume(id: string): Promise<boolean> {
      if (id === openId && view.record) {
        await this.recheck();
        return true;
      }
      const row = await (await opened()).get('records', id);
      const record = row && (await readRecord(row.record));
      if (!row || !record) return false;
      known.set(id, row.revision);
      open(id, startVisit(record), 'device');
      show({ saving: { state: 'saved', at: row.changedAt } });
      return true;
    },

    /** Looks whether another tab has changed or deleted the open record, as on coming back to this one. */
    async recheck(): Promise<void> {
      const id = openId;
      if (!id || view.keeping !== 'device' || isWriting || view.saving.state !== 'saved') return;
      const row = await (await opened()).get('records', id);
      if (id === openId && !isWriting && row?.revision !== known.get(id)) {
        show({ saving: { state: 'overtaken' } });
      }
    },

    /** Deletes a record from the device, and closes it where it is open. */
    async remove(id: string): Promise<void> {
      toWrite.delete(id);
      await (await opened()).delete('records', id);
      if (id === openId) this.close();
    },

    /** Deletes the open record wherever it is kept, and closes it. */
    async removeOpen(): Promise<void> {
      // What was never written is only in memory: no database is needed to forget it.
      if (openId && (known.has(openId) || isWriting)) await this.remove(openId);
      else this.close();
    },

    /** Deletes records whose last change is older than they are kept, and gives how many there were. */
    async removeOld(): Promise<number> {
      const oldest = Date.parse(now()) - daysKept * 86_400_000;
      const transaction = (await opened()).transaction('records', 'readwrite');
      let removed = 0;
      for (const row of await transaction.store.getAll()) {
        if (row.id === openId || !(Date.parse(row.changedAt) < oldest)) continue;
        await transaction.store.delete(row.id);
        removed += 1;
      }
      await transaction.done;
      return removed;
    },
  };
}
