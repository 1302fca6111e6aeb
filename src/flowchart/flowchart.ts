import type { AnyStateMachine } from 'xstate';

/** Of whom a box speaks: a person who needs care, a child, or the family as a whole. */
export type Scope = 'adult' | 'child' | 'family';

/** When an action falls due; `done` is done by being recorded. */
export type Tier = 'done' | 'now' | 'next' | 'plan' | 'review';

/** Whether the source prints an arrow, supports it, or we added it. */
export type Provenance = 'printed' | 'inferred' | 'local';

/** What a box is; a box may be two things at once. */
export type Kind =
  | 'question'
  | 'safety'
  | 'open'
  | 'action'
  | 'recording'
  | 'urgent'
  | 'advice'
  | 'findOut'
  | 'note'
  | 'end';

/** A way out of a box. */
export type Arrow = {
  readonly answer: string;
  readonly to: string;
  readonly provenance: Provenance | undefined;
  /** Where the source supports the arrow, or why we added it. */
  readonly why: string | undefined;
};

/** One box of a flowchart. */
export type Box = {
  readonly key: string;
  /** The number of the printed box; none where the box is ours. */
  readonly number: string | undefined;
  /** The printed words to the letter; for a box of ours, our words. */
  readonly words: string;
  readonly kinds: readonly Kind[];
  readonly isQuestion: boolean;
  readonly isSafety: boolean;
  readonly scope: Scope | undefined;
  readonly who: string | undefined;
  readonly tier: Tier | undefined;
  readonly arrows: { readonly [answer: string]: Arrow };
  /** At a question: the boxes that stand between it and the next question whatever the answer is. */
  readonly certain: ReadonlySet<string>;
};

/** A flowchart read from its statechart, as a table of boxes and arrows. */
export type Flowchart = {
  readonly id: string;
  readonly version: string;
  /** The printed line above the boxes. */
  readonly strap: string;
  readonly first: Arrow;
  /** In the order in which a worker meets them. */
  readonly boxes: readonly Box[];
  readonly byKey: ReadonlyMap<string, Box>;
};

/** The box of that key; throws where the chart has none. */
export function boxOf(chart: Flowchart, key: string): Box {
  const box = chart.byKey.get(key);
  if (!box) {
    throw new Error(
      `The ${chart.id} flowchart has no box "${key}". Check the key against the chart in machines/.`,
    );
  }
  return box;
}

/** The boxes from an arrow's end up to the next question; that question too where it is also an action. */
export function stretch(
  byKey: ReadonlyMap<string, Pick<Box, 'key' | 'arrows' | 'isQuestion' | 'kinds'>>,
  from: Arrow,
): string[] {
  const passed: string[] = [];
  let box = byKey.get(from.to);
  while (box && !box.isQuestion && !passed.includes(box.key)) {
    passed.push(box.key);
    const onward = box.arrows.carryOn;
    box = onward && byKey.get(onward.to);
  }
  if (box?.kinds.includes('action') && !passed.includes(box.key)) passed.push(box.key);
  return passed;
}

/** Reads a statechart into a table, once. Only static parts are read: the charts have no context and no guards. */
export function readFlowchart(machine: AnyStateMachine): Flowchart {
  const drafts = Object.values(machine.states).map((node) => {
    const kinds = [...node.tags] as Kind[];
    const arrows: Record<string, Arrow> = {};
    for (const [answer, transitions] of node.transitions) {
      const [transition] = transitions;
      const target = transition?.target?.[0];
      if (!transition || !target) continue;
      arrows[answer] = {
        answer,
        to: target.key,
        provenance: transition.meta?.arrow,
        why: transition.description,
      };
    }
    return {
      key: node.key,
      number: node.meta?.box as string | undefined,
      words: node.description ?? '',
      kinds,
      isQuestion: kinds.includes('question'),
      isSafety: kinds.includes('safety'),
      scope: node.meta?.scope as Scope | undefined,
      who: node.meta?.who as string | undefined,
      tier: node.meta?.tier as Tier | undefined,
      arrows,
    };
  });
  const draftsByKey = new Map(drafts.map((draft) => [draft.key, draft]));
  const boxes = drafts.map((draft): Box => {
    if (!draft.isQuestion) return { ...draft, certain: new Set() };
    const [one = [], ...others] = Object.values(draft.arrows).map((arrow) =>
      stretch(draftsByKey, arrow),
    );
    return {
      ...draft,
      certain: new Set(one.filter((key) => others.every((other) => other.includes(key)))),
    };
  });
  const initial = machine.root.initial;
  return {
    id: machine.id,
    version: machine.version ?? '1',
    strap: machine.root.description ?? '',
    first: {
      answer: '',
      to: initial.target?.[0]?.key ?? '',
      provenance: initial.meta?.arrow,
      why: initial.description,
    },
    boxes,
    byKey: new Map(boxes.map((box) => [box.key, box])),
  };
}
