// Words that are not spoken as the rule below has it.
const spoken: { readonly [word: string]: number } = { being: 2, ok: 2, something: 2, somebody: 3 };

/**
 * How many syllables a word has when it is spoken: one for each group of vowels (a, e, i, o, u, y), less a silent ending. Silent are “e” after a
 * consonant (but not “le” after another: people), “es” after a consonant that does not hiss, and “ed” after a consonant other than t and d.
 * Never less than one. Checked against words counted by hand in tests/family-sheet.
 */
export function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replace(/[’']/g, '');
  const exception = spoken[plain];
  if (exception) return exception;
  const groups = plain.match(/[aeiouy]+/g)?.length ?? 0;
  const isSilent =
    (/[^aeiouy]e$/.test(plain) && !/[^aeiouy]le$/.test(plain)) ||
    (/[^aeiouy]es$/.test(plain) && !/(?:[sxzcg]|ch|sh|[^aeiouy]l)es$/.test(plain)) ||
    (/[^aeiouy]ed$/.test(plain) && !/[td]ed$/.test(plain));
  return Math.max(1, groups - (isSilent ? 1 : 0));
}

/** The sentences of some words. A heading counts as one. */
export function sentencesOf(words: string): string[] {
  return words
    .split(/[.?!]+(?:\s+|$)/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[a-z]/i.test(sentence));
}

/** The words of a text: a hyphen parts two, and a number is dialled, not read. */
function wordsOf(text: string): string[] {
  return text.match(/[a-z’']+/gi) ?? [];
}

/** The reading grade of a text by Flesch and Kincaid (1975): 5 is read at about ten years of age. */
export function gradeOf(text: string): number {
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (
    0.39 * (words.length / sentencesOf(text).length) + 11.8 * (syllables / words.length) - 15.59
  );
}
