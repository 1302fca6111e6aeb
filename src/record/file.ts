import { headOf, isLater, notAsSaved, type Read, readJson, refusals } from './json.ts';
import type { FamilyRecord } from './record.ts';
import { faultOf, isFromTheFuture } from './sound.ts';

/** The name of a file that is saved: the door and the date, and nothing of the family. */
export function fileNameFor({ door }: FamilyRecord, today: string): string {
  return `young-carers-${door}-${today}.json`;
}

/** A record as the text of a file. The file is the record: the outcome is not in it. */
export function writeFile(record: FamilyRecord): string {
  return `${JSON.stringify(record, null, 1)}\n`;
}

/** What reading a file needs to know besides the file. */
export type Reader = {
  /** The time with its offset. */
  readonly now: string;
  /** The versions of the flowcharts here. */
  readonly versions: FamilyRecord['pathways'];
  /** What in a record fits no question of the flowcharts, in words. */
  readonly misfitOf: (record: FamilyRecord) => string | undefined;
};

const parts: { readonly [field: string]: string } = {
  people: 'who is in the family',
  answers: 'an answer',
  safety: 'what was done about safety',
  agreed: 'what was agreed',
  history: 'what was changed',
  sharing: 'a decision to share',
};

/** Reads a record from the text of a file. Nothing in it is believed: what does not fit is refused, and nothing of it is left out. */
export async function readFile(text: string, reader: Reader): Promise<Read<FamilyRecord>> {
  const json = readJson(text);
  if (json.refusal !== undefined) return json;
  const head = headOf(json.value);
  if (head?.format !== 'young-carers-record') return { refusal: refusals.notOurs };
  if (isLater(head.version, 1)) return { refusal: refusals.newer };
  const { recordSchema } = await import('./schema.ts');
  const read = recordSchema.safeParse(json.value);
  if (!read.success) {
    const issues = read.error.issues;
    if (issues.some(({ code }) => code === 'unrecognized_keys'))
      return { refusal: refusals.unknown };
    const part = parts[String(issues[0]?.path[0])] ?? 'a part of it';
    return { refusal: notAsSaved(`${part} has another form`) };
  }
  const record = read.data as FamilyRecord;
  const { adult, children } = record.pathways;
  // The edition's name is shown before anything is opened: no mark that cannot be seen may turn its words round.
  if (![adult, children].every(isVersion) || /[\p{C}\p{Zl}\p{Zp}]/u.test(record.edition)) {
    return { refusal: notAsSaved('a part of it has another form') };
  }
  const { versions } = reader;
  if (
    isLater(Number(adult), Number(versions.adult)) ||
    isLater(Number(children), Number(versions.children))
  ) {
    return { refusal: refusals.newer };
  }
  const fault = faultOf(record) ?? reader.misfitOf(record);
  if (fault) return { refusal: notAsSaved(fault) };
  if (isFromTheFuture(record, reader.now)) {
    return {
      refusal:
        'The file holds a time that is still to come. Check the date and time of this computer, then try again',
    };
  }
  return { value: record };
}

function isVersion(text: string): boolean {
  return /^[1-9]\d{0,5}$/.test(text);
}
