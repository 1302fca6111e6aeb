import * as z from 'zod/mini';
import {
  headOf,
  isLater,
  notAsSaved,
  type Read,
  readJson,
  readText,
  refusals,
} from '#src/record/json.ts';

// Under a strict content security policy zod must not try to compile code.
z.config({ jitless: true });

const format = 'young-carers-encrypted';

/** What is said where nothing can be opened with a pass phrase. */
export const wrongPassPhrase = 'The pass phrase does not match this file';

/** How often the pass phrase is hashed: what OWASP asks of PBKDF2 with SHA-256, and the most that a page can wait for. */
const rounds = { ours: 600_000, most: 5_000_000 } as const;

const base64 = (length: number) =>
  z.string().check(z.maxLength(length), z.regex(/^[A-Za-z0-9+/]*={0,2}$/));

const envelopeSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(1),
  iterations: z.int().check(z.gte(rounds.ours), z.lte(rounds.most)),
  salt: base64(24).check(z.minLength(24)),
  iv: base64(16).check(z.minLength(16)),
  data: base64(2_000_000).check(z.minLength(24)),
});

/** Whether the browser lets this page encrypt: on an intranet address of plain http it does not. */
export function canEncrypt(): boolean {
  return (globalThis.crypto as Partial<Crypto> | undefined)?.subtle !== undefined;
}

/** Whether the text of a file says that it is encrypted. */
export function isEncrypted(text: string): boolean {
  return headOf(readJson(text).value)?.format === format;
}

/** The text of an encrypted file that holds that text. Only the pass phrase opens it. */
export async function encrypt(text: string, passPhrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyFrom(passPhrase, salt, rounds.ours);
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv },
    key,
    new TextEncoder().encode(text),
  );
  const envelope: z.infer<typeof envelopeSchema> = {
    format,
    version: 1,
    iterations: rounds.ours,
    salt: toBase64(salt),
    iv: toBase64(iv),
    data: toBase64(new Uint8Array(data)),
  };
  return `${JSON.stringify(envelope, null, 1)}\n`;
}

/** The text that an encrypted file holds. A changed byte cannot be told from another pass phrase: neither opens. */
export async function decrypt(text: string, passPhrase: string): Promise<Read<string>> {
  const json = readJson(text);
  if (json.refusal !== undefined) return json;
  if (isLater(headOf(json.value)?.version, 1)) return { refusal: refusals.newer };
  const envelope = envelopeSchema.safeParse(json.value);
  if (!envelope.success)
    return { refusal: notAsSaved('what the encryption needs has another form') };
  const { iterations, salt, iv, data } = envelope.data;
  try {
    const key = await keyFrom(passPhrase, fromBase64(salt), iterations);
    const opened = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: fromBase64(iv) },
      key,
      fromBase64(data),
    );
    return readText(new Uint8Array(opened));
  } catch {
    return { refusal: wrongPassPhrase };
  }
}

async function keyFrom(
  passPhrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  // Keyboards write the same letter with its mark in one character or in two.
  const phrase = new TextEncoder().encode(passPhrase.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', phrase, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
