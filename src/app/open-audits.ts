import type { Audit } from '#src/audit/audit.ts';
import { readJson, readText, refusals, sizeProblem } from '#src/record/json.ts';
import type { AuditsRead } from '#src/screens/AuditScreen.tsx';

/** Reads audits of cases from files. Each that is refused is named with the reason; none is guessed at. */
export async function openAudits(files: readonly File[]): Promise<AuditsRead> {
  const { auditSchema } = await import('#src/audit/read-audit.ts');
  const audits: Audit[] = [];
  const refused: string[] = [];
  for (const file of files) {
    const refusal = sizeProblem(file.size) ?? (await read(file));
    if (typeof refusal === 'string') refused.push(`${file.name}: ${refusal}`);
    else audits.push(refusal);
  }
  return { audits, refused };

  async function read(file: File): Promise<Audit | string> {
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (!bytes) return 'The file could not be read. Look if it is still there, and choose it again';
    const text = readText(new Uint8Array(bytes));
    if (text.refusal !== undefined) return text.refusal;
    const json = readJson(text.value);
    if (json.refusal !== undefined) return json.refusal;
    const audit = auditSchema.safeParse(json.value);
    return audit.success ? audit.data : refusals.notOurs;
  }
}
