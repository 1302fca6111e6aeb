import { type Edition, termsIn } from '#src/edition/edition.ts';
import type { Quotation } from '#src/pathways/pathway.ts';

/** A quotation with today's words for its old terms. */
export type SourceQuote = Quotation & { readonly now: readonly string[] };

/** Puts today's words, as the edition has them, behind quotations. */
export function withTerms(quotes: readonly Quotation[], edition: Edition): SourceQuote[] {
  return quotes.map((quote) => ({
    ...quote,
    now: termsIn(edition, quote.words).map(({ source, now }) => `${source}: ${now}`),
  }));
}
