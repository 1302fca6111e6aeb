import { type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react';
import { Button } from '#src/components/Button.tsx';
import { Heading } from '#src/components/Heading.tsx';

/** A part of the program that is fetched after the first page has come up. */
export type Part<T> = {
  /** Fetches the part; once more where that failed before. */
  readonly fetch: () => void;
  readonly subscribe: (onChange: () => void) => () => void;
  readonly view: () => T | 'beingFetched' | 'failed';
};

/** A part that `load` fetches. */
export function createPart<T extends object>(load: () => Promise<T>): Part<T> {
  let state: T | 'notFetched' | 'beingFetched' | 'failed' = 'notFetched';
  const listeners = new Set<() => void>();
  const become = (next: typeof state) => {
    state = next;
    for (const onChange of listeners) onChange();
  };
  return {
    fetch: () => {
      if (state !== 'notFetched' && state !== 'failed') return;
      become('beingFetched');
      load().then(become, () => become('failed'));
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    view: () => (state === 'notFetched' ? 'beingFetched' : state),
  };
}

/** Draws a page of a part, or something within a page, at once where the part is there. */
export function OfPart<T extends object>({
  part,
  isWithin = false,
  children,
  around = (page) => page,
}: {
  part: Part<T>;
  /** Whether it stands within a page, which has a heading of its own. */
  isWithin?: boolean;
  children: (part: T) => ReactNode;
  /** What stands around the page that stands in for this one; nothing within a frame. */
  around?: (page: ReactNode) => ReactNode;
}) {
  const view = useSyncExternalStore(part.subscribe, part.view);
  const isThere = view !== 'beingFetched' && view !== 'failed';
  const wasMissing = useRef(false);
  useEffect(part.fetch, []);
  useEffect(() => {
    // The focus went with the heading of the page that stood in for this one; whoever has moved it since keeps it.
    if (isThere && wasMissing.current && document.activeElement === document.body) {
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    }
    wasMissing.current = !isThere;
  }, [isThere]);
  const Title = isWithin ? 'p' : Heading;
  if (view === 'beingFetched') return around(<Title>One moment</Title>);
  if (view === 'failed') {
    return around(
      <>
        <Title>{isWithin ? 'This' : 'This page'} could not be fetched</Title>
        <p className="text">
          Nothing that you recorded is lost. Look whether you are connected, and try again. What
          safety demands stands above on every page.
        </p>
        <div className="buttons">
          <Button onClick={part.fetch}>Try again</Button>
        </div>
      </>,
    );
  }
  return children(view);
}
