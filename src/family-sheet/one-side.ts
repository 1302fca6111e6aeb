import type { Sheet } from './FamilySheet.tsx';

// Tried on paper: a parent’s sheet, which has the most fixed sentences, with ten lines chosen for it is full.
const mostLines = 10;
const charactersOfLine = 64;

/** Whether a sheet in large print stays on one side of A4. Its lines are counted as if every word were long. */
export function fitsOnOneSide({ top, lines, contacts }: Sheet): boolean {
  const sentences = lines.map(({ words }) => words);
  const underneath = lines.filter(({ who, by }) => who || by).length;
  const taken = [top, ...sentences, ...contacts]
    .map((words) => Math.ceil(words.length / charactersOfLine))
    .reduce((sum, count) => sum + count, underneath);
  return taken <= mostLines;
}
