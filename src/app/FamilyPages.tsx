import type { FamilyRecord } from '#src/record/record.ts';
import { HubScreen } from '#src/screens/HubScreen.tsx';
import type { PageProps } from './Pages.tsx';

/** The pages on which the whole family is seen at once. */
export function FamilyPages({
  contact,
  record,
}: PageProps & { name: 'hub' | 'sheet' | 'sharing'; record: FamilyRecord }) {
  return (
    <HubScreen
      record={record}
      deeds={{
        onOpen: contact.changeAnswer,
        onSafety: contact.openSafety,
        onStartChildren: contact.startChildren,
        onStartAdult: contact.startAdult,
        onBack: () => history.back(),
      }}
    />
  );
}
