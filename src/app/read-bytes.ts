import { type Read, sizeProblem } from '#src/record/json.ts';

/** The bytes of a file that somebody has chosen; a sentence where it is too large, which is said unread, or cannot be read. */
export async function readBytes(file: Blob): Promise<Read<Uint8Array<ArrayBuffer>>> {
  const tooLarge = sizeProblem(file.size);
  if (tooLarge) return { refusal: tooLarge };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) {
    return {
      refusal: 'The file could not be read. Look if it is still there, and choose it again',
    };
  }
  return { value: new Uint8Array(bytes) };
}
