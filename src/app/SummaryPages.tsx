import type { FamilyRecord } from '#src/record/record.ts';
import { CheckScreen } from '#src/screens/CheckScreen.tsx';
import type { OutcomeDeeds } from '#src/screens/OutcomeLines.tsx';
import { OutcomeScreen } from '#src/screens/OutcomeScreen.tsx';
import { safetyOnEveryPage } from '#src/summary/safety.ts';
import { hasSummary, summarise } from '#src/summary/summary.ts';
import { editionAndVersion } from '#src/summary/words.ts';
import { copyText } from './clipboard.ts';
import type { PageProps } from './Pages.tsx';
import { usePaper, usePrintedAt } from './print.ts';

export { noteOf } from '#src/summary/plain-text.ts';

/** The check of all answers, and the outcome. */
export function SummaryPages({
  name,
  store,
  contact,
  loaded: { edition },
  record,
  toExplain,
  onExplained,
  explain,
}: PageProps & {
  name: 'check' | 'outcome';
  record: FamilyRecord;
  explain: OutcomeDeeds['explain'];
}) {
  const printedAt = usePrintedAt();
  const { paper, onPrint } = usePaper();
  const onBack = () => history.back();
  switch (name) {
    case 'check':
      return (
        <CheckScreen
          record={record}
          onChange={contact.changeAnswer}
          onFamily={contact.openFamily}
          onOutcome={() => contact.open('outcome')}
          onBack={onBack}
        />
      );
    case 'outcome':
      return (
        <OutcomeScreen
          summary={summarise(record)}
          isEmpty={!hasSummary(record)}
          edition={edition}
          editionName={editionAndVersion(edition.edition, record)}
          safetyLine={safetyOnEveryPage(record)}
          {...{ printedAt, paper, toExplain, onExplained }}
          deeds={{
            onCopy: copyText,
            onPrint,
            explain,
            onAgree: contact.agree,
            onChange: contact.changeAnswer,
            onCheck: () => contact.open('check'),
            onFamily: contact.openFamily,
            onSafety: contact.openSafety,
            onDelete: () => void contact.remove(() => store.removeOpen()),
            onBack,
          }}
        />
      );
  }
}
