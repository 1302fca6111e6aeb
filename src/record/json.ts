/** What a file may be: bytes, levels of nesting, names in one object. */
const most = { bytes: 2_000_000, depth: 12, names: 100 } as const;

/** Names that a program keeps for itself. */
const reserved: readonly string[] = ['__proto__', 'constructor', 'prototype'];

export const refusals = {
  notOurs: 'The file could not be opened. Choose a file saved by this tool',
  tooLarge: 'The file is larger than 2 MB, which no file of this tool is. Choose another file',
  cutShort:
    'The file is damaged or was cut short. Ask for it to be saved again, and choose the new file',
  newer: 'This file was made with a newer version. Update, then try again',
  unknown:
    'The file holds something that this version does not know, so nothing of it was opened. Update, then try again',
} as const;

/** The sentence for a file that this program cannot have written as it stands. */
export function notAsSaved(what: string): string {
  return `The file is not as this tool saves it: ${what}. Ask for it to be saved again, and choose the new file`;
}

/** What was read, or in one sentence why nothing was and what to do. */
export type Read<T> =
  | { readonly value: T; readonly refusal?: undefined }
  | { readonly value?: undefined; readonly refusal: string };

/** The refusal of a file of so many bytes; none where it may be read. */
export function sizeProblem(bytes: number): string | undefined {
  return bytes > most.bytes ? refusals.tooLarge : undefined;
}

/** The text of a file: UTF-8 and nothing else, with or without a byte order mark. */
export function readText(bytes: Uint8Array<ArrayBuffer>): Read<string> {
  const problem = sizeProblem(bytes.length);
  if (problem) return { refusal: problem };
  try {
    return { value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { refusal: refusals.notOurs };
  }
}

/** Reads JSON that anybody may have written. What would be built wrongly, or too large, is refused before it is built. */
export function readJson(text: string): Read<unknown> {
  const problem = sizeProblem(text.length);
  if (problem) return { refusal: problem };
  // A file that names our format was ours once.
  const broken = text.includes('"young-carers-') ? refusals.cutShort : refusals.notOurs;
  try {
    const what = whatIsHostile(text);
    return what ? { refusal: notAsSaved(what) } : { value: JSON.parse(text) };
  } catch {
    return { refusal: broken };
  }
}

/** The format and version that a file says it has. */
export function headOf(json: unknown): { format?: unknown; version?: unknown } | undefined {
  return typeof json === 'object' && json !== null ? json : undefined;
}

/** Whether a file says a version after ours. */
export function isLater(version: unknown, ours: number): boolean {
  return Number.isInteger(version) && Number(version) > ours;
}

/**
 * Looks at the brackets and names of a JSON text, once from its beginning to its end: nothing is built, and nothing is
 * called again for what stands inside. Exact for a sound text; a text that is not sound JSON is left to the parser, or throws.
 */
function whatIsHostile(text: string): string | undefined {
  /** The names of each object that is open; none where it is a list. */
  const open: (Set<string> | undefined)[] = [];
  let isName = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    const names = open.at(-1);
    if (sign === '"') {
      const end = endOfString(text, at);
      if (isName && names) {
        const name = JSON.parse(text.slice(at, end + 1)) as string;
        if (reserved.includes(name)) return 'it holds a name that no file of this tool has';
        if (names.has(name)) return 'it says one thing twice';
        names.add(name);
        if (names.size > most.names) return 'one part of it holds too much';
      }
      isName = false;
      at = end;
    } else if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? new Set() : undefined);
      if (open.length > most.depth) return 'its parts lie too deep in each other';
      isName = sign === '{';
    } else if (sign === '}' || sign === ']') {
      open.pop();
      isName = false;
    } else if (sign === ',') {
      isName = names !== undefined;
    }
  }
  return undefined;
}

/** Where the string ends that begins there; the end of the text where it does not. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
