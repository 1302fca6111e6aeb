// Writes the review sheets that a policy officer signs, into docs/review: one for each flowchart, and one for the words beside them.
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const { module: pathways } = await runnerImport('./src/pathways/index.ts');
const { module: sheet } = await runnerImport('./src/pathways/review-sheet.ts');
const sheets = {
  ...Object.fromEntries(pathways.pathways.map((one) => [one.id, sheet.reviewSheet(one)])),
  words: sheet.wordsSheet(),
};
for (const [name, text] of Object.entries(sheets)) {
  const file = `docs/review/${name}.md`;
  writeFileSync(file, text);
  console.log(`Written: ${file}`);
}
