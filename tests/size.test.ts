import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = mkdtempSync(join(tmpdir(), 'young-carers-size-'));

/** What all built files of a kind weigh as they are sent, in bytes, without those whose names begin so. */
function weightOf(ending: string, ...left: string[]): number {
  const folder = join(built, 'assets');
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending) && !left.some((name) => file.startsWith(name)))
    .map((file) => gzipSync(readFileSync(join(folder, file))).length)
    .reduce((sum, weight) => sum + weight, 0);
}

describe('the built program is light enough for an old laptop and a slow line', () => {
  beforeAll(async () => {
    // The test runner says “test”, and React would then be built with all its warnings.
    vi.stubEnv('NODE_ENV', 'production');
    await build({
      root,
      mode: 'production',
      logLevel: 'error',
      build: { outDir: built, emptyOutDir: true },
    });
    vi.unstubAllEnvs();
  }, 60_000);
  afterAll(() => rmSync(built, { recursive: true }));

  // What reads a council’s own edition.
  const schemas = ['iso-', 'read-audit-', 'read-edition-'];
  // What keeps the program, and the edition, for use without a network; fetched once the first page is up.
  const network = ['load-edition-', 'offline-', 'names-'];
  // What only the call sheet, the task list, the sharing record, the family’s sheet, the audit, the map, the training room or a page to read draws.
  const besides = [
    'FamilyPages-',
    'LaterPages-',
    'ReadingPages-',
    'MapPages-',
    'MapDrawing-',
    'StepHeading-',
    'CopyNote-',
    'TrainingRoom-',
    'TrainingPapers-',
  ];
  // What looks whether a family that was kept, or comes from a file, still fits together.
  const looks = ['kept-', 'misfits-', 'schema-', 'sound-'];

  it('all that a walk needs, from the start page to the copied note, weighs at most 150,000 bytes', () => {
    const walk = weightOf('.js', ...schemas, ...besides, ...looks, ...network);
    expect(walk).toBeGreaterThan(50_000);
    expect(walk).toBeLessThanOrEqual(150_000);
  });

  it('a council’s own edition adds at most 12,000 bytes to a walk', () => {
    const added = weightOf('.js') - weightOf('.js', ...schemas);
    expect(added).toBeGreaterThan(5_000);
    expect(added).toBeLessThanOrEqual(12_000);
  });

  it('the first page with all styles in it weighs at most 17,000 bytes, and no style is fetched besides', () => {
    const page = gzipSync(readFileSync(join(built, 'index.html'))).length;
    expect(page).toBeGreaterThan(5_000);
    expect(page).toBeLessThanOrEqual(17_000);
    expect(weightOf('.css')).toBe(0);
  });

  it('what makes it work without a network adds at most 6,000 bytes', () => {
    const worker = gzipSync(readFileSync(join(built, 'sw.js'))).length;
    const added = worker + weightOf('.js') - weightOf('.js', ...network);
    expect(added).toBeGreaterThan(1_000);
    expect(added).toBeLessThanOrEqual(6_000);
  });
});
