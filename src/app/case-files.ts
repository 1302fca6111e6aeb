import { notAsSaved, type Read, readText } from '#src/record/json.ts';
import { isSameValue } from '#src/record/same.ts';
import type { TrainingCase } from '#src/training/case.ts';
import { caseFileName, readCase, writeCase } from '#src/training/case-file.ts';
import { download } from './download.ts';
import { readBytes } from './read-bytes.ts';

/** Reads a training case from a file. Nothing is changed or kept by it, and it never throws. */
export async function openCase(file: Blob): Promise<Read<TrainingCase>> {
  const bytes = await readBytes(file);
  if (bytes.refusal !== undefined) return bytes;
  const text = readText(bytes.value);
  if (text.refusal !== undefined) return text;
  try {
    return readCase(text.value);
  } catch {
    return { refusal: notAsSaved('its parts do not fit together') };
  }
}

/** Makes a file of a case and reads it back; only one that holds the same is handed to the browser. False where that failed. */
export function saveCase(told: TrainingCase): boolean {
  try {
    const text = writeCase(told);
    if (!isSameValue(readCase(text).value, told)) return false;
    download(new Blob([text], { type: 'application/json' }), caseFileName(told));
    return true;
  } catch {
    return false;
  }
}
