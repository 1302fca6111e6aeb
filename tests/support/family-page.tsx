import { vi } from 'vitest';
import type { FamilyRecord } from '#src/record/record.ts';
import { FamilyScreen } from '#src/screens/FamilyScreen.tsx';
import { show } from './page.tsx';

/** What the family page can ask of its owner. Nothing is done. */
export function familyDeeds() {
  return {
    onAddAdult: vi.fn(),
    onChangeAdult: vi.fn(),
    onAddChild: vi.fn(),
    onChangeChild: vi.fn(),
    onRemove: vi.fn(),
    onContinue: vi.fn(),
    onLater: vi.fn(),
    onBack: vi.fn(),
    draftOf: vi.fn(),
    onLeave: vi.fn(),
  };
}

/** Shows the family page of a record. */
export function showFamily(record: FamilyRecord, isFull = false) {
  const deeds = familyDeeds();
  const page = (shown: FamilyRecord) => (
    <FamilyScreen record={shown} quotes={[]} more={[]} isFull={isFull} deeds={deeds} />
  );
  const shown = show(page(record));
  return { deeds, ...shown, showAgain: (next: FamilyRecord) => shown.rerender(page(next)) };
}
