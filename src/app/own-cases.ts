import type { TrainingCase } from '#src/training/case.ts';
import type { CaseDraft } from '#src/training/draft.ts';

/** What is written in this tab, and the cases of one's own that are used in it. Neither is kept on the device. */
export function createOwnCases() {
  let draft: CaseDraft | undefined;
  let cases: readonly TrainingCase[] = [];
  let isUnsaved = false;
  const listeners = new Set<() => void>();
  const warn = (event: BeforeUnloadEvent) => event.preventDefault();
  const setUnsaved = (now: boolean) => {
    if (now && !isUnsaved) addEventListener('beforeunload', warn);
    if (!now && isUnsaved) removeEventListener('beforeunload', warn);
    isUnsaved = now;
  };
  return {
    /** What was typed so far, to come back to. */
    draft: () => draft,
    /** Keeps what is typed; closing the tab warns until it is saved to a file. */
    type(written: CaseDraft): void {
      draft = written;
      setUnsaved(true);
    },
    /** Says that what is typed stands in a file. */
    saved(): void {
      setUnsaved(false);
    },
    /** The cases of one's own, the newest first. */
    cases: () => cases,
    /** Takes a case into this tab, in place of one of the same name. */
    take(told: TrainingCase): void {
      cases = [told, ...cases.filter(({ id }) => id !== told.id)];
      for (const listener of listeners) listener();
    },
    /** Hears of every case that is taken in. */
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export type OwnCases = ReturnType<typeof createOwnCases>;
