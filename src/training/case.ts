import * as z from 'zod/mini';

// Under a strict content security policy zod must not try to compile code.
z.config({ jitless: true });

const words = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));
const key = z.string().check(z.regex(/^[a-z][A-Za-z]{1,40}$/));
const adultId = z.string().check(z.regex(/^a[1-9]\d?$/));
const childId = z.string().check(z.regex(/^c[1-9]\d?$/));
const personOrFamily = z.string().check(z.regex(/^(?:[ac][1-9]\d?|family)$/));
const known = z.enum(['listed', 'none', 'notKnownYet']);
const matter = z.strictObject({ key, person: personOrFamily });
const details = z.record(key, z.union([words(300), z.array(words(60)).check(z.maxLength(20))]));

const caseShape = z.strictObject({
  format: z.literal('young-carers-case'),
  version: z.literal(1),
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]{1,40}$/)),
  title: words(80),
  /** What a room learns with it. */
  aim: words(300),
  /** What may be hard to hear, said before the case is told; none where nothing is. */
  contentNote: z.optional(words(300)),
  /** How long a room needs for it. */
  minutes: z.int().check(z.gte(5), z.lte(240)),
  /** What is told, part by part. */
  stages: z.array(words(1500)).check(z.minLength(1), z.maxLength(5)),
  door: z.enum(['adult', 'children', 'both']),
  people: z.strictObject({
    adultsKnown: known,
    adults: z.array(z.strictObject({ id: adultId, called: words(40) })).check(z.maxLength(4)),
    childrenKnown: known,
    children: z
      .array(
        z.strictObject({
          id: childId,
          called: words(40),
          age: z.union([
            z.int().check(z.gte(0), z.lte(17)),
            z.enum(['notBornYet', 'youngAdult', 'notKnownYet']),
          ]),
          needsCare: z.boolean(),
        }),
      )
      .check(z.maxLength(6)),
  }),
  /** Children for whom the children's flowchart is walked. */
  started: z.array(childId).check(z.maxLength(6)),
  /** The questions, in the order in which the room is asked, each with what its author would answer and why. */
  questions: z
    .array(
      z.strictObject({
        ...matter.shape,
        /** The part of the story after which it is asked, from 1. */
        stage: z.int().check(z.gte(1), z.lte(5)),
        suggested: z.enum([
          'yes',
          'no',
          'notKnownYet',
          'stable',
          'changing',
          'episodic',
          'recorded',
          'notAtSchool',
        ]),
        /** What stands in the fields beneath that answer, where it matters. */
        details: z.optional(details),
        reason: words(500),
        prompt: words(300),
        misread: words(300),
      }),
    )
    .check(z.minLength(1), z.maxLength(60)),
  /** What the story itself puts on a recording page, such as whom a child helps and how. */
  recordings: z.optional(
    z.array(z.strictObject({ ...matter.shape, details })).check(z.maxLength(20)),
  ),
  /** Questions on the route that the story leaves unasked on purpose: its summary is incomplete. */
  notAsked: z.optional(z.array(matter).check(z.maxLength(20))),
  /** Every action that the suggested answers give, in the order of the summary. */
  raises: z.array(matter).check(z.maxLength(100)),
  /** Everything that they leave to find out. */
  findsOut: z.array(matter).check(z.maxLength(100)),
});

/** A fictional case for a workshop. */
export type TrainingCase = z.infer<typeof caseShape>;
export type CaseQuestion = TrainingCase['questions'][number];

/** People are numbered from 1 in the order in which they are listed, as a record numbers them. */
function isNumbered({ people: { adults, children } }: TrainingCase): boolean {
  return (
    adults.every(({ id }, index) => id === `a${index + 1}`) &&
    children.every(({ id }, index) => id === `c${index + 1}`)
  );
}

/** Whoever is said to be listed is listed, and nobody else. A young adult is no child. */
function saysWhoIsThere({ people }: TrainingCase): boolean {
  const hasChildren = people.children.some(({ age }) => age !== 'youngAdult');
  return (
    (people.adultsKnown === 'listed') === people.adults.length > 0 &&
    (people.childrenKnown === 'listed') === hasChildren
  );
}

/** Nobody is spoken of who is not in the case. */
function knowsItsPeople(told: TrainingCase): boolean {
  const { adults, children } = told.people;
  const walked = children.filter(({ age }) => age !== 'youngAdult').map(({ id }) => id);
  const everybody = ['family', ...adults.map(({ id }) => id), ...children.map(({ id }) => id)];
  const spokenOf = [told.questions, told.recordings, told.notAsked, told.raises, told.findsOut];
  return (
    told.started.every((id) => walked.includes(id)) &&
    spokenOf.every((matters) => (matters ?? []).every(({ person }) => everybody.includes(person)))
  );
}

/** Each question is asked once, after a part of the story that there is, and never before an earlier part’s. */
function asksInItsOrder({ questions, stages }: TrainingCase): boolean {
  const asked = new Set(questions.map(({ key, person }) => `${key} ${person}`));
  return (
    asked.size === questions.length &&
    questions.every(
      ({ stage }, index) =>
        stage <= stages.length && stage >= (questions[index - 1]?.stage ?? stage),
    )
  );
}

/** A fictional case for a workshop, as a file holds it. It names no real person, place or number. */
export const caseSchema = caseShape.check(
  z.refine(isNumbered, 'People must be numbered a1, a2 … and c1, c2 … in the order of the list'),
  z.refine(saysWhoIsThere, 'Whoever is said to be listed must be listed, and nobody else'),
  z.refine(knowsItsPeople, 'A question or an action names somebody who is not in the case'),
  z.refine(asksInItsOrder, 'Each question must be asked once, in the order of the story'),
);
