import type { ReactNode, Ref } from 'react';

/** The heading of a page. It takes the focus on a change of page. */
export function Heading({
  children,
  isStart = false,
  ref,
}: {
  children: ReactNode;
  isStart?: boolean;
  ref?: Ref<HTMLHeadingElement>;
}) {
  return (
    <h1 ref={ref} className={`page-title ${isStart ? 'page-title--start' : ''}`} tabIndex={-1}>
      {children}
    </h1>
  );
}
