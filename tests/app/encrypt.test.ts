import { createCipheriv, createDecipheriv, pbkdf2Sync, randomBytes } from 'node:crypto';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { canEncrypt, decrypt, encrypt, isEncrypted } from '#src/app/encrypt.ts';

afterEach(() => vi.unstubAllGlobals());

const passPhrase = 'four words and a half';
const words = '{"note":"Said so to her teacher – é 孩子"}';
const wrong = { refusal: 'The pass phrase does not match this file' };
const isNot = {
  refusal:
    'The file is not as this tool saves it: what the encryption needs has another form. Ask for it to be saved again, and choose the new file',
};

/** An encrypted file. To make one takes long, on purpose. */
let file = '';
beforeAll(async () => {
  file = await encrypt(words, passPhrase);
});

const parse = (text: string) => JSON.parse(text) as { [part: string]: unknown };
/** An encrypted file with some of its parts changed. */
function changed(parts: object): string {
  return JSON.stringify({ ...parse(file), ...parts });
}

describe('an encrypted file', () => {
  it('gives back the text to the same pass phrase, and to no other', async () => {
    expect(await decrypt(file, passPhrase)).toEqual({ value: words });
    for (const other of ['four words and a hal', 'Four words and a half', '', `${passPhrase} `]) {
      expect(await decrypt(file, other), other).toEqual(wrong);
    }
  });

  it('says what it is, and nothing of what it holds (H16)', () => {
    expect(isEncrypted(file)).toBe(true);
    expect(isEncrypted(words)).toBe(false);
    expect(isEncrypted('')).toBe(false);
    expect(Object.keys(parse(file))).toEqual([
      'format',
      'version',
      'iterations',
      'salt',
      'iv',
      'data',
    ]);
    expect(file).toContain('"young-carers-encrypted"');
    for (const word of ['note', 'teacher', passPhrase]) expect(file).not.toContain(word);
  });

  it('is never the same twice, so that two cannot be compared', async () => {
    const [one, other] = [file, await encrypt(words, passPhrase)];
    for (const part of ['salt', 'iv', 'data']) {
      expect(parse(one)[part], part).not.toBe(parse(other)[part]);
    }
  });

  it('is opened by any program that knows AES-256-GCM and PBKDF2 with SHA-256 and 600,000 rounds', async () => {
    const { iterations, salt, iv, data } = parse(file);
    expect(iterations).toBe(600_000);
    const [saltBytes, ivBytes, all] = [salt, iv, data].map((part) =>
      Buffer.from(String(part), 'base64'),
    ) as [Buffer, Buffer, Buffer];
    expect([saltBytes.length, ivBytes.length]).toEqual([16, 12]);
    const key = pbkdf2Sync(passPhrase, saltBytes, 600_000, 32, 'sha256');
    const opener = createDecipheriv('aes-256-gcm', key, ivBytes);
    opener.setAuthTag(all.subarray(-16));
    const opened = Buffer.concat([opener.update(all.subarray(0, -16)), opener.final()]);
    expect(opened.toString('utf8')).toBe(words);
  });

  it('may be made by any such program', async () => {
    const [salt, iv] = [randomBytes(16), randomBytes(12)];
    const key = pbkdf2Sync(passPhrase, salt, 700_000, 32, 'sha256');
    const closer = createCipheriv('aes-256-gcm', key, iv);
    const data = Buffer.concat([closer.update(words), closer.final(), closer.getAuthTag()]);
    const made = JSON.stringify({
      format: 'young-carers-encrypted',
      version: 1,
      iterations: 700_000,
      salt: salt.toString('base64'),
      iv: iv.toString('base64'),
      data: data.toString('base64'),
    });
    expect(await decrypt(made, passPhrase)).toEqual({ value: words });
  });

  it('takes a letter with its mark as one, however the keyboard writes it', async () => {
    const composed = await encrypt(words, 'caf\u00e9 au lait, twice');
    expect(await decrypt(composed, 'cafe\u0301 au lait, twice')).toEqual({ value: words });
  });

  it('of which one byte was changed is refused, wherever that is (H17)', async () => {
    const sound = parse(file);
    for (const part of ['data', 'iv', 'salt']) {
      const bytes = Buffer.from(String(sound[part]), 'base64');
      for (const place of [0, Math.floor(bytes.length / 2), bytes.length - 1]) {
        const tampered = Buffer.from(bytes);
        tampered[place] = (tampered[place] ?? 0) ^ 1;
        const text = JSON.stringify({ ...sound, [part]: tampered.toString('base64') });
        expect(await decrypt(text, passPhrase), `${part} ${place}`).toEqual(wrong);
      }
    }
    const cut = JSON.stringify({ ...sound, data: String(sound.data).slice(0, -4) });
    expect(await decrypt(cut, passPhrase)).toEqual(wrong);
    expect(await decrypt(changed({ iterations: 600_001 }), passPhrase)).toEqual(wrong);
  });

  it('that would hold up the page, or was made carelessly, is refused before anything is hashed (H17)', async () => {
    for (const iterations of [599_999, 1, 0, -1, 5_000_001, 4_294_967_295, 1e300, '600000', null]) {
      const begun = performance.now();
      expect(await decrypt(changed({ iterations }), passPhrase), String(iterations)).toEqual(isNot);
      expect(performance.now() - begun).toBeLessThan(50);
    }
  });

  it.each([
    ['a salt that is too short', { salt: 'AAAA' }],
    ['no salt', { salt: undefined }],
    ['an iv that is too long', { iv: 'A'.repeat(24) }],
    ['data that is no base64', { data: '<script>alert(1)</script>' }],
    ['no data', { data: '' }],
    ['data in a list', { data: ['AAAA'] }],
    ['a field besides', { hint: 'the usual one' }],
    ['a version of nought', { version: 0 }],
    ['another format', { format: 'young-carers-record' }],
  ])('with %s is refused', async (_, parts) => {
    expect(await decrypt(changed(parts), passPhrase)).toEqual(isNot);
  });

  it('made with a newer version says so', async () => {
    expect(await decrypt(changed({ version: 2, cipher: 'x' }), passPhrase)).toEqual({
      refusal: 'This file was made with a newer version. Update, then try again',
    });
  });

  it('that says one thing twice, or was cut short, is refused like any other file', async () => {
    const twice = await decrypt(file.replace('{', '{"iterations": 600000,'), passPhrase);
    expect(twice.refusal).toMatch(
      /^The file is not as this tool saves it: it says one thing twice\./,
    );
    const cut = await decrypt(file.slice(0, 100), passPhrase);
    expect(cut.refusal).toMatch(/^The file is damaged or was cut short\./);
  });
});

describe('a browser', () => {
  it('can encrypt where it gives pages what that needs, and cannot on an intranet address of plain http', () => {
    expect(canEncrypt()).toBe(true);
    vi.stubGlobal('crypto', { getRandomValues: () => undefined });
    expect(canEncrypt()).toBe(false);
    vi.stubGlobal('crypto', undefined);
    expect(canEncrypt()).toBe(false);
  });
});
