import { versions } from '#src/pathways/index.ts';
import { type Reader, readFile } from '#src/record/file.ts';
import { readText, refusals } from '#src/record/json.ts';
// Comes with the page that opens files: a network that is gone later keeps no file from being read, or saved.
import '#src/record/schema.ts';
import type { Opening } from '#src/screens/OpenFile.tsx';
import { misfitOf } from '#src/summary/misfits.ts';
import { now } from './clock.ts';
import { canEncrypt, decrypt, isEncrypted, wrongPassPhrase } from './encrypt.ts';
import { readBytes } from './read-bytes.ts';

/** Reads a record from a file, with the pass phrase where one was given. Nothing is changed or kept by it, and it never throws. */
export async function openFile(file: Blob, passPhrase?: string): Promise<Opening> {
  try {
    const bytes = await readBytes(file);
    if (bytes.refusal !== undefined) return bytes;
    return await openText(bytes.value, passPhrase);
  } catch {
    return { refusal: refusals.notOurs };
  }
}

async function openText(bytes: Uint8Array<ArrayBuffer>, passPhrase?: string): Promise<Opening> {
  const text = readText(bytes);
  if (text.refusal !== undefined) return text;
  if (!isEncrypted(text.value)) return readFile(text.value, reader());
  if (!canEncrypt()) {
    return {
      refusal:
        'This browser opens encrypted files only at an address that begins with https. Open the program there, or ask for a file without a pass phrase',
    };
  }
  if (!passPhrase) return { refusal: 'Enter the pass phrase of this file', isLocked: true };
  const opened = await decrypt(text.value, passPhrase);
  if (opened.refusal !== undefined) {
    return { ...opened, isLocked: opened.refusal === wrongPassPhrase };
  }
  return readFile(opened.value, reader());
}

function reader(): Reader {
  return { now: now(), versions, misfitOf };
}
