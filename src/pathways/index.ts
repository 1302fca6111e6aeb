import { adultFlowchart } from '#machines/adult.machine.ts';
import { childrenFlowchart } from '#machines/children.machine.ts';
import { type Box, readFlowchart } from '#src/flowchart/flowchart.ts';
import { adultHelp } from './adult.ts';
import { childrenHelp } from './children.ts';
import type { Help, Pathway, Quotation } from './pathway.ts';
import { sharedHelp } from './shared.ts';

/** The pathways offered, in the order in which a merged summary lists their boxes. */
export const pathways: readonly [Pathway, Pathway] = [
  {
    id: 'adult',
    name: 'Flowchart for Adult Social Services',
    chart: readFlowchart(adultFlowchart),
  },
  {
    id: 'children',
    name: 'Flowchart for Children’s Services',
    chart: readFlowchart(childrenFlowchart),
  },
];

export const [adultPathway, childrenPathway] = pathways;

/** The versions of the two flowcharts that are built in. */
export const versions = {
  adult: adultPathway.chart.version,
  children: childrenPathway.chart.version,
};

const allHelp = new Map<string, Help>(
  Object.entries({ ...sharedHelp, ...adultHelp, ...childrenHelp }),
);

/** The plain-English help for a box. */
export function helpFor(key: string): Help {
  const help = allHelp.get(key);
  if (!help) throw new Error(`Box "${key}" has no help. Write it in src/pathways.`);
  return help;
}

/** The heading of a box's page: its plain question; for a box of ours its own words. */
export function titleOf(box: Box): string {
  return helpFor(box.key).title ?? box.words;
}

/** What a box asks to be done, as the summary says it; for a box of ours its own words. */
export function deedOf(box: Box): string {
  return helpFor(box.key).deed ?? box.words;
}

const usualAnswers: { readonly [answer: string]: string } = {
  yes: 'Yes',
  no: 'No',
  notKnownYet: 'Not known yet',
  doesNotApply: 'Does not apply',
  recorded: 'Recorded',
  carryOn: 'Recorded',
};

/** What an answer of a box is called on screen and on paper. */
export function answerLabel(key: string, answer: string): string {
  return allHelp.get(key)?.answers?.[answer] ?? usualAnswers[answer] ?? answer;
}

/** The answers that can be chosen at a question, in the chart's order, "not known yet" last. */
export function choicesOf(box: Box): string[] {
  const answers = Object.keys(box.arrows).filter((answer) => answer !== 'doesNotApply');
  return [
    ...answers.filter((answer) => answer !== 'notKnownYet'),
    ...answers.filter((answer) => answer === 'notKnownYet'),
  ];
}

/** A box with the pathway it stands in. */
export type Placed = { readonly pathway: Pathway; readonly box: Box };

const placesByKey = new Map<string, readonly Placed[]>();
for (const pathway of pathways) {
  for (const box of pathway.chart.boxes) {
    placesByKey.set(box.key, [...(placesByKey.get(box.key) ?? []), { pathway, box }]);
  }
}

/** Every place where a key stands, in the order of the pathways; none for an unknown key. */
export function placesOf(key: string): readonly Placed[] {
  return placesByKey.get(key) ?? [];
}

const orderByKey = new Map([...placesByKey.keys()].map((key, index) => [key, index]));

/** A box's place in the order of both charts, the adult chart first. */
export function orderOf(key: string): number {
  return orderByKey.get(key) ?? Number.POSITIVE_INFINITY;
}

/** The printed words of a box; of both charts where they print it differently. Boxes of ours have none. */
export function printedWords(places: readonly Placed[]): Quotation[] {
  return places
    .filter(({ box }) => box.number)
    .filter(
      ({ box }, index, all) => all.findIndex((other) => other.box.words === box.words) === index,
    )
    .map(({ pathway, box }) => ({
      words: box.words,
      source: `Model memorandum 2012, ${pathway.name}, box ${box.number}`,
    }));
}
