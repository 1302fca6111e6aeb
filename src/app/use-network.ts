import { useEffect, useState } from 'react';
import type { Network } from './offline.ts';

/** How the program stands to the network. What finds out is fetched once the first page is up. */
export function useNetwork(): Network {
  const [network, setNetwork] = useState<Network>({ words: () => '' });
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    import('./offline.ts').then(
      ({ watchNetwork }) => {
        if (!isGone) stop = watchNetwork(setNetwork);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
      stop?.();
    };
  }, []);
  return network;
}
