import { useEffect, useRef } from 'react';
import { Heading } from '#src/components/Heading.tsx';

/** The heading of a step of a page. It takes the focus when the step comes up, so that it is heard. */
export function Arrived({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return <Heading ref={heading}>{children}</Heading>;
}
