/** What the record says besides its answers, as far as it answers questions by itself. */
export type Facts = {
  readonly childrenKnown: 'listed' | 'none' | 'notKnownYet' | 'notSaid';
  readonly adultsKnown: 'listed' | 'none' | 'notKnownYet' | 'notSaid';
  readonly isNotBornYet: boolean;
  /** Whether the children's flowchart was started for the child. */
  readonly isStarted: boolean;
  /** Whether the record has had no other child than this one. */
  readonly isOnlyChild: boolean;
  /** Whether the school knows about the caring, as recorded of who else is involved. */
  readonly schoolKnows: 'yes' | 'no' | 'notKnownYet' | undefined;
};

/** Where an answer comes from that the program may give instead of the worker. */
export const derivedFrom: { readonly [key: string]: string } = {
  childCaring: 'the children’s flowchart was started',
  schoolAware: 'from who else is involved',
};

/**
 * The answer that the program itself gives to a question, from what else is recorded; none where the worker answers.
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
    case 'schoolAware':
      // Children may go to different schools: that one school knows is not said of another.
      if (facts.schoolKnows === 'yes' && !facts.isOnlyChild) return given;
      return given ?? facts.schoolKnows;
    default:
      return given;
  }
}
