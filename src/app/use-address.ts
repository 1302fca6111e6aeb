import { useEffect, useState } from 'react';
import { addressOf, isBeside, type Page, pageAt } from './routes.ts';

/**
 * Keeps the address bar and the contact in step. The contact decides where it stands; the address follows, and an
 * address that was typed, or reached by Back, is handed to `onVisit`, which opens that page or not. Pages that
 * are no part of a contact are shown beside it: it stays where it stands.
 */
export function useAddress(page: Page, onVisit: (page: Page) => void): Page {
  const [beside, setBeside] = useState(() => besideAt(location.hash));
  const address = addressOf(page);

  useEffect(() => {
    const follow = () => {
      const visited = pageAt(location.hash);
      setBeside(besideAt(location.hash));
      if (!isBeside(visited) && addressOf(visited) !== address) onVisit(visited);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [address, onVisit]);

  useEffect(() => {
    if (beside || location.hash === address) return;
    if (location.hash === '') history.replaceState(null, '', address);
    else location.hash = address;
  }, [address, beside]);

  return beside ?? page;
}

function besideAt(hash: string): Page | undefined {
  const page = pageAt(hash);
  return isBeside(page) ? page : undefined;
}

/** Calls on every change of the address; gives how to stop. */
export function followAddress(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}
