import { safetyKeys } from './changes.ts';
import { childrenOf, isInRecord } from './people.ts';
import { type Change, type FamilyRecord, isSame, limits, type Matter, recorded } from './record.ts';

/** Groups of whom nobody is listed: something can be put off or agreed about them. */
const groups: readonly string[] = ['adults', 'children'];

/** Far more changes, and far higher numbers of people, than any family has. Beyond them a next one could not be kept. */
const most = { revision: 1_000_000_000, person: 500 } as const;

/** How far the clock of another computer may be ahead of this one, in milliseconds. */
const aDay = 86_400_000;

/** Whether the record has had that person, and they were taken out. */
export function wasTakenOut(record: FamilyRecord, person: string): boolean {
  return record.history.some((line) => line.person === person && line.to === 'removed');
}

/** Whether a time in the record cannot be read, or is more than a day after now. */
export function isFromTheFuture(record: FamilyRecord, now: string): boolean {
  const times = [
    record.asOf,
    ...[record.answers, record.safety, record.history].flat().map(({ at }) => at),
    ...(record.sharing ?? []).flatMap(({ at, sharedAt }) => (sharedAt ? [at, sharedAt] : [at])),
  ];
  return times.some((time) => !(Date.parse(time) <= Date.parse(now) + aDay));
}

/**
 * What in a record cannot have been written by this program, in words; none where all of it fits together. Which answers a
 * question offers is not known here.
 */
export function faultOf(record: FamilyRecord): string | undefined {
  return faultOfPeople(record) ?? faultOfMatters(record) ?? faultOfSafety(record);
}

function faultOfPeople(record: FamilyRecord): string | undefined {
  const { started } = record;
  const { adults, children, adultsKnown, childrenKnown } = record.people;
  const ids = [...adults, ...children].map(({ id }) => id);
  const everyId = [...ids, ...record.history.map(({ person }) => person)];
  if (everyId.some((id) => Number(id.slice(1)) > most.person) || record.revision > most.revision) {
    return 'it counts higher than this tool does';
  }
  if (ids.length > limits.people) return `it lists more than ${limits.people} people`;
  if (!isUnique(ids)) return 'two people have the same label';
  if (!adults.every(isLettered('a')) || !children.every(isLettered('c'))) {
    return 'a person has the label of another kind of person';
  }
  // Saying that there is nobody would take the questions about somebody who is there off the route.
  const isListed = { adults: adults.length > 0, children: childrenOf(record).length > 0 };
  if (
    isListed.adults !== (adultsKnown === 'listed') ||
    isListed.children !== (childrenKnown === 'listed')
  ) {
    return 'it says of a group both that people are listed and that none is';
  }
  if (!isUnique(started) || !started.every((id) => children.some((child) => child.id === id))) {
    return 'a flowchart is started for nobody in the family';
  }
  return undefined;
}

function isLettered(letter: 'a' | 'c'): (person: { readonly id: string }) => boolean {
  return ({ id }) => id.startsWith(letter);
}

function isUnique(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}

function faultOfMatters(record: FamilyRecord): string | undefined {
  const { answers, agreed, putOff, history } = record;
  for (const list of [answers, agreed, putOff]) {
    if (!isUnique(list.map(({ key, person }) => `${key} ${person}`))) {
      return 'one question or action stands in it twice';
    }
  }
  if (!answers.every(({ person }) => isInRecord(record, person))) {
    return 'an answer is about nobody in the family';
  }
  const isOpenTo = ({ person }: Matter) => isInRecord(record, person) || groups.includes(person);
  if (![...agreed, ...putOff].every(isOpenTo)) {
    return 'something agreed or put off is about nobody in the family';
  }
  if (!history.every((line) => isOpenTo(line) || wasTakenOut(record, line.person))) {
    return 'a change is about nobody who is or was in the family';
  }
  return undefined;
}

function faultOfSafety(record: FamilyRecord): string | undefined {
  const { history, safety } = record;
  if (safety.length > limits.safety) return 'it lists more deeds about safety than there can be';
  for (const { person, kind, done, to, reason } of safety) {
    if (!isInRecord(record, person) && !wasTakenOut(record, person)) {
      return 'what was done about safety is about nobody who is or was in the family';
    }
    if (kind !== (person.startsWith('c') ? 'child' : 'adult')) {
      return 'what was done about safety is of another kind than its person';
    }
    const isBare = (words: string | undefined) => !words?.trim();
    if (
      (done === 'decidedNoAlert' && isBare(reason)) ||
      (done !== 'alertMade' && done !== 'makingNow' && isBare(to))
    ) {
      return 'it says what was decided about safety, and not by whom or why';
    }
  }
  for (const line of history) {
    const { key, person, from, to, reason } = line;
    const isSafety = safetyKeys.includes(key);
    if (to === 'removed' && key !== (person.startsWith('c') ? 'childAtRisk' : 'adultAtRisk')) {
      return 'somebody was taken out in a way that this tool has not';
    }
    if (isSafety && from === 'yes' && to !== 'yes' && !reason?.trim()) {
      return 'a yes about safety was taken back without a reason';
    }
    const last = isSafety && history.findLast((other) => isSame(other, line));
    if (last && last.to !== whatStands(record, line)) {
      return 'an answer about safety is not what it was last changed to';
    }
  }
  return undefined;
}

/** What the last change of a safety answer must have led to. */
export function whatStands(record: FamilyRecord, matter: Matter): Change['to'] {
  if (!isInRecord(record, matter.person)) return 'removed';
  return recorded(record, matter)?.answer ?? 'unanswered';
}
