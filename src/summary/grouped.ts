import { placeInFamily } from '#src/record/people.ts';
import type { ActionLine, Summary } from './summary.ts';

/** By what the actions of a summary are put together. What is to be done now stands before them either way. */
export type ViewBy = 'urgency' | 'who' | 'person';

/** Actions under one heading. */
export type ActionGroup = { readonly heading: string; readonly actions: readonly ActionLine[] };

/**
 * The actions that are not due now, under headings: as the summary orders them, by who does them, or by whom they are
 * about. Under each heading their order stays.
 */
export function grouped({ tiers }: Summary, by: ViewBy): ActionGroup[] {
  if (by === 'urgency') return tiers.filter(({ actions }) => actions.length > 0);
  const groups = new Map<string, ActionLine[]>();
  for (const action of tiers.flatMap(({ actions }) => actions)) {
    const heading = by === 'who' ? action.who : action.whom;
    groups.set(heading, [...(groups.get(heading) ?? []), action]);
  }
  const inOrder = [...groups].map(([heading, actions]) => ({ heading, actions }));
  return by === 'who' ? inOrder : inOrder.sort((one, other) => placeOf(one) - placeOf(other));
}

function placeOf({ actions }: ActionGroup): number {
  return placeInFamily(actions[0]?.person ?? 'family');
}
