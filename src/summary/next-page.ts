import { placesOf } from '#src/pathways/index.ts';
import type { Pathway } from '#src/pathways/pathway.ts';
import { childrenKnown } from '#src/record/people.ts';
import { type FamilyRecord, isSame, type Matter, recorded } from '#src/record/record.ts';
import { nameOf, type Outcome, outcomeOf } from './outcome.ts';

/** Whether a matter is asked on the family page: who is there, and those who wait to be listed. */
export function isAskedOnFamilyPage({ key, person }: Matter): boolean {
  return key === 'hasChildren' || person === 'adults' || person === 'children';
}

/**
 * The questions and recording pages still open on the family's routes, in the order of the steps: who is in the
 * family, then safety for everyone, then each chart's runs of boxes, one person after another.
 */
export function openPages(record: FamilyRecord): Matter[] {
  const outcome = outcomeOf(record);
  const waiting = outcome.notAsked
    .filter(
      ({ person }) =>
        person !== 'children' ||
        childrenKnown(record) === 'notSaid' ||
        (record.door === 'children' && record.started.length === 0),
    )
    .filter(({ person }) => person !== 'adults' || record.people.adultsKnown === 'notSaid')
    .map(({ key, person }) => ({ key, person }));
  const blank = outcome.recordings.filter((matter) => !recorded(record, matter));
  return [...waiting, ...blank]
    .map((matter) => ({ matter, place: placeOf(matter, outcome) }))
    .sort((one, other) => compare(one.place, other.place))
    .map(({ matter }) => matter);
}

/** The open pages that were not put off in this visit. */
export function nextPages(record: FamilyRecord): Matter[] {
  return openPages(record).filter(
    (matter) => !record.putOff.some((later) => isSame(later, matter)),
  );
}

/** What is open now and was not before: what a changed answer has opened. */
export function openedBy(before: FamilyRecord, after: FamilyRecord): Matter[] {
  const known = new Set(openPages(before).map(nameOf));
  return nextPages(after).filter((matter) => !known.has(nameOf(matter)));
}

/** Numbers to sort by, the weightiest first. */
function placeOf(matter: Matter, outcome: Outcome): number[] {
  const walked = outcome.routes.map(({ pathway }) => pathway);
  const places = placesOf(matter.key);
  const place = places.find(({ pathway }) => walked.includes(pathway)) ?? places[0];
  if (!place) return [];
  const { pathway, box } = place;
  return [
    isAskedOnFamilyPage(matter) ? 0 : box.isSafety ? 1 : 2,
    walked.indexOf(pathway),
    runOf(pathway, matter.key),
    Number(matter.person.slice(1)) || 0,
    pathway.chart.boxes.indexOf(box),
  ];
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [index, value] of one.entries()) {
    const difference = value - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Which run of boxes of one scope a box belongs to: a person's run is asked whole before the next person's. */
function runOf(pathway: Pathway, key: string): number {
  let run = 0;
  let scope: string | undefined;
  for (const box of pathway.chart.boxes) {
    if (box.scope !== scope) {
      run += 1;
      scope = box.scope;
    }
    if (box.key === key) return run;
  }
  return run;
}
