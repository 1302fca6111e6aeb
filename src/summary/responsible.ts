import { childrenOf, isInRecord, labelOf } from '#src/record/people.ts';
import { type FamilyRecord, recorded } from '#src/record/record.ts';
import type { Action } from './outcome.ts';

/** What was ticked in a field of the page on why a child is helping. */
export function tickedFor(record: FamilyRecord, person: string, field: string): readonly string[] {
  const ticked = recorded(record, { key: 'askWhyCaring', person })?.details?.[field];
  return typeof ticked === 'object' ? ticked : [];
}

/** Whether a child helps an adult, and whether another child, as far as it is recorded. */
function helpedBy(record: FamilyRecord, person: string): { adult: boolean; child: boolean } {
  const helped = tickedFor(record, person, 'helps');
  // Somebody besides whom nobody has named may be an adult: children's services alone are then too few.
  const isOpen = helped.includes('notKnownYet') || helped.includes('someoneElse');
  const children = childrenOf(record).map(({ id }) => id);
  // Of people only those still in the record: who was taken out is not helped any more. A child of 18 to 24 is an adult by now.
  const adult = helped.some(
    (id) => id === 'grandparent' || (isInRecord(record, id) && !children.includes(id)),
  );
  return { adult, child: helped.some((id) => children.includes(id)) && (adult || !isOpen) };
}

/** Whom of the record a child helps, in words; none where that was not recorded. */
export function helpedInWords(record: FamilyRecord, child: string): string | undefined {
  const persons = tickedFor(record, child, 'helps').filter((id) => isInRecord(record, id));
  if (persons.length === 0) return undefined;
  return `helps ${persons.map((id) => labelOf(record, id)).join(' and ')}`;
}

/** Which service serves the person whom a child helps (2015 §4.1). */
export function whoServes(record: FamilyRecord, person: string): string {
  const { adult, child } = helpedBy(record, person);
  if (adult && child) return 'adult services and children’s services';
  if (adult) return 'adult services';
  if (child) return 'children’s services';
  return 'whoever serves the person cared for: adult services, or children’s services for a child';
}

/** Who is to do an action, as the charts and 2015 §4.1 have it. */
export function whoActs(record: FamilyRecord, { key, person, places }: Action): string {
  return key === 'reviewPersonCaredFor' ? whoServes(record, person) : (places[0]?.box.who ?? '');
}

/** The children who may be caring: those who are or could be, and those for whom the children's chart was started. */
export function mayBeCaring(record: FamilyRecord): string[] {
  return childrenOf(record)
    .map(({ id }) => id)
    .filter((person) => {
      const answer = recorded(record, { key: 'childCaring', person })?.answer;
      return answer === 'yes' || answer === 'notKnownYet' || record.started.includes(person);
    });
}

/** Who leads on responding to each child who may be caring. */
export function responsibleFor(record: FamilyRecord): string[] {
  const children = mayBeCaring(record).map((person) => {
    const label = labelOf(record, person);
    const { adult, child } = helpedBy(record, person);
    if (adult && child) {
      return `${label} helps an adult and a child, so adult services and children’s services agree who leads (2015 §4.1).`;
    }
    if (adult)
      return `${label} helps an adult, so adult services lead on responding to ${label} (2015 §4.1).`;
    if (child)
      return `${label} helps a child, so children’s services lead on responding to ${label} (2015 §4.1).`;
    return `Whom ${label} helps is not known yet, or is someone not in this record. The service that assesses that person leads: adult services, or children’s services for a child (2015 §4.1). To be agreed.`;
  });
  return children.length === 0
    ? []
    : [
        ...children,
        'Whichever service identifies a young carer is responsible for referring or assessing them (2012 §11).',
      ];
}
