import { describe, expect, it } from 'vitest';
import { pathways } from '#src/pathways/index.ts';
import { actionsOf, nameOf, outcomeOf } from '#src/summary/outcome.ts';
import { noteFor } from '#src/summary/plain-text.ts';
import { type Summary, summarise } from '#src/summary/summary.ts';
import { recordOf, sheetCases, sheetsIn } from '#tests/support/sheet-cases.ts';

// Over every complete answer sheet of one child: what a reader gets to see.

const summaries = sheetCases.flatMap((sheetCase) =>
  sheetsIn(sheetCase).map((sheet) => {
    const record = recordOf(sheetCase, sheet);
    return { sheet, record, summary: summarise(record) };
  }),
);

function actionLines(summary: Summary) {
  return [...summary.alerts, ...summary.advice, ...summary.tiers.flatMap(({ actions }) => actions)];
}

function firstFailing(holds: (each: (typeof summaries)[number]) => boolean) {
  const failing = summaries.find((each) => !holds(each));
  return failing && Object.fromEntries(failing.sheet);
}

describe('In every summary of one child', () => {
  it('the actions are those of the outcome, in the same order (S26)', () => {
    expect(
      firstFailing(
        ({ record, summary }) =>
          actionLines(summary).map(nameOf).join() ===
          actionsOf(outcomeOf(record)).map(nameOf).join(),
      ),
    ).toBeUndefined();
  });

  it('every action has words, who, why with the answer, and a source with its box or that it is ours (S11)', () => {
    expect(
      firstFailing(({ summary }) =>
        actionLines(summary).every(
          ({ deed, who, why, sources }) =>
            deed !== '' &&
            who !== '' &&
            why.length > 0 &&
            why.every((words) =>
              /^(Answered|Not asked yet|Does not apply here).*: .+/.test(words),
            ) &&
            sources.some((source) => /box [AC]\d+|our addition/.test(source)),
        ),
      ),
    ).toBeUndefined();
  });

  it('every thing to find out says whom to ask, and what would follow each other answer', () => {
    expect(
      firstFailing(({ summary }) =>
        [...summary.household, ...summary.findOut].every(
          ({ askWhom, follows }) => askWhom !== '' && follows.length > 0,
        ),
      ),
    ).toBeUndefined();
  });

  it('contacting the school always asks first (S17)', () => {
    expect(
      firstFailing(({ summary }) =>
        actionLines(summary)
          .filter(({ key }) => key === 'contactSchool')
          .every(({ deed }) => deed.startsWith('Ask ')),
      ),
    ).toBeUndefined();
  });

  it('no words are empty, a hole, a key or an id (S27)', () => {
    const keys = pathways.flatMap(({ chart }) =>
      chart.boxes.map(({ key }) => key).filter((key) => /[A-Z]/.test(key)),
    );
    const forbidden = new RegExp(
      `[{}]|\\bundefined\\b|\\bnull\\b|\\bNaN\\b|\\b(?:${keys.join('|')})\\b|\\b[ac]1\\b`,
    );
    const wordsIn = (value: unknown, name = ''): string[] => {
      if (typeof value === 'string')
        return ['key', 'person', 'knownAt', 'tier'].includes(name) ? [] : [value];
      if (Array.isArray(value)) return value.flatMap((item) => wordsIn(item, name));
      if (value && typeof value === 'object') {
        return Object.entries(value).flatMap(([key, item]) => wordsIn(item, key));
      }
      return [];
    };
    expect(
      firstFailing(({ summary }) =>
        wordsIn(summary).every((words) => words.trim() !== '' && !forbidden.test(words)),
      ),
    ).toBeUndefined();
  });

  it('nothing says that a child is safe, or that nothing needs doing (H21)', () => {
    expect(
      firstFailing(
        ({ summary }) =>
          !/no action (is )?needed|nothing to do|no concerns|(Child|Adult) \d is safe|low risk|\bscore/i.test(
            JSON.stringify(summary),
          ),
      ),
    ).toBeUndefined();
  });

  it('"not known yet" is written out in full wherever it is an answer', () => {
    expect(
      firstFailing(({ sheet, summary }) => {
        const open = [...sheet.values()].filter((answer) => answer === 'notKnownYet').length;
        return summary.known.filter(({ answer }) => answer === 'NOT KNOWN YET').length === open;
      }),
    ).toBeUndefined();
  });

  it('the copied note lists the same actions in the same order, safety first (S26)', () => {
    const some = summaries.filter((_, index) => index % 17 === 0);
    for (const { summary } of some) {
      const { text } = noteFor(summary, 'test');
      const places = actionLines(summary).map(({ deed }, index) =>
        text.indexOf(`${index + 1}. ${deed.replaceAll('’', "'")}`),
      );
      expect(places.every((place) => place > 0)).toBe(true);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      expect(text.indexOf('\r\nSAFETY\r\n')).toBeLessThan(text.indexOf('\r\nACTIONS - '));
    }
  });
});
