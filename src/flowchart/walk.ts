import { type Box, boxOf, type Flowchart } from './flowchart.ts';

/** One box of a route. */
export type Step = {
  readonly box: Box;
  /** At a question: the recorded answer; none where it is unanswered. */
  readonly answer: string | undefined;
  /** Whether the box is certain to be on the route, whatever the questions not answered yet turn out to be. */
  readonly stands: boolean;
  /** The question whose arrow led here; none before the first question. */
  readonly because: Step | undefined;
};

/** The answer recorded for a question, if there is one. */
export type AnswerOf = (question: Box) => string | undefined;

/**
 * Follows a flowchart from its first box to its end by the recorded answers, and gives the route.
 *
 * At an answered question it takes that answer's arrow. At one not answered yet it goes on by the arrow
 * of the more careful answer (`notKnownYet`, or `recorded`), and only the boxes that every arrow passes stand.
 * An answer for which the box has no arrow counts as unanswered. Throws where a chart loops.
 */
export function walk(chart: Flowchart, answerOf: AnswerOf): Step[] {
  const route: Step[] = [];
  let box = boxOf(chart, chart.first.to);
  let because: Step | undefined;
  for (;;) {
    if (route.length > chart.boxes.length) {
      throw new Error(
        `The ${chart.id} flowchart loops at "${box.key}". Every arrow must lead nearer to the end.`,
      );
    }
    const stands = !because || because.answer !== undefined || because.box.certain.has(box.key);
    if (!box.isQuestion) {
      route.push({ box, answer: undefined, stands, because });
      const onward = box.arrows.carryOn;
      if (!onward) return route;
      box = boxOf(chart, onward.to);
      continue;
    }
    const given = answerOf(box);
    const taken = given === undefined ? undefined : box.arrows[given];
    const arrow = taken ?? box.arrows.notKnownYet ?? box.arrows.recorded;
    const step: Step = { box, answer: taken && given, stands, because };
    route.push(step);
    if (!arrow) return route;
    because = step;
    box = boxOf(chart, arrow.to);
  }
}
