import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe('The page that says how to read a chart', () => {
  const page = readFileSync('machines/README.md', 'utf8');
  const [, box = ''] = /```ts\n([\s\S]*?)```/.exec(page) ?? [];

  it('shows box A18 as it stands in the adult flowchart, with a word beside each line', () => {
    const lines = box
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/\s*\/\/.*$/, ''));
    expect(lines.length).toBeGreaterThan(8);
    expect(readFileSync('machines/adult.machine.ts', 'utf8')).toContain(`${lines.join('\n')}\n`);
  });
});
