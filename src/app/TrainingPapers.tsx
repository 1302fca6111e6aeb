import { useCallback } from 'react';
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

/** What is printed, compared and written around a session. */
export function TrainingPapers({
  page,
  cases,
  sessions,
  own,
}: {
  page: { readonly name: 'compare' | 'debrief' | 'write' } | { readonly told: TrainingCase };
  cases: readonly TrainingCase[];
  sessions: readonly KeptSession[];
  own: OwnCases;
}) {
  const onBack = () => history.back();
  const onType = useCallback((draft: CaseDraft) => own.type(draft), [own]);
  if ('told' in page)
    return <HandoutsScreen told={page.told} onPrint={printPage} onBack={onBack} />;
  switch (page.name) {
    case 'compare':
      return <CompareScreen {...{ cases, sessions, onBack }} onPrint={printPage} />;
    case 'debrief':
      return <DebriefScreen {...{ sessions, onBack }} onPrint={printPage} />;
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
