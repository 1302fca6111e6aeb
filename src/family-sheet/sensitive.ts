// Words that a sheet left at home should not bear: they blame, frighten, or tell others what was said.
const sensitive =
  /\b(?:at risk|risk\w*|significant harm|harm\w*|safeguard\w*|alert\w*|inappropriate\w*|excessive\w*|impact\w*|fund\w*|mash|refer\w*|assessment framework|cases?)\b/gi;

/** The sensitive words of a text, each once, as they stand in it. */
export function sensitiveIn(text: string): string[] {
  return [...new Set(text.match(sensitive))];
}
