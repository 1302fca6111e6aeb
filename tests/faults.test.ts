import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = 'tests/browser';
const specs = readdirSync(folder)
  .filter((file) => file.endsWith('.spec.ts'))
  .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
  .join('\n');

// Titles that are put together from a list have the number in the list: ['F01', 'refuses to write', …].
const named = [...specs.matchAll(/test\(\s*[`']F(\d\d): |\['F(\d\d)', '/g)].map(
  ([, inTitle, inList]) => `F${inTitle ?? inList}`,
);

const faults = Array.from({ length: 48 }, (_, index) => `F${String(index + 1).padStart(2, '0')}`);

describe('Each fault that the program must survive is put to it in a real browser', () => {
  it.each(faults)('%s', (fault) => {
    expect(named).toContain(fault);
  });

  it('and no test bears the number of a fault that there is not', () => {
    expect(named.filter((fault) => !faults.includes(fault))).toEqual([]);
  });
});
