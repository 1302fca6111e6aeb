import { answerLabel, choicesOf, orderOf, placesOf } from '#src/pathways/index.ts';
import { childrenOf, fullLabelOf } from '#src/record/people.ts';
import { type Answered, type FamilyRecord, type Matter, recorded } from '#src/record/record.ts';
import { notNeededLine } from './known.ts';
import { answerThatCounts, outcomeOf } from './outcome.ts';
import { isNobody } from './routes.ts';
import { originOf, questionInWords } from './words.ts';

/** One question, or page to record on, of one person. */
export type SheetRow = Matter & {
  readonly words: string;
  /** The answers to choose from; none where something is recorded and not answered. */
  readonly choices: readonly string[];
  /** The answer that counts, whoever gave it: the worker, or the program from what is recorded. */
  readonly answer: string | undefined;
  readonly answered: Answered | undefined;
  /** Why it is not asked now: the answer that left it out, or what else answers it. It can be answered all the same. */
  readonly because: string | undefined;
};

/** The rows of one heading. */
export type SheetGroup = {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly SheetRow[];
};

/**
 * Everything that the walked flowcharts ask about a family, on one sheet: safety for everyone, then each child, each
 * adult and the family, each in the order of the charts. Nothing is hidden: what the route left out says why.
 */
export function sheetOf(record: FamilyRecord): SheetGroup[] {
  const { asked, notAsked, notNeeded, recordings } = outcomeOf(record);
  const rowOf = ({ key, person }: Matter, because?: string): SheetRow => {
    const box = placesOf(key)[0]?.box;
    const answer = answerThatCounts(record, { key, person });
    const origin = answer && originOf(record, { key, person });
    return {
      key,
      person,
      words: questionInWords(record, { key, person }, placesOf(key)),
      choices: box?.isQuestion ? choicesOf(box) : [],
      answer,
      answered: recorded(record, { key, person }),
      because: origin ? `${answerLabel(key, answer)}: ${origin}` : because,
    };
  };
  const rows = [
    ...[...asked, ...notAsked, ...recordings].map((matter) => rowOf(matter)),
    ...notNeeded.map((left) => rowOf(left, notNeededLine(record, left).because)),
  ]
    // Who is in the family has rows of its own.
    .filter(({ key, person }) => key !== 'hasChildren' && !isNobody(person))
    // By the person too: a row must stay where it is when it is answered, or the next press would meet another child's.
    .sort((one, other) => orderOf(one.key) - orderOf(other.key) || numberOf(one) - numberOf(other));
  const isSafety = ({ key }: Matter) => placesOf(key)[0]?.box.isSafety === true;
  const of = (id: string) => rows.filter((row) => row.person === id && !isSafety(row));
  const people = [...childrenOf(record), ...record.people.adults].map(({ id }) => id);
  return [
    { id: 'safety', title: 'Safety', rows: rows.filter(isSafety) },
    ...people.map((id) => ({ id, title: fullLabelOf(record, id), rows: of(id) })),
    { id: 'family', title: 'The whole family', rows: of('family') },
  ].filter(({ rows: some }) => some.length > 0);
}

function numberOf({ person }: Matter): number {
  return Number(person.slice(1));
}
