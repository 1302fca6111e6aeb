import { boxesFrom } from '#src/flowchart/boxes-from.ts';
import type { Box, Flowchart, Tier } from '#src/flowchart/flowchart.ts';
import type { Step } from '#src/flowchart/walk.ts';
import { orderOf, type Placed, placesOf } from '#src/pathways/index.ts';
import { type FamilyRecord, isSame, type Matter, recorded } from '#src/record/record.ts';
import { isNobody, personOn, type Route, routesOf } from './routes.ts';

/** Why something is raised: the question before it, and the answer that led there. */
export type Reason = {
  readonly question: Box;
  readonly person: string;
  /** None where the question is unanswered. */
  readonly answer: string | undefined;
  /** Whether the flowchart asks for it whatever the answer is. */
  readonly isCertain: boolean;
};

/** Something to be done for a person or the family, once, however many routes raise it. */
export type Action = Matter & {
  readonly tier: Tier;
  /** Where it stands in the charts that raised it. */
  readonly places: readonly Placed[];
  readonly reasons: readonly Reason[];
};

/** A question answered "not known yet". */
export type FindOut = Matter & {
  readonly places: readonly Placed[];
  /** The box of ours that words what to find out, where there is one. */
  readonly wording: Box | undefined;
};

/** A question on the route that is not answered. */
export type NotAsked = Matter & {
  readonly places: readonly Placed[];
  /** Whether it waits until it is known whether there is such a person. */
  readonly isWaiting: boolean;
};

/** A question that is left out, since no route of its person comes to it or it does not apply, and why. */
export type NotNeeded = Matter & {
  readonly places: readonly Placed[];
  readonly because: Omit<Reason, 'isCertain'> | undefined;
};

/** A question on the route that is answered. */
type Asked = Matter & { readonly places: readonly Placed[]; readonly answer: string };

/** All that the flowcharts raise for a family. Alerts and advice stand in lists of their own: nothing can be sorted before them. */
export type Outcome = {
  readonly alerts: readonly Action[];
  readonly advice: readonly Action[];
  /** Whether there are children is not known yet: to be found out right after any alert. */
  readonly household: readonly FindOut[];
  readonly next: readonly Action[];
  readonly plan: readonly Action[];
  readonly review: readonly Action[];
  readonly findOut: readonly FindOut[];
  readonly notAsked: readonly NotAsked[];
  readonly notNeeded: readonly NotNeeded[];
  /** Questions on the route that are answered, by the worker or by what else is recorded. */
  readonly asked: readonly Asked[];
  /** Recording pages on the route, in the order of the steps. */
  readonly recordings: readonly Matter[];
  /** Answers that no route uses now. They are kept, and count again if a route comes back. */
  readonly setAside: readonly Matter[];
  readonly routes: readonly Route[];
};

const outcomes = new WeakMap<FamilyRecord, Outcome>();

/** The outcome of a record as it stands now, however little is answered. A pure function of the record. */
export function outcomeOf(record: FamilyRecord): Outcome {
  const before = outcomes.get(record);
  if (before) return before;
  const outcome = computeOutcome(record);
  outcomes.set(record, outcome);
  return outcome;
}

/** Every action of an outcome, in the order of the summary. */
export function actionsOf(outcome: Outcome): readonly Action[] {
  return [
    ...outcome.alerts,
    ...outcome.advice,
    ...outcome.next,
    ...outcome.plan,
    ...outcome.review,
  ];
}

/** Everything to find out, in the order of the summary. */
export function findOutsOf(outcome: Outcome): readonly FindOut[] {
  return [...outcome.household, ...outcome.findOut];
}

/** The places of a box, those in charts that are walked first. */
export function placesWalked(record: FamilyRecord, key: string): Placed[] {
  const walked = new Set(outcomeOf(record).routes.map(({ pathway }) => pathway));
  const places = placesOf(key);
  return [
    ...places.filter(({ pathway }) => walked.has(pathway)),
    ...places.filter(({ pathway }) => !walked.has(pathway)),
  ];
}

/** The answer that counts for a matter: the worker's own, else the one that follows from what else is recorded. */
export function answerThatCounts(record: FamilyRecord, matter: Matter): string | undefined {
  const own = recorded(record, matter)?.answer;
  return own ?? outcomeOf(record).asked.find((other) => isSame(other, matter))?.answer;
}

/** Names a matter in one string. */
export function nameOf({ key, person }: Matter): string {
  return `${key} ${person}`;
}

type Draft = Matter & { places: Placed[] };

/** Keeps one entry for each key and person, and notes every place where it stands. */
class Merged<T extends Draft> {
  readonly byName = new Map<string, T>();

  at(route: Route, box: Box, create: (matter: Draft) => T): T {
    const person = personOn(route, box);
    const name = `${box.key} ${person}`;
    let entry = this.byName.get(name);
    if (!entry) {
      entry = create({ key: box.key, person, places: [] });
      this.byName.set(name, entry);
    }
    if (!entry.places.some(({ pathway }) => pathway === route.pathway)) {
      entry.places.push({ pathway: route.pathway, box });
    }
    return entry;
  }
}

function computeOutcome(record: FamilyRecord): Outcome {
  const routes = routesOf(record);
  const actions = new Merged<Draft & { tier: Tier; reasons: Reason[]; box: Box }>();
  const findOuts = new Merged<Draft & { wording: Box | undefined }>();
  const notAsked = new Merged<Draft & { isWaiting: boolean }>();
  const asked = new Merged<Draft & { answer: string }>();
  const notNeeded = new Merged<Draft & Pick<NotNeeded, 'because'>>();
  const recordings = new Map<string, Matter>();

  for (const route of routes) {
    for (const step of route.steps) {
      const { box, answer } = step;
      const person = personOn(route, box);
      if (box.isQuestion) {
        if (answer === undefined) {
          if (!isNone(record, person)) {
            notAsked.at(route, box, (matter) => ({ ...matter, isWaiting: isNobody(person) }));
          }
        } else if (answer !== 'doesNotApply') {
          asked.at(route, box, (matter) => ({ ...matter, answer }));
        }
        if (answer === 'notKnownYet') {
          findOuts.at(route, box, (matter) => ({
            ...matter,
            wording: findOutBoxAfter(route.pathway.chart, box),
          }));
        }
      }
      if (!step.stands || isNobody(person)) continue;
      // Only what is to be done has a tier. What is done by being recorded stands in no list.
      const { tier } = box;
      if (tier) {
        const action = actions.at(route, box, (matter) => ({ ...matter, tier, reasons: [], box }));
        const reason = reasonOf(route, step);
        if (reason && !action.reasons.some((other) => isSameReason(other, reason))) {
          action.reasons.push(reason);
        }
      }
      if (box.kinds.includes('recording') && box.tier !== 'done') {
        recordings.set(`${box.key} ${person}`, { key: box.key, person });
      }
    }
  }
  for (const route of routes) addNotNeeded(route, notNeeded, asked, notAsked);
  const carer = carerStillToBeNamed(record);
  if (carer) notAsked.byName.set(nameOf(carer), carer);

  const all = [...actions.byName.values()];
  const listed = (tier: Tier) => all.filter((action) => action.tier === tier).sort(byTierOrder);
  const now = all.filter(({ tier }) => tier === 'now').sort(bySafetyOrder);
  const open = [...findOuts.byName.values()].sort(byFindOutOrder);
  const used = new Set([...asked.byName.keys(), ...recordings.keys(), ...notAsked.byName.keys()]);
  return {
    alerts: now.filter(({ box }) => box.kinds.includes('action')),
    advice: now.filter(({ box }) => box.kinds.includes('advice')),
    household: open.filter(({ key }) => key === 'hasChildren'),
    next: listed('next'),
    plan: listed('plan'),
    review: listed('review'),
    findOut: open.filter(({ key }) => key !== 'hasChildren'),
    notAsked: [...notAsked.byName.values()].sort(byFindOutOrder),
    notNeeded: [...notNeeded.byName.values()].sort(byTierOrder),
    asked: [...asked.byName.values()].sort(byTierOrder),
    recordings: [...recordings.values()],
    setAside: record.answers
      .filter((answered) => !used.has(nameOf(answered)))
      .map(({ key, person }) => ({ key, person })),
    routes,
  };
}

/** At the children's door the flowchart is walked for a child who may be caring: until one is named, that is not asked yet. */
function carerStillToBeNamed(record: FamilyRecord): (Draft & { isWaiting: boolean }) | undefined {
  if (record.door !== 'children' || record.started.length > 0) return undefined;
  const key = 'childCaring';
  return { key, person: 'children', places: [...placesOf(key)], isWaiting: true };
}

/** Whether it was said that there is no such person. Where there are no children their questions are answered so already. */
function isNone(record: FamilyRecord, person: string): boolean {
  return person === 'adults' && record.people.adultsKnown === 'none';
}

function reasonOf(route: Route, step: Step): Reason | undefined {
  const { because } = step;
  if (!because) return undefined;
  return {
    question: because.box,
    person: personOn(route, because.box),
    answer: because.answer,
    isCertain: because.box.certain.has(step.box.key),
  };
}

function isSameReason(one: Reason, other: Reason): boolean {
  return one.question.key === other.question.key && one.person === other.person;
}

function findOutBoxAfter(chart: Flowchart, question: Box): Box | undefined {
  const box = chart.byKey.get(question.arrows.notKnownYet?.to ?? '');
  return box?.kinds.includes('findOut') ? box : undefined;
}

/** Lists the questions that are neither asked nor to be asked, each with the answer that left it out: its own where it does not apply. */
function addNotNeeded(
  route: Route,
  notNeeded: Merged<Draft & Pick<NotNeeded, 'because'>>,
  asked: Merged<Draft>,
  notAsked: Merged<Draft & { isWaiting: boolean }>,
): void {
  const { chart } = route.pathway;
  const isWhole = route.steps.at(-1)?.box.kinds.includes('end');
  if (!isWhole) return;
  for (const box of chart.boxes) {
    if (!box.isQuestion) continue;
    const name = `${box.key} ${personOn(route, box)}`;
    if (asked.byName.has(name) || notAsked.byName.has(name)) continue;
    const parting = route.steps.findLast((step) => boxesFrom(chart, step.box.key).has(box.key));
    notNeeded.at(route, box, (matter) => ({
      ...matter,
      because: parting && {
        question: parting.box,
        person: personOn(route, parting.box),
        answer: parting.answer,
      },
    }));
  }
}

function numberOf(person: string): number {
  return Number(person.slice(1)) || 0;
}

const isChild = (person: string) => /^c\d/.test(person) || person === 'children';
const isFamily = (person: string) => person === 'family';

/** Adults, then children, then the family; of one person in the order of the charts. */
function byTierOrder(one: Matter, other: Matter): number {
  const rank = ({ person }: Matter) => (isFamily(person) ? 2 : isChild(person) ? 1 : 0);
  return (
    rank(one) - rank(other) ||
    numberOf(one.person) - numberOf(other.person) ||
    orderOf(one.key) - orderOf(other.key)
  );
}

/** Children, then adults. */
function bySafetyOrder(one: Matter, other: Matter): number {
  const rank = ({ person }: Matter) => (isChild(person) ? 0 : 1);
  return rank(one) - rank(other) || numberOf(one.person) - numberOf(other.person);
}

/** Safety questions first (children, then adults), then the order of the charts. */
function byFindOutOrder(one: Draft, other: Draft): number {
  const isSafety = ({ places }: Draft) => (places[0]?.box.isSafety ? 0 : 1);
  if (isSafety(one) === 0 && isSafety(other) === 0) return bySafetyOrder(one, other);
  return (
    isSafety(one) - isSafety(other) ||
    orderOf(one.key) - orderOf(other.key) ||
    numberOf(one.person) - numberOf(other.person)
  );
}
