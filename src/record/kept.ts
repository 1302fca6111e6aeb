import * as z from 'zod/mini';
import type { FamilyRecord } from './record.ts';
import { recordSchema } from './schema.ts';
import { faultOf } from './sound.ts';
import type { ReadRow, Row, Typed } from './store.ts';

const aDay = 86_400_000;

/** Days after the last change at which a kept record is deleted. */
const daysKept = 7;

/** Days after which the clock is more likely wrong than the family forgotten: then it is asked about, and not deleted. */
const daysDoubted = 30;

const typedSchema = z.record(
  z.string(),
  // Radios that Tab has passed without a choice hold null.
  z.record(z.string(), z.nullish(z.union([z.string(), z.array(z.string())]))),
);

/** Reads a row of the device as strictly as a file; none where this version cannot have written it. */
export function readKept(row: unknown, now: string): ReadRow | undefined {
  const { record: kept, typed, changedAt } = row as { readonly [part in keyof Row]?: unknown };
  const read = recordSchema.safeParse(kept);
  if (!read.success) return undefined;
  const record = read.data as FamilyRecord;
  if (faultOf(record)) return undefined;
  // What was being typed is worth less than the record: where it cannot be read, the record opens without it.
  const inForms = typedSchema.safeParse(typed);
  return {
    record,
    typed: inForms.success ? (inForms.data as Typed) : {},
    deletedAt: deletionOf(String(changedAt), now),
  };
}

function deletionOf(changedAt: string, now: string): number | undefined {
  const [changed, today] = [Date.parse(changedAt), Date.parse(now)];
  const isDoubtful = !(changed > today - daysDoubted * aDay) || changed > today + aDay;
  return isDoubtful ? undefined : changed + daysKept * aDay;
}
