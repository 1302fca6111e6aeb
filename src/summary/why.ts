import { boxesFrom } from '#src/flowchart/boxes-from.ts';
import type { Arrow } from '#src/flowchart/flowchart.ts';
import type { Step } from '#src/flowchart/walk.ts';
import { choicesOf, helpFor, placesOf } from '#src/pathways/index.ts';
import { safetyKeys } from '#src/record/changes.ts';
import {
  type Answered,
  type FamilyRecord,
  isSame,
  type Matter,
  recorded,
} from '#src/record/record.ts';
import { isAskedOnFamilyPage } from './next-page.ts';
import { nameOf, outcomeOf } from './outcome.ts';
import { personOn, type Route } from './routes.ts';
import { isUnmoved, type Moved, whatWouldMove } from './what-changes.ts';
import { originOf, questionInWords } from './words.ts';

/** A question on the way to an action, and the arrow that its answer took. */
export type Link = Matter & {
  /** In plain words, of the person. */
  readonly question: string;
  /** The number of its box; none where the box is ours. */
  readonly number: string | undefined;
  /** None where it was not asked yet. */
  readonly answer: string | undefined;
  /** Where the answer comes from; none where the worker gave it. */
  readonly origin: string | undefined;
  readonly arrow: Arrow | undefined;
  /** Whether another answer would lead past the action. */
  readonly isDeciding: boolean;
  readonly sections: readonly string[];
};

/** How one flowchart came to an action: the questions that decided it, and at last its box. */
export type Chain = {
  readonly chart: 'adult' | 'children';
  readonly links: readonly Link[];
  /** The number of the action's box; none where the box is ours. */
  readonly number: string | undefined;
};

/** What one other answer, and nothing else, would do. */
export type OtherAnswer = Matter & {
  readonly question: string;
  /** The answer that counts now; none where it was not asked yet. */
  readonly now: Answered['answer'] | undefined;
  readonly answer: Answered['answer'];
  /** Whether a yes about safety would be taken back, which needs a reason. */
  readonly needsReason: boolean;
  readonly moved: Moved;
};

/** Why something is to be done, and which single answers would change that. */
export type Why = {
  readonly chains: readonly Chain[];
  /** Whether some flowchart asks for it whatever is answered. */
  readonly isOnEveryRoute: boolean;
  /** Every single answer that would take it away. */
  readonly takenAwayBy: readonly OtherAnswer[];
  /** Other answers of the questions that led to it, which leave it and move something else: an action, or what is to find out. */
  readonly leftBy: readonly OtherAnswer[];
};

/** Why an action is in the summary, and what would change it: found by walking again, for each other answer once. */
export function whyOf(record: FamilyRecord, action: Matter): Why {
  const raising = outcomeOf(record).routes.flatMap((route) => {
    const step = route.steps.find(
      ({ box, stands }) =>
        stands && box.key === action.key && personOn(route, box) === action.person,
    );
    return step ? [{ route, step }] : [];
  });
  const chains = merged(raising.map(({ route, step }) => chainTo(record, route, step)));
  const links = chains.flatMap((chain) => chain.links);
  const others = otherAnswers(record, links);
  const takesAway = ({ moved }: OtherAnswer) =>
    moved.dropped.some((dropped) => isSame(dropped, action));
  const isLink = (other: Matter) => links.some((link) => isSame(link, other));
  return {
    chains,
    isOnEveryRoute: chains.some(({ links }) => !links.some(({ isDeciding }) => isDeciding)),
    takenAwayBy: others.filter(takesAway),
    leftBy: others.filter(
      (other) =>
        isLink(other) &&
        !takesAway(other) &&
        (!isUnmoved(other.moved) || movesWhatIsToFindOut(other)),
    ),
  };
}

/** Whether the question comes under what is still to find out by that answer, or leaves it. */
export function movesWhatIsToFindOut({ now, answer }: OtherAnswer): boolean {
  return now === 'notKnownYet' || answer === 'notKnownYet';
}

/** The questions of a route that decided that it came to a step, and always the last before it. */
function chainTo(record: FamilyRecord, route: Route, { box: action, because }: Step): Chain {
  const { chart, id } = route.pathway;
  const before: Step[] = [];
  for (let step = because; step; step = step.because) before.unshift(step);
  const links = before.flatMap((step): Link[] => {
    const { box, answer } = step;
    const isDeciding = choicesOf(box).some((choice) => {
      const arrow = box.arrows[choice];
      return arrow && !boxesFrom(chart, arrow.to).has(action.key);
    });
    if (!isDeciding && step !== because) return [];
    const matter = { key: box.key, person: personOn(route, box) };
    return [
      {
        ...matter,
        question: questionInWords(record, matter, [{ pathway: route.pathway, box }]),
        number: box.number,
        answer,
        origin: originOf(record, matter),
        arrow: box.arrows[answer ?? 'notKnownYet'] ?? box.arrows.recorded,
        isDeciding,
        sections: helpFor(box.key).sections,
      },
    ];
  });
  return { chart: id, links, number: action.number };
}

/** Chains of several pairs of one family that say the same, once. */
function merged(chains: readonly Chain[]): Chain[] {
  const nameOfChain = ({ chart, links }: Chain) => [chart, ...links.map(nameOf)].join();
  return [...new Map(chains.map((chain) => [nameOfChain(chain), chain])).values()];
}

/** What else may answer a question by itself: of who is in contact with the family, whether the school knows. */
const alsoFrom: { readonly [key: string]: Matter } = {
  schoolAware: { key: 'otherAgencies', person: 'family' },
};

/** Every other answer to each question that led to an action. No other question can lead past it. */
function otherAnswers(record: FamilyRecord, links: readonly Link[]): OtherAnswer[] {
  const wanted = new Set(
    links.flatMap((link) => [link, alsoFrom[link.key] ?? link]).map((matter) => nameOf(matter)),
  );
  const asked = new Map<string, { matter: Matter; step: Step }>();
  for (const route of outcomeOf(record).routes) {
    for (const step of route.steps) {
      const matter = { key: step.box.key, person: personOn(route, step.box) };
      const canBeAnswered =
        step.box.isQuestion && step.answer !== 'doesNotApply' && !isAskedOnFamilyPage(matter);
      if (canBeAnswered && wanted.has(nameOf(matter))) asked.set(nameOf(matter), { matter, step });
    }
  }
  return [...asked.values()].flatMap(({ matter, step: { box, answer: now } }) => {
    const question = questionInWords(record, matter, placesOf(matter.key));
    const isYes = recorded(record, matter)?.answer === 'yes';
    return choicesOf(box)
      .filter((choice) => choice !== now)
      .map((choice): OtherAnswer => {
        const answer = choice as Answered['answer'];
        return {
          ...matter,
          question,
          now: now as Answered['answer'] | undefined,
          answer,
          needsReason: isYes && safetyKeys.includes(matter.key),
          moved: whatWouldMove(record, matter, { answer }),
        };
      });
  });
}
