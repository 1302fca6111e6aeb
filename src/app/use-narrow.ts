import { useSyncExternalStore } from 'react';

// Narrower than this the drawing of a flowchart would not fit: phones, and a wide window at 400 % zoom.
const narrow = '(max-width: 52em)';

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia?.(narrow);
  query?.addEventListener('change', onChange);
  return () => query?.removeEventListener('change', onChange);
}

/** Whether the window is too narrow for a drawing as wide as a page. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia?.(narrow)?.matches ?? false);
}
