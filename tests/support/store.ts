import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, vi } from 'vitest';
import type { FamilyRecord } from '#src/record/record.ts';
import { createRecordStore, type RecordStore, type Saving } from '#src/record/store.ts';
import { minutesPastTen } from './family.ts';

/** An empty device: nothing is kept in its browser. */
export function anEmptyDevice(): void {
  vi.stubGlobal('indexedDB', new IDBFactory());
}

/** A device whose browser does not let pages save. */
export function aDeviceThatCannotSave(): void {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('Not allowed', 'SecurityError');
    },
  });
}

let made = 0;

/** The program in one tab. All tabs of a device see what is kept on it. */
export function aTab(now: () => string = () => minutesPastTen(30)): RecordStore {
  return createRecordStore(now, () => {
    made += 1;
    return `family-${made}`;
  });
}

/** Waits until the status line of a tab would say so. */
export async function until(store: RecordStore, state: Saving['state']): Promise<void> {
  await vi.waitFor(() => expect(store.view().saving.state).toBe(state), { timeout: 10_000 });
}

/** Keeps a record on the device, as a tab does, and gives the tab. */
export async function aTabThatSaved(record: FamilyRecord): Promise<RecordStore> {
  const tab = aTab();
  tab.begin(record);
  tab.keep('device');
  await until(tab, 'saved');
  return tab;
}
