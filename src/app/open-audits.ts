import type { Audit } from '#src/audit/audit.ts';
import { readJson, readText, refusals } from '#src/record/json.ts';
import type { AuditsRead } from '#src/screens/AuditScreen.tsx';
import { readBytes } from './read-bytes.ts';

/** Reads audits of cases from files. Each that is refused is named with the reason; none is guessed at. */
export async function openAudits(files: readonly File[]): Promise<AuditsRead> {
  const { auditSchema } = await import('#src/audit/read-audit.ts');
  const audits: Audit[] = [];
  const refused: string[] = [];
  for (const file of files) {
    const audit = await read(file);
    if (typeof audit === 'string') refused.push(`${file.name}: ${audit}`);
    else audits.push(audit);
  }
  return { audits, refused };

  async function read(file: File): Promise<Audit | string> {
    const bytes = await readBytes(file);
    if (bytes.refusal !== undefined) return bytes.refusal;
    const text = readText(bytes.value);
    if (text.refusal !== undefined) return text.refusal;
    const json = readJson(text.value);
    if (json.refusal !== undefined) return json.refusal;
    const audit = auditSchema.safeParse(json.value);
    return audit.success ? audit.data : refusals.notOurs;
  }
}
