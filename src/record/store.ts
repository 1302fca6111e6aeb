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

/** How long the browser's storage may take to answer before the worker is told, in milliseconds. */
const patience = 3000;

/** What is typed in forms and not recorded yet, by form and field. */
export type Typed = {
  readonly [form: string]: { readonly [field: string]: string | string[] | undefined };
};

/** A row of the device: a family, and what was being typed about it. */
export type Row = {
  readonly id: string;
  readonly changedAt: string;
  readonly revision: number;
  readonly record: FamilyRecord;
  readonly typed?: Typed;
};

interface Database extends DBSchema {
  records: { key: string; value: Row };
}

/** What could be read of a row. */
export type ReadRow = {
  readonly record: FamilyRecord;
  readonly typed: Typed;
  /** When it is deleted, in milliseconds; none where the clock is more likely wrong. */
  readonly deletedAt: number | undefined;
};

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
  let typed: Typed = {};
  /** For each record the revision that this tab last wrote or read; what stands in the store must be the same. */
  const known = new Map<string, number>();
  /** Records that were deleted here, or with everything else elsewhere: none of them is ever written again. */
  const gone = new Set<string>();
  /** The records still to be written, the newest state of each: one that was left is written all the same. */
  const toWrite = new Map<string, Pick<Row, 'record' | 'typed'>>();
  let isWriting = false;
  let doubt: ReturnType<typeof setTimeout> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  let database: Promise<IDBPDatabase<Database>> | undefined;

  /** Reads a row as strictly as a file. What does that is fetched when the first one is read: a new family needs none. */
  const reader = () => import('./kept.ts');
  const readRow = async (row: unknown): Promise<ReadRow | undefined> =>
    (await reader()).readKept(row, now());

  const show = (parts: Partial<StoreView>): void => {
    view = { ...view, ...parts };
    for (const listener of listeners) listener();
  };

  const opened = (): Promise<IDBPDatabase<Database>> => {
    database ??= openDB<Database>('young-carers', 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore('records', { keyPath: 'id' });
        // The browser has thrown everything away: what is open is written anew.
        known.clear();
      },
      blocking: (_from, _to, { target }) => {
        // Another tab deletes everything: nothing of it may come back from here.
        for (const id of [...known.keys(), openId ?? '']) gone.add(id);
        (target as IDBDatabase).close();
        database = undefined;
        if (view.keeping === 'device') show({ saving: { state: 'overtaken' } });
      },
    });
    return database;
  };

  /** Does something in the database; once more where its connection has died. */
  const reach = async <T>(deed: (open: IDBPDatabase<Database>) => Promise<T>): Promise<T> => {
    const once = async () => deed(await opened());
    return once().catch(() => {
      database?.then(
        (open) => open.close(),
        () => undefined,
      );
      database = undefined;
      return once();
    });
  };

  /** The same for whoever waits: a storage that does not answer is one that fails. */
  const reachSoon = <T>(deed: (open: IDBPDatabase<Database>) => Promise<T>): Promise<T> =>
    Promise.race([
      reach(deed),
      new Promise<never>((_, fail) => {
        setTimeout(fail, patience);
      }),
    ]);

  /** Writes a record in one transaction. Gives false where another tab was there first. */
  const writeOnce = async (
    open: IDBPDatabase<Database>,
    id: string,
    parts: Pick<Row, 'record' | 'typed'>,
  ): Promise<boolean> => {
    const transaction = open.transaction('records', 'readwrite');
    // Whatever breaks off, it is told once, by what is awaited here.
    transaction.done.catch(() => undefined);
    const kept = await transaction.store.get(id);
    const isOurs = !gone.has(id) && kept?.revision === known.get(id);
    if (isOurs) {
      const { asOf: changedAt, revision } = parts.record;
      await transaction.store.put({ id, changedAt, revision, ...parts });
    }
    await transaction.done;
    return isOurs;
  };

  /** Writes everything there is to write, one record after another. */
  const write = async (): Promise<void> => {
    if (isWriting) return;
    isWriting = true;
    for (const [id, parts] of toWrite) {
      toWrite.delete(id);
      let saving: Saving;
      try {
        const isOurs = await reach((open) => writeOnce(open, id, parts));
        if (isOurs) known.set(id, parts.record.revision);
        saving = isOurs ? { state: 'saved', at: now() } : { state: 'overtaken' };
      } catch {
        saving = { state: 'failed' };
      }
      const { state } = view.saving;
      // A later state is still to be written, or another family is open: then this says nothing of what is shown.
      const isNews = id === openId && !toWrite.has(id) && state !== 'overtaken';
      // What is typed is saved at every key: that is no news.
      if (isNews && !(state === 'saved' && saving.state === 'saved')) show({ saving });
    }
    isWriting = false;
    // The disk may have room again, or the browser let go: whoever does nothing more must not lose it.
    clearTimeout(again);
    if (view.saving.state === 'failed') again = setTimeout(save, patience);
  };

  /** Writes the open record where it is kept. */
  const save = (): void => {
    const { keeping, record, saving } = view;
    if (keeping !== 'device' || !record || !openId || saving.state === 'overtaken') return;
    toWrite.set(openId, { record, typed });
    void write();
    clearTimeout(doubt);
    doubt = setTimeout(() => {
      if (view.saving.state === 'notYet') show({ saving: { state: 'failed' } });
    }, patience);
  };

  const open = (id: string | undefined, record: FamilyRecord, keeping: Keeping | undefined) => {
    openId = id;
    typed = {};
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
      if (keeping === 'device') void reader().catch(() => undefined);
    },

    /** Shows a changed record at once, and saves it where it is kept. */
    change(record: FamilyRecord): void {
      const { saving, keeping } = view;
      // A deed that changed nothing leaves nothing to write, and what is saved stays saved.
      if (record === view.record) return;
      const isKept = keeping === 'device' && saving.state !== 'overtaken';
      show({ record, saving: isKept ? { state: 'notYet' } : saving });
      save();
    },

    /** Keeps what is typed and not recorded yet, wherever the open record is kept. */
    type(inForms: Typed): void {
      typed = inForms;
      save();
    },

    /** What was typed about the open record and not recorded yet. */
    typed: (): Typed => typed,

    /** Closes the open record. What is kept on the device stays there. */
    close(): void {
      openId = undefined;
      typed = {};
      show({ record: undefined, keeping: undefined, saving: { state: 'nothingToSave' } });
    },

    /** What is kept on the device as it stands there, the last changed first, each with what could be read of it. */
    async rows(): Promise<{ row: Row; read: ReadRow | undefined }[]> {
      const rows = await reachSoon((open) => open.getAll('records'));
      const read = rows.map(async (row) => ({ row, read: await readRow(row) }));
      return (await Promise.all(read)).sort(
        (one, other) => Date.parse(other.row.changedAt) - Date.parse(one.row.changedAt),
      );
    },

    /** The records kept on the device, the last changed first. Fails where the browser does not let this page save. */
    async list(): Promise<Kept[]> {
      return (await this.rows()).map(({ row, read }) => ({
        id: String(row.id),
        changedAt: String(row.changedAt),
        door: read?.record.door,
      }));
    },

    /** Opens a record that is kept on the device; false where it is gone or cannot be read. */
    async resume(id: string): Promise<boolean> {
      if (id === openId && view.record) return (await this.recheck()) !== 'deleted';
      const row = await reachSoon((open) => open.get('records', id));
      const read = row && (await readRow(row));
      if (!row || !read) return false;
      known.set(id, row.revision);
      open(id, startVisit(read.record), 'device');
      typed = read.typed;
      show({ saving: { state: 'saved', at: row.changedAt } });
      return true;
    },

    /**
     * Looks what another tab has made of the open record, as on coming back to this one. Where nothing here is unsaved, its
     * state is shown, or the record is closed.
     */
    async recheck(): Promise<'same' | 'changed' | 'deleted'> {
      const id = openId;
      const isSettled = () => id === openId && !isWriting && view.saving.state === 'saved';
      if (!id || !isSettled()) return 'same';
      const row = await reachSoon((open) => open.get('records', id));
      const read = row && (await readRow(row));
      if (!isSettled()) return 'same';
      if (row?.revision === known.get(id)) {
        // The browser has thrown it away, and nobody has deleted it.
        if (!row) save();
        return 'same';
      }
      if (read) {
        known.set(id, row.revision);
        show({ record: read.record, saving: { state: 'saved', at: row.changedAt } });
      } else this.close();
      return row ? 'changed' : 'deleted';
    },

    /** Deletes a record from the device, and closes it where it is open. */
    async remove(id: string): Promise<void> {
      gone.add(id);
      toWrite.delete(id);
      await reachSoon((open) => open.delete('records', id)).catch((problem: unknown) => {
        gone.delete(id);
        throw problem;
      });
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
      // What cannot be read stays until the worker deletes it.
      const old = (await this.rows()).filter(
        ({ row, read }) => row.id !== openId && Date.parse(now()) > (read?.deletedAt ?? Infinity),
      );
      for (const { row } of old) await this.remove(row.id);
      return old.length;
    },
  };
}
