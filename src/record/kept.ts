import * as z from 'zod/mini';
import type { FamilyRecord } from './record.ts';
import { recordSchema } from './schema.ts';
import { faultOf } from './sound.ts';
import type { Typed } from './store.ts';

const typedSchema = z.record(
  z.string(),
  // Radios that Tab has passed without a choice hold null.
  z.record(z.string(), z.nullish(z.union([z.string(), z.array(z.string())]))),
);

/** Reads a row of the device as strictly as a file; none where this version cannot have written it. */
export function readKept(row: unknown): { record: FamilyRecord; typed: Typed } | undefined {
  const { record: kept, typed } = row as { record?: unknown; typed?: unknown };
  const read = recordSchema.safeParse(kept);
  if (!read.success) return undefined;
  const record = read.data as FamilyRecord;
  if (faultOf(record)) return undefined;
  // What was being typed is worth less than the record: where it cannot be read, the record opens without it.
  const inForms = typedSchema.safeParse(typed);
  return { record, typed: inForms.success ? (inForms.data as Typed) : {} };
}
