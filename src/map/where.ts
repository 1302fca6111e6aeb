import { type Box, boxOf, type Flowchart } from '#src/flowchart/flowchart.ts';
import { deedOf, placesOf } from '#src/pathways/index.ts';
import { fill } from '#src/pathways/pathway.ts';
import type { FamilyRecord, Matter } from '#src/record/record.ts';
import { namesFor, questionInWords, withLabel } from '#src/summary/words.ts';
import type { Way } from './way.ts';
import { nextInWords } from './words.ts';

/** Where a pair stands on a flowchart, and what is next, in words. */
export type Where = {
  /** What safety demands before all else; none where nothing does. */
  readonly first: string | undefined;
  readonly answered: string;
  /** What is to be asked or recorded now; none where nothing is left. */
  readonly now: { readonly matter: Matter; readonly words: string } | undefined;
  readonly next: string;
  /** How many boxes of the way ask for something that is not done yet. */
  readonly toDo: number;
};

/** Says where a way stands and what is next. */
export function whereOf(record: FamilyRecord, chart: Flowchart, way: Way): Where {
  const { current, passed, questions } = way;
  const toDo = [...passed.values()].filter(({ standing }) => standing === 'toDo').length;
  const [first] = [...passed]
    .filter(([, { words }]) => words === 'To do now')
    .map(
      ([
        key,
        {
          matter: { person },
        },
      ]) => {
        const box = boxOf(chart, key);
        const deed = withLabel(record, person, fill(deedOf(box), namesFor(record, person)));
        return `${deed}${numberOf(box)}`;
      },
    );
  const { asked, all, notKnownYet } = questions;
  const unknown = notKnownYet > 0 ? `, ${notKnownYet} of them “not known yet”` : '';
  const here = current === undefined ? undefined : passed.get(current);
  const answered = `${asked} of ${all} questions on the way so far are answered${unknown}.`;
  if (!here || current === undefined) {
    const next = 'the outcome says what is to be done, and what is still to be found out.';
    return { first, answered, now: undefined, next, toDo };
  }
  const { matter } = here;
  const box = boxOf(chart, current);
  return {
    first,
    answered,
    now: { matter, words: questionInWords(record, matter, placesOf(current)) + numberOf(box) },
    next: nextInWords(chart, box, 'plain').replace(/^Then: /, ''),
    toDo,
  };
}

function numberOf({ number }: Box): string {
  return number ? ` (${number})` : '';
}
