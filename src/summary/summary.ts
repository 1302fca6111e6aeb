import {
  answerLabel,
  choicesOf,
  deedOf,
  helpFor,
  printedWords,
  titleOf,
} from '#src/pathways/index.ts';
import { fill, type Quotation } from '#src/pathways/pathway.ts';
import { childrenKnown, childrenOf, fullLabelOf, labelOf } from '#src/record/people.ts';
import { type FamilyRecord, isSame, type Matter, recorded } from '#src/record/record.ts';
import { dateInWords, timeInWords } from '#src/record/time.ts';
import { type Consideration, considerationsFor } from './considerations.ts';
import { detailsInWords } from './details.ts';
import { followsFrom } from './follows.ts';
import {
  type KnownLine,
  knownLines,
  notNeededLine,
  peopleInWords,
  type QuestionLine,
} from './known.ts';
import { type Action, type FindOut, type NotAsked, outcomeOf, type Reason } from './outcome.ts';
import { responsibleFor, whoActs } from './responsible.ts';
import { concernsOf, standingInWords, traceInWords } from './safety.ts';
import { sharingLines } from './sharing.ts';
import {
  answerOnPaper,
  capital,
  namesFor,
  originOf,
  questionInWords,
  sourcesOf,
  withLabel,
} from './words.ts';

/** An action, in the words in which screen, paper and copy show it. */
export type ActionLine = Matter & {
  /** Under which heading it stands: "Next". */
  readonly when: string;
  /** Whom it is about: "Child 1 (age 9)". */
  readonly whom: string;
  readonly deed: string;
  readonly who: string;
  /** When it falls due; none where that is still to be agreed. */
  readonly by: string | undefined;
  /** What was agreed, as it is recorded. */
  readonly agreed: FamilyRecord['agreed'][number] | undefined;
  readonly why: readonly string[];
  readonly sources: readonly string[];
  /** The printed words of its boxes, to be quoted beside it on screen. */
  readonly printed: readonly Quotation[];
  /** What was done about the alert, where it is one. */
  readonly status: readonly string[];
};

/** A thing to find out, in words. */
export type FindOutLine = Matter & {
  readonly words: string;
  readonly askWhom: string;
  /** Who asks. */
  readonly who: string;
  /** When it must be known; none where that is still to be agreed. */
  readonly by: string | undefined;
  /** Whether it is to be found out before the contact is closed, and nothing is to be agreed. */
  readonly isDueNow: boolean;
  /** Whether its box is an action too: who and when are agreed there, once for both. */
  readonly isAction: boolean;
  readonly agreed: FamilyRecord['agreed'][number] | undefined;
  readonly follows: readonly { readonly answer: string; readonly deeds: readonly string[] }[];
  readonly sources: readonly string[];
};

/** The outcome in words: one value that screen, paper and copied text all draw, in this order. */
export type Summary = {
  readonly knownAt: string;
  readonly ref: string | undefined;
  /** What stands above everything: that it is incomplete, or that safety was not looked at. */
  readonly headlines: readonly string[];
  readonly isComplete: boolean;
  readonly alerts: readonly ActionLine[];
  readonly advice: readonly ActionLine[];
  /** Concerns that raise nothing now, but must stay on every page. */
  readonly traces: readonly string[];
  readonly household: readonly FindOutLine[];
  readonly tiers: readonly {
    readonly tier: 'next' | 'plan' | 'review';
    readonly heading: string;
    readonly actions: readonly ActionLine[];
  }[];
  readonly findOut: readonly FindOutLine[];
  readonly notAsked: readonly QuestionLine[];
  readonly responsible: readonly string[];
  readonly considerations: readonly Consideration[];
  /** Decisions to share, or not to share. */
  readonly sharing: readonly string[];
  readonly people: readonly { readonly label: string; readonly words: string }[];
  readonly known: readonly KnownLine[];
  readonly notNeeded: readonly QuestionLine[];
  readonly reviewDate: string | undefined;
  /** What the charts print beside their boxes, to be read and not to be done. */
  readonly notes: readonly Quotation[];
};

/** The summary of a record as it stands now. A pure function of the record. */
export function summarise(record: FamilyRecord): Summary {
  const outcome = outcomeOf(record);
  const concerns = concernsOf(record);
  const action = (raised: Action) => actionLine(record, raised);
  const findOut = (open: FindOut) => findOutLine(record, open);
  const raising = new Set([...outcome.alerts, ...outcome.advice].map(({ person }) => person));
  const isComplete = outcome.notAsked.length === 0;
  return {
    knownAt: record.asOf,
    ref: record.ref,
    headlines: headlinesOf(record),
    isComplete,
    alerts: outcome.alerts.map(action),
    advice: outcome.advice.map(action),
    traces: concerns
      .filter(({ person }) => !raising.has(person))
      .flatMap((concern) => [standingInWords(record, concern), ...traceInWords(record, concern)]),
    household: outcome.household.map(findOut),
    tiers: (['next', 'plan', 'review'] as const).map((tier) => ({
      tier,
      heading: tierNames[tier],
      actions: outcome[tier].map(action),
    })),
    findOut: outcome.findOut.map(findOut),
    notAsked: outcome.notAsked.map((open) => notAskedLine(record, open)),
    responsible: responsibleFor(record),
    considerations: considerationsFor(record),
    sharing: sharingLines(record),
    people: peopleInWords(record),
    known: knownLines(record),
    notNeeded: outcome.notNeeded.map((left) => notNeededLine(record, left)),
    reviewDate: reviewDateOf(record),
    notes: notesOf(record),
  };
}

const tierNames = {
  done: 'Done',
  now: 'Now',
  next: 'Next',
  plan: 'Plan',
  review: 'Keep under review',
} as const;

/** Whether anything at all was recorded that a summary could be made of. */
export function hasSummary(record: FamilyRecord): boolean {
  return (
    record.answers.length > 0 ||
    record.safety.length > 0 ||
    (record.sharing ?? []).length > 0 ||
    record.people.childrenKnown !== 'notSaid' ||
    record.people.adultsKnown === 'none' ||
    record.people.adultsKnown === 'notKnownYet'
  );
}

function headlinesOf(record: FamilyRecord): string[] {
  const { notAsked, alerts, advice } = outcomeOf(record);
  const safetyOpen = notAsked.filter(({ places }) => places[0]?.box.isSafety);
  const children = childrenOf(record);
  const isNobodyCaring = children.every(
    ({ id }) => recorded(record, { key: 'childCaring', person: id })?.answer === 'no',
  );
  const lines: string[] = [];
  if (safetyOpen.length > 0) {
    const whom = [...new Set(safetyOpen.map(({ person }) => labelOf(record, person)))];
    lines.push(`Safety has not been looked at: ${whom.join(', ')}.`);
  }
  if (notAsked.length > 0) {
    lines.push(
      `This summary is incomplete. ${notAsked.length} ${notAsked.length === 1 ? 'question was' : 'questions were'} not asked yet; they are listed below.`,
    );
    return lines;
  }
  if (alerts.length + advice.length > 0) return lines;
  if (childrenKnown(record) === 'none') {
    lines.push(
      'No children were recorded, so the child boxes do not apply, on what is known now. Look again if a child comes to live with, visit or help the adult.',
    );
  } else if (record.started.length === 0 && children.length > 0 && isNobodyCaring) {
    lines.push(
      'No child is caring, on what is known now. Look again at the review, and say how to ask for help later.',
    );
  }
  return lines;
}

function actionLine(record: FamilyRecord, action: Action): ActionLine {
  const { key, person, places } = action;
  const box = places[0]?.box;
  const agreed = record.agreed.find((other) => isSame(other, action));
  return {
    key,
    person,
    when: tierNames[action.tier],
    whom: fullLabelOf(record, person),
    deed: box ? withLabel(record, person, fill(deedOf(box), namesFor(record, person))) : key,
    who: agreed?.who ?? capital(whoActs(record, action)),
    // What is due now stays due now, whatever was agreed besides.
    by: dueOf(action) ?? agreedBy(agreed),
    agreed,
    why: action.reasons.map((reason) => reasonInWords(record, reason)),
    sources: sourcesOf(places),
    printed: printedWords(places),
    status: statusOf(record, action),
  };
}

const beforeClosing = 'Today, before you close this contact';

function dueOf({ places, person }: Action): string | undefined {
  const box = places[0]?.box;
  if (box?.tier !== 'now') return undefined;
  if (box.kinds.includes('advice')) return beforeClosing;
  return person.startsWith('c')
    ? 'Now. Confirm the referral within 48 hours (2012 memorandum, section 14)'
    : 'Now';
}

function agreedBy(agreed: FamilyRecord['agreed'][number] | undefined): string | undefined {
  return agreed?.by && `${dateInWords(agreed.by)} (agreed)`;
}

function reasonInWords(record: FamilyRecord, reason: Reason): string {
  const { question, person, answer, isCertain } = reason;
  const asked = fill(titleOf(question), namesFor(record, person));
  if (answer === undefined)
    return `Not asked yet: ${asked} The flowchart asks for this whatever the answer is.`;
  if (answer === 'doesNotApply') {
    return `Does not apply here: ${asked} The flowchart asks for this whatever the answer is.`;
  }
  const given = recorded(record, { key: question.key, person });
  const details = given ? detailsInWords(record, given, namesFor(record, person)) : [];
  const origin = originOf(record, { key: question.key, person });
  const said = [...details.map(({ words }) => words), ...(origin ? [origin] : [])];
  const more = said.length > 0 ? ` (${said.join('; ')})` : '';
  const whatever = isCertain ? ' The flowchart asks for this whatever the answer is.' : '';
  return `Answered ${answerOnPaper(question.key, answer)}${more}: ${asked}${whatever}`;
}

function statusOf(record: FamilyRecord, { tier, person }: Action): string[] {
  if (tier !== 'now') return [];
  const concern = concernsOf(record).find((other) => other.person === person);
  if (!concern) return [];
  const trace = traceInWords(record, concern);
  // Advice says by itself that it is not known yet.
  return concern.standing === 'notKnownYet' ? trace : [standingInWords(record, concern), ...trace];
}

function findOutLine(record: FamilyRecord, open: FindOut): FindOutLine {
  const { key, person, places, wording } = open;
  const names = namesFor(record, person);
  const box = places[0]?.box;
  const isDueNow = box?.isSafety === true || key === 'hasChildren';
  const agreed = record.agreed.find((other) => isSame(other, open));
  return {
    key,
    person,
    who: agreed?.who ?? 'You',
    by: isDueNow ? beforeClosing : agreedBy(agreed),
    isDueNow,
    isAction: box?.kinds.includes('action') === true,
    agreed,
    words: wording
      ? withLabel(record, person, fill(wording.words, names))
      : questionInWords(record, open, places),
    askWhom: fill(helpFor(key).askWhom ?? '', names),
    follows: (box ? choicesOf(box) : [])
      .filter((answer) => answer !== 'notKnownYet')
      .map((answer) => ({
        answer: answerLabel(key, answer),
        deeds: followsFrom(places, answer, names),
      })),
    sources: sourcesOf(places),
  };
}

function notAskedLine(record: FamilyRecord, open: NotAsked): QuestionLine {
  const words = questionInWords(record, open, open.places);
  if (!open.isWaiting) return { key: open.key, person: open.person, words };
  const because =
    open.person === 'adults'
      ? 'waits until it is known whether an adult needs care'
      : childrenKnown(record) === 'listed'
        ? 'waits until it is said on the family page which child may be caring'
        : 'waits until it is known whether there are children';
  return { key: open.key, person: open.person, words, because };
}

function notesOf(record: FamilyRecord): Quotation[] {
  const steps = outcomeOf(record).routes.flatMap(({ pathway, steps: passed }) =>
    passed.filter(({ box }) => box.kinds.includes('note')).map(({ box }) => ({ pathway, box })),
  );
  return printedWords(steps);
}

function reviewDateOf(record: FamilyRecord): string | undefined {
  const meeting = recorded(record, { key: 'considerMeeting', person: 'family' });
  const date = meeting?.details?.reviewDate;
  return typeof date === 'string' && date !== '' ? dateInWords(date) : undefined;
}

/** How a summary names itself: in the heading, the title that is copied, and on every printed page. */
export const summaryTitle = 'Young carers pathway: outcome summary';

/** When what a summary says was known, in words. */
export function knownAtInWords(summary: Summary): string {
  return `What was known on ${timeInWords(summary.knownAt)}`;
}
