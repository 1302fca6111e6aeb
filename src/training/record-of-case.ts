import { adultPathway, childrenPathway } from '#src/pathways/index.ts';
import {
  addAdult,
  addChild,
  answer,
  type Given,
  newRecord,
  sayKnown,
  setStarted,
} from '#src/record/changes.ts';
import type { FamilyRecord, Matter } from '#src/record/record.ts';
import type { CaseQuestion, TrainingCase } from './case.ts';

/** An answer at a question of a case: its author’s, or a room’s own. */
export type CaseAnswer = Matter & Pick<Given, 'answer' | 'details'>;

// Nothing in a case happened on a real day.
const someDay = '2012-11-19T12:00:00+00:00';

/** The family of a case as a record, with the answers given to its questions; it is never kept. */
export function recordOfCase(
  { door, people, started, recordings = [] }: TrainingCase,
  answers: readonly CaseAnswer[] = [],
  at = someDay,
): FamilyRecord {
  const versions = {
    adult: adultPathway.chart.version,
    children: childrenPathway.chart.version,
  };
  let record = newRecord(door, versions, 'Training', at);
  for (const _adult of people.adults) ({ record } = addAdult(record, {}, at));
  for (const { age, needsCare } of people.children) {
    ({ record } = addChild(record, { age, needsCare }, at));
  }
  if (people.adultsKnown !== 'listed') record = sayKnown(record, 'adults', people.adultsKnown, at);
  if (people.childrenKnown !== 'listed') {
    record = sayKnown(record, 'children', people.childrenKnown, at);
  }
  for (const child of started) record = setStarted(record, child, true, at);
  for (const { key, person, details } of recordings) {
    record = answer(record, { key, person }, { answer: 'carryOn', details }, at);
  }
  for (const { key, person, answer: given, details } of answers) {
    record = answer(record, { key, person }, { answer: given, details }, at);
  }
  return record;
}

/** What the author of a case would answer at a question of it. */
export function suggestedAnswer({ key, person, suggested, details }: CaseQuestion): CaseAnswer {
  return { key, person, answer: suggested, details };
}

/** The family of a case with what its author would answer. */
export function suggestedRecord(told: TrainingCase): FamilyRecord {
  return recordOfCase(told, told.questions.map(suggestedAnswer));
}
