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
  /** What is asked of each ticked choice. It is kept under the choice's value with the suffix. */
  readonly forEach?: {
    readonly suffix: string;
    readonly label: string;
    readonly choices: readonly Choice[];
  };
  /** The field whose ticked choices are offered before its own; it is asked once something is ticked there. */
  readonly amongTicked?: string;
  /** The ticked choice of which it is asked. */
  readonly ofTicked?: string;
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

/** The fields as they are asked while those choices are ticked: after a list its ticked choices, one by one. */
export function openedFields(
  fields: readonly Field[],
  isTicked: (field: string, value: string) => boolean,
): Field[] {
  const tickedOf = ({ id, choices = [] }: Field) =>
    choices.filter(({ value }) => isTicked(id, value));
  return fields.flatMap((field): Field[] => {
    const { forEach, amongTicked, choices = [] } = field;
    if (forEach) {
      const each = tickedOf(field).map(
        ({ value, label }): Field => ({
          id: value + forEach.suffix,
          label: `${label}: ${forEach.label}?`,
          kind: 'choice',
          choices: forEach.choices,
          ofTicked: value,
        }),
      );
      return [field, ...each];
    }
    if (amongTicked) {
      const among = fields.filter(({ id }) => id === amongTicked).flatMap(tickedOf);
      return among.length > 0 ? [{ ...field, choices: [...among, ...choices] }] : [];
    }
    return [field];
  });
}

/** Whether a choice among ticked ones still is one of them. */
export function isOffered({ amongTicked, choices = [] }: Field, given: string): boolean {
  return !amongTicked || choices.some(({ value }) => value === given);
}
