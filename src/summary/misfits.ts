import type { Box } from '#src/flowchart/flowchart.ts';
import { answerLabel, choicesOf, placesOf, titleOf } from '#src/pathways/index.ts';
import { type Field, fill, openedFields } from '#src/pathways/pathway.ts';
import { safetyKeys } from '#src/record/changes.ts';
import { fullLabelOf, isInRecord } from '#src/record/people.ts';
import type { Answered, Change, Details, FamilyRecord, Matter } from '#src/record/record.ts';
import { wasTakenOut } from '#src/record/sound.ts';
import { dateInWords } from '#src/record/time.ts';
import { fieldsFor } from './details.ts';
import { isNobody } from './routes.ts';
import { namesFor } from './words.ts';

/** What in a record fits no box of the flowcharts, in words; none where every answer is one that its question offers. */
export function misfitOf(record: FamilyRecord): string | undefined {
  const { answers, agreed, putOff, history } = record;
  if (!answers.every((answered) => isOffered(record, answered))) {
    return 'an answer is none that its question offers';
  }
  if (![...agreed, ...putOff].every((matter) => boxFor(matter))) {
    return 'something agreed or put off belongs to no box of the flowcharts';
  }
  return history.every(isChange) ? undefined : 'a change is none that its question offers';
}

/**
 * What an earlier flowchart has left in a record, in words: answers that the flowcharts of this version do not offer are kept
 * and count for nothing; an answer that is still offered counts, whatever was recorded beside it.
 */
export function misfitsInWords(record: FamilyRecord): string[] {
  return record.answers
    .filter((answered) => !isOffered(record, answered))
    .map((answered) => {
      const box = boxFor(answered);
      const asked = box ? fill(titleOf(box), namesFor(record, answered.person)) : answered.key;
      const said = box ? answerLabel(box.key, answered.answer) : answered.answer;
      const start = `${fullLabelOf(record, answered.person)}: “${asked}” was answered “${said}” on ${dateInWords(answered.at)}, under an earlier flowchart.`;
      return box && isAnswerOf(box, answered)
        ? `${start} The answer counts. Something that was recorded beside it fits its page no more; it is kept.`
        : `${start} It is kept, and counts for nothing. Look whether it must be answered again.`;
    });
}

/** The box of a matter, where it speaks of such a person. */
function boxFor({ key, person }: Matter): Box | undefined {
  const box = placesOf(key)[0]?.box;
  const scope = person.startsWith('a') ? 'adult' : person.startsWith('c') ? 'child' : 'family';
  // Some boxes speak of the whole family and say no scope.
  return (box?.scope ?? 'family') === scope ? box : undefined;
}

/** Every answer that can be given in a box: on a page to record on, that something was recorded. */
function answersOf(box: Box): readonly string[] {
  if (box.isQuestion) return choicesOf(box);
  return box.kinds.includes('recording') ? ['carryOn'] : [];
}

/** Boxes that are answered by who is in the family, and never by an answer. */
const answeredByPeople: readonly string[] = ['hasChildren', 'noteChildren'];

function isOffered(record: FamilyRecord, answered: Answered): boolean {
  const box = boxFor(answered);
  return (
    box !== undefined &&
    isAnswerOf(box, answered) &&
    areOffered(record, box, answered.details ?? {})
  );
}

function isAnswerOf(box: Box, { key, person, answer }: Answered): boolean {
  return !isNobody(person) && !answeredByPeople.includes(key) && answersOf(box).includes(answer);
}

/** Whether each detail is one of a field that some answer of the box opens, and is what that field can hold. */
function areOffered(record: FamilyRecord, box: Box, details: Details): boolean {
  const fields = Object.keys(box.arrows).flatMap((answer) =>
    openedFields(fieldsFor(box.key, answer), () => true),
  );
  return Object.entries(details).every(([id, value]) =>
    fields.some((field) => field.id === id && canHold(record, field, value)),
  );
}

function canHold(record: FamilyRecord, field: Field, value: Details[string]): boolean {
  const isChoice = (given: string) =>
    field.choices?.some((choice) => choice.value === given) ?? false;
  switch (field.kind) {
    case 'text':
      return typeof value === 'string';
    case 'date':
      // Browsers let people type years of more than four digits.
      return typeof value === 'string' && /^\d{4,6}-\d\d-\d\d$/.test(value);
    case 'choice':
      return typeof value === 'string' && isChoice(value);
    case 'ticks':
      return typeof value !== 'string' && value.every(isChoice);
    case 'people':
      return (
        typeof value !== 'string' &&
        value.every((given) => isChoice(given) || isPerson(record, given))
      );
  }
}

function isPerson(record: FamilyRecord, id: string): boolean {
  return id !== 'family' && (isInRecord(record, id) || wasTakenOut(record, id));
}

function isChange(line: Change): boolean {
  const { key, person, from, to } = line;
  if (key === 'hasChildren') {
    const known = ['listed', 'none', 'notKnownYet', 'notSaid'];
    return isNobody(person) && known.includes(from) && known.includes(to);
  }
  const box = boxFor(line);
  if (!box || isNobody(person)) return false;
  const answers = [...answersOf(box), 'unanswered'];
  const isTakenOut = to === 'removed' && safetyKeys.includes(key);
  return answers.includes(from) && (isTakenOut || answers.includes(to));
}
