import { vi } from 'vitest';
import { model } from '#src/edition/edition.ts';
import type { FamilyRecord, Matter } from '#src/record/record.ts';
import type { Paper } from '#src/screens/OutcomeLines.tsx';
import { OutcomeScreen } from '#src/screens/OutcomeScreen.tsx';
import { Why } from '#src/screens/Why.tsx';
import { safetyOnEveryPage } from '#src/summary/safety.ts';
import { hasSummary, summarise } from '#src/summary/summary.ts';
import { show } from './page.tsx';

/** Shows the outcome of a record. */
export function showOutcome(record: FamilyRecord) {
  const deeds = {
    onCopy: vi.fn((_: string) => Promise.resolve(true)),
    onPrint: vi.fn((_paper: Paper) => true),
    explain: (action: Matter) => <Why record={record} action={action} />,
    onAgree: vi.fn(),
    onChange: vi.fn(),
    onCheck: vi.fn(),
    onFamily: vi.fn(),
    onSafety: vi.fn(),
    onDelete: vi.fn(),
    onBack: vi.fn(),
  };
  const shown = show(
    <OutcomeScreen
      summary={summarise(record)}
      isEmpty={!hasSummary(record)}
      edition={model}
      editionName={`${model.edition}, pathway version 1`}
      safetyLine={safetyOnEveryPage(record)}
      printedAt="2026-11-22T16:00:00+00:00"
      paper="all"
      deeds={deeds}
    />,
  );
  return { deeds, ...shown };
}
