import type { Box } from '#src/flowchart/flowchart.ts';
import type { Step } from '#src/flowchart/walk.ts';
import { answerLabel } from '#src/pathways/index.ts';
import type { Pathway } from '#src/pathways/pathway.ts';
import { fullLabelOf } from '#src/record/people.ts';
import { type FamilyRecord, isSame, type Matter, recorded } from '#src/record/record.ts';
import { openPages } from '#src/summary/next-page.ts';
import { outcomeOf } from '#src/summary/outcome.ts';
import { isNobody, personOn, type Route } from '#src/summary/routes.ts';
import { concernsOf } from '#src/summary/safety.ts';

/** How a box stands on the way of one pair. What is not known yet is neither answered nor still to be asked. */
export type Standing = 'done' | 'notKnownYet' | 'notAskedYet' | 'toDo' | 'doesNotApply';

/** A box on a way: of whom it speaks there, how it stands, and that in words. */
export type Passed = {
  readonly matter: Matter;
  readonly standing: Standing;
  readonly words: string;
};

/** The way of one pair through a flowchart, as far as it is known. */
export type Way = {
  /** Names the pair, for as long as both are in the record. */
  readonly id: string;
  readonly adult: string | undefined;
  readonly child: string | undefined;
  /** Names it on the map where several are shown. */
  readonly letter: string;
  /** Whose way it is, in words. */
  readonly whose: string;
  /** Whether only what safety asks is walked: the flowchart was not started for the person. */
  readonly isSafetyOnly: boolean;
  /** The boxes that the way passes for certain, and the questions that it comes to. */
  readonly passed: ReadonlyMap<string, Passed>;
  /** The arrows that it takes, by box and answer. */
  readonly taken: ReadonlySet<string>;
  /** The arrows that are still open where an answer is not known yet, by box and answer. */
  readonly open: ReadonlySet<string>;
  /** The box that is to be asked or recorded next; none where nothing is left. */
  readonly current: string | undefined;
  readonly questions: {
    readonly all: number;
    readonly asked: number;
    readonly notKnownYet: number;
  };
};

/** Names an arrow by its box and its answer. */
export function arrowName(key: string, answer: string): string {
  return `${key} ${answer}`;
}

/** The ways of a family through a flowchart, one for each pair; none where it is not walked. */
export function waysOf(record: FamilyRecord, pathway: Pathway): Way[] {
  const open = openPages(record);
  return outcomeOf(record)
    .routes.filter((route) => route.pathway === pathway)
    .map((route, index) => wayOf(record, route, open, letterOf(index)));
}

function letterOf(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}

function wayOf(record: FamilyRecord, route: Route, open: readonly Matter[], letter: string): Way {
  const { steps, pathway } = route;
  const keys = new Set(steps.map(({ box }) => box.key));
  const passed = new Map<string, Passed>();
  const taken = new Set<string>();
  const stillOpen = new Set<string>();
  const questions = { all: 0, asked: 0, notKnownYet: 0 };
  for (const step of steps) {
    const { box, answer, stands } = step;
    const isComeTo = box.isQuestion || stands;
    if (!isComeTo) continue;
    const matter = { key: box.key, person: personOn(route, box) };
    const how = standingOf(record, step, matter);
    passed.set(box.key, { matter, ...how });
    const left = box.isQuestion ? answer : 'carryOn';
    if (left && keys.has(box.arrows[left]?.to ?? '')) taken.add(arrowName(box.key, left));
    if (!box.isQuestion || how.standing === 'doesNotApply') continue;
    questions.all += 1;
    if (answer !== undefined) questions.asked += 1;
    if (answer !== 'notKnownYet') continue;
    questions.notKnownYet += 1;
    for (const other of Object.keys(box.arrows)) {
      if (other !== answer && other !== 'doesNotApply') stillOpen.add(arrowName(box.key, other));
    }
  }
  const current = steps.find(({ box }) => {
    const here = passed.get(box.key);
    return here && open.some((matter) => isSame(matter, here.matter));
  });
  return {
    id: [route.adult ?? 'adults', route.child ?? 'children'].join(' '),
    adult: route.adult,
    child: route.child,
    letter,
    whose: pairInWords(record, route),
    isSafetyOnly: !keys.has(pathway.chart.boxes.at(-1)?.key ?? ''),
    passed,
    taken,
    open: stillOpen,
    current: current?.box.key,
    questions,
  };
}

function pairInWords(record: FamilyRecord, { adult, child }: Route): string {
  const persons = [adult, child].flatMap((person) => (person ? [fullLabelOf(record, person)] : []));
  return persons.join(' and ') || 'The family, with nobody listed yet';
}

function standingOf(
  record: FamilyRecord,
  { box, answer }: Step,
  matter: Matter,
): Pick<Passed, 'standing' | 'words'> {
  if (box.isQuestion) {
    if (answer === undefined) {
      const isLeftOut = outcomeOf(record).notNeeded.some((other) => isSame(other, matter));
      return isLeftOut
        ? { standing: 'doesNotApply', words: 'Does not apply' }
        : { standing: 'notAskedYet', words: 'Not asked yet' };
    }
    const words = shortAnswer(box, answer);
    if (answer === 'notKnownYet') return { standing: 'notKnownYet', words };
    return { standing: answer === 'doesNotApply' ? 'doesNotApply' : 'done', words };
  }
  const { kinds } = box;
  if (isNobody(matter.person)) return { standing: 'notAskedYet', words: 'Nobody listed yet' };
  if (kinds.includes('recording')) {
    const isRecorded = box.tier === 'done' || recorded(record, matter);
    return isRecorded
      ? { standing: 'done', words: 'Recorded' }
      : { standing: 'notAskedYet', words: 'Not recorded yet' };
  }
  if (kinds.includes('urgent') && kinds.includes('action')) return alertOf(record, matter.person);
  if (kinds.includes('findOut')) return { standing: 'toDo', words: 'To find out' };
  if (kinds.includes('note') || kinds.includes('end'))
    return { standing: 'done', words: 'On the way' };
  return { standing: 'toDo', words: box.tier === 'now' ? 'To do now' : 'To do' };
}

function alertOf(record: FamilyRecord, person: string): Pick<Passed, 'standing' | 'words'> {
  const concern = concernsOf(record).find((other) => other.person === person);
  switch (concern?.standing) {
    case 'alertMade':
      return { standing: 'done', words: 'Alert made' };
    case 'alreadyReported':
      return { standing: 'done', words: 'Already reported' };
    case 'decidedNoAlert':
      return { standing: 'toDo', words: 'Discussed, no alert' };
    default:
      return { standing: 'toDo', words: 'To do now' };
  }
}

/** An answer in the room that a box has: what follows a colon only explains it. */
function shortAnswer({ key }: Box, answer: string): string {
  return answerLabel(key, answer).split(':')[0] ?? answer;
}
