import { type Edition, termsIn } from '#src/edition/edition.ts';
import { helpFor, type Placed } from '#src/pathways/index.ts';

/** A quotation with today's words for its old terms. */
export type SourceQuote = {
  readonly words: string;
  readonly source: string;
  readonly now: readonly string[];
};

function nowIn(edition: Edition, words: string): string[] {
  return termsIn(edition, words).map(({ source, now }) => `${source}: ${now}`);
}

/** The printed words of a box; of both charts where they print it differently. Boxes of ours have none. */
export function printedQuotes(places: readonly Placed[], edition: Edition): SourceQuote[] {
  return places
    .filter(({ box }) => box.number)
    .filter(
      ({ box }, index, all) => all.findIndex((other) => other.box.words === box.words) === index,
    )
    .map(({ pathway, box }) => ({
      words: box.words,
      source: `Model memorandum 2012, ${pathway.name}, box ${box.number}`,
      now: nowIn(edition, box.words),
    }));
}

/** Definitions and reasons that belong to a box. */
export function furtherQuotes(key: string, edition: Edition): SourceQuote[] {
  return (helpFor(key).more ?? []).map((quote) => ({ ...quote, now: nowIn(edition, quote.words) }));
}
