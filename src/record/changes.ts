import { childrenOf } from './people.ts';
import {
  type Adult,
  type Answered,
  type Change,
  type Child,
  type Door,
  type FamilyRecord,
  isSame,
  limits,
  type Matter,
  recorded,
  type SafetyEntry,
} from './record.ts';

/** The keys of the two safety questions: a yes to either is never taken back without a reason. */
export const safetyKeys: readonly string[] = ['childAtRisk', 'adultAtRisk'];

/** A record of a family about whom nothing is known yet. `at` is the time with its offset. */
export function newRecord(
  door: Door,
  versions: FamilyRecord['pathways'],
  edition: string,
  at: string,
): FamilyRecord {
  return {
    format: 'young-carers-record',
    version: 1,
    revision: 0,
    pathways: versions,
    edition,
    asOf: at,
    door,
    people: { adultsKnown: 'notSaid', adults: [], childrenKnown: 'notSaid', children: [] },
    started: [],
    answers: [],
    putOff: [],
    safety: [],
    agreed: [],
    history: [],
  };
}

/** The record with parts of it changed, at that time. */
export function changed(
  record: FamilyRecord,
  at: string,
  parts: Partial<FamilyRecord>,
): FamilyRecord {
  return { ...record, ...parts, asOf: at, revision: record.revision + 1 };
}

/** Lines about safety and about removed people are kept for ever; of the others the oldest goes first. */
function withHistory(record: FamilyRecord, line: Change): readonly Change[] {
  const history = [...record.history, line];
  if (history.length <= limits.history) return history;
  const oldest = history.findIndex(({ key, to }) => !safetyKeys.includes(key) && to !== 'removed');
  return oldest < 0 ? history.slice(1) : history.toSpliced(oldest, 1);
}

/** What is given when a question is answered or a recording page is left. */
export type Given = Pick<Answered, 'answer' | 'details' | 'note' | 'saidBy'>;

/**
 * Records an answer. A change of an earlier one is written to the history, with the reason where there is one.
 * Throws where a yes to a safety question would be taken back without a reason.
 */
export function answer(
  record: FamilyRecord,
  matter: Matter,
  given: Given,
  at: string,
  reason?: string,
): FamilyRecord {
  const before = recorded(record, matter);
  const isTakenBack =
    safetyKeys.includes(matter.key) && before?.answer === 'yes' && given.answer !== 'yes';
  if (isTakenBack && !reason) {
    throw new Error(
      `A yes to ${matter.key} for ${matter.person} was to be changed without a reason. Ask for the reason first.`,
    );
  }
  const entry: Answered = { key: matter.key, person: matter.person, ...given, at };
  const isChanged = before !== undefined && before.answer !== given.answer;
  const history = isChanged
    ? withHistory(record, {
        key: matter.key,
        person: matter.person,
        from: before.answer,
        to: given.answer,
        at,
        ...(reason ? { reason } : {}),
      })
    : record.history;
  return changed(record, at, {
    answers: [...record.answers.filter((other) => !isSame(other, matter)), entry],
    putOff: record.putOff.filter((other) => !isSame(other, matter)),
    history,
  });
}

/**
 * Says again that a person may be at risk, as on a new disclosure after something was done about an earlier one.
 * The history keeps it, and what was done before no longer answers it.
 */
export function raiseAgain(record: FamilyRecord, matter: Matter, at: string): FamilyRecord {
  const { key, person } = matter;
  return changed(record, at, {
    history: withHistory(record, { key, person, from: 'yes', to: 'yes', at }),
  });
}

/** Leaves a question for later in this visit. It stays unanswered. */
export function putOff(record: FamilyRecord, matter: Matter, at: string): FamilyRecord {
  if (record.putOff.some((other) => isSame(other, matter))) return record;
  // Callers hand over more than a matter, such as a line of the summary: a record that kept it could not be opened again.
  const { key, person } = matter;
  return changed(record, at, { putOff: [...record.putOff, { key, person }] });
}

/** Offers again what was put off, as on coming back to a record. */
export function startVisit(record: FamilyRecord): FamilyRecord {
  return { ...record, putOff: [] };
}

/** The next id of that letter. An id is never used again: paper may bear it. */
function nextId(record: FamilyRecord, letter: 'a' | 'c'): string {
  const used = [
    ...record.people.adults.map(({ id }) => id),
    ...record.people.children.map(({ id }) => id),
    ...record.history.map(({ person }) => person),
  ];
  const numbers = used
    .filter((id) => id.startsWith(letter))
    .map((id) => Number(id.slice(1)))
    .filter((number) => number > 0);
  return `${letter}${Math.max(0, ...numbers) + 1}`;
}

/** Whether the record holds as many people as it can. */
export function isFull(record: FamilyRecord): boolean {
  return record.people.adults.length + record.people.children.length >= limits.people;
}

/** Adds an adult who needs care, and gives the record and the new id. */
export function addAdult(
  record: FamilyRecord,
  adult: Omit<Adult, 'id'>,
  at: string,
): { record: FamilyRecord; id: string } {
  const id = nextId(record, 'a');
  const people = {
    ...record.people,
    adultsKnown: 'listed' as const,
    adults: [...record.people.adults, { ...adult, id }],
  };
  return { record: changed(record, at, { people }), id };
}

/** Adds a child, and gives the record and the new id. */
export function addChild(
  record: FamilyRecord,
  child: Omit<Child, 'id'>,
  at: string,
): { record: FamilyRecord; id: string } {
  const id = nextId(record, 'c');
  const children = [...record.people.children, { ...child, id }];
  const people = {
    ...record.people,
    childrenKnown: child.age === 'youngAdult' ? record.people.childrenKnown : ('listed' as const),
    children,
  };
  return { record: changed(record, at, { people }), id };
}

/** Changes what is known of an adult. */
export function changeAdult(record: FamilyRecord, adult: Adult, at: string): FamilyRecord {
  const adults = record.people.adults.map((other) => (other.id === adult.id ? adult : other));
  return changed(record, at, { people: { ...record.people, adults } });
}

/** Changes what is known of a child. */
export function changeChild(record: FamilyRecord, child: Child, at: string): FamilyRecord {
  const children = record.people.children.map((other) => (other.id === child.id ? child : other));
  const hasChildren = children.some(({ age }) => age !== 'youngAdult');
  const childrenKnown = hasChildren
    ? 'listed'
    : record.people.childrenKnown === 'listed'
      ? 'notSaid'
      : record.people.childrenKnown;
  return changed(record, at, { people: { ...record.people, children, childrenKnown } });
}

/** Starts or leaves the children's flowchart for a child. */
export function setStarted(
  record: FamilyRecord,
  child: string,
  isStarted: boolean,
  at: string,
): FamilyRecord {
  const others = record.started.filter((id) => id !== child);
  return changed(record, at, { started: isStarted ? [...others, child] : others });
}

/** Whether a person was said to be at risk: they are not removed without a reason. */
export function isSaidToBeAtRisk(record: FamilyRecord, person: string): boolean {
  return safetyKeys.some((key) => recorded(record, { key, person })?.answer === 'yes');
}

/**
 * Takes a person out, with their answers. Lines about safety and the history stay, and the id is not used again.
 * Throws where the person was said to be at risk and no reason is given.
 */
export function removePerson(
  record: FamilyRecord,
  person: string,
  at: string,
  reason?: string,
): FamilyRecord {
  if (isSaidToBeAtRisk(record, person) && !reason) {
    throw new Error(
      `${person} was said to be at risk and was to be removed without a reason. Ask for the reason first.`,
    );
  }
  const isChild = person.startsWith('c');
  const key = isChild ? 'childAtRisk' : 'adultAtRisk';
  const history = withHistory(record, {
    key,
    person,
    from: recorded(record, { key, person })?.answer ?? 'unanswered',
    to: 'removed',
    at,
    ...(reason ? { reason } : {}),
  });
  const adults = record.people.adults.filter(({ id }) => id !== person);
  const children = record.people.children.filter(({ id }) => id !== person);
  const left = { ...record, people: { ...record.people, adults, children } };
  return changed(record, at, {
    people: {
      adults,
      children,
      adultsKnown:
        adults.length === 0 && record.people.adultsKnown === 'listed'
          ? 'notSaid'
          : record.people.adultsKnown,
      childrenKnown:
        childrenOf(left).length === 0 && record.people.childrenKnown === 'listed'
          ? 'notSaid'
          : record.people.childrenKnown,
    },
    started: record.started.filter((id) => id !== person),
    answers: record.answers.filter((answered) => answered.person !== person),
    putOff: record.putOff.filter((matter) => matter.person !== person),
    agreed: record.agreed.filter((matter) => matter.person !== person),
    history,
  });
}

/** What can be said of a group of people none of whom is listed. */
export type NobodyListed = 'none' | 'notKnownYet' | 'notSaid';

/** Says of the children, or of the adults who need care, that there are none or that it is not known yet. */
export function sayKnown(
  record: FamilyRecord,
  group: 'children' | 'adults',
  known: NobodyListed,
  at: string,
): FamilyRecord {
  const field = group === 'children' ? 'childrenKnown' : 'adultsKnown';
  const before = record.people[field];
  if (before === known) return record;
  const line: Change = { key: 'hasChildren', person: group, from: before, to: known, at };
  return changed(record, at, {
    people: { ...record.people, [field]: known },
    history: before === 'notSaid' ? record.history : withHistory(record, line),
  });
}

/** Records what was done about a safety concern. Earlier lines stay. */
export function recordSafety(record: FamilyRecord, entry: SafetyEntry, at: string): FamilyRecord {
  return changed(record, at, { safety: [...record.safety, entry] });
}

/** Records who does something, and by when. */
export function agree(
  record: FamilyRecord,
  matter: Matter,
  agreed: { who?: string; by?: string },
  at: string,
): FamilyRecord {
  const others = record.agreed.filter((other) => !isSame(other, matter));
  const { key, person } = matter;
  return changed(record, at, {
    agreed: agreed.who || agreed.by ? [...others, { key, person, ...agreed }] : others,
  });
}

/** Sets the door by which the family came in. */
export function setDoor(
  record: FamilyRecord,
  door: Door,
  ref: string | undefined,
  at: string,
): FamilyRecord {
  return changed(record, at, { door, ...(ref ? { ref } : {}) });
}
