import type { Answered, FamilyRecord } from '#src/record/record.ts';
import { noon, oneChildFamily } from '#tests/support/answer-sheets.ts';

/** A worked case: a fictional family, what an experienced worker would answer, and what the summary must then hold. */
export type WorkedCase = {
  readonly title: string;
  readonly door: FamilyRecord['door'];
  readonly people: Partial<FamilyRecord['people']>;
  /** Children for whom the children's flowchart is walked. */
  readonly started?: readonly string[];
  /** Key and person, the answer, and where it matters the fields. */
  readonly answers: readonly (readonly [
    matter: string,
    answer: Answered['answer'],
    details?: Answered['details'],
  ])[];
  /** Every action, in the order of the summary; alerts and advice first. */
  readonly raises: readonly string[];
  readonly findOut: readonly string[];
  readonly notAsked?: readonly string[];
  /** What must not be raised. */
  readonly without?: readonly string[];
};

/** The record of a worked case. */
export function recordOfCase({ door, people, started = [], answers }: WorkedCase): FamilyRecord {
  return {
    ...oneChildFamily({ door }),
    people: {
      adultsKnown: 'listed',
      adults: [{ id: 'a1' }],
      childrenKnown: 'listed',
      children: [],
      ...people,
    },
    started,
    answers: answers.map(([matter, answer, details]) => {
      const [key = '', person = ''] = matter.split(' ');
      return { key, person, answer, at: noon, ...(details ? { details } : {}) };
    }),
  };
}
