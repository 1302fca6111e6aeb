import { safetyKeys } from './changes.ts';
import type { Read } from './json.ts';
import {
  type Adult,
  type Answered,
  type Change,
  type Child,
  type FamilyRecord,
  isSame,
  limits,
  type Matter,
  recorded,
} from './record.ts';
import { inOneText, isSameValue } from './same.ts';
import { wasTakenOut, whatStands } from './sound.ts';
import { hoursLater } from './time.ts';

type Agreed = FamilyRecord['agreed'][number];
type Known = FamilyRecord['people']['adultsKnown'];

/** Something of which two records of a family say different things. Its name tells it from all others. */
export type Clash = { readonly name: string } & (
  | { readonly kind: 'answer'; readonly mine: Answered; readonly theirs: Answered }
  | { readonly kind: 'agreed'; readonly mine: Agreed; readonly theirs: Agreed }
  | { readonly kind: 'person'; readonly mine: Adult | Child; readonly theirs: Adult | Child }
  | { readonly kind: 'adults' | 'children'; readonly mine: Known; readonly theirs: Known }
  | { readonly kind: 'ref'; readonly mine: string; readonly theirs: string }
);

/** Which of two is kept. `both` keeps one answer, and the other in its note. */
export type Choice = 'mine' | 'theirs' | 'both';

/** All that is recorded of an answer, in words. */
type InWords = (answered: Answered) => string;

/** The ids of which both records know, with somebody in at least one of them: the same person, or not. */
export function sharedPeople(mine: FamilyRecord, theirs: FamilyRecord): string[] {
  const listed = [mine, theirs].map((record) => new Set(peopleOf(record).map(({ id }) => id)));
  const knows = [mine, theirs].map(
    (record, side) => (id: string) => listed[side]?.has(id) || wasTakenOut(record, id),
  );
  const ids = new Set(listed.flatMap((some) => [...some]));
  return [...ids].filter((id) => knows.every((isKnown) => isKnown(id))).sort(byNumber);
}

/** Their record with a new id for everybody who has the id of somebody else here. An id is never used again. */
export function renumbered(
  mine: FamilyRecord,
  theirs: FamilyRecord,
  strangers: readonly string[],
): FamilyRecord {
  const used = [mine, theirs].flatMap((record) => [
    ...peopleOf(record).map(({ id }) => id),
    ...record.history.map(({ person }) => person),
  ]);
  const ids = new Map<string, string>();
  for (const id of strangers) {
    const numbers = used.filter((other) => other[0] === id[0]).map(numberOf);
    const fresh = `${id[0]}${Math.max(...numbers) + 1}`;
    used.push(fresh);
    ids.set(id, fresh);
  }
  const renamed = (id: string) => ids.get(id) ?? id;
  const ofPerson = <T extends { readonly id: string }>(one: T): T => ({
    ...one,
    id: renamed(one.id),
  });
  const about = <T extends Pick<Matter, 'person'>>(entry: T): T => ({
    ...entry,
    person: renamed(entry.person),
  });
  // Ticks may name people. Text stays as it was written.
  const ofDetails = (details: NonNullable<Answered['details']>) =>
    Object.fromEntries(
      Object.entries(details).map(([field, value]) => [
        field,
        typeof value === 'string' ? value : value.map(renamed),
      ]),
    );
  return {
    ...theirs,
    people: {
      ...theirs.people,
      adults: theirs.people.adults.map(ofPerson),
      children: theirs.people.children.map(ofPerson),
    },
    started: theirs.started.map(renamed),
    answers: theirs.answers.map((answered) => ({
      ...about(answered),
      ...(answered.details ? { details: ofDetails(answered.details) } : {}),
    })),
    putOff: theirs.putOff.map(about),
    safety: theirs.safety.map(about),
    agreed: theirs.agreed.map(about),
    history: theirs.history.map(about),
  };
}

/** Everything of which two records say different things. The same id is the same person in both. */
export function clashesOf(mine: FamilyRecord, theirs: FamilyRecord): Clash[] {
  const clashes: Clash[] = [];
  for (const [one, other] of pairs(peopleOf(mine), peopleOf(theirs), hasSameId)) {
    if (joined(one, other)) continue;
    clashes.push({ name: `person ${one.id}`, kind: 'person', mine: one, theirs: other });
  }
  for (const kind of ['adults', 'children'] as const) {
    const [one, other] = [knownOf(mine, kind), knownOf(theirs, kind)];
    const isSaid = [one, other].every((known) => known === 'none' || known === 'notKnownYet');
    if (isSaid && one !== other) clashes.push({ name: kind, kind, mine: one, theirs: other });
  }
  for (const [one, other] of pairs(mine.answers, theirs.answers, isSame)) {
    if (combined(one, other)) continue;
    clashes.push({ name: nameOf('answer', one), kind: 'answer', mine: one, theirs: other });
  }
  for (const [one, other] of pairs(mine.agreed, theirs.agreed, isSame)) {
    if (joined(one, other)) continue;
    clashes.push({ name: nameOf('agreed', one), kind: 'agreed', mine: one, theirs: other });
  }
  if (mine.ref && theirs.ref && mine.ref !== theirs.ref) {
    clashes.push({ name: 'ref', kind: 'ref', mine: mine.ref, theirs: theirs.ref });
  }
  return clashes;
}

/** What can be chosen at a clash. A yes about safety stays: it is taken back afterwards, with a reason, or not at all. */
export function choicesAt(clash: Clash, inWords: InWords): Choice[] {
  if (clash.kind !== 'answer') return ['mine', 'theirs'];
  const { mine, theirs } = clash;
  const stays: Choice[] =
    isRisk(mine) === isRisk(theirs) ? ['mine', 'theirs'] : [isRisk(mine) ? 'mine' : 'theirs'];
  const { note = '' } = decidedAs('both', mine, theirs, inWords);
  return note.length <= limits.note ? [...stays, 'both'] : stays;
}

/**
 * One record of two, in which the same id is the same person. Of each clash what was chosen is kept, and of the rest all.
 * Throws where a clash was not decided, or a yes about safety would be dropped.
 */
export function merge(
  mine: FamilyRecord,
  theirs: FamilyRecord,
  { choices, inWords, at }: { choices: ReadonlyMap<string, Choice>; inWords: InWords; at: string },
): Read<FamilyRecord> {
  const clashes = clashesOf(mine, theirs);
  for (const clash of clashes) {
    const choice = choices.get(clash.name);
    if (!choice || !choicesAt(clash, inWords).includes(choice)) {
      throw new Error(`"${clash.name}" cannot be kept as ${choice}. Ask for one of its choices.`);
    }
  }
  const pick = <T>(name: string, one: T, other: T): T =>
    choices.get(name) === 'theirs' ? other : one;
  const pickPerson = <T extends { readonly id: string }>(one: T, other: T): T =>
    joined(one, other) ?? pick(`person ${one.id}`, one, other);
  const pickAnswer = (one: Answered, other: Answered): Answered => {
    const choice = choices.get(nameOf('answer', one)) ?? 'mine';
    return combined(one, other) ?? decidedAs(choice, one, other, inWords);
  };
  const pickAgreed = (one: Agreed, other: Agreed): Agreed =>
    joined(one, other) ?? pick(nameOf('agreed', one), one, other);

  const answers = united(mine.answers, theirs.answers, isSame, pickAnswer);
  const adults = united(mine.people.adults, theirs.people.adults, hasSameId, pickPerson);
  const children = united(mine.people.children, theirs.people.children, hasSameId, pickPerson);
  const people = {
    adults: adults.sort((one, other) => byNumber(one.id, other.id)),
    children: children.sort((one, other) => byNumber(one.id, other.id)),
  };
  const known = (group: 'adults' | 'children'): Known => {
    if (people[group].some((one) => !('age' in one) || one.age !== 'youngAdult')) return 'listed';
    const [one, other] = [knownOf(mine, group), knownOf(theirs, group)];
    // A child who was listed and is taken for a young adult now says nothing of other children.
    if (one === 'listed' || other === 'listed') return 'notSaid';
    return one === 'notSaid' ? other : other === 'notSaid' ? one : pick(group, one, other);
  };
  const ref = mine.ref && theirs.ref ? pick('ref', mine.ref, theirs.ref) : (mine.ref ?? theirs.ref);
  const sharing = inOrder(mine.sharing ?? [], theirs.sharing ?? []);
  const merged: FamilyRecord = {
    ...mine,
    revision: mine.revision + 1,
    asOf: at,
    ...(ref ? { ref } : {}),
    door: mine.door === theirs.door ? mine.door : 'both',
    people: { ...people, adultsKnown: known('adults'), childrenKnown: known('children') },
    started: [...new Set([...mine.started, ...theirs.started])],
    answers,
    putOff: mine.putOff.filter((matter) => !answers.some((answered) => isSame(answered, matter))),
    safety: inOrder(mine.safety, theirs.safety),
    agreed: united(mine.agreed, theirs.agreed, isSame, pickAgreed),
    history: inOrder(mine.history, theirs.history),
    ...(sharing.length > 0 ? { sharing } : {}),
  };
  const whole = withRaised(withChanges(merged, [mine, theirs], at), [mine, theirs], at);
  const full = whatIsFull(whole);
  return full
    ? {
        refusal: `Together the two hold more ${full} than one record can. Open the file as a family of its own`,
      }
    : { value: whole };
}

type Sides = readonly [FamilyRecord, FamilyRecord];

/** Writes into the history what the record says differently from either side, so that what was left is not forgotten. */
function withChanges(merged: FamilyRecord, sides: Sides, at: string): FamilyRecord {
  const reason = 'Two records of the family were put together';
  const lines: Change[] = [];
  for (const { key, person, answer } of merged.answers) {
    for (const side of sides) {
      const before = recorded(side, { key, person })?.answer;
      if (before && before !== answer) {
        lines.push({ key, person, from: before, to: answer, at, reason });
      }
    }
  }
  for (const group of ['adults', 'children'] as const) {
    const to = knownOf(merged, group);
    const before = new Set(sides.map((side) => knownOf(side, group)));
    for (const from of before) {
      if (from === to || from === 'notSaid') continue;
      lines.push({ key: 'hasChildren', person: group, from, to, at, reason });
    }
  }
  // A safety answer is always what it was last changed to: also of somebody who was taken out on one side and is back.
  const history = [...merged.history, ...lines];
  for (const { id } of peopleOf(merged)) {
    const matter = riskOf(id);
    const last = history.findLast((line) => isSame(line, matter));
    const to = whatStands(merged, matter);
    if (!last || last.to === to) continue;
    const from = last.to === 'removed' ? 'unanswered' : last.to;
    history.push({ ...matter, from, to, at, reason });
  }
  return { ...merged, history };
}

/**
 * Says again that somebody is at risk where one side said so and only the other has done something about it: before it
 * was said, or without having heard of it. What was done then does not answer it.
 */
function withRaised(merged: FamilyRecord, [mine, theirs]: Sides, at: string): FamilyRecord {
  const lines: Change[] = [];
  for (const { id } of peopleOf(merged)) {
    const matter = riskOf(id);
    const deed = merged.safety.findLast(
      ({ person, done }) => person === id && done !== 'makingNow',
    );
    if (!deed) continue;
    const isUnanswered = ([side, other]: Sides): boolean => {
      const said = recorded(side, matter);
      if (said?.answer !== 'yes' || side.safety.some((own) => isSameValue(own, deed))) return false;
      const isOlder = Date.parse(deed.at) <= Date.parse(said.at);
      return isOlder || recorded(other, matter)?.answer !== 'yes';
    };
    if (!isUnanswered([mine, theirs]) && !isUnanswered([theirs, mine])) continue;
    // Where the other computer's clock is ahead, it is said again after the deed all the same.
    const isAhead = Date.parse(deed.at) >= Date.parse(at);
    const after = isAhead ? hoursLater(deed.at, 1 / 3600) : at;
    lines.push({ ...matter, from: 'yes', to: 'yes', at: after });
  }
  return { ...merged, history: [...merged.history, ...lines] };
}

function whatIsFull({ people, answers, safety, history, sharing = [], agreed }: FamilyRecord) {
  if (people.adults.length + people.children.length > limits.people) return 'people';
  if (answers.length > limits.answers || agreed.length > limits.answers) return 'answers';
  if (answers.filter(({ note }) => note).length > limits.notes) return 'notes';
  if (safety.length > limits.safety || history.length > limits.history) return 'changes';
  return sharing.length > limits.sharing ? 'decisions to share' : undefined;
}

/** What is kept of two answers. What is left of the other stands in the note where both are. */
function decidedAs(choice: Choice, mine: Answered, theirs: Answered, inWords: InWords): Answered {
  if (choice !== 'both') return choice === 'mine' ? mine : theirs;
  const [kept, other] = isRisk(theirs) && !isRisk(mine) ? [theirs, mine] : [mine, theirs];
  const also = `Also recorded: ${inWords(other)}`;
  return { ...kept, note: kept.note ? `${kept.note}\n${also}` : also };
}

/** Two records of one answer as one; none where they differ. */
function combined(mine: Answered, theirs: Answered): Answered | undefined {
  const { at: since = '', details: mineDetails = {}, saidBy: mineSaidBy = [], ...one } = mine;
  const { at: alsoSince, details: theirDetails = {}, saidBy: theirSaidBy = [], ...other } = theirs;
  const rest = joined(one, other);
  const details = joined(mineDetails, theirDetails);
  if (!rest || !details) return undefined;
  const saidBy = [...new Set([...mineSaidBy, ...theirSaidBy])];
  return {
    ...rest,
    ...(Object.keys(details).length > 0 ? { details } : {}),
    ...(saidBy.length > 0 ? { saidBy } : {}),
    at: Date.parse(alsoSince) < Date.parse(since) ? alsoSince : since,
  };
}

/** The parts of both; none where one part is said differently. */
function joined<T extends object>(mine: T, theirs: T): T | undefined {
  const both = { ...theirs, ...mine };
  return isSameValue(both, { ...mine, ...theirs }) ? both : undefined;
}

function pairs<T>(
  mine: readonly T[],
  theirs: readonly T[],
  isOne: (one: T, other: T) => boolean,
): (readonly [T, T])[] {
  return mine.flatMap((one) =>
    theirs.filter((other) => isOne(one, other)).map((other) => [one, other] as const),
  );
}

/** All of both: what both have once, as it was picked. */
function united<T>(
  mine: readonly T[],
  theirs: readonly T[],
  isOne: (one: T, other: T) => boolean,
  pick: (one: T, other: T) => T,
): T[] {
  return [
    ...mine.map((one) => {
      const other = theirs.find((another) => isOne(one, another));
      return other === undefined ? one : pick(one, other);
    }),
    ...theirs.filter((other) => !mine.some((one) => isOne(one, other))),
  ];
}

/** All entries of both by their time, each side's in its own order. An entry that both have stands once. */
function inOrder<T extends { readonly at: string }>(mine: readonly T[], theirs: readonly T[]): T[] {
  const here = mine.map(inOneText);
  const more = theirs.filter((entry) => {
    const place = here.indexOf(inOneText(entry));
    if (place >= 0) here.splice(place, 1);
    return place < 0;
  });
  const all: T[] = [];
  for (const entry of mine) {
    while (more[0] && Date.parse(more[0].at) < Date.parse(entry.at)) all.push(...more.splice(0, 1));
    all.push(entry);
  }
  return [...all, ...more];
}

function peopleOf({ people }: FamilyRecord): (Adult | Child)[] {
  return [...people.adults, ...people.children];
}

function knownOf({ people }: FamilyRecord, group: 'adults' | 'children'): Known {
  return group === 'adults' ? people.adultsKnown : people.childrenKnown;
}

function riskOf(person: string): Matter {
  return { key: person.startsWith('c') ? 'childAtRisk' : 'adultAtRisk', person };
}

function isRisk({ key, answer }: Answered): boolean {
  return safetyKeys.includes(key) && answer === 'yes';
}

function nameOf(kind: 'answer' | 'agreed', { key, person }: Matter): string {
  return `${kind} ${key} ${person}`;
}

function hasSameId(one: { readonly id: string }, other: { readonly id: string }): boolean {
  return one.id === other.id;
}

function numberOf(id: string): number {
  return Number(id.slice(1)) || 0;
}

function byNumber(one: string, other: string): number {
  return one.charCodeAt(0) - other.charCodeAt(0) || numberOf(one) - numberOf(other);
}
