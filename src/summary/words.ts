import { derivedFrom } from '#src/pathways/derived.ts';
import { answerLabel, helpFor, type Placed, titleOf } from '#src/pathways/index.ts';
import { fill, type Names } from '#src/pathways/pathway.ts';
import { labelOf } from '#src/record/people.ts';
import { type FamilyRecord, type Matter, recorded } from '#src/record/record.ts';
import type { NotNeeded } from './outcome.ts';
import { isNobody } from './routes.ts';

/** The names that stand in the words about one person. */
export function namesFor(record: FamilyRecord, person: string): Names {
  const label = labelOf(record, person);
  return {
    adult: person.startsWith('a') && !isNobody(person) ? label : 'the adult',
    child: person.startsWith('c') && !isNobody(person) ? label : 'the child',
  };
}

/** A question in plain words, with the person's label. */
export function questionInWords(
  record: FamilyRecord,
  { key, person }: Matter,
  places: readonly Placed[],
): string {
  const box = places[0]?.box;
  return box ? capital(fill(titleOf(box), namesFor(record, person))) : key;
}

/** An answer as paper shows it: "not known yet" is never shortened. */
export function answerOnPaper(key: string, answer: string): string {
  if (answer === 'notKnownYet') return 'NOT KNOWN YET';
  return answer === 'recorded' ? 'Recorded' : answerLabel(key, answer);
}

/** Where the answer to a question comes from; none where the worker gave it. */
export function originOf(record: FamilyRecord, matter: Matter): string | undefined {
  return recorded(record, matter) ? undefined : derivedFrom[matter.key];
}

/** Why a question was left out: the answer before it, or who is in the family. */
export function whyNotNeeded(record: FamilyRecord, { person, because }: NotNeeded): string {
  if (record.people.adultsKnown === 'none' && person === 'adults') return 'no adult needs care';
  if (!because || because.answer === 'doesNotApply') {
    return isBornLater(record, person) ? 'the child is not born yet' : 'there are no children';
  }
  const asked = fill(titleOf(because.question), namesFor(record, because.person));
  return because.answer === undefined
    ? `waits for: ${asked}`
    : `answered ${answerOnPaper(because.question.key, because.answer)}: ${asked}`;
}

function isBornLater(record: FamilyRecord, person: string): boolean {
  return record.people.children.some(({ id, age }) => id === person && age === 'notBornYet');
}

/** Where a box stands in the source, and what else it rests on. */
export function sourcesOf(places: readonly Placed[]): string[] {
  const boxes = places.map(({ pathway, box }) => {
    const chart = pathway.id === 'adult' ? 'Adult flowchart' : 'Children’s flowchart';
    return box.number ? `${chart}, box ${box.number}` : `${chart}: our addition, not in the source`;
  });
  const key = places[0]?.box.key;
  const sections = key ? helpFor(key).sections : [];
  return [...new Set(boxes), ...sections];
}

/** Words that begin with a capital letter. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Names the person where the deed's own words do not. */
export function withLabel(record: FamilyRecord, person: string, words: string): string {
  const label = labelOf(record, person);
  return person === 'family' || words.includes(label) ? words : `${label}: ${words}`;
}

/** The edition and the version of the pathway that was walked. */
export function editionAndVersion(
  edition: string,
  { pathways }: Pick<FamilyRecord, 'pathways'>,
): string {
  return `${edition}, pathway version ${pathways.adult}`;
}
