import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { now } from './clock.ts';

/** Opens the browser's own print dialog; false where it has none. */
export function printPage(): boolean {
  if (typeof window.print !== 'function') return false;
  window.print();
  return true;
}

/** The time that paper bears: that of printing, however long the page has been up. */
export function usePrintedAt(): string {
  const [printedAt, setPrintedAt] = useState(now);
  useEffect(() => {
    // The page is drawn anew before the browser takes it for printing.
    const look = () => flushSync(() => setPrintedAt(now()));
    addEventListener('beforeprint', look);
    return () => removeEventListener('beforeprint', look);
  }, []);
  return printedAt;
}
