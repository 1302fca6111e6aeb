import { useState, useSyncExternalStore } from 'react';
import type { RecordStore } from '#src/record/store.ts';
import { App } from './App.tsx';
import { createPart, OfPart } from './part.tsx';
import { isTraining } from './routes.ts';
import { followAddress } from './use-address.ts';

const trainingRoom = createPart(() => import('./TrainingRoom.tsx'));

/**
 * The program: real families, or the training room. The store of real families is not even created in the training room,
 * and as long as a family is open in this tab there is no way from it to a case (H22).
 */
export function Program({ createStore }: { createStore: () => RecordStore }) {
  const isAtTraining = useSyncExternalStore(
    followAddress,
    () => isTraining(location.hash),
    // The start page, which the build writes into the page that is sent, is of real families.
    () => false,
  );
  const [store, setStore] = useState<RecordStore>();
  if (!store && !isAtTraining) setStore(createStore());
  const isFamilyOpen = useSyncExternalStore(
    store?.subscribe ?? neverChanges,
    () => store?.view().record !== undefined,
    () => false,
  );
  if (isAtTraining && !isFamilyOpen) {
    return (
      <OfPart part={trainingRoom} around={(page) => <main className="text">{page}</main>}>
        {({ TrainingRoom }) => <TrainingRoom />}
      </OfPart>
    );
  }
  return store && <App store={store} />;
}

function neverChanges(): () => void {
  return () => undefined;
}
