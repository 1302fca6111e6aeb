import {
  answerLabel,
  choicesOf,
  deedOf,
  helpFor,
  type Placed,
  placesOf,
  printedWords,
  titleOf,
} from '#src/pathways/index.ts';
import { fill, type Names, type Quotation } from '#src/pathways/pathway.ts';
import { ageInWords, childrenKnown, childrenOf, fullLabelOf, labelOf } from '#src/record/people.ts';
import { type FamilyRecord, isSame, type Matter, recorded } from '#src/record/record.ts';
import { dateInWords, timeInWords } from '#src/record/time.ts';
import { detailsInWords, saidByInWords } from './details.ts';
import { followsFrom } from './follows.ts';
import {
  type Action,
  type FindOut,
  type NotAsked,
  type NotNeeded,
  outcomeOf,
  type Reason,
} from './outcome.ts';
import { isNobody } from './routes.ts';
import { concernsOf, standingInWords, traceInWords } from './safety.ts';

/** An action, in the words in which screen, paper and copy show it. */
export type ActionLine = Matter & {
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
  readonly follows: readonly { readonly answer: string; readonly deeds: readonly string[] }[];
  readonly sources: readonly string[];
};

/** A question that was not asked, in words. */
export type QuestionLine = Matter & { readonly words: string; readonly because?: string };

/** What was recorded, in words. */
export type KnownLine = Matter & {
  readonly words: string;
  readonly answer: string;
  readonly details: readonly { readonly label: string; readonly words: string }[];
};

/** Something to consider beside the actions, with its source. */
export type Consideration = { readonly words: string; readonly source: string };

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
  readonly people: readonly { readonly label: string; readonly words: string }[];
  readonly known: readonly KnownLine[];
  readonly notNeeded: readonly QuestionLine[];
  readonly reviewDate: string | undefined;
};

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

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

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
    tiers: [
      { tier: 'next', heading: 'Next', actions: outcome.next.map(action) },
      { tier: 'plan', heading: 'Plan', actions: outcome.plan.map(action) },
      { tier: 'review', heading: 'Keep under review', actions: outcome.review.map(action) },
    ],
    findOut: outcome.findOut.map(findOut),
    notAsked: outcome.notAsked.map((open) => notAskedLine(record, open)),
    responsible: responsibleFor(record),
    considerations: considerationsFor(record),
    people: peopleInWords(record),
    known: knownLines(record),
    notNeeded: outcome.notNeeded.map((left) => notNeededLine(record, left)),
    reviewDate: reviewDateOf(record),
  };
}

/** Whether anything at all was recorded that a summary could be made of. */
export function hasSummary(record: FamilyRecord): boolean {
  return (
    record.answers.length > 0 ||
    record.safety.length > 0 ||
    record.people.childrenKnown !== 'notSaid' ||
    record.people.adultsKnown === 'none' ||
    record.people.adultsKnown === 'notKnownYet'
  );
}

function headlinesOf(record: FamilyRecord): string[] {
  const { notAsked, alerts, advice, routes } = outcomeOf(record);
  const safetyOpen = notAsked.filter(({ places }) => places[0]?.box.isSafety);
  const caring = routes.some(
    ({ child, steps }) =>
      child !== undefined &&
      steps.some(({ box, answer }) =>
        box.key === 'childCaring' ? answer === 'yes' || answer === 'notKnownYet' : false,
      ),
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
  } else if (record.started.length === 0 && !caring && childrenOf(record).length > 0) {
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
    deed: box ? withLabel(record, person, fill(deedOf(box), namesFor(record, person))) : key,
    who: agreed?.who ?? whoInWords(record, action),
    by: agreed?.by ? `${dateInWords(agreed.by)} (agreed)` : dueOf(action),
    agreed,
    why: action.reasons.map((reason) => reasonInWords(record, reason)),
    sources: sourcesOf(places),
    printed: printedWords(places),
    status: statusOf(record, action),
  };
}

/** Names the person where the deed's own words do not. */
function withLabel(record: FamilyRecord, person: string, words: string): string {
  const label = labelOf(record, person);
  return person === 'family' || words.includes(label) ? words : `${label}: ${words}`;
}

const whoWords: { readonly [who: string]: string } = {
  you: 'You',
  'you, with children’s services': 'You, with children’s services',
  'adult services': 'Adult services',
  'children’s services': 'Children’s services',
  'you, with those involved': 'You, with those involved',
  'you, with the lead professional': 'You, with the lead professional',
};

function whoInWords(record: FamilyRecord, { key, person, places }: Action): string {
  if (key === 'reviewPersonCaredFor') return capital(whoServes(record, person));
  const who = places[0]?.box.who ?? '';
  return whoWords[who] ?? who;
}

/** Whom a child helps, as far as it is recorded: ids of people and the field's own values. */
function helpedBy(record: FamilyRecord, child: string): readonly string[] {
  const helps = recorded(record, { key: 'askWhyCaring', person: child })?.details?.helps;
  return typeof helps === 'object' ? helps : [];
}

function whoServes(record: FamilyRecord, child: string): string {
  const helped = helpedBy(record, child);
  const adult = helped.some((id) => /^a\d/.test(id) || id === 'grandparent');
  const other = helped.some((id) => /^c\d/.test(id));
  if (adult && other) return 'adult services and children’s services';
  if (adult) return 'adult services';
  if (other) return 'children’s services';
  return 'whoever serves the person cared for: adult services, or children’s services for a child';
}

function dueOf({ places, person }: Action): string | undefined {
  const box = places[0]?.box;
  if (box?.tier !== 'now') return undefined;
  if (box.kinds.includes('advice')) return 'Today, before you close this contact';
  return person.startsWith('c')
    ? 'Now. Confirm the referral within 48 hours (2012 memorandum, section 14)'
    : 'Now';
}

function reasonInWords(record: FamilyRecord, reason: Reason): string {
  const { question, person, answer, isCertain } = reason;
  const asked = fill(titleOf(question), namesFor(record, person));
  if (answer === undefined)
    return `Not asked yet: ${asked} The flowchart asks for this whatever the answer is.`;
  const given = recorded(record, { key: question.key, person });
  const details = given ? detailsInWords(record, given, namesFor(record, person)) : [];
  const more = details.length > 0 ? ` (${details.map(({ words }) => words).join('; ')})` : '';
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
  return {
    key,
    person,
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
    open.person === 'children'
      ? 'waits until it is known whether there are children'
      : 'waits until it is known whether an adult needs care';
  return { key: open.key, person: open.person, words, because };
}

function notNeededLine(record: FamilyRecord, left: NotNeeded): QuestionLine {
  const words = questionInWords(record, left, left.places);
  return { key: left.key, person: left.person, words, because: whyNotNeeded(record, left) };
}

function whyNotNeeded(record: FamilyRecord, { person, key, because }: NotNeeded): string {
  if (key === 'childCaring' && isBornLater(record, person)) return 'the child is not born yet';
  if (record.people.adultsKnown === 'none' && person === 'adults') return 'no adult needs care';
  if (!because || because.answer === 'doesNotApply') {
    return isBornLater(record, person) ? 'the child is not born yet' : 'there are no children';
  }
  const asked = fill(titleOf(because.question), namesFor(record, because.person));
  return because.answer === undefined
    ? `not reached: ${asked}`
    : `answered ${answerOnPaper(because.question.key, because.answer)}: ${asked}`;
}

function isBornLater(record: FamilyRecord, person: string): boolean {
  return record.people.children.some(({ id, age }) => id === person && age === 'notBornYet');
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

function responsibleFor(record: FamilyRecord): string[] {
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
    return `Whom ${label} helps is not recorded. The service that assesses that person leads: adult services, or children’s services for a child (2015 §4.1). To be agreed.`;
  });
  return children.length === 0
    ? []
    : [
        ...children,
        'Whichever service identifies a young carer is responsible for referring or assessing them (2012 §11).',
      ];
}

function considerationsFor(record: FamilyRecord): Consideration[] {
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

function peopleInWords(record: FamilyRecord): { label: string; words: string }[] {
  const { adults, adultsKnown, children } = record.people;
  const needs = {
    illness: 'illness',
    physicalDisability: 'physical disability',
    learningDisability: 'learning disability',
    mentalHealth: 'mental health',
    alcoholOrDrugs: 'alcohol or drugs',
    frailty: 'frailty',
    moreThanOne: 'more than one reason',
    notKnownYet: 'reason NOT KNOWN YET',
  } as const;
  const lives = {
    always: 'lives here all the time',
    sometimes: 'lives here some of the time',
    no: 'does not live here',
    notKnownYet: 'where they live is NOT KNOWN YET',
  } as const;
  const nobody = {
    none: 'None',
    notKnownYet: 'NOT KNOWN YET',
    notSaid: 'Not asked yet',
    listed: '',
  } as const;
  const adultWords = adults.map(
    ({ id, need }) => labelOf(record, id) + (need ? ` (${needs[need]})` : ''),
  );
  const childWords = children.map((child) =>
    [
      `${labelOf(record, child.id)} (${ageInWords(child)})`,
      child.livesHere && lives[child.livesHere],
      child.needsCare && 'needs care too',
    ]
      .filter(Boolean)
      .join(', '),
  );
  const known = childrenKnown(record);
  return [
    {
      label: 'Adults who need care',
      words: adultWords.join('; ') || nobody[adultsKnown] || nobody.notSaid,
    },
    {
      label: 'Children and young people',
      words: [
        ...childWords,
        ...(known === 'listed' ? [] : [`Children under 18: ${nobody[known]}`]),
      ].join('; '),
    },
  ];
}

function knownLines(record: FamilyRecord): KnownLine[] {
  const outcome = outcomeOf(record);
  const recordings = outcome.recordings
    .filter((matter) => recorded(record, matter))
    .map((matter) => ({ ...matter, places: placesOnRoutes(record, matter.key) }));
  const lines = [...outcome.asked.filter(({ key }) => key !== 'hasChildren'), ...recordings].map(
    ({ key, person, places }) => {
      const answered = recorded(record, { key, person });
      const names = namesFor(record, person);
      const said = answered && saidByInWords(answered);
      return {
        key,
        person,
        words: questionInWords(record, { key, person }, places),
        answer: answered
          ? answerOnPaper(key, answered.answer)
          : 'Yes: the children’s flowchart was started',
        details: [
          ...(answered ? detailsInWords(record, answered, names) : []),
          ...(answered?.note ? [{ label: 'Note', words: answered.note }] : []),
          ...(said ? [{ label: 'Said by', words: said }] : []),
        ],
      };
    },
  );
  // A recording page that was left empty says nothing.
  return lines.filter(({ key, details }) => details.length > 0 || !isRecordingPage(key));
}

function isRecordingPage(key: string): boolean {
  return placesOf(key)[0]?.box.isQuestion === false;
}

function placesOnRoutes(record: FamilyRecord, key: string): Placed[] {
  const pathways = new Set(outcomeOf(record).routes.map(({ pathway }) => pathway));
  return [...pathways].flatMap((pathway) => {
    const box = pathway.chart.byKey.get(key);
    return box ? [{ pathway, box }] : [];
  });
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
  const each = concerns.map(
    ({ person, standing }) => `${fullLabelOf(record, person)}: ${words[standing]}`,
  );
  return `SAFETY CONCERN, see page 1. ${each.join('. ')}`;
}
