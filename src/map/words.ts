import { type Box, boxOf, type Flowchart, stretch } from '#src/flowchart/flowchart.ts';
import { helpFor } from '#src/pathways/index.ts';
import { fill } from '#src/pathways/pathway.ts';
import { capital } from '#src/summary/words.ts';
import type { Wording } from './drawing.ts';

const anybody = { adult: 'the adult', child: 'the child' };

/** What a box says, of nobody in particular: the printed words, or ours where nothing is printed; or plain words. */
export function wordsOf(box: Box, wording: Wording): string {
  const { title, deed } = helpFor(box.key);
  const words = wording === 'plain' ? (title ?? deed ?? box.words) : box.words;
  return capital(fill(words, anybody));
}

const answers: { readonly [answer: string]: string } = {
  yes: 'Yes',
  no: 'No',
  notKnownYet: 'Not known yet',
  doesNotApply: 'Does not apply',
  recorded: 'Recorded',
  stable: 'Stable',
  changing: 'Changing',
  episodic: 'Episodic',
  notAtSchool: 'Not at school',
};

/** What stands beside the arrow of an answer. */
export function answerWords(answer: string): string {
  const words = answers[answer];
  if (!words) throw new Error(`The answer "${answer}" has no words for its arrow.`);
  return words;
}

/** Answers in one line: "Yes, no or not known yet". */
export function answersInWords(some: readonly string[]): string {
  const [first = '', ...others] = some.map(answerWords);
  const lower = others.map((words) => words.toLowerCase());
  const last = lower.pop();
  return [first, ...lower].join(', ') + (last ? ` or ${last}` : '');
}

/** What a box is. */
export function kindOf({ kinds, isQuestion, isSafety }: Box): string {
  if (isSafety) return 'Safety';
  if (isQuestion) return 'Question';
  if (kinds.includes('advice')) return 'Advice';
  if (kinds.includes('urgent')) return 'Alert';
  if (kinds.includes('findOut')) return 'Find out';
  if (kinds.includes('recording')) return 'To record';
  return kinds.includes('note') ? 'More' : 'Action';
}

/** Answers as a condition: "If yes or not known yet". Nobody gives the answer that a question does not apply. */
export function ifAnswered(some: readonly string[]): string {
  const given = some.filter((answer) => answer !== 'doesNotApply');
  if (given.length === 0) return 'Where it does not apply';
  const passedBy = given.length < some.length ? ', or where it does not apply' : '';
  return `If ${answersInWords(given).toLowerCase()}${passedBy}`;
}

/** The number of a box, or that it is ours, and what it is: "A18 · Question". */
export function headOf(box: Box): string {
  return `${box.number ?? 'Ours'} · ${kindOf(box)}`;
}

/** The ways out of a box, one for each box that they lead to. */
export function waysOut(box: Box): { readonly answers: readonly string[]; readonly to: string }[] {
  const byEnd = new Map<string, string[]>();
  for (const { answer, to } of Object.values(box.arrows)) {
    byEnd.set(to, [...(byEnd.get(to) ?? []), answer]);
  }
  return [...byEnd].map(([to, leading]) => ({ to, answers: leading }));
}

/** What comes after a box, in words: "If yes: A19, Ask why. If no: A21, …". */
export function nextInWords(chart: Flowchart, box: Box, wording: Wording): string {
  return waysOut(box)
    .map(({ to, answers: leading }) => {
      const next = boxOf(chart, to);
      const words = next.kinds.includes('end')
        ? 'the end of the flowchart'
        : `${next.number ?? 'ours'}, ${wordsOf(next, wording)}`;
      const when = box.isQuestion ? ifAnswered(leading) : 'Then';
      return /[.?]$/.test(words) ? `${when}: ${words}` : `${when}: ${words}.`;
    })
    .join(' ');
}

const questionsBefore = new WeakMap<Flowchart, ReadonlyMap<string, Box>>();

/** The first question that leads to a box that is none, with other boxes between at most. */
export function questionBefore(chart: Flowchart, box: Box): Box | undefined {
  let before = questionsBefore.get(chart);
  if (!before) {
    const pairs = chart.boxes
      .filter(({ isQuestion }) => isQuestion)
      .flatMap((question) =>
        Object.values(question.arrows)
          .flatMap((arrow) => stretch(chart.byKey, arrow))
          .map((key): [string, Box] => [key, question]),
      );
    // The first question that leads there is entered last, and stays.
    before = new Map(pairs.reverse());
    questionsBefore.set(chart, before);
  }
  return before.get(box.key);
}
