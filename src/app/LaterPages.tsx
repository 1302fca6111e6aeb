import { type Audit, newAudit } from '#src/audit/audit.ts';
import type { Edition } from '#src/edition/edition.ts';
import { adultPathway, childrenPathway } from '#src/pathways/index.ts';
import { fullLabelOf } from '#src/record/people.ts';
import type { FamilyRecord } from '#src/record/record.ts';
import { wouldBeLost } from '#src/record/store.ts';
import { AuditScreen } from '#src/screens/AuditScreen.tsx';
import { FamilySheetScreen } from '#src/screens/FamilySheetScreen.tsx';
import { OpenFile } from '#src/screens/OpenFile.tsx';
import { SaveFile } from '#src/screens/SaveFile.tsx';
import { TrainElsewhere } from '#src/screens/TrainElsewhere.tsx';
import { editionAndVersion } from '#src/summary/plain-text.ts';
import { tellableOf } from '#src/summary/tellable.ts';
import { now, today } from './clock.ts';
import { download } from './download.ts';
import { canEncrypt } from './encrypt.ts';
import { openAudits } from './open-audits.ts';
import { openFile } from './open-file.ts';
import type { PageProps } from './Pages.tsx';
import { printPage } from './print.ts';
import { saveFile } from './save-file.ts';

const versions = { adult: adultPathway.chart.version, children: childrenPathway.chart.version };

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

/** A copy of the open family, to a file. */
export function SaveFilePage({ record, onBack }: { record: FamilyRecord; onBack: () => void }) {
  return (
    <SaveFile
      canEncrypt={canEncrypt()}
      deeds={{ onSave: (passPhrase) => saveFile(record, passPhrase), onBack }}
    />
  );
}

/** A family from a file: as one of its own, or added to the one that is open. */
export function OpenFilePage({
  contact,
  loaded: { edition },
  open,
}: PageProps & { open: FamilyRecord | undefined }) {
  return (
    <OpenFile
      open={open}
      isToBeLost={wouldBeLost(contact.view)}
      here={editionAndVersion(edition.edition, { pathways: versions })}
      now={now}
      deeds={{
        onRead: openFile,
        onOpen: contact.openRecord,
        onAdd: contact.addRecord,
        onBack: () => history.back(),
      }}
    />
  );
}

/** The way to the training room while a family is open in this tab. */
export function TrainElsewherePage({
  store,
  contact: { view, hasTyped },
  onBack,
}: PageProps & { onBack: () => void }) {
  const isSaved = view.keeping === 'device' && view.saving.state === 'saved' && !hasTyped();
  return (
    <TrainElsewhere
      address={location.hash}
      onClose={isSaved ? () => store.close() : undefined}
      onBack={onBack}
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
  return (
    <AuditScreen
      audit={audit}
      editionName={editionAndVersion(edition.edition, { pathways: versions })}
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
