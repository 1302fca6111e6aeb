import type { Child, FamilyRecord } from './record.ts';

/** Children of the record who are walked: all but young adults of 18 to 24, who are signposted (2015 §2, §4.1, §6). */
export function childrenOf(record: FamilyRecord): readonly Child[] {
  return record.people.children.filter((child) => child.age !== 'youngAdult');
}

/** What is known about whether there are children. A young adult alone does not make it yes. */
export function childrenKnown(record: FamilyRecord): FamilyRecord['people']['childrenKnown'] {
  if (childrenOf(record).length > 0) return 'listed';
  const known = record.people.childrenKnown;
  return known === 'listed' ? 'notSaid' : known;
}

/** What a person is called on screen and on paper: never a name. */
export function labelOf(record: FamilyRecord, person: string): string {
  const number = person.slice(1);
  if (person === 'family') return 'The family';
  if (person === 'adults') return 'The adult';
  if (person === 'children') return 'The child';
  if (person.startsWith('a')) return `Adult ${number}`;
  const child = record.people.children.find(({ id }) => id === person);
  return child?.age === 'youngAdult' ? `Young adult ${number}` : `Child ${number}`;
}

/** A child's age in words. */
export function ageInWords(child: Child): string {
  switch (child.age) {
    case 'notBornYet':
      return 'not born yet';
    case 'youngAdult':
      return 'age 18 to 24';
    case 'notKnownYet':
      return 'age not known yet';
    default:
      return `age ${child.age}`;
  }
}

/** A person's label with what tells them apart: "Child 1 (age 9)". */
export function fullLabelOf(record: FamilyRecord, person: string): string {
  const label = labelOf(record, person);
  const child = record.people.children.find(({ id }) => id === person);
  return child ? `${label} (${ageInWords(child)})` : label;
}

/** Whether a person of that id is in the record, or the id names the family. */
export function isInRecord(record: FamilyRecord, person: string): boolean {
  return (
    person === 'family' ||
    record.people.adults.some(({ id }) => id === person) ||
    record.people.children.some(({ id }) => id === person)
  );
}

/** A number to sort persons by: adults, then children, then the family, then groups of whom nobody is listed. */
export function placeInFamily(person: string): number {
  if (person === 'adults' || person === 'children') return 3000;
  if (person === 'family') return 2000;
  return (person.startsWith('c') ? 1000 : 0) + Number(person.slice(1));
}
