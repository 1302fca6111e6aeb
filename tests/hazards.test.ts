import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const rows = [
  ...readFileSync('docs/hazards.md', 'utf8').matchAll(/^\| (H\d+) .*\| (.+) \|$/gm),
].map(([, hazard = '', title = '']) => ({ hazard, title }));
const tests = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(test|spec)\.tsx?$/.test(file) && !file.startsWith('hazards'))
  .map((file) => readFileSync(`tests/${file}`, 'utf8'))
  .join('\n');

describe('Each hazard to a child or an adult has a control and a test', () => {
  it('all twenty-two, each once', () => {
    expect(rows.map(({ hazard }) => hazard)).toEqual(
      Array.from({ length: 22 }, (_, index) => `H${index + 1}`),
    );
  });

  it.each(rows)(
    '$hazard: the test that it names exists, and names the hazard',
    ({ hazard, title }) => {
      expect(tests).toContain(title);
      expect(title).toMatch(new RegExp(`\\([^)]*\\b${hazard}\\b[^)]*\\)$`));
    },
  );
});
