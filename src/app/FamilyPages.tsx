import type { FamilyRecord } from '#src/record/record.ts';
import { HubScreen } from '#src/screens/HubScreen.tsx';
import { SharingScreen } from '#src/screens/SharingScreen.tsx';
import { SheetScreen } from '#src/screens/SheetScreen.tsx';
import { copyText } from './clipboard.ts';
import { now, timeAt } from './clock.ts';
import type { PageProps } from './Pages.tsx';

/** The pages on which the whole family is seen at once. */
export function FamilyPages({
  name,
  contact,
  loaded,
  record,
}: PageProps & { name: 'hub' | 'sheet' | 'sharing'; record: FamilyRecord }) {
  const onBack = () => history.back();
  switch (name) {
    case 'sharing':
      return (
        <SharingScreen
          record={record}
          edition={loaded.edition}
          now={now}
          timeAt={timeAt}
          deeds={{
            ...contact.sharing,
            draftOf: contact.draftOf,
            onLeave: contact.onLeave,
            onSafety: contact.openSafety,
            onBack,
            onDone: () => contact.open('hub'),
          }}
        />
      );
    case 'hub':
      return (
        <HubScreen
          record={record}
          deeds={{
            onOpen: contact.changeAnswer,
            onSafety: contact.openSafety,
            onStartChildren: contact.startChildren,
            onStartAdult: contact.startAdult,
            onBack,
          }}
        />
      );
    case 'sheet':
      return (
        <SheetScreen
          record={record}
          isFast={contact.isFast}
          notice={contact.notice ?? []}
          deeds={{
            onAnswer: contact.answerInPlace,
            onRecord: contact.recordInPlace,
            onPeople: contact.sayPeople,
            draftOf: contact.draftOf,
            onLeave: contact.onLeave,
            onFamily: contact.openFamily,
            onSafety: () => contact.openSafety(),
            onOutcome: () => contact.open('outcome'),
            onCopy: async () => {
              const { noteOf } = await import('./SummaryPages.tsx');
              return copyText(noteOf(record, loaded.edition.edition));
            },
            onFastKeys: contact.setFast,
            onBack,
          }}
        />
      );
  }
}
