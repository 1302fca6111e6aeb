import { type Audit, newAudit } from '#src/audit/audit.ts';
import type { Edition } from '#src/edition/edition.ts';
import { adultPathway, childrenPathway } from '#src/pathways/index.ts';
import { fullLabelOf } from '#src/record/people.ts';
import type { FamilyRecord } from '#src/record/record.ts';
import { AuditScreen } from '#src/screens/AuditScreen.tsx';
import { FamilySheetScreen } from '#src/screens/FamilySheetScreen.tsx';
import { tellableOf } from '#src/summary/tellable.ts';
import { today } from './clock.ts';
import { download } from './download.ts';
import { openAudits } from './open-audits.ts';
import type { PageProps } from './Pages.tsx';
import { printPage } from './print.ts';

/** The sheet that the family is given. */
export function FamilySheetPage({ contact, loaded, record }: PageProps & { record: FamilyRecord }) {
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

/** Closed cases against the flowcharts. What is looked at stays in memory, with whoever draws this page. */
export function AuditPage({
  audit,
  edition,
  onChange,
  onBack,
}: {
  audit: Audit | undefined;
  edition: Edition;
  onChange: (audit: Audit | undefined) => void;
  onBack: () => void;
}) {
  const versions = { adult: adultPathway.chart.version, children: childrenPathway.chart.version };
  return (
    <AuditScreen
      audit={audit}
      editionName={`${edition.edition}, pathway version ${versions.adult}`}
      deeds={{
        onBegin: (followed) => onChange(newAudit(followed, versions, today())),
        onChange,
        onSave: (saved) =>
          download(
            new Blob([JSON.stringify(saved, undefined, 1)], { type: 'application/json' }),
            `young-carers-audit-${saved.auditedOn}.json`,
          ),
        onOpen: openAudits,
        onPrint: printPage,
        onForget: () => onChange(undefined),
        onBack,
      }}
    />
  );
}
