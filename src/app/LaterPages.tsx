import { useEffect, useState } from 'react';
import { type Audit, newAudit } from '#src/audit/audit.ts';
import type { Edition } from '#src/edition/edition.ts';
import { versions } from '#src/pathways/index.ts';
import { fullLabelOf } from '#src/record/people.ts';
import type { FamilyRecord } from '#src/record/record.ts';
import { type RecordStore, wouldBeLost } from '#src/record/store.ts';
import { AuditScreen } from '#src/screens/AuditScreen.tsx';
import { FamilySheetScreen } from '#src/screens/FamilySheetScreen.tsx';
import { FinishScreen } from '#src/screens/FinishScreen.tsx';
import { OpenFile } from '#src/screens/OpenFile.tsx';
import { SavedScreen } from '#src/screens/SavedScreen.tsx';
import { SaveFile } from '#src/screens/SaveFile.tsx';
import { TrainElsewhere } from '#src/screens/TrainElsewhere.tsx';
import { WithdrawnScreen } from '#src/screens/WithdrawnScreen.tsx';
import { findOutsOf, outcomeOf } from '#src/summary/outcome.ts';
import { tellableOf } from '#src/summary/tellable.ts';
import { editionAndVersion } from '#src/summary/words.ts';
import { copyText } from './clipboard.ts';
import { dateOf, now, today } from './clock.ts';
import { deleteEverything, restart } from './delete-everything.ts';
import { download } from './download.ts';
import { canEncrypt } from './encrypt.ts';
import { openAudits } from './open-audits.ts';
import { openFile } from './open-file.ts';
import type { PageProps } from './Pages.tsx';
import { canKeep } from './place.ts';
import { printPage } from './print.ts';
import { saveFile } from './save-file.ts';
import type { useUnfinished } from './use-unfinished.ts';

export { UnfinishedFamilies } from '#src/screens/UnfinishedFamilies.tsx';
export { misfitsInWords } from '#src/summary/misfits.ts';

/** The end of a contact. */
export function FinishPage({
  store,
  contact,
  loaded,
  record,
}: PageProps & { record: FamilyRecord }) {
  return (
    <FinishScreen
      record={record}
      edition={loaded.edition.edition}
      deeds={{
        onCopy: copyText,
        onChange: contact.changeAnswer,
        onSafety: contact.openSafety,
        onDelete: () => void contact.remove(() => store.removeOpen()),
        onBack: () => history.back(),
      }}
    />
  );
}

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
      mustEncrypt={!canKeep()}
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

/** What stands in place of every walk where the edition asks for a newer version of the flowcharts. */
export function WithdrawnPage({
  loaded: { edition },
  contact,
  unfinished,
  record,
}: PageProps & {
  unfinished: ReturnType<typeof useUnfinished>;
  record: FamilyRecord | undefined;
}) {
  return (
    <WithdrawnScreen
      edition={edition}
      version={versions.adult}
      isFamilyOpen={record !== undefined}
      unfinished={unfinished.unfinished}
      onOpen={(family) =>
        void unfinished.open(family).then((isOpen) => isOpen && contact.carryOn())
      }
      onDelete={(family) => void contact.remove(() => unfinished.remove(family))}
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

/** The families kept on this device. */
export function SavedPage({ store, contact }: PageProps) {
  const { families, rowOf, readAgain } = useFamiliesKept(store);
  const [said, setSaid] = useState('');
  const open = async (id: string, onOpen: () => void) => {
    const isOpen = await store.resume(id).catch(() => false);
    if (isOpen) {
      contact.carryOn();
      onOpen();
      return;
    }
    setSaid('That family could not be opened. It may have been deleted in another tab.');
    readAgain();
  };
  return (
    <SavedScreen
      families={families}
      isToBeLost={wouldBeLost(contact.view)}
      said={said}
      deeds={{
        onCarryOn: ({ id }) => void open(id, () => undefined),
        onSaveCopy: ({ id }) => void open(id, () => contact.open('saveFile')),
        onSaveRaw: ({ id }) => {
          const row = new Blob([JSON.stringify(rowOf(id), undefined, 1)], {
            type: 'application/json',
          });
          download(row, `young-carers-raw-${today()}.json`);
        },
        onDelete: async ({ id }) => {
          const isDeleted = await store.remove(id).then(
            () => true,
            () => false,
          );
          setSaid(
            isDeleted
              ? 'The family was deleted from this device. Printouts, copies and pasted notes are not deleted.'
              : 'The family could not be deleted: the browser does not let this page reach what it saved. Close the browser, open it again and delete then.',
          );
          readAgain();
        },
        onDeleteEverything: async () => {
          store.close();
          return deleteEverything();
        },
        onRestart: restart,
        onBack: () => history.back(),
      }}
    />
  );
}

/** What is kept on the device, as its page shows it. */
function useFamiliesKept(store: RecordStore) {
  const [kept, setKept] = useState<
    Awaited<ReturnType<RecordStore['rows']>> | 'beingRead' | 'unreadable'
  >('beingRead');
  const readAgain = () =>
    void store.rows().then(
      (rows) => setKept(rows),
      () => setKept('unreadable'),
    );
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once on arrival, and after every deed.
  useEffect(readAgain, []);
  const families =
    typeof kept === 'string'
      ? kept
      : kept.map(({ row, read }) => ({
          id: row.id,
          changedAt: String(row.changedAt),
          door: read?.record.door,
          toFindOut: read ? findOutsOf(outcomeOf(read.record)).length : 0,
          deletedOn: read?.deletedAt ? dateOf(read.deletedAt) : undefined,
        }));
  const rowOf = (id: string) =>
    typeof kept === 'string' ? undefined : kept.find(({ row }) => row.id === id)?.row;
  return { families, rowOf, readAgain };
}
