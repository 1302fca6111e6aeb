import { useEffect } from 'react';

/** Warns before a tab is closed or reloaded that holds what is kept nowhere. */
export function useWarning(isAtStake: boolean): void {
  useEffect(() => {
    if (!isAtStake) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isAtStake]);
}
