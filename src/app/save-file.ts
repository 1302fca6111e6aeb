import { fileNameFor, writeFile } from '#src/record/file.ts';
import type { FamilyRecord } from '#src/record/record.ts';
import { isSameValue } from '#src/record/same.ts';
import type { Saved } from '#src/screens/SaveFile.tsx';
import { today } from './clock.ts';
import { download } from './download.ts';
import { encrypt } from './encrypt.ts';
import { openFile } from './open-file.ts';

/**
 * Makes a file of a record, encrypted where there is a pass phrase, and reads it back. Only a file that holds the same as
 * the record is handed to the browser to download.
 */
export async function saveFile(record: FamilyRecord, passPhrase?: string): Promise<Saved> {
  const name = fileNameFor(record, today());
  try {
    const text = writeFile(record);
    const file = new Blob([passPhrase ? await encrypt(text, passPhrase) : text], {
      type: 'application/json',
    });
    const read = await openFile(file, passPhrase);
    if (read.refusal !== undefined || !isSameValue(read.value, record))
      return { name, isSaved: false };
    download(file, name);
    return { name, isSaved: true };
  } catch {
    return { name, isSaved: false };
  }
}
