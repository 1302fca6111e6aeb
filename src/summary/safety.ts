import { safetyKeys } from '#src/record/changes.ts';
import { fullLabelOf, labelOf } from '#src/record/people.ts';
import {
  type Change,
  type FamilyRecord,
  lastDone,
  recorded,
  type SafetyEntry,
} from '#src/record/record.ts';
import { clockTime, dateInWords, hoursLater, timeInWords } from '#src/record/time.ts';
import { outcomeOf } from './outcome.ts';

/** How a safety concern stands, the worst first. */
export type Standing =
  | 'actNow'
  | 'notKnownYet'
  | 'decidedNoAlert'
  | 'takenBack'
  | 'alertMade'
  | 'alreadyReported';

/** A safety concern about one person, or that it is not known yet whether there is one. */
export type Concern = {
  readonly person: string;
  readonly kind: 'child' | 'adult';
  readonly standing: Standing;
  readonly done: SafetyEntry | undefined;
  /** The lines of the history in which a yes was taken back. */
  readonly takenBack: readonly Change[];
};

const order: readonly Standing[] = [
  'actNow',
  'notKnownYet',
  'decidedNoAlert',
  'takenBack',
  'alertMade',
  'alreadyReported',
];

/** Every safety concern of a record, worst first, children before adults. None is ever left out: not by another answer, nor by removing the person. */
export function concernsOf(record: FamilyRecord): Concern[] {
  const advised = outcomeOf(record).advice.map(({ person }) => person);
  const persons = new Set<string>([
    ...record.answers.filter(isYes).map(({ person }) => person),
    ...advised,
    ...record.safety.map(({ person }) => person),
    ...record.history.filter(isTakenBack).map(({ person }) => person),
  ]);
  return [...persons]
    .map((person): Concern => {
      const kind = person.startsWith('c') ? 'child' : 'adult';
      return {
        person,
        kind,
        ...standingOf(record, person, kind),
        takenBack: record.history.filter((line) => line.person === person && isTakenBack(line)),
      };
    })
    .sort(
      (one, other) =>
        order.indexOf(one.standing) - order.indexOf(other.standing) ||
        (one.kind === other.kind ? 0 : one.kind === 'child' ? -1 : 1) ||
        Number(one.person.slice(1)) - Number(other.person.slice(1)),
    );
}

function isYes({ key, answer }: { key: string; answer: string }): boolean {
  return safetyKeys.includes(key) && answer === 'yes';
}

function isTakenBack({ key, from, to }: Change): boolean {
  return safetyKeys.includes(key) && from === 'yes' && to !== 'yes';
}

/** What answers the concern as it stands: the last deed but "about to", if no yes was said after it. */
function deedThatCounts(record: FamilyRecord, person: string): SafetyEntry | undefined {
  const deed = record.safety.findLast(
    (entry) => entry.person === person && entry.done !== 'makingNow',
  );
  const lastLine = record.history.findLast(
    (line) => line.person === person && safetyKeys.includes(line.key) && line.from === 'yes',
  );
  const isOlder = deed && lastLine && Date.parse(lastLine.at) > Date.parse(deed.at);
  return isOlder ? undefined : deed;
}

function standingOf(
  record: FamilyRecord,
  person: string,
  kind: Concern['kind'],
): Pick<Concern, 'standing' | 'done'> {
  const key = kind === 'child' ? 'childAtRisk' : 'adultAtRisk';
  const answer = recorded(record, { key, person })?.answer;
  const last = lastDone(record, person);
  if (answer === 'notKnownYet') return { standing: 'notKnownYet', done: last };
  if (answer === 'yes') {
    const deed = deedThatCounts(record, person);
    if (deed && deed.done !== 'makingNow') return { standing: deed.done, done: deed };
    return { standing: 'actNow', done: last };
  }
  // The yes was taken back, or the person taken out: what was done about it stays.
  const deed = record.safety.findLast(
    (entry) => entry.person === person && entry.done !== 'makingNow',
  );
  if (deed && deed.done !== 'makingNow') return { standing: deed.done, done: deed };
  return { standing: 'takenBack', done: last };
}

/** What may be the matter: "Child 1 may be at risk of significant harm". */
export function concernInWords(record: FamilyRecord, { person, kind }: Concern): string {
  const harm = kind === 'child' ? 'significant harm' : 'harm';
  return `${labelOf(record, person)} may be at risk of ${harm}`;
}

/** How a concern stands, in one or two sentences, as the banner, the paper and the copy say it. */
export function standingInWords(record: FamilyRecord, concern: Concern): string {
  const { person, kind, standing, done, takenBack } = concern;
  const label = labelOf(record, person);
  const to = (done?.to ? ` to ${done.to}` : '') + (done?.ref ? ` (reference ${done.ref})` : '');
  const at = done ? timeInWords(done.at) : '';
  switch (standing) {
    case 'actNow':
      return done?.done === 'makingNow'
        ? `${concernInWords(record, concern)}. The alert was about to be made on ${at}; that it was made is not recorded. This tool has not raised the alert.`
        : `${concernInWords(record, concern)}. This tool has not raised the alert. You need to.`;
    case 'notKnownYet':
      return `It is not known yet whether ${label} is at risk of ${kind === 'child' ? 'significant harm' : 'harm'}. Find out before you close this contact.`;
    case 'alertMade': {
      const confirm =
        kind === 'child' && done
          ? ` Confirm the referral by ${clockTime(done.at)} on ${dateInWords(hoursLater(done.at, 48))} (2012 memorandum, section 14).`
          : '';
      return `Alert made for ${label} on ${at}${to}.${confirm}`;
    }
    case 'alreadyReported':
      return `Concern about ${label} was already open or reported: told${to} on ${at}.`;
    case 'decidedNoAlert':
      return `Concern about ${label} discussed, no alert: ${at}${done?.to ? `, decided by ${done.to}` : ''}. Reason: ${done?.reason ?? ''}`;
    case 'takenBack': {
      const last = takenBack.at(-1);
      const how = last?.to === 'removed' ? `${label} was taken out of the record` : 'changed';
      return last
        ? `${fullLabelOf(record, person)} was said to be at risk; ${how} on ${timeInWords(last.at)}. Reason: ${last.reason ?? ''}`
        : `A safety concern about ${label} was recorded.`;
    }
  }
}

/** Earlier lines about a concern that stay beside how it stands now: a yes that was taken back, an alert before another deed. */
export function traceInWords(record: FamilyRecord, concern: Concern): string[] {
  const { person, done, takenBack, standing } = concern;
  const earlier = record.safety.filter((entry) => entry.person === person && entry !== done);
  const deeds = {
    alertMade: 'alert made',
    makingNow: 'alert about to be made',
    alreadyReported: 'already open or reported',
    decidedNoAlert: 'discussed, no alert',
  };
  // What was last done is in how the concern stands, except where that speaks of something later.
  const isShown =
    standing === 'takenBack' ||
    standing === 'notKnownYet' ||
    (standing === 'actNow' && done?.done !== 'makingNow');
  return [
    ...takenBack
      .filter((line) => !(standing === 'takenBack' && line === takenBack.at(-1)))
      .map(
        (line) =>
          `Earlier: said to be at risk, changed on ${timeInWords(line.at)}. Reason: ${line.reason ?? ''}`,
      ),
    ...record.history
      .filter(
        (line) =>
          line.person === person &&
          safetyKeys.includes(line.key) &&
          line.to === 'yes' &&
          line.from === 'yes',
      )
      .map((line) => `Said again to be at risk on ${timeInWords(line.at)}.`),
    ...[...earlier, ...(isShown && done ? [done] : [])].map(
      (entry) =>
        `Earlier: ${deeds[entry.done]} on ${timeInWords(entry.at)}${entry.to ? `, ${entry.to}` : ''}${entry.reason ? `. Reason: ${entry.reason}` : ''}`,
    ),
  ];
}

/** One line about safety for the head of every printed page. */
export function safetyOnEveryPage(record: FamilyRecord): string | undefined {
  const concerns = concernsOf(record);
  if (concerns.length === 0) return undefined;
  const words = {
    actNow: 'alert NOT recorded as made',
    notKnownYet: 'risk NOT KNOWN YET',
    decidedNoAlert: 'discussed, no alert',
    takenBack: 'answer changed, see page 1',
    alertMade: 'alert made',
    alreadyReported: 'already reported',
  } as const;
  const each = concerns.map(({ person, standing }) => {
    const wasMade = record.safety.some(
      (entry) => entry.person === person && entry.done === 'alertMade',
    );
    const earlier = wasMade && standing !== 'alertMade' ? ' (an alert was made, see page 1)' : '';
    return `${fullLabelOf(record, person)}: ${words[standing]}${earlier}`;
  });
  return `SAFETY CONCERN, see page 1. ${each.join('. ')}`;
}
