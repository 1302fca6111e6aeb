import { describe, expect, it } from 'vitest';
import { actionsOf, findOutsOf, nameOf, type Outcome, outcomeOf } from '#src/summary/outcome.ts';
import type { Sheet } from '#tests/support/answer-sheets.ts';
import { recordOf, type SheetCase, sheetCases, sheetsIn } from '#tests/support/sheet-cases.ts';

// Every complete answer sheet of one child, in both charts. A property that fails says on which sheet.

const names = (matters: readonly { key: string; person: string }[]) => matters.map(nameOf);

const computed = new Map<SheetCase, { sheet: Sheet; outcome: Outcome }[]>(
  sheetCases.map((sheetCase) => [
    sheetCase,
    sheetsIn(sheetCase).map((sheet) => ({
      sheet,
      outcome: outcomeOf(recordOf(sheetCase, sheet)),
    })),
  ]),
);

function onEverySheet(
  sheetCase: SheetCase,
  holds: (outcome: Outcome, sheet: Sheet) => boolean,
): void {
  const all = computed.get(sheetCase) ?? [];
  expect(all.length).toBeGreaterThan(0);
  const failing = all.find(({ sheet, outcome }) => !holds(outcome, sheet));
  expect(failing && Object.fromEntries(failing.sheet)).toBeUndefined();
}

describe.each(sheetCases.map((sheetCase) => [sheetCase.name, sheetCase] as const))(
  'On every answer sheet: %s',
  (_name, sheetCase) => {
    const { chart, family, sheets } = sheetCase;
    const hasChild = family.people.children.length > 0;
    const hasAdult = family.people.adults.length > 0;

    it('there are as many sheets as the arrows make', () => {
      expect(sheetsIn(sheetCase)).toHaveLength(sheets);
    });

    it('both safety questions are asked, wait, or do not apply (H4, S9)', () => {
      onEverySheet(sheetCase, ({ asked, notAsked, notNeeded }) => {
        const found = new Set([...asked, ...notAsked, ...notNeeded].map(({ key }) => key));
        return found.has('adultAtRisk') && found.has('childAtRisk');
      });
    });

    it('a child at risk comes first, and an adult at risk before all that is no alert (H1, S1, S2)', () => {
      onEverySheet(sheetCase, (outcome, sheet) => {
        const expected = [
          ...(sheet.get('childAtRisk') === 'yes' ? ['useChildProtectionProcedure c1'] : []),
          ...(sheet.get('adultAtRisk') === 'yes' ? ['alertSafeguardingAdults a1'] : []),
        ];
        const actions = names(actionsOf(outcome));
        return (
          same(names(outcome.alerts), expected) && same(actions.slice(0, expected.length), expected)
        );
      });
    });

    it('a risk that is not known yet gives advice right after the alerts, and never reads as no (H3, S1, S2)', () => {
      onEverySheet(sheetCase, (outcome, sheet) => {
        const expected = [
          ...(sheet.get('childAtRisk') === 'notKnownYet' ? ['adviceOnChild c1'] : []),
          ...(sheet.get('adultAtRisk') === 'notKnownYet' ? ['adviceOnAdult a1'] : []),
        ];
        const actions = names(actionsOf(outcome)).slice(outcome.alerts.length);
        return (
          same(names(outcome.advice), expected) && same(actions.slice(0, expected.length), expected)
        );
      });
    });

    it('each "not known yet" is exactly one thing to find out, and nothing else is (S5)', () => {
      onEverySheet(sheetCase, (outcome, sheet) => {
        const expected = [...sheet].flatMap(([key, answer]) =>
          answer === 'notKnownYet' ? [key] : [],
        );
        if (chart.id === 'adult' && family.people.childrenKnown === 'notKnownYet') {
          expected.push('hasChildren');
        }
        return same(
          findOutsOf(outcome)
            .map(({ key }) => key)
            .toSorted(),
          expected.toSorted(),
        );
      });
    });

    it('something is left to do, and every action says which question led to it (S7, S8, H21)', () => {
      onEverySheet(
        sheetCase,
        (outcome) =>
          actionsOf(outcome).length > 0 &&
          actionsOf(outcome).every(
            ({ reasons, places }) => reasons.length > 0 && places.length > 0,
          ),
      );
    });

    it('every route ends at the end box', () => {
      onEverySheet(sheetCase, ({ routes }) =>
        routes.every(({ steps }) => steps.at(-1)?.box.kinds.includes('end')),
      );
    });

    it('every question of the chart is asked, waits, or is left out with a reason (H5, S10)', () => {
      const questions = chart.boxes.filter(({ isQuestion }) => isQuestion).map(({ key }) => key);
      onEverySheet(sheetCase, ({ asked, notAsked, notNeeded }) => {
        const found = [...asked, ...notAsked, ...notNeeded].map(({ key }) => key);
        return same(found.toSorted(), questions.toSorted());
      });
    });

    it('nothing waits but what is asked of somebody who is not known yet', () => {
      onEverySheet(sheetCase, ({ notAsked }) =>
        notAsked.every(
          ({ person, isWaiting }) =>
            isWaiting && (person === 'children' ? !hasChild : person === 'adults' && !hasAdult),
        ),
      );
    });

    it('no action is raised twice', () => {
      onEverySheet(sheetCase, (outcome) => {
        const all = names(actionsOf(outcome));
        return new Set(all).size === all.length;
      });
    });

    if (chart.id === 'children') {
      it('the needs of the person cared for are reviewed (C6, S12)', () => {
        onEverySheet(sheetCase, ({ next }) => names(next).includes('reviewPersonCaredFor c1'));
      });

      it('the child is offered an assessment, also where caring has no bad effect (S13)', () => {
        onEverySheet(sheetCase, ({ next }) =>
          names(next).includes('offerYoungCarersAssessment c1'),
        );
      });
    } else {
      it('a child who may be caring is offered an assessment, also where caring has no bad effect (H9, S13)', () => {
        onEverySheet(sheetCase, ({ next }, sheet) => {
          const offers = names(next).filter((name) =>
            ['joinUpWithChildrensServices c1', 'offerYoungCarersAssessment c1'].includes(name),
          );
          const mayCare =
            sheet.get('childCaring') === 'yes' || sheet.get('childCaring') === 'notKnownYet';
          return offers.length === (mayCare ? 1 : 0);
        });
      });

      it('a condition that is not stable, or not known yet, is planned for; a stable one gets a crisis plan (S16)', () => {
        onEverySheet(sheetCase, ({ plan }, sheet) => {
          const expected =
            sheet.get('conditionStable') === 'stable' ? 'planForCrisis a1' : 'planForChange a1';
          return (
            names(plan)
              .filter((name) => name.startsWith('planFor'))
              .join() === expected
          );
        });
      });
    }
  },
);

describe('Over all answer sheets together', () => {
  it('every printed box is asked, raised or recorded at least once (S11)', () => {
    const met = new Set<string>();
    const printed = new Set<string>();
    for (const sheetCase of sheetCases) {
      for (const box of sheetCase.chart.boxes) {
        if (box.number && !box.kinds.includes('note'))
          printed.add(`${sheetCase.chart.id} ${box.number}`);
      }
      for (const { outcome } of computed.get(sheetCase) ?? []) {
        for (const { steps, pathway } of outcome.routes) {
          for (const { box, stands } of steps) {
            if (stands && box.number) met.add(`${pathway.id} ${box.number}`);
          }
        }
      }
    }
    expect([...printed].filter((box) => !met.has(box))).toEqual([]);
  });
});

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
