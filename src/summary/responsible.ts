import { childrenOf, labelOf } from '#src/record/people.ts';
import { type FamilyRecord, recorded } from '#src/record/record.ts';

/** Something to consider beside the actions, with its source. */
export type Consideration = { readonly words: string; readonly source: string };

/** Whom a child helps, as far as it is recorded: ids of people and the field's own values. */
function helpedBy(record: FamilyRecord, child: string): readonly string[] {
  const helps = recorded(record, { key: 'askWhyCaring', person: child })?.details?.helps;
  return typeof helps === 'object' ? helps : [];
}

/** Which service serves the person whom a child helps (2015 §4.1). */
export function whoServes(record: FamilyRecord, child: string): string {
  const helped = helpedBy(record, child);
  const adult = helped.some((id) => /^a\d/.test(id) || id === 'grandparent');
  const other = helped.some((id) => /^c\d/.test(id));
  if (adult && other) return 'adult services and children’s services';
  if (adult) return 'adult services';
  if (other) return 'children’s services';
  return 'whoever serves the person cared for: adult services, or children’s services for a child';
}

/** The children who may be caring: those who are or could be, and those for whom the children's chart was started. */
function mayBeCaring(record: FamilyRecord): string[] {
  return childrenOf(record)
    .map(({ id }) => id)
    .filter((person) => {
      const answer = recorded(record, { key: 'childCaring', person })?.answer;
      return answer === 'yes' || answer === 'notKnownYet' || record.started.includes(person);
    });
}

/** Who leads on responding to each child who may be caring. */
export function responsibleFor(record: FamilyRecord): string[] {
  const children = mayBeCaring(record).map((child) => {
    const label = labelOf(record, child);
    const helped = helpedBy(record, child);
    const adult = helped.some((id) => /^a\d/.test(id) || id === 'grandparent');
    const other = helped.some((id) => /^c\d/.test(id));
    if (adult && other) {
      return `${label} helps an adult and a child, so adult services and children’s services agree who leads (2015 §4.1).`;
    }
    if (adult)
      return `${label} helps an adult, so adult services lead on responding to ${label} (2015 §4.1).`;
    if (other)
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

/** What to consider beside the actions, only where the record calls for it. */
export function considerationsFor(record: FamilyRecord): Consideration[] {
  const interpreting = mayBeCaring(record).filter((child) => {
    const kinds = recorded(record, { key: 'askWhyCaring', person: child })?.details?.kindsOfHelp;
    return typeof kinds === 'object' && kinds.includes('interpreting');
  });
  const youngAdults = record.people.children.filter(({ age }) => age === 'youngAdult');
  return [
    ...interpreting.map((child) => ({
      words: `${labelOf(record, child)} interprets. Use an interpreter, not the child: “it is not good practice to expect young carers to interpret for their families, particularly when it involves someone with an illness.”`,
      source: '2012 memorandum, section 5',
    })),
    ...youngAdults.map(({ id }) => ({
      words: `${labelOf(record, id)} is 18 to 24. If they care for someone, offer a carer’s assessment for young adults, and say how to ask for it. The flowcharts do not ask about them.`,
      source: '2015 template, sections 2, 4.1 and 6',
    })),
  ];
}
