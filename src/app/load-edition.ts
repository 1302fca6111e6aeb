import { type Edition, model } from '#src/edition/edition.ts';
import { forgetEdition, keepEdition, keptEdition } from './kept-edition.ts';

/** How long to wait for the edition before another is used, in milliseconds. */
const patience = 3000;

/** The edition in use, and where it comes from if the file beside the page could not be used. */
export type Loaded = {
  readonly edition: Edition;
  readonly isBuiltIn: boolean;
  /** The day on which this edition was fetched, where it could not be fetched anew. */
  readonly keptSince?: string | undefined;
};

const builtIn: Loaded = { edition: model, isBuiltIn: true };

/**
 * Fetches the edition beside the page, from the network first. Where that is missing, broken or hostile, the last good
 * one is used, and where there is none, what is built in. A program that is one file has its edition in itself.
 */
export async function loadEdition(): Promise<Loaded> {
  const own = document.getElementById('edition')?.textContent;
  if (own) return loaded(await read(own).catch(() => undefined)) ?? builtIn;
  try {
    const answer = await fetch('./edition.json', {
      cache: 'no-cache',
      credentials: 'omit',
      signal: AbortSignal.timeout(patience),
    });
    if (answer.status === 404 || answer.status === 410) {
      // The host is there and has none: an older one is not in force any more.
      forgetEdition().catch(() => undefined);
      return builtIn;
    }
    const text = answer.ok ? await answer.text() : '';
    const edition = await read(text);
    if (edition) {
      keepEdition(text).catch(() => undefined);
      return { edition, isBuiltIn: false };
    }
  } catch {
    // What was kept stands in, as it does for a file that is not an edition.
  }
  return (await lastGood().catch(() => undefined)) ?? builtIn;
}

async function lastGood(): Promise<Loaded | undefined> {
  const last = await keptEdition();
  return last && loaded(await read(last.text), last.fetchedOn);
}

function loaded(edition: Edition | undefined, keptSince?: string): Loaded | undefined {
  return edition && { edition, isBuiltIn: false, keptSince };
}

async function read(text: string): Promise<Edition | undefined> {
  // Where no council has put its own file there, nothing is to be read, and the schemas need not be fetched.
  if (isModel(text)) return model;
  const { readEdition } = await import('#src/edition/read-edition.ts');
  return readEdition(text).edition;
}

function isModel(text: string): boolean {
  try {
    return JSON.stringify(JSON.parse(text)) === JSON.stringify(model);
  } catch {
    return false;
  }
}
