import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Paper } from '#src/screens/OutcomeLines.tsx';
import { now } from './clock.ts';

/** Opens the browser's own print dialog; false where it has none. */
export function printPage(): boolean {
  if (typeof window.print !== 'function') return false;
  window.print();
  return true;
}

/**
 * What goes on paper, and how to print it: `onPrint` opens the browser's own dialog, and is false where it has none.
 * Whatever was printed last, the browser's own menu prints all.
 */
export function usePaper(): { paper: Paper; onPrint: (paper: Paper) => boolean } {
  const [paper, setPaper] = useState<Paper>('all');
  useEffect(() => {
    const forget = () => setPaper('all');
    addEventListener('afterprint', forget);
    return () => removeEventListener('afterprint', forget);
  }, []);
  const onPrint = (wanted: Paper) => {
    // The page is drawn anew before the browser takes it for printing.
    flushSync(() => setPaper(wanted));
    return printPage();
  };
  return { paper, onPrint };
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
