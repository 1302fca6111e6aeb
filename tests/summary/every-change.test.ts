import { describe, expect, it } from 'vitest';
import type { FamilyRecord } from '#src/record/record.ts';
import { actionsOf, findOutsOf, nameOf, type Outcome, outcomeOf } from '#src/summary/outcome.ts';
import type { Sheet } from '#tests/support/answer-sheets.ts';
import {
  recordOf,
  type SheetCase,
  sheetCases,
  sheetsIn,
  singleChanges,
} from '#tests/support/sheet-cases.ts';

// Every single changed answer of every complete answer sheet of one child. All properties are looked at in one pass:
// a pass over the adult chart is some 170,000 changes.

/** How many single changes a case has: over all sheets, at each answered question the other answers it offers. */
const changes: { readonly [name: string]: number } = {
  // Of 7,560 sheets all answer both risks (2 others each), caring 2, assessed 2, condition 3, agencies 2, family 1: 14
  // each; 6 of 7 also the impact (2), 3 of 5 also the parenting (2).
  'adult door, one child': 7560 * 14 + 7560 * (6 / 7) * 2 + 7560 * (3 / 5) * 2,
  'adult door, no children': 216 * (2 + 2 + 3 + 2 + 1),
  'adult door, not known yet if there are children': 360 * (2 + 2 + 3 + 2 + 1) + 360 * (3 / 5) * 2,
  // Both risks, impact, assessed 2 each, school 3, family 1; 3 of 5 also the plan (2).
  'children’s door, an adult needs care': 1080 * (2 + 2 + 2 + 2 + 3 + 1) + 1080 * (3 / 5) * 2,
  'children’s door, no adult needs care': 360 * (2 + 2 + 2 + 3 + 1) + 360 * (3 / 5) * 2,
  'children’s door, not known yet if an adult needs care':
    360 * (2 + 2 + 2 + 3 + 1) + 360 * (3 / 5) * 2,
};

type Fault = { property: string; sheet: Sheet; key: string; to: string };

const names = (outcome: Outcome) => actionsOf(outcome).map(nameOf);

/** Where an answer is changed to one that is less sure of safety, nothing that was there may go (S6). */
const careful = ['childAtRisk', 'adultAtRisk', 'impactOnChild', 'childCaring'];

/** The answers that only say that somebody was there before (S14). */
const alreadyKnown = [
  'adultNeedsAssessed',
  'childAssessed',
  'planCountsCaring',
  'parentingCounted',
];

const forTheYoungCarer = [
  'useChildProtectionProcedure c1',
  'alertSafeguardingAdults a1',
  'askWhyCaring c1',
  'joinUpWithChildrensServices c1',
  'offerYoungCarersAssessment c1',
  'referToSupport c1',
  'reviewPersonCaredFor c1',
];

function lookAt(sheetCase: SheetCase): { changes: number; faults: Fault[] } {
  const faults: Fault[] = [];
  let count = 0;
  for (const sheet of sheetsIn(sheetCase)) {
    const before = outcomeOf(recordOf(sheetCase, sheet));
    for (const { key, from, to, changed } of singleChanges(sheetCase, sheet)) {
      count += 1;
      const record = recordOf(sheetCase, changed);
      const after = outcomeOf(record);
      const fails = (property: string) => faults.push({ property, sheet, key, to });
      const [old, now] = [names(before), names(after)];

      if (key !== 'childAtRisk' && key !== 'adultAtRisk') {
        if (alertsAndAdvice(before) !== alertsAndAdvice(after)) {
          fails('another answer takes away or lowers no alert (H1, S4)');
        }
      }
      if (to === 'notKnownYet' && (isSame(before, after) || !isToFindOut(after, key))) {
        fails('"not known yet" differs from every other answer and is to be found out (H3, S5)');
      }
      if (careful.includes(key) && from === 'no' && !keeps(old, now)) {
        fails('from no to yes or not known yet, nothing that was there goes (S6)');
      }
      if (
        alreadyKnown.includes(key) &&
        gone(old, now).some((name) => forTheYoungCarer.includes(name))
      ) {
        fails('an assessment that exists takes away nothing for the young carer (H9, S14)');
      }
      // With nothing set aside the changed record is a fresh one already.
      if (after.setAside.length > 0 && !isSame(after, outcomeOf(withoutSetAside(record, after)))) {
        fails('a changed outcome is that of a fresh walk with the answers still in use (H8, S21)');
      }
      if (after.setAside.some((matter) => wasRaisedBy(after, matter.key))) {
        fails('what was set aside raises nothing (S22)');
      }
      if (!gone(old, now).every((name) => isRaisedAfter(before, name, key))) {
        fails('a change takes away only what the changed answer had led to (H8)');
      }
    }
  }
  return { changes: count, faults };
}

function alertsAndAdvice({ alerts, advice }: Outcome): string {
  return [...alerts, ...advice].map(nameOf).join();
}

function isToFindOut(outcome: Outcome, key: string): boolean {
  return findOutsOf(outcome).some((open) => open.key === key);
}

function isSame(one: Outcome, other: Outcome): boolean {
  const all = (outcome: Outcome) =>
    [...actionsOf(outcome), ...findOutsOf(outcome), ...outcome.notAsked].map(nameOf).join();
  return all(one) === all(other);
}

function gone(old: readonly string[], now: readonly string[]): string[] {
  return old.filter((name) => !now.includes(name));
}

/** A12 counts as offering an assessment: it may take the place of our own offer. */
function keeps(old: readonly string[], now: readonly string[]): boolean {
  return gone(old, now).every(
    (name) =>
      name === 'offerYoungCarersAssessment c1' && now.includes('joinUpWithChildrensServices c1'),
  );
}

function withoutSetAside(record: FamilyRecord, outcome: Outcome): FamilyRecord {
  const aside = new Set(outcome.setAside.map(nameOf));
  return { ...record, answers: record.answers.filter((answered) => !aside.has(nameOf(answered))) };
}

function wasRaisedBy(outcome: Outcome, key: string): boolean {
  return actionsOf(outcome).some(({ reasons }) =>
    reasons.some(({ question }) => question.key === key),
  );
}

/** Whether an action stands behind the changed question on its route. */
function isRaisedAfter(before: Outcome, name: string, key: string): boolean {
  return before.routes.some(({ steps }) => {
    const changed = steps.findIndex(({ box }) => box.key === key);
    const raised = steps.findIndex(({ box }) => name.startsWith(`${box.key} `));
    return changed >= 0 && raised > changed;
  });
}

describe.each(sheetCases.map((sheetCase) => [sheetCase.name, sheetCase] as const))(
  'Every single changed answer: %s',
  (name, sheetCase) => {
    it('alerts stay, "not known yet" is never no, and nothing is left behind', () => {
      const { changes: count, faults } = lookAt(sheetCase);
      expect(
        faults
          .slice(0, 3)
          .map(({ sheet, ...fault }) => ({ ...fault, ...Object.fromEntries(sheet) })),
      ).toEqual([]);
      expect(count).toBe(Math.round(changes[name] ?? 0));
    }, 120_000);
  },
);
