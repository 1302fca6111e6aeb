import { execFileSync } from 'node:child_process';
import type { Page, TestInfo } from '@playwright/test';

/** What stands on paper, read back from the PDF. */
export type Printed = {
  /** The text of each page, as it lies on the page. */
  readonly pages: readonly string[];
  /** The text of each page, one column after another, as it was written. */
  readonly columns: readonly string[];
  /** The headings of the actions and of the things to find out, in the order of the document. */
  readonly deeds: readonly string[];
  readonly isTagged: boolean;
  /** What a browser prints at the head of each page, and names the file after. */
  readonly title: string;
  readonly paper: string;
};

function run(program: string, ...words: string[]): string {
  return execFileSync(program, words, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 20_000_000,
  });
}

/** Prints the open page as the print button would, and reads the paper back. */
export async function print(
  page: Page,
  info: TestInfo,
  paper: Parameters<Page['pdf']>[0] = { preferCSSPageSize: true },
): Promise<Printed> {
  const path = info.outputPath(`${Date.now()}.pdf`);
  await page.pdf({ ...paper, path, tagged: true });
  const facts = run('pdfinfo', path);
  const textOf = (order: '-layout' | '-raw') =>
    run('pdftotext', order, path, '-').split('\f').slice(0, -1).map(inOneLine);
  return {
    pages: textOf('-layout'),
    columns: textOf('-raw'),
    deeds: deedsIn(run('pdfinfo', '-struct-text', path)),
    title: /^Title:\s+(.*)$/m.exec(facts)?.[1] ?? '',
    isTagged: /^Tagged:\s+yes/m.test(facts),
    paper: /^Page size:.*\((.+)\)/m.exec(facts)?.[1] ?? 'no known paper',
  };
}

function inOneLine(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ');
}

/** The headings of the third rank in the document’s own structure, which a screen reader of PDFs reads too. */
function deedsIn(structure: string): string[] {
  const deeds: string[] = [];
  let depth = -1;
  for (const line of structure.split('\n')) {
    const indent = line.length - line.trimStart().length;
    const words = line.trim();
    if (words.startsWith('H3 ')) {
      depth = indent;
      deeds.push('');
    } else if (depth >= 0 && indent > depth) {
      if (words.startsWith('"')) deeds.push(`${deeds.pop() ?? ''}${words.slice(1, -1)}`);
    } else depth = -1;
  }
  return deeds.map(withoutSpaces);
}

/** Lines are broken elsewhere on paper, and the structure drops the space where they are. */
export function withoutSpaces(words: string): string {
  return words.normalize('NFKC').replace(/\s+/g, '');
}

/** Typed marks as the note for the case system writes them: plain ones. */
export function withPlainMarks(words: string): string {
  return words.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-');
}

/** How often each word stands in a text. A word is letters and digits: marks may be broken off at the end of a line. */
export function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.normalize('NFKC').matchAll(/[\p{L}\p{N}]+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Words that stand on paper less often than on screen, or not at all. */
export function missingOnPaper(screen: string, { pages }: Printed): string[] {
  const printed = countWords(pages.join(' '));
  return [...countWords(screen)]
    .filter(([word, count]) => (printed.get(word) ?? 0) < count)
    .map(([word, count]) => `${word}: ${count} on screen, ${printed.get(word) ?? 0} on paper`);
}
