import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = mkdtempSync(join(tmpdir(), 'young-carers-size-'));

/** What all built files of a kind weigh as they are sent, in bytes. */
function weightOf(ending: string): number {
  const folder = join(built, 'assets');
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
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

  it('all scripts together weigh at most 150,000 bytes', () => {
    expect(weightOf('.js')).toBeGreaterThan(50_000);
    expect(weightOf('.js')).toBeLessThanOrEqual(150_000);
  });

  it('all style sheets together weigh at most 14,000 bytes', () => {
    expect(weightOf('.css')).toBeGreaterThan(2_000);
    expect(weightOf('.css')).toBeLessThanOrEqual(14_000);
  });
});
