import {
  answerLabel,
  choicesOf,
  helpFor,
  placesOf,
  printedWords,
  titleOf,
} from '#src/pathways/index.ts';
import { fill, type Quotation } from '#src/pathways/pathway.ts';
import { ageInWords } from '#src/record/people.ts';
import { type FamilyRecord, isSame, type Matter, recorded } from '#src/record/record.ts';
import { openPages } from '#src/summary/next-page.ts';
import { outcomeOf } from '#src/summary/outcome.ts';
import { capital } from '#src/summary/words.ts';
import type { CaseQuestion, TrainingCase } from './case.ts';
import { type CaseAnswer, recordOfCase } from './record-of-case.ts';
import { type AnswerName, answerNames, type Session } from './session.ts';

/** What its author wrote about a question of a case; nothing where the room has come to one that the case does not have. */
export function authorOn(told: TrainingCase, matter: Matter): CaseQuestion | undefined {
  return told.questions.find((question) => isSame(question, matter));
}

/** The family of a case with these answers. Where an answer is the author’s own, what stands beneath it comes with it. */
export function recordWith(
  told: TrainingCase,
  answers: readonly (Matter & { readonly answer: AnswerName })[],
): FamilyRecord {
  return recordOfCase(
    told,
    answers.map(({ key, person, answer }): CaseAnswer => {
      const author = authorOn(told, { key, person });
      const details = author?.suggested === answer ? author.details : undefined;
      return { key, person, answer, ...(details ? { details } : {}) };
    }),
  );
}

/** The answers with which the room went on. */
export function answersOf({ asked }: Session): (Matter & { readonly answer: AnswerName })[] {
  return asked.flatMap(({ key, person, way }) =>
    way ? [{ key, person, answer: way.answer }] : [],
  );
}

/**
 * The question to ask next: the first of the case’s own that stands on the route and that nobody has answered, also where
 * the family itself would answer it; then any other that the answers have led to.
 */
export function nextQuestion(told: TrainingCase, record: FamilyRecord): Matter | undefined {
  const open = openPages(record).filter(({ key }) => placesOf(key)[0]?.box.isQuestion);
  const onRoute = [...open, ...outcomeOf(record).asked];
  const own = told.questions.find(
    (question) => !recorded(record, question) && onRoute.some((matter) => isSame(matter, question)),
  );
  if (own) return { key: own.key, person: own.person };
  return open.find((matter) => !(told.notAsked ?? []).some((left) => isSame(left, matter)));
}

/** A question in plain words, with the names that the story gives. */
export function questionWords(told: TrainingCase, { key, person }: Matter): string {
  const box = placesOf(key)[0]?.box;
  const called = calledIn(told, person);
  const names = {
    adult: person.startsWith('a') && called ? called : 'the adult',
    child: person.startsWith('c') && called ? called : 'the child',
  };
  return box ? capital(fill(titleOf(box), names)) : key;
}

/** The one short sentence under a question, where there is one. */
export function hintOn({ key }: Matter): string | undefined {
  return helpFor(key).hint;
}

/** The printed words of a question’s box. */
export function sourceOf({ key }: Matter): Quotation[] {
  return printedWords(placesOf(key));
}

/** Whom a question is about, by the name in the story: “Sam, age 9”. */
export function whoIn(told: TrainingCase, person: string): string {
  const called = calledIn(told, person);
  if (!called) return 'The family';
  const child = recordOfCase(told).people.children.find(({ id }) => id === person);
  return child ? `${called}, ${ageInWords(child)}` : called;
}

function calledIn({ people }: TrainingCase, person: string): string | undefined {
  return [...people.adults, ...people.children].find(({ id }) => id === person)?.called;
}

/** The answers that a room can vote for at a question, “not known yet” last. */
export function answersAt({ key }: Matter): { answer: AnswerName; label: string }[] {
  const box = placesOf(key)[0]?.box;
  return (box ? choicesOf(box) : []).flatMap((choice) => {
    const answer = answerNames.find((name) => name === choice);
    return answer ? [{ answer, label: answerLabel(key, answer) }] : [];
  });
}

/** What stands wherever an answer means that somebody would have to act in real life. No number stands beside it. */
export const actNowInTraining = 'Training: in real life you would act now.';

/** For whom the answers mean that in real life somebody would have to act now, by the names in the story. */
export function actNowFor(told: TrainingCase, record: FamilyRecord): string[] {
  return outcomeOf(record).alerts.map(({ person }) => whoIn(told, person));
}
