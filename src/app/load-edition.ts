import { type Edition, model } from '#src/edition/edition.ts';

/** How long to wait for the edition before the built-in words are used, in milliseconds. */
const patience = 3000;

/** The edition in use, and whether the file beside the page could not be used. */
export type Loaded = { readonly edition: Edition; readonly isBuiltIn: boolean };

/** Fetches the edition beside the page, from the network first. A missing, broken or hostile file leaves what is built in. */
export async function loadEdition(): Promise<Loaded> {
  try {
    const answer = await fetch('./edition.json', {
      cache: 'no-cache',
      credentials: 'omit',
      signal: AbortSignal.timeout(patience),
    });
    if (!answer.ok) return { edition: model, isBuiltIn: true };
    const text = await answer.text();
    // Where no council has put its own file there, nothing is to be read, and the schemas need not be fetched.
    if (isModel(text)) return { edition: model, isBuiltIn: false };
    const { readEdition } = await import('#src/edition/read-edition.ts');
    const read = readEdition(text);
    return read.edition
      ? { edition: read.edition, isBuiltIn: false }
      : { edition: model, isBuiltIn: true };
  } catch {
    return { edition: model, isBuiltIn: true };
  }
}

function isModel(text: string): boolean {
  return JSON.stringify(JSON.parse(text)) === JSON.stringify(model);
}
