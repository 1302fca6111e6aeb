import type { ReactNode } from 'react';

/** The heading of a page. It takes the focus on a change of page. */
export function Heading({ children, isStart = false }: { children: ReactNode; isStart?: boolean }) {
  return (
    <h1 className={`page-title ${isStart ? 'page-title--start' : ''}`} tabIndex={-1}>
      {children}
    </h1>
  );
}
