import type { ReactNode } from 'react';

/** Words of a source to the letter, where they stand, and today's words for old terms in them. */
type Quote = {
  readonly words: string;
  readonly source: string;
  readonly now?: readonly string[];
};

/** What the source documents say, to the letter, and what has changed since. */
export function Source({
  heading,
  quotes,
  more,
  children,
}: {
  heading: string;
  quotes: readonly Quote[];
  more: readonly Quote[];
  children?: ReactNode;
}) {
  return (
    <aside className="source" aria-labelledby="source-heading">
      <h2 id="source-heading">{heading}</h2>
      {quotes.map((quote) => (
        <QuoteBlock key={quote.source} {...quote} />
      ))}
      {children}
      {more.map((quote) => (
        <QuoteBlock key={quote.source} {...quote} />
      ))}
    </aside>
  );
}

/** One quotation with its source. */
export function QuoteBlock({ words, source, now = [] }: Quote) {
  return (
    <>
      <blockquote>“{words}”</blockquote>
      <cite>{source}</cite>
      {now.length > 0 && (
        <p className="now">
          <strong>now:</strong> {now.join(' · ')}
        </p>
      )}
    </>
  );
}
