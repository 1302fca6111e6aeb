// Writes the review sheets that a policy officer signs: docs/review/adult.md and docs/review/children.md.
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const { module: pathways } = await runnerImport('./src/pathways/index.ts');
const { module: sheet } = await runnerImport('./src/pathways/review-sheet.ts');
for (const pathway of pathways.pathways) {
  const file = `docs/review/${pathway.id}.md`;
  writeFileSync(file, sheet.reviewSheet(pathway));
  console.log(`Written: ${file}`);
}
