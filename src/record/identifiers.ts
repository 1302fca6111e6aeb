/** Something in a text that looks as if it could identify somebody. */
export type Identifier = { readonly kind: string; readonly found: string };

// Each pattern runs in time linear in the text, and texts are at most 500 characters.
const patterns: readonly { readonly kind: string; readonly pattern: RegExp }[] = [
  { kind: 'an email address', pattern: /[^\s@]{1,64}@[^\s@.]{1,64}\.[^\s@]{2,64}/ },
  { kind: 'a postcode', pattern: /\b[A-Za-z]{1,2}\d[A-Za-z\d]? ?\d[A-Za-z]{2}\b/ },
  { kind: 'a National Insurance number', pattern: /\b[A-Za-z]{2} ?\d\d ?\d\d ?\d\d ?[A-Da-d]\b/ },
  { kind: 'a full date', pattern: /\b\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d\b/ },
  { kind: 'a phone number', pattern: /(?:\+44|\b0)(?:[ -]?\d){9,10}\b/ },
  { kind: 'an NHS number', pattern: /\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/ },
];

/** The first thing in a text that looks as if it could identify somebody: a postcode, phone number, email address, NHS or National Insurance number, or full date. */
export function identifierIn(text: string): Identifier | undefined {
  for (const { kind, pattern } of patterns) {
    const found = pattern.exec(text)?.[0];
    if (found) return { kind, found };
  }
  return undefined;
}
