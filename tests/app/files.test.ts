// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { encrypt } from '#src/app/encrypt.ts';
import { openFile } from '#src/app/open-file.ts';
import { saveFile } from '#src/app/save-file.ts';
import { writeFile } from '#src/record/file.ts';
import { aFullRecord } from '#tests/support/sample-file.ts';

/** What was handed to the browser to download: the name, and the file. */
let downloads: { name: string; file: Blob }[] = [];

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T14:30:00Z'), toFake: ['Date'] });
  downloads = [];
  const files = new Map<string, Blob>();
  vi.stubGlobal('URL', {
    createObjectURL: (file: Blob) => {
      files.set(`blob:${files.size}`, file);
      return `blob:${files.size - 1}`;
    },
    revokeObjectURL: () => undefined,
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const file = files.get(this.href);
    if (file) downloads.push({ name: this.download, file });
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const passPhrase = 'four words and a half';
const saved = { name: 'young-carers-both-2026-11-22.json', isSaved: true };
const file = (text: BlobPart) => new Blob([text]);

describe('saving a copy to a file', () => {
  it('hands the browser one file, which opens as the same family (H14)', async () => {
    expect(await saveFile(aFullRecord())).toEqual(saved);
    expect(downloads.map(({ name }) => name)).toEqual([saved.name]);
    expect(await openFile(downloads[0]?.file ?? file(''))).toEqual({ value: aFullRecord() });
  });

  it('hands over an encrypted one where there is a pass phrase (H16)', async () => {
    expect(await saveFile(aFullRecord(), passPhrase)).toEqual(saved);
    const made = downloads[0]?.file ?? file('');
    expect(await made.text()).not.toContain('teacher');
    expect(await openFile(made)).toEqual({
      refusal: 'Enter the pass phrase of this file',
      isLocked: true,
    });
    expect(await openFile(made, 'another phrase')).toEqual({
      refusal: 'The pass phrase does not match this file',
      isLocked: true,
    });
    expect(await openFile(made, passPhrase)).toEqual({ value: aFullRecord() });
  });

  it('is not said to have been done where the file cannot be read back, and nothing is handed over', async () => {
    const unsound = { ...aFullRecord(), started: ['c9'] };
    expect(await saveFile(unsound)).toEqual({ ...saved, isSaved: false });
    expect(downloads).toEqual([]);
  });

  it('is not said to have been done where the browser makes no file', async () => {
    vi.stubGlobal('URL', {
      createObjectURL: () => {
        throw new Error('Not allowed');
      },
    });
    expect(await saveFile(aFullRecord())).toEqual({ ...saved, isSaved: false });
  });

  it('is not said to have been done where the browser does not encrypt', async () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    expect(await saveFile(aFullRecord(), passPhrase)).toEqual({ ...saved, isSaved: false });
    expect(downloads).toEqual([]);
  });
});

describe('opening a file', () => {
  it('looks at its size before it is read at all (H17)', async () => {
    const huge = file('');
    const arrayBuffer = vi.fn();
    Object.defineProperties(huge, {
      size: { value: 2_000_001 },
      arrayBuffer: { value: arrayBuffer },
    });
    expect(await openFile(huge)).toEqual({
      refusal: 'The file is larger than 2 MB, which no file of this tool is. Choose another file',
    });
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  it('says so where the file is gone or may not be read', async () => {
    const gone = file('');
    Object.defineProperty(gone, 'arrayBuffer', {
      value: () => Promise.reject(new DOMException('Gone', 'NotReadableError')),
    });
    expect(await openFile(gone)).toEqual({
      refusal: 'The file could not be read. Look if it is still there, and choose it again',
    });
  });

  it('refuses a file rather than fail on it, whatever goes wrong (H17)', async () => {
    const odd = file(writeFile(aFullRecord()));
    Object.defineProperty(odd, 'arrayBuffer', { value: () => Promise.resolve(Symbol('no bytes')) });
    expect(await openFile(odd)).toEqual({
      refusal: 'The file could not be opened. Choose a file saved by this tool',
    });
  });

  it('looks into what was encrypted with the same care: a pass phrase makes nothing sound (H17)', async () => {
    const unsound = JSON.stringify({ ...aFullRecord(), outcome: [] });
    const locked = file(await encrypt(unsound, passPhrase));
    expect(await openFile(locked, passPhrase)).toEqual({
      refusal:
        'The file holds something that this version does not know, so nothing of it was opened. Update, then try again',
    });
    const inner = await encrypt(writeFile(aFullRecord()), passPhrase);
    expect(await openFile(file(await encrypt(inner, passPhrase)), passPhrase)).toEqual({
      refusal: 'The file could not be opened. Choose a file saved by this tool',
    });
  });

  it('does not take a damaged file for a wrong pass phrase', async () => {
    const locked = await encrypt(writeFile(aFullRecord()), passPhrase);
    const damaged = file(locked.replace('"version": 1', '"version": 0'));
    expect(await openFile(damaged, passPhrase)).toEqual({
      refusal:
        'The file is not as this tool saves it: what the encryption needs has another form. Ask for it to be saved again, and choose the new file',
      isLocked: false,
    });
  });

  it('says where an encrypted file can be opened if not here', async () => {
    const locked = file(await encrypt(writeFile(aFullRecord()), passPhrase));
    vi.stubGlobal('crypto', { getRandomValues: () => undefined });
    expect(await openFile(locked, passPhrase)).toEqual({
      refusal:
        'This browser opens encrypted files only at an address that begins with https. Open the program there, or ask for a file without a pass phrase',
    });
    expect(await openFile(file(writeFile(aFullRecord())))).toEqual({ value: aFullRecord() });
  });
});
