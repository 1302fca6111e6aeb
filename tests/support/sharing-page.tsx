import { vi } from 'vitest';
import { type Edition, model } from '#src/edition/edition.ts';
import type { FamilyRecord, SharingDecision } from '#src/record/record.ts';
import { SharingScreen } from '#src/screens/SharingScreen.tsx';
import { now, timeAt } from './clock.ts';
import { show } from './page.tsx';

/** Shows the page of information sharing of a record. */
export function showSharing(record: FamilyRecord, edition: Edition = model) {
  const deeds = {
    onAdd: vi.fn((_: SharingDecision) => undefined),
    onChange: vi.fn((_: number, __: SharingDecision) => undefined),
    onRemove: vi.fn(),
    draft: undefined,
    onLeave: vi.fn(),
    onSafety: vi.fn(),
    onBack: vi.fn(),
    onDone: vi.fn(),
  };
  const page = (shown: FamilyRecord) => (
    <SharingScreen {...{ record: shown, edition, now, timeAt, deeds }} />
  );
  const shown = show(page(record));
  return { deeds, ...shown, showAgain: (next: FamilyRecord) => shown.rerender(page(next)) };
}
