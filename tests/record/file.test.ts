import fc from 'fast-check';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { fileNameFor, readFile, writeFile } from '#src/record/file.ts';
import { readText } from '#src/record/json.ts';
import type { FamilyRecord } from '#src/record/record.ts';
import { misfitOf } from '#src/summary/misfits.ts';
import { noteOf } from '#src/summary/plain-text.ts';
import { summarise } from '#src/summary/summary.ts';
import { now } from '#tests/support/clock.ts';
import { runs } from '#tests/support/random.ts';
import { answeredFamilies, livedFamilies } from '#tests/support/random-families.ts';
import { aFullRecord } from '#tests/support/sample-file.ts';
import { anEmptyDevice, aTab, aTabThatSaved, until } from '#tests/support/store.ts';
import { fewest, type StrangeFile, snapshots, strangeFiles } from './bad-files.ts';

beforeEach(anEmptyDevice);

const reader = { now: now(), versions: { adult: '1', children: '1' }, misfitOf };

/** Reads a file as the program does, from its bytes. */
async function read(file: Uint8Array<ArrayBuffer>) {
  const text = readText(file);
  return text.refusal === undefined ? readFile(text.value, reader) : text;
}
const fileOf = (record: FamilyRecord) => new TextEncoder().encode(writeFile(record));

async function becomesWhatItShould({ name, file, becomes }: StrangeFile): Promise<void> {
  const begun = performance.now();
  const result = await read(file);
  expect(result, name).toEqual(
    'refused' in becomes ? { refusal: becomes.refused } : { value: becomes.opened },
  );
  expect(performance.now() - begun, name).toBeLessThan(2000);
}

// Hundreds of files in which one place is wrong, or one name missing, make one test each.
const inOneTest = ['with a value of another type', 'in which something is missing'];

describe.each(Object.keys(fewest))('a file %s (H17)', (category) => {
  const files = strangeFiles.filter((strange) => strange.category === category);
  if (inOneTest.includes(category)) {
    it('is refused wherever that is, with a sentence that says what to do', async () => {
      for (const strange of files) await becomesWhatItShould(strange);
    });
  } else {
    it.each(files.map((strange) => ({ ...strange, title: strange.name.slice(0, 60) })))(
      'becomes what it should: $title',
      becomesWhatItShould,
    );
  }
});

describe('strange files', () => {
  it('are at least as many as reliability asks for, of each kind and in all', () => {
    for (const [category, least] of Object.entries(fewest)) {
      const found = strangeFiles.filter((strange) => strange.category === category).length;
      expect(found, category).toBeGreaterThanOrEqual(least);
    }
    expect(Object.keys(fewest)).toHaveLength(23);
    expect(strangeFiles.length).toBeGreaterThanOrEqual(200);
  });

  it('in which any bytes were changed are refused with a sentence, or hold what they say: reading never fails', async () => {
    const sound = fileOf(aFullRecord());
    const change = fc.tuple(fc.nat({ max: sound.length - 1 }), fc.nat({ max: 255 }));
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const file = new Uint8Array(sound);
        for (const [place, byte] of changes) file[place] = byte;
        const { value, refusal } = await read(file);
        if (refusal === undefined) {
          expect(value).toEqual(JSON.parse(new TextDecoder().decode(file)));
        } else {
          refused += 1;
          expect(refusal).toMatch(/Choose|choose|try again/);
        }
      }),
      { ...runs, numRuns: 2000 },
    );
    expect(refused).toBeGreaterThan(1000);
  });

  it('run nothing, change nothing that every object inherits, and leave the open family as it was (H17)', async () => {
    const tab = await aTabThatSaved(aFullRecord());
    const kept = async () => JSON.stringify(await (await openDB('young-carers')).getAll('records'));
    const before = [JSON.stringify(tab.view()), await kept()];
    const inherited = Reflect.ownKeys(Object.prototype);
    for (const { file } of strangeFiles) await read(file);
    expect('isHostile' in globalThis).toBe(false);
    expect('isHostile' in {}).toBe(false);
    expect(Reflect.ownKeys(Object.prototype)).toEqual(inherited);
    expect([JSON.stringify(tab.view()), await kept()]).toEqual(before);
    expect(before[1]).toContain('"Said so to her teacher"');
  });

  it('that hold the state of a statechart are not opened from the device either (H18)', async () => {
    for (const [name, value] of snapshots) {
      anEmptyDevice();
      const tab = aTab();
      tab.begin(value as FamilyRecord);
      tab.keep('device');
      await until(tab, 'saved');
      const [kept] = await aTab().list();
      expect(kept?.door, name).toBeUndefined();
      expect(await aTab().resume(kept?.id ?? ''), name).toBe(false);
    }
  });
});

describe('a family saved to a file', () => {
  it('has a file named by its door and the date, and by nothing of the family (H16)', () => {
    const record = aFullRecord();
    expect(fileNameFor(record, '2026-11-22')).toBe('young-carers-both-2026-11-22.json');
    expect(fileNameFor({ ...record, door: 'adult' }, '2026-11-22')).toBe(
      'young-carers-adult-2026-11-22.json',
    );
  });

  it('stands in the file line by line, so that somebody can look into it', () => {
    const lines = writeFile(aFullRecord()).split('\n');
    expect(lines.slice(0, 3)).toEqual(['{', ' "format": "young-carers-record",', ' "version": 1,']);
    expect(lines.slice(-2)).toEqual(['}', '']);
  });

  it('is in the file as it is in the record, and nothing that follows from it', () => {
    expect(JSON.parse(writeFile(aFullRecord()))).toEqual(aFullRecord());
  });

  it('is the same family when the file is opened, with every part of it (H14)', async () => {
    expect(await read(fileOf(aFullRecord()))).toEqual({ value: aFullRecord() });
  });

  it('gives the same summary and copied text after it was deleted and opened from the file (H14)', async () => {
    await fc.assert(
      fc.asyncProperty(answeredFamilies, async (record) => {
        const tab = aTab();
        tab.begin(record);
        const file = fileOf(record);
        await tab.removeOpen();
        expect(tab.view().record).toBeUndefined();
        const { value } = await read(file);
        if (!value) throw new Error('The file was not opened.');
        expect(summarise(value)).toEqual(summarise(record));
        expect(noteOf(value, 'Model')).toBe(noteOf(record, 'Model'));
      }),
      runs,
    );
  });

  it('is opened whatever was done in the program before (H14)', async () => {
    await fc.assert(
      fc.asyncProperty(livedFamilies, async (record) => {
        expect(await read(fileOf(record))).toEqual({ value: record });
      }),
      { ...runs, numRuns: 500 },
    );
  });
});
