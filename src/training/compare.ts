import { placesOf } from '#src/pathways/index.ts';
import { fill } from '#src/pathways/pathway.ts';
import { fullLabelOf } from '#src/record/people.ts';
import { type FamilyRecord, isSame, type Matter, recorded } from '#src/record/record.ts';
import { nameOf, outcomeOf } from '#src/summary/outcome.ts';
import type { Route } from '#src/summary/routes.ts';
import { type Summary, summarise } from '#src/summary/summary.ts';
import { answerOnPaper, namesFor, originOf, questionInWords } from '#src/summary/words.ts';

/** Whose way passes somewhere: group A’s alone, group B’s alone, or both. */
export type Whose = 'a' | 'b' | 'both';

/** A question as two groups have answered it. */
export type ComparedQuestion = Matter & {
  readonly words: string;
  readonly a: string;
  readonly b: string;
  readonly isDifferent: boolean;
};

/** Something that the outcome of one group or of both holds. */
export type ComparedLine = Matter & {
  /** Under which heading it stands: "Act now", "To find out". */
  readonly when: string;
  readonly words: string;
  readonly whose: Whose;
};

/** A box of a flowchart, with whose way passes it. */
export type ComparedStep = {
  readonly key: string;
  /** "A18"; none where the box is ours. */
  readonly number: string | undefined;
  readonly words: string;
  readonly whose: Whose;
};

/** One flowchart for one pair of people, walked by two groups. */
export type ComparedWay = Pick<Route, 'pathway' | 'adult' | 'child'> & {
  readonly about: string;
  readonly steps: readonly ComparedStep[];
};

/** Two walks of one family side by side. */
export type Comparison = {
  readonly questions: readonly ComparedQuestion[];
  readonly outcome: readonly ComparedLine[];
  /** What stands above everything in each outcome: that it is incomplete, or that safety was not looked at. */
  readonly headlines: { readonly a: readonly string[]; readonly b: readonly string[] };
  readonly ways: readonly ComparedWay[];
};

/** Two records of the same family compared, question by question in the order of the case, by outcome and by way. */
export function compare(
  { questions }: { readonly questions: readonly Matter[] },
  a: FamilyRecord,
  b: FamilyRecord,
): Comparison {
  const [ofA, ofB] = [summarise(a), summarise(b)];
  return {
    questions: questions.map(({ key, person }) => {
      const matter = { key, person };
      const [saidByA, saidByB] = [answerInWords(a, matter), answerInWords(b, matter)];
      return {
        ...matter,
        words: questionInWords(a, matter, placesOf(key)),
        a: saidByA,
        b: saidByB,
        isDifferent: saidByA !== saidByB,
      };
    }),
    outcome: merged(linesOf(ofA), linesOf(ofB)),
    headlines: { a: ofA.headlines, b: ofB.headlines },
    ways: waysOf(a, b),
  };
}

/** An answer as it counts in a record: one that is off the way says so, and one that is missing is never a no. */
function answerInWords(record: FamilyRecord, matter: Matter): string {
  const outcome = outcomeOf(record);
  const asked = outcome.asked.find((other) => isSame(other, matter));
  if (asked) {
    const origin = originOf(record, matter);
    return answerOnPaper(matter.key, asked.answer) + (origin ? `: ${origin}` : '');
  }
  if (outcome.notAsked.some((other) => isSame(other, matter))) return 'Not answered';
  const given = recorded(record, matter)?.answer;
  return given ? `${answerOnPaper(matter.key, given)} (not on this way)` : 'Not asked on this way';
}

type Line = Omit<ComparedLine, 'whose'>;

function linesOf(summary: Summary): Line[] {
  const deed =
    (when: string) =>
    ({ key, person, deed: words }: Matter & { deed: string }): Line => ({
      key,
      person,
      when,
      words,
    });
  const open = ({ key, person, words }: Matter & { words: string }): Line => ({
    key,
    person,
    when: 'To find out',
    words,
  });
  return [
    ...summary.alerts.map(deed('Act now')),
    ...summary.advice.map(deed('Take advice now')),
    ...summary.tiers.flatMap(({ heading, actions }) => actions.map(deed(heading))),
    ...[...summary.household, ...summary.findOut].map(open),
  ];
}

/** Both lists as one, in the order of the first, headings kept together; what only the second holds stands last under its heading. */
function merged(ofA: readonly Line[], ofB: readonly Line[]): ComparedLine[] {
  const name = (line: Line) => `${line.when} ${nameOf(line)}`;
  const [inA, inB] = [new Set(ofA.map(name)), new Set(ofB.map(name))];
  const all = [
    ...ofA.map((line): ComparedLine => ({ ...line, whose: inB.has(name(line)) ? 'both' : 'a' })),
    ...ofB
      .filter((line) => !inA.has(name(line)))
      .map((line): ComparedLine => ({ ...line, whose: 'b' })),
  ];
  const order = ['Act now', 'Take advice now', 'Next', 'Plan', 'Keep under review', 'To find out'];
  return all.toSorted((one, other) => order.indexOf(one.when) - order.indexOf(other.when));
}

function waysOf(a: FamilyRecord, b: FamilyRecord): ComparedWay[] {
  const [ofA, ofB] = [outcomeOf(a).routes, outcomeOf(b).routes];
  return [...ofA, ...ofB.filter((route) => !ofA.some((other) => isSameWay(route, other)))].map(
    (route) => {
      const passed = (routes: readonly Route[]) =>
        new Set(
          routes
            .find((other) => isSameWay(route, other))
            ?.steps.filter(({ stands }) => stands)
            .map(({ box }) => box.key),
        );
      const [byA, byB] = [passed(ofA), passed(ofB)];
      const people = [route.adult, route.child].flatMap((id) => (id ? [fullLabelOf(a, id)] : []));
      return {
        pathway: route.pathway,
        adult: route.adult,
        child: route.child,
        about: people.join(' and '),
        steps: route.pathway.chart.boxes
          .filter(({ key, kinds }) => (byA.has(key) || byB.has(key)) && !kinds.includes('end'))
          .map(({ key, number, words }) => ({
            key,
            number,
            // Boxes of ours name their person; printed words stand as they are printed.
            words: fill(words, {
              ...namesFor(a, route.adult ?? 'adults'),
              child: namesFor(a, route.child ?? 'children').child,
            }),
            whose: byA.has(key) ? (byB.has(key) ? 'both' : 'a') : 'b',
          })),
      };
    },
  );
}

function isSameWay(one: Route, other: Route): boolean {
  return one.pathway === other.pathway && one.adult === other.adult && one.child === other.child;
}
