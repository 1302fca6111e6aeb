/** What the record says of the people of a question, as far as it answers questions by itself. */
export type Facts = {
  readonly childrenKnown: 'listed' | 'none' | 'notKnownYet' | 'notSaid';
  readonly adultsKnown: 'listed' | 'none' | 'notKnownYet' | 'notSaid';
  readonly isNotBornYet: boolean;
  /** Whether the children's flowchart was started for the child. */
  readonly isStarted: boolean;
};

/**
 * The answer that the program itself gives to a question, from who is in the family; none where the worker answers.
 * `given` is the worker's own answer, where there is one.
 */
export function derivedAnswer(
  key: string,
  given: string | undefined,
  facts: Facts,
): string | undefined {
  switch (key) {
    case 'hasChildren':
      return { listed: 'yes', none: 'no', notKnownYet: 'notKnownYet', notSaid: undefined }[
        facts.childrenKnown
      ];
    case 'childAtRisk':
    case 'parentingCounted':
      return facts.childrenKnown === 'none' ? 'doesNotApply' : given;
    case 'adultAtRisk':
      return facts.adultsKnown === 'none' ? 'doesNotApply' : given;
    case 'childCaring':
      if (facts.isNotBornYet) return 'doesNotApply';
      return given ?? (facts.isStarted ? 'yes' : undefined);
    default:
      return given;
  }
}
