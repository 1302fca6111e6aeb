// Says in plain words what is wrong with an edition file: npm run check-edition FILE
import { readFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('Name the file to check: npm run check-edition public/edition.json');
  process.exit(2);
}
let text;
try {
  text = readFileSync(file, 'utf8');
} catch {
  console.error(`${file} could not be read. Check the name, and that you may open it.`);
  process.exit(2);
}
const { module } = await runnerImport('./src/edition/read-edition.ts');
const read = module.readEdition(text);
if (read.edition) {
  const { edition, contacts, terms } = read.edition;
  console.log(
    `${file} is a good edition: "${edition}", ${contacts.length} contacts, ${terms.length} terms.`,
  );
} else {
  console.error(`${file} cannot be used. The program would show its built-in words instead.`);
  for (const problem of read.problems) console.error(`- ${problem}`);
  process.exit(1);
}
