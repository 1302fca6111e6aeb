import { vi } from 'vitest';
import { type Edition, model } from '#src/edition/edition.ts';
import { fullLabelOf } from '#src/record/people.ts';
import { type FamilyRecord, isSame, type Matter } from '#src/record/record.ts';
import { FamilySheetScreen } from '#src/screens/FamilySheetScreen.tsx';
import type { QuestionValues } from '#src/screens/Fields.tsx';
import { tellableOf } from '#src/summary/tellable.ts';
import { show } from './page.tsx';

/** Shows the page of the family's own sheet for a record. What is chosen is kept when the page is left. */
export function showFamilySheet(
  record: FamilyRecord,
  contacts: Edition['contacts'] = model.contacts,
) {
  const drafts: { form: Matter; chosen: QuestionValues }[] = [];
  const deeds = {
    onPrint: vi.fn(() => true),
    onBack: vi.fn(),
    onDone: vi.fn(),
    draftOf: (form: Matter) => drafts.findLast((draft) => isSame(draft.form, form))?.chosen,
    onLeave: vi.fn((form: Matter, chosen: QuestionValues | undefined) => {
      if (chosen) drafts.push({ form, chosen });
    }),
  };
  const page = (of: FamilyRecord) => {
    const subjects = tellableOf(of).map(({ person, deeds: told }) => ({
      person,
      label: person === 'family' ? undefined : fullLabelOf(of, person),
      deeds: told,
    }));
    return <FamilySheetScreen {...{ subjects, contacts, deeds }} />;
  };
  const shown = show(page(record));
  /** Leaves the page and comes back to it. */
  const comeBack = (of: FamilyRecord = record) => {
    shown.unmount();
    return show(page(of));
  };
  return { ...shown, deeds, comeBack };
}
