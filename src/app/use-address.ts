import { useEffect, useState } from 'react';
import { addressOf, type Page, pageAt } from './routes.ts';

/**
 * Keeps the address bar and the contact in step. The contact decides where it stands; the address follows, and an
 * address that was typed, or reached by Back, is handed to `onVisit`, which opens that page or not. The About page
 * is no part of a contact: it is read beside it.
 */
export function useAddress(page: Page, onVisit: (page: Page) => void): Page {
  const [isReading, setReading] = useState(() => pageAt(location.hash).name === 'about');
  const address = addressOf(page);

  useEffect(() => {
    const follow = () => {
      const visited = pageAt(location.hash);
      setReading(visited.name === 'about');
      if (visited.name !== 'about' && addressOf(visited) !== address) onVisit(visited);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [address, onVisit]);

  useEffect(() => {
    if (isReading || location.hash === address) return;
    if (location.hash === '') history.replaceState(null, '', address);
    else location.hash = address;
  }, [address, isReading]);

  return isReading ? { name: 'about' } : page;
}
