import * as z from 'zod/mini';
import { limits } from './record.ts';

// Under a strict content security policy zod must not try to compile code.
z.config({ jitless: true });

const time = z.iso.datetime({ offset: true });
const personId = z.string().check(z.regex(/^[ac][1-9]\d{0,2}$/));
const personOrFamily = z.string().check(z.regex(/^(?:[ac][1-9]\d{0,2}|family|adults|children)$/));
const boxKey = z.string().check(z.regex(/^[a-z][A-Za-z]{1,40}$/));
const text = z.string().check(z.maxLength(limits.note));
const shortText = z.string().check(z.maxLength(120));

const answerName = z.enum([
  'yes',
  'no',
  'notKnownYet',
  'stable',
  'changing',
  'episodic',
  'recorded',
  'notAtSchool',
  'carryOn',
]);

const known = z.enum(['listed', 'none', 'notKnownYet', 'notSaid']);

const age = z.union([
  z.int().check(z.gte(0), z.lte(17)),
  z.enum(['notBornYet', 'youngAdult', 'notKnownYet']),
]);

const adult = z.strictObject({
  id: personId,
  need: z.optional(
    z.enum([
      'illness',
      'physicalDisability',
      'learningDisability',
      'mentalHealth',
      'alcoholOrDrugs',
      'frailty',
      'moreThanOne',
      'notKnownYet',
    ]),
  ),
});

const child = z.strictObject({
  id: personId,
  age,
  needsCare: z.boolean(),
  livesHere: z.optional(z.enum(['always', 'sometimes', 'no', 'notKnownYet'])),
});

const details = z.record(
  z.string().check(z.regex(/^[a-z][A-Za-z]{1,40}$/)),
  z.union([text, z.array(shortText).check(z.maxLength(40))]),
);

const speaker = z.enum(['parent', 'youngPerson', 'referrer', 'other']);

const answer = z.strictObject({
  key: boxKey,
  person: personOrFamily,
  answer: answerName,
  details: z.optional(details),
  note: z.optional(text),
  saidBy: z.optional(z.array(speaker).check(z.maxLength(4))),
  at: time,
});

const deedDone = z.enum(['alertMade', 'makingNow', 'alreadyReported', 'decidedNoAlert']);

const safetyEntry = z.strictObject({
  person: personId,
  kind: z.enum(['child', 'adult']),
  done: deedDone,
  at: time,
  to: z.optional(shortText),
  ref: z.optional(z.string().check(z.maxLength(40))),
  reason: z.optional(text),
});

const change = z.strictObject({
  key: boxKey,
  person: personOrFamily,
  from: z.union([answerName, z.enum(['unanswered', 'listed', 'none', 'notSaid'])]),
  to: z.union([answerName, z.enum(['unanswered', 'listed', 'none', 'notSaid', 'removed'])]),
  at: time,
  reason: z.optional(text),
});

const agreement = z.strictObject({
  key: boxKey,
  person: personOrFamily,
  who: z.optional(shortText),
  by: z.optional(z.iso.date()),
});

const sharingDecision = z.strictObject({
  with: shortText.check(z.minLength(1)),
  what: z.optional(text),
  why: z.optional(
    z
      .array(z.enum(['keepChildSafe', 'keepAdultSafe', 'arrangeSupport', 'assess', 'other']))
      .check(z.maxLength(5)),
  ),
  agreement: z.enum(['agreed', 'refused', 'notAskedRisk', 'notAskedYet', 'notNeededSafety']),
  told: z.enum(['yes', 'no', 'notYet']),
  toldReason: z.optional(text),
  decidedBy: z.optional(shortText),
  at: time,
  shared: z.enum(['done', 'decidedNot', 'toDo']),
  sharedAt: z.optional(time),
  sharedReason: z.optional(text),
});

/** What is known of one family, as it is kept, exported and handed over. The outcome is never in it: it is recomputed. */
export const recordSchema = z.strictObject({
  format: z.literal('young-carers-record'),
  version: z.literal(1),
  revision: z.int().check(z.gte(0)),
  pathways: z.strictObject({ adult: shortText, children: shortText }),
  edition: shortText,
  asOf: time,
  ref: z.optional(z.string().check(z.regex(/^[A-Za-z0-9-]{1,20}$/))),
  door: z.enum(['adult', 'children', 'both']),
  people: z.strictObject({
    adultsKnown: known,
    adults: z.array(adult).check(z.maxLength(limits.people)),
    childrenKnown: known,
    children: z.array(child).check(z.maxLength(limits.people)),
  }),
  started: z.array(personId).check(z.maxLength(limits.people)),
  answers: z.array(answer).check(
    z.maxLength(limits.answers),
    z.refine((answers) => answers.filter(({ note }) => note).length <= limits.notes),
  ),
  putOff: z.array(z.strictObject({ key: boxKey, person: personOrFamily })).check(z.maxLength(1000)),
  safety: z.array(safetyEntry).check(z.maxLength(limits.history)),
  agreed: z.array(agreement).check(z.maxLength(1000)),
  history: z.array(change).check(z.maxLength(limits.history)),
  // Records of before it have none: docs/decisions/0008.
  sharing: z.optional(z.array(sharingDecision).check(z.maxLength(limits.sharing))),
});

/** A record as the schema reads it. */
export type RecordAsRead = z.infer<typeof recordSchema>;
