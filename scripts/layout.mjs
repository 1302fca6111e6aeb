// Lays both flowcharts out and writes their drawings: src/map/adult.json and src/map/children.json.
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { drawingAsText, layOut } from './lay-out.mjs';

const { module: pathways } = await runnerImport('./src/pathways/index.ts');
const { module: words } = await runnerImport('./src/map/words.ts');
for (const { id, chart } of pathways.pathways) {
  const file = `src/map/${id}.json`;
  writeFileSync(file, drawingAsText(await layOut(chart, words)));
  console.log(`Written: ${file}`);
}
