import { changed } from './changes.ts';
import type { FamilyRecord, SharingDecision } from './record.ts';

/** Adds a decision to share, or not to share. Decisions stand in the order in which they were written down. */
export function addSharing(
  record: FamilyRecord,
  decision: SharingDecision,
  at: string,
): FamilyRecord {
  return changed(record, at, { sharing: [...(record.sharing ?? []), decision] });
}

/** Puts a decision to share in the place of the one that stood there. */
export function changeSharing(
  record: FamilyRecord,
  index: number,
  decision: SharingDecision,
  at: string,
): FamilyRecord {
  const sharing = record.sharing?.map((other, place) => (place === index ? decision : other)) ?? [];
  return changed(record, at, { sharing });
}

/** Takes a decision to share out. Nothing of it is kept. */
export function removeSharing(record: FamilyRecord, index: number, at: string): FamilyRecord {
  return changed(record, at, {
    sharing: record.sharing?.filter((_, place) => place !== index) ?? [],
  });
}
