import { placesOf } from '#src/pathways/index.ts';
import { fill, openedFields } from '#src/pathways/pathway.ts';
import { childrenKnown, childrenOf, fullLabelOf } from '#src/record/people.ts';
import {
  type Answered,
  type Child,
  type FamilyRecord,
  type Matter,
  recorded,
} from '#src/record/record.ts';
import { fieldsFor } from './details.ts';
import { isAskedOnFamilyPage, openPages } from './next-page.ts';
import { nameOf, type Outcome, outcomeOf } from './outcome.ts';
import { isNobody } from './routes.ts';
import { concernsOf, standingInWords } from './safety.ts';
import { capital, namesFor, originOf, whyNotNeeded } from './words.ts';

/** How far a task is. What is unanswered weighs more than what is to find out. */
export type Status = 'Not started' | 'In progress' | 'To find out' | 'Completed' | 'Not needed';

/** Some boxes of the flowcharts about one person or the family, as one thing to do. */
export type Task = {
  readonly words: string;
  readonly status: Status;
  /** Its questions and pages on the route. */
  readonly matters: readonly Matter[];
  /** What it opens, one after another: all that is open; else what is to find out, or what it began with. */
  readonly toOpen: readonly Matter[];
  /** How many of its questions are answered "not known yet". */
  readonly toFindOut: number;
  /** What the status does not say by itself. */
  readonly about: string | undefined;
  /** The person about whom something has to be done now. */
  readonly urgent?: string;
};

/** The tasks about one person, or of one kind. */
export type TaskGroup = {
  /** The person's id, where it is about one. */
  readonly id: string;
  readonly heading: string;
  readonly about: string | undefined;
  readonly tasks: readonly Task[];
  /** The flowchart that can be started for them, or that an answer of no keeps from being started. */
  readonly start: 'adult' | 'children' | 'saidNo' | undefined;
};

type Plan = { readonly words: string; readonly keys: readonly string[] };

const safety: readonly Plan[] = [
  { words: 'Ask about {adult}’s safety', keys: ['adultAtRisk'] },
  { words: 'Ask about {child}’s safety', keys: ['childAtRisk'] },
];
const others: readonly Plan[] = [
  { words: 'Record who else is involved', keys: ['otherAgencies', 'contactAgencies'] },
];
const ofAdult: readonly Plan[] = [
  { words: 'Look at {adult}’s assessment', keys: ['adultNeedsAssessed', 'parentingCounted'] },
  { words: 'Look at how stable things are for {adult}', keys: ['conditionStable'] },
];
const ofChild: readonly Plan[] = [
  {
    words: 'Look at caring by {child}',
    keys: ['childCaring', 'askWhyCaring', 'impactOnChild'],
  },
  {
    words: 'Look at {child}’s assessment and plan',
    keys: ['childAssessed', 'planCountsCaring'],
  },
  { words: 'Look at what {child}’s school knows', keys: ['schoolAware'] },
  { words: 'Ask about an emergency plan for {child}', keys: ['emergencyPlan'] },
];
const whole: readonly Plan[] = [
  { words: 'Record what would help', keys: ['wholeFamilyNeeds'] },
  { words: 'Decide on a meeting and review', keys: ['considerMeeting'] },
];

/** What a record holds, read once for all its tasks. */
type Seen = {
  readonly record: FamilyRecord;
  readonly outcome: Outcome;
  /** What is still open, in the order of the steps. */
  readonly open: readonly Matter[];
  /** The names of all that is on a route. */
  readonly onRoute: ReadonlySet<string>;
};

/** Every question and page on a family's routes, as tasks that can be done in any order. */
export function tasksOf(record: FamilyRecord): TaskGroup[] {
  const outcome = outcomeOf(record);
  const { asked, notAsked, recordings } = outcome;
  const seen: Seen = {
    record,
    outcome,
    open: openPages(record),
    onRoute: new Set([...asked, ...notAsked, ...recordings].map(nameOf)),
  };
  const tasks = (person: string, plans: readonly Plan[]) =>
    plans.flatMap((plan) => taskOf(seen, person, plan) ?? []);
  const group = (
    id: string,
    heading: string,
    its: readonly Task[],
    more: Partial<TaskGroup> = {},
  ): TaskGroup => ({ id, heading, tasks: its, about: undefined, start: undefined, ...more });

  const { adults, children } = record.people;
  const labels = adults.map(({ id }) => fullLabelOf(record, id)).join(', ');
  const groups = [
    group(
      'safety',
      'Safety first',
      [...adults, ...children].flatMap(({ id }) =>
        tasks(id, safety).map((task) => withConcern(record, id, task)),
      ),
    ),
    group('family', 'The family', [whoIsInTheFamily(seen), ...tasks('family', others)]),
    ...(record.door === 'children'
      ? [group('adults', labels || 'The adult who needs care', [], { start: 'adult' })]
      : adults.map(({ id }) => group(id, fullLabelOf(record, id), tasks(id, ofAdult)))),
    ...childrenOf(record).map((child) =>
      group(child.id, fullLabelOf(record, child.id), tasks(child.id, ofChild), {
        about: sharedInWords(seen, child.id),
        start: startFor(record, child),
      }),
    ),
    group('whole', 'Whole family', tasks('family', whole)),
  ];
  return groups.filter((one) => one.tasks.length > 0 || one.start);
}

/** One task about a person; none where no route of theirs has its boxes. */
function taskOf(seen: Seen, person: string, { words, keys }: Plan): Task | undefined {
  const { record, outcome, onRoute } = seen;
  const task = { words: fill(words, namesFor(record, person)) };
  const isOfTask = (matter: Matter) => matter.person === person && keys.includes(matter.key);
  const matters = keys
    .map((key) => ({ key, person }))
    .filter((matter) => onRoute.has(nameOf(matter)));
  if (matters.length === 0) {
    const leftOut = outcome.notNeeded.find(isOfTask);
    // Only who is in the family leaves out a whole task: no answer does, least of all "not known yet".
    return (
      leftOut && {
        ...task,
        status: 'Not needed',
        matters,
        toOpen: [familyPage],
        toFindOut: 0,
        about: capital(whyNotNeeded(record, leftOut)),
      }
    );
  }
  const open = seen.open.filter(isOfTask);
  const given = matters.flatMap((matter) => recorded(record, matter) ?? []);
  const toFindOut = outcome.asked.filter(
    (matter) => isOfTask(matter) && matter.answer === 'notKnownYet',
  );
  const unfinished = given.filter(isUnfinished);
  const [first] = [...toFindOut, ...unfinished, ...matters];
  const [origin] = outcome.asked
    .filter(isOfTask)
    .flatMap((matter) => originOf(record, matter) ?? []);
  return {
    ...task,
    status: statusOf(open, given, toFindOut, unfinished),
    matters,
    toOpen: open.length > 0 ? open : first ? [{ key: first.key, person }] : [],
    toFindOut: toFindOut.length,
    about:
      unfinished.length > 0
        ? 'Its page has something empty, not decided or not known yet'
        : origin && capital(origin),
  };
}

/** A concern is not done with by being answered: what was done about it belongs to the task. */
function withConcern(record: FamilyRecord, person: string, task: Task): Task {
  const concern = concernsOf(record).find((other) => other.person === person);
  if (!concern) return task;
  const about = standingInWords(record, concern);
  return concern.standing === 'actNow'
    ? { ...task, status: 'In progress', about, urgent: person }
    : { ...task, about };
}

function statusOf(
  open: readonly Matter[],
  given: readonly Matter[],
  toFindOut: readonly Matter[],
  unfinished: readonly Matter[],
): Status {
  if (open.length > 0) return given.length > 0 ? 'In progress' : 'Not started';
  if (unfinished.length > 0) return 'In progress';
  return toFindOut.length > 0 ? 'To find out' : 'Completed';
}

/** Whether a page was left without what it is there for, or says itself that something is still open. */
function isUnfinished({ key, answer, details, note }: Answered): boolean {
  const isTicked = (field: string, value: string) =>
    [details?.[field] ?? []].flat().includes(value);
  const fields = openedFields(fieldsFor(key, answer), isTicked);
  const written = fields.flatMap(({ id }) => details?.[id] ?? []);
  const isPage = answer === 'carryOn' || answer === 'recorded';
  return (
    written.some((value) => value === 'notKnownYet' || value === 'notDecided') ||
    (isPage && written.length === 0 && !note) ||
    (isPage &&
      fields.some(
        ({ id, kind, amongTicked, ofTicked }) =>
          // Who leads may be nobody's to say yet, and what each of them knows need not be said.
          (kind === 'date' || (kind === 'choice' && !amongTicked && !ofTicked)) && !details?.[id],
      ))
  );
}

const familyPage: Matter = { key: 'hasChildren', person: 'adults' };

/** The family page as a task: who is there, and all that waits until that is known. */
function whoIsInTheFamily({ record, outcome, open }: Seen): Task {
  const { adultsKnown, children } = record.people;
  const known = [adultsKnown, childrenKnown(record)];
  const isStarted = children.length > 0 || known.some((group) => group !== 'notSaid');
  const waiting = outcome.notAsked.filter(({ person }) => isNobody(person)).length;
  return {
    words: 'Record who is in the family',
    status: !isStarted
      ? 'Not started'
      : open.some(isAskedOnFamilyPage) || known.includes('notSaid')
        ? 'In progress'
        : known.includes('notKnownYet')
          ? 'To find out'
          : 'Completed',
    matters: [...outcome.asked, ...outcome.notAsked].filter(isAskedOnFamilyPage),
    toOpen: [familyPage],
    toFindOut: outcome.household.length,
    about:
      waiting > 0
        ? `${waiting} ${waiting === 1 ? 'question waits' : 'questions wait'} until this is known`
        : undefined,
  };
}

/** Whether the children's flowchart can be started for a child. A recorded no is first changed by the worker. */
function startFor(record: FamilyRecord, { id, age }: Child): TaskGroup['start'] {
  if (record.started.includes(id) || age === 'notBornYet') return undefined;
  const isNo = recorded(record, { key: 'childCaring', person: id })?.answer === 'no';
  return isNo ? 'saidNo' : 'children';
}

/** How many answers about a child count in both flowcharts, where both are walked for the child. */
function sharedInWords({ record, outcome }: Seen, child: string): string | undefined {
  if (record.door === 'children' || !record.started.includes(child)) return undefined;
  const shared = [...outcome.asked, ...outcome.recordings].filter(
    (matter) =>
      matter.person === child && placesOf(matter.key).length === 2 && recorded(record, matter),
  ).length;
  if (shared === 0) return undefined;
  return record.door === 'adult'
    ? `${shared} of the answers came from the adult flowchart, and ${shared === 1 ? 'is' : 'are'} not asked again`
    : `${shared} of the answers ${shared === 1 ? 'was' : 'were'} asked once, for both flowcharts`;
}
