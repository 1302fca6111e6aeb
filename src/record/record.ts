import type { RecordAsRead } from './schema.ts';

/** Limits of a record: people, characters of a note, answers, notes, lines of history, deeds about safety, characters of the reference, decisions to share. */
export const limits = {
  people: 30,
  note: 500,
  answers: 1000,
  notes: 500,
  history: 1000,
  safety: 500,
  ref: 20,
  sharing: 100,
} as const;

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** One family's record. It is never changed in place: a change gives a new one. */
export type FamilyRecord = DeepReadonly<RecordAsRead>;
export type Adult = FamilyRecord['people']['adults'][number];
export type Child = FamilyRecord['people']['children'][number];
export type Answered = FamilyRecord['answers'][number];
export type Details = NonNullable<Answered['details']>;
export type SafetyEntry = FamilyRecord['safety'][number];
export type Change = FamilyRecord['history'][number];
export type SharingDecision = NonNullable<FamilyRecord['sharing']>[number];
export type Door = FamilyRecord['door'];

/** A question or deed of one person. */
export type Matter = { readonly key: string; readonly person: string };

/** Whether two name the same question or deed of the same person. */
export function isSame(one: Matter, other: Matter): boolean {
  return one.key === other.key && one.person === other.person;
}

/** The answer recorded for a matter, whether its box is on the route or not. */
export function recorded(record: FamilyRecord, matter: Matter): Answered | undefined {
  return record.answers.find((answered) => isSame(answered, matter));
}

/** What was last done about a safety concern for a person. */
export function lastDone(record: FamilyRecord, person: string): SafetyEntry | undefined {
  return record.safety.findLast((entry) => entry.person === person);
}
