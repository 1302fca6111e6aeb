import type { Box } from '#src/flowchart/flowchart.ts';
import { type Step, walk } from '#src/flowchart/walk.ts';
import { derivedAnswer, type Facts } from '#src/pathways/derived.ts';
import { adultPathway, childrenPathway } from '#src/pathways/index.ts';
import type { Pathway } from '#src/pathways/pathway.ts';
import { childrenKnown, childrenOf } from '#src/record/people.ts';
import { type FamilyRecord, recorded } from '#src/record/record.ts';

/** One flowchart walked for an adult who needs care and a child; for one of them alone where there is no other. */
export type Route = {
  readonly pathway: Pathway;
  readonly adult: string | undefined;
  readonly child: string | undefined;
  readonly steps: readonly Step[];
};

/** Of whom a box speaks on a route: a person's id, the family, or a group of whom nobody is listed. */
export function personOn(route: Pick<Route, 'adult' | 'child'>, box: Box): string {
  if (box.scope === 'adult') return route.adult ?? 'adults';
  if (box.scope === 'child') return route.child ?? 'children';
  return 'family';
}

/** Whether that stands for a group of whom nobody is listed. */
export function isNobody(person: string): boolean {
  return person === 'adults' || person === 'children';
}

/**
 * All routes of a family. The adult chart is walked for each pair where the family came in by that door, the
 * children's chart for each pair whose child it was started for. A person whom no route covers is still walked
 * through the safety questions.
 */
export function routesOf(record: FamilyRecord): Route[] {
  const answers = new Map(
    record.answers.map(({ key, person, answer }) => [`${key} ${person}`, answer as string]),
  );
  const children = childrenOf(record);
  const known = {
    adultsKnown: record.people.adultsKnown,
    isOnlyChild: isOnlyChild(record),
    schoolKnows: schoolKnows(record),
  };

  const routeFor = (pathway: Pathway, adult?: string, child?: string): Route => {
    const facts: Facts = {
      ...known,
      // Who is walked is there, also a young adult beside whom there are no children.
      childrenKnown: child === undefined ? childrenKnown(record) : 'listed',
      isNotBornYet: children.find(({ id }) => id === child)?.age === 'notBornYet',
      isStarted: child !== undefined && record.started.includes(child),
    };
    const steps = walk(pathway.chart, (box) => {
      const given = answers.get(`${box.key} ${personOn({ adult, child }, box)}`) ?? '';
      // An answer of an earlier flowchart counts for nothing: it hides no answer that the program gives itself.
      return derivedAnswer(box.key, box.arrows[given] && given, facts);
    });
    return { pathway, adult, child, steps };
  };

  const adultIds = record.people.adults.map(({ id }) => id);
  const childIds = children.map(({ id }) => id);
  const adultsOrNone = adultIds.length > 0 ? adultIds : [undefined];
  const childrenOrNone = childIds.length > 0 ? childIds : [undefined];
  const routes: Route[] = [];
  if (record.door !== 'children') {
    for (const adult of adultsOrNone) {
      for (const child of childrenOrNone) routes.push(routeFor(adultPathway, adult, child));
    }
  }
  for (const child of childIds.filter((id) => record.started.includes(id))) {
    for (const adult of adultsOrNone) routes.push(routeFor(childrenPathway, adult, child));
  }

  const safetyOnly = (route: Route, person: string): Route => ({
    ...route,
    steps: route.steps.filter(
      ({ box }) =>
        personOn(route, box) === person && (box.isSafety || box.kinds.includes('urgent')),
    ),
  });
  // Who was said to be at risk, or of whom it is not known yet, stays so whatever their age is changed to.
  const watched = record.people.children
    .map(({ id }) => id)
    .filter((id) => !childIds.includes(id))
    .filter((id) => ['yes', 'notKnownYet'].includes(answers.get(`childAtRisk ${id}`) ?? ''));
  const covered = new Set(routes.flatMap(({ adult, child }) => [adult, child]));
  for (const child of [...childIds, ...watched].filter((id) => !covered.has(id))) {
    routes.push(safetyOnly(routeFor(childrenPathway, undefined, child), child));
  }
  for (const adult of adultIds.filter((id) => !covered.has(id))) {
    routes.push(safetyOnly(routeFor(childrenPathway, adult, undefined), adult));
  }
  return routes;
}

/** Whether the record has had one child alone: one who was taken out, or is 18 by now, may be the one whose school knows. */
function isOnlyChild({ people, history }: FamilyRecord): boolean {
  const wasRemoved = history.some(({ person, to }) => to === 'removed' && person.startsWith('c'));
  return people.children.length === 1 && !wasRemoved;
}

/** Whether the school knows about the caring, where that was recorded and its box is on the routes. */
function schoolKnows(record: FamilyRecord): Facts['schoolKnows'] {
  const ofFamily = (key: string) => recorded(record, { key, person: 'family' });
  if (record.door === 'children' || ofFamily('otherAgencies')?.answer !== 'yes') return undefined;
  const { agencies, schoolKnows: knows } = ofFamily('contactAgencies')?.details ?? {};
  const isTicked = typeof agencies === 'object' && agencies.includes('school');
  const isAnswer = knows === 'yes' || knows === 'no' || knows === 'notKnownYet';
  return isTicked && isAnswer ? knows : undefined;
}
