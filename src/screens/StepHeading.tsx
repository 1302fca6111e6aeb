import { useEffect, useRef } from 'react';
import { Heading } from '#src/components/Heading.tsx';

/** The heading of one step of a page. It takes the focus, so that the step is read out. */
export function StepHeading({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return <Heading ref={heading}>{children}</Heading>;
}
