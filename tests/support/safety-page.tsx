import { vi } from 'vitest';
import { model } from '#src/edition/edition.ts';
import type { FamilyRecord } from '#src/record/record.ts';
import { ActNow } from '#src/screens/SafetyScreen.tsx';
import { timeAt } from './clock.ts';
import { show } from './page.tsx';

/** The time of the worker's clock on the safety page: half past two in the afternoon. */
export const clockNow = '2026-11-22T14:30:00+00:00';

/** Shows the page that says what to do about one person. */
export function showActNow(
  record: FamilyRecord,
  person: string,
  edition = model,
  now = () => clockNow,
) {
  const deeds = { onRecord: vi.fn(), onShow: vi.fn(), onCarryOn: vi.fn() };
  const shown = show(
    <ActNow
      record={record}
      person={person}
      edition={edition}
      quotes={[]}
      now={now}
      timeAt={timeAt}
      {...deeds}
    />,
  );
  return { deeds, ...shown };
}
