import type { Flowchart } from '#src/flowchart/flowchart.ts';

/** One answer that can be chosen for a field. */
export type Choice = { readonly value: string; readonly label: string };

/** A field of a recording page, or one that an answer opens. None is compulsory. */
export type Field = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** `people` offers the people of the record besides its own choices. */
  readonly kind: 'text' | 'ticks' | 'choice' | 'date' | 'people';
  readonly choices?: readonly Choice[];
};

/** Words quoted to the letter from a source document. */
export type Quotation = { readonly words: string; readonly source: string };

/** What the program says about a box in plain English. `{adult}` and `{child}` stand for the person. */
export type Help = {
  /** The question, or the heading of a recording page. */
  readonly title?: string;
  /** What is to be done, as the summary says it. */
  readonly deed?: string;
  /** One short sentence under the question. */
  readonly hint?: string;
  /** Labels of answers where the usual ones do not fit. */
  readonly answers?: { readonly [answer: string]: string };
  /** What to do where Continue was pressed without an answer. */
  readonly error?: string;
  /** Sections of the source that the box rests on, besides the flowchart itself. */
  readonly sections: readonly string[];
  /** Definitions and reasons, to the letter. */
  readonly more?: readonly Quotation[];
  /** Spoken words for the family. */
  readonly wordsToUse?: readonly { readonly to: string; readonly words: string }[];
  /** Whom to ask where the answer is not known yet. */
  readonly askWhom?: string;
  /** Fields of a recording page. */
  readonly fields?: readonly Field[];
  /** Fields that an answer opens. */
  readonly fieldsOf?: { readonly [answer: string]: readonly Field[] };
};

/** A flowchart with what it is called. */
export type Pathway = {
  readonly id: 'adult' | 'children';
  /** What the source calls the chart. */
  readonly name: string;
  readonly chart: Flowchart;
};

/** What the persons of a question are called. */
export type Names = { readonly adult: string; readonly child: string };

/** Puts the persons' names into plain words. */
export function fill(words: string, names: Names): string {
  return words.replaceAll('{adult}', names.adult).replaceAll('{child}', names.child);
}
