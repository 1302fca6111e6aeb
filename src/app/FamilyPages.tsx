import { labelOf } from '#src/record/people.ts';
import type { FamilyRecord } from '#src/record/record.ts';
import { addSharing, changeSharing, removeSharing } from '#src/record/sharing.ts';
import { HubScreen } from '#src/screens/HubScreen.tsx';
import { SharingScreen } from '#src/screens/SharingScreen.tsx';
import { SheetScreen } from '#src/screens/SheetScreen.tsx';
import { copyText } from './clipboard.ts';
import { now, timeAt } from './clock.ts';
import type { PageProps } from './Pages.tsx';

const added = {
  adults: 'Adult added. Why they need care can be said where you edit the family.',
  children:
    'Child added, age not known yet. Ages and more children are added where you edit the family.',
} as const;

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
            onAdd: (decision) => void contact.change((open, at) => addSharing(open, decision, at)),
            onChange: (index, decision) =>
              void contact.change((open, at) => changeSharing(open, index, decision, at)),
            onRemove: (index) => void contact.change((open, at) => removeSharing(open, index, at)),
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
            onStartChildren: (child) =>
              contact.startChildren(
                child,
                `The children’s flowchart was started for ${labelOf(record, child)}.`,
              ),
            onStartAdult: () => contact.startAdult('The adult flowchart was started.'),
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
            onPeople: (group, said) => contact.sayPeople(group, said, added[group]),
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
