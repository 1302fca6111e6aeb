import { useCallback } from 'react';
import { Heading } from '#src/components/Heading.tsx';
import { CompareScreen } from '#src/screens/CompareScreen.tsx';
import { DebriefScreen } from '#src/screens/DebriefScreen.tsx';
import { HandoutsScreen } from '#src/screens/HandoutsScreen.tsx';
import { WriteCaseScreen } from '#src/screens/WriteCaseScreen.tsx';
import type { TrainingCase } from '#src/training/case.ts';
import type { CaseDraft } from '#src/training/draft.ts';
import { openCase, saveCase } from './case-files.ts';
import type { OwnCases } from './own-cases.ts';
import { printPage } from './print.ts';
import type { KeptSession } from './session-store.ts';
import { useHeadingFocus } from './use-arrival.ts';

/** What is printed, compared and written around a session. */
export function TrainingPapers({
  page,
  cases,
  sessions,
  own,
}: {
  page: { readonly name: 'compare' | 'debrief' | 'write' } | { readonly told: TrainingCase };
  cases: readonly TrainingCase[];
  /** None until they are read. */
  sessions: readonly KeptSession[] | undefined;
  own: OwnCases;
}) {
  const onBack = () => history.back();
  const onType = useCallback((draft: CaseDraft) => own.type(draft), [own]);
  const isWaiting = 'name' in page && page.name !== 'write' && !sessions;
  useHeadingFocus(String(isWaiting));
  if ('told' in page)
    return <HandoutsScreen told={page.told} onPrint={printPage} onBack={onBack} />;
  if (page.name !== 'write' && !sessions) return <Heading>One moment</Heading>;
  switch (page.name) {
    case 'compare':
      return <CompareScreen {...{ cases, onBack }} sessions={sessions ?? []} onPrint={printPage} />;
    case 'debrief':
      return <DebriefScreen onBack={onBack} sessions={sessions ?? []} onPrint={printPage} />;
    case 'write':
      return (
        <WriteCaseScreen
          draft={own.draft()}
          deeds={{
            onType,
            onSave: (told) => {
              const isSaved = saveCase(told);
              if (isSaved) own.saved();
              return isSaved;
            },
            onOpen: openCase,
            onTry: (told) => {
              own.take(told);
              location.hash = `#/train/case/${told.id}`;
            },
            onBack,
          }}
        />
      );
  }
}
