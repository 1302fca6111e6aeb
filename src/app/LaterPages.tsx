import type { Audit } from '#src/audit/audit.ts';
import { newAudit } from '#src/audit/audit.ts';
import type { Edition } from '#src/edition/edition.ts';
import { adultPathway, childrenPathway } from '#src/pathways/index.ts';
import { fullLabelOf } from '#src/record/people.ts';
import type { FamilyRecord } from '#src/record/record.ts';
import { AuditScreen } from '#src/screens/AuditScreen.tsx';
import { FamilySheetScreen } from '#src/screens/FamilySheetScreen.tsx';
import { tellableOf } from '#src/summary/tellable.ts';
import { today } from './clock.ts';
import type { PageProps } from './Pages.tsx';
import { printPage } from './print.ts';

/** The sheet that the family is given. */
export function FamilySheetPage({
  contact,
  loaded,
  record,
}: PageProps & { record: FamilyRecord }) {
  return (
    <FamilySheetScreen
      subjects={tellableOf(record).map(({ person, deeds }) => ({
        person,
        label: person === 'family' ? undefined : fullLabelOf(record, person),
        deeds,
      }))}
      contacts={loaded.edition.contacts}
      deeds={{
        onPrint: printPage,
        onBack: () => history.back(),
        onDone: () => contact.open('outcome'),
        draftOf: contact.draftOf,
        onLeave: contact.onLeave,
      }}
    />
  );
}
