import { readFileSync } from 'node:fs';

/** The rows of a table in tests/paper, each by the names of its columns. */
export function paper(name: string): { [column: string]: string }[] {
  const text = readFileSync(`tests/paper/${name}.csv`, 'utf8');
  const [header = [], ...rows] = text.trimEnd().split('\n').map(cells);
  return rows.map((row) =>
    Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])),
  );
}

/** The passages of the second entry from which a section is quoted: "No wrong doors 2015, section 8.2" is "2015 §8.2" there. */
export function passagesOf(source: string): string[] {
  const [, title, section] =
    /^(Model memorandum 2012|No wrong doors 2015), section ([\d.]+)(;|$)/.exec(source) ?? [];
  const short = `${title?.slice(-4)} §${section}`;
  return paper('passages').flatMap((row) => (row.source === short ? (row.words ?? []) : []));
}

/** The cells of a line. None of the tables holds a quote inside a cell. */
function cells(line: string): string[] {
  const found: string[] = [''];
  let isQuoted = false;
  for (const character of line) {
    if (character === '"') {
      isQuoted = !isQuoted;
    } else if (character === ',' && !isQuoted) found.push('');
    else found[found.length - 1] += character;
  }
  return found;
}
