import { useEffect, useState } from 'react';
import { type Kept, type RecordStore, type StoreView, wouldBeLost } from '#src/record/store.ts';
import type { Unfinished } from '#src/screens/UnfinishedFamilies.tsx';
import { canKeep } from './place.ts';

const openInMemory = 'open in this tab';

/** The unfinished families that the start page lists, and what it has to say about them. */
export function useUnfinished(store: RecordStore, isShown: boolean, view: StoreView) {
  const [kept, setKept] = useState<readonly Kept[]>([]);
  const [lines, setLines] = useState<readonly string[]>([]);

  useEffect(() => {
    if (!isShown || !canKeep()) return;
    let isStale = false;
    const read = async (): Promise<void> => {
      const removed = await store.removeOld();
      const list = await store.list();
      if (isStale) return;
      setKept(list);
      setLines(
        removed === 0
          ? []
          : [
              `${removed === 1 ? 'One family was' : `${removed} families were`} deleted from this device: 7 days had passed since the last change.`,
            ],
      );
    };
    read().catch(() => {
      if (isStale) return;
      setKept([]);
      setLines([
        'What is kept on this computer could not be read, and this page may not be able to save. You can carry on, but copy or print before you close it.',
      ]);
    });
    return () => {
      isStale = true;
    };
  }, [store, isShown]);

  const { record } = view;
  const isOnlyInMemory = wouldBeLost(view);
  const unfinished: Unfinished[] = [
    ...(record && isOnlyInMemory
      ? [{ id: openInMemory, changedAt: record.asOf, door: record.door, isOpen: true }]
      : []),
    ...kept.map((row) => ({ ...row, isOpen: false })),
  ];
  return {
    unfinished,
    lines,
    /** Opens a family; false where it is gone or cannot be read. */
    open: async (family: Unfinished): Promise<boolean> =>
      family.id === openInMemory ? true : store.resume(family.id),
    remove: async (family: Unfinished): Promise<void> => {
      if (family.id === openInMemory) await store.removeOpen();
      else await store.remove(family.id);
      setKept((rows) => rows.filter(({ id }) => id !== family.id));
    },
  };
}
