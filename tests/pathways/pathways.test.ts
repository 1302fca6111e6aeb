import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { choicesOf, deedOf, helpFor, pathways, titleOf } from '#src/pathways/index.ts';
import { openedFields } from '#src/pathways/pathway.ts';
import { reviewSheet } from '#src/pathways/review-sheet.ts';
import { passagesOf } from '#tests/support/csv.ts';

describe.each(pathways.map((pathway) => [pathway.name, pathway] as const))(
  '%s',
  (_name, pathway) => {
    const { chart } = pathway;

    it('has a review sheet that is up to date (run "npm run review" where it is not)', () => {
      const file = new URL(`../../docs/review/${pathway.id}.md`, import.meta.url);
      expect(readFileSync(file, 'utf8')).toBe(reviewSheet(pathway));
    });

    it('asks every printed question in plain words of its own', () => {
      const questions = chart.boxes.filter(({ isQuestion, number }) => isQuestion && number);
      expect(questions.filter((box) => titleOf(box) === box.words)).toEqual([]);
    });

    it('says every printed deed in plain words of its own', () => {
      const deeds = chart.boxes.filter(({ kinds, number }) => kinds.includes('action') && number);
      expect(deeds.filter((box) => deedOf(box) === box.words)).toEqual([]);
    });

    it('names whom to ask, and words to say, at every question', () => {
      const questions = chart.boxes.filter(({ isQuestion }) => isQuestion);
      expect(questions.filter(({ key }) => !helpFor(key).askWhom)).toEqual([]);
      expect(questions.filter(({ key }) => !helpFor(key).wordsToUse?.length)).toEqual([]);
    });

    it('offers "not known yet" last at every question, and never "does not apply"', () => {
      for (const box of chart.boxes.filter(({ isQuestion }) => isQuestion)) {
        expect(choicesOf(box).at(-1)).toBe('notKnownYet');
        expect(choicesOf(box)).not.toContain('doesNotApply');
      }
    });

    it('has hints of one short sentence without a full stop', () => {
      const hints = chart.boxes.flatMap(({ key }) => helpFor(key).hint ?? []);
      expect(hints.filter((hint) => hint.endsWith('.'))).toEqual([]);
    });

    it('has fields for every recording page but that of the family', () => {
      const pages = chart.boxes.filter(
        ({ kinds, key }) => kinds.includes('recording') && key !== 'noteChildren',
      );
      expect(pages.filter(({ key }) => !helpFor(key).fields?.length)).toEqual([]);
    });

    it('keeps each field of a box under a name of its own that a record takes', () => {
      for (const { key } of chart.boxes) {
        const { fields = [], fieldsOf = {} } = helpFor(key);
        const all = openedFields([...fields, ...Object.values(fieldsOf).flat()], () => true);
        const ids = all.map(({ id }) => id);
        expect(ids.filter((id) => !/^[a-z][A-Za-z]{1,40}$/.test(id))).toEqual([]);
        expect(new Set(ids).size).toBe(ids.length);
      }
    });

    it('tells an alert apart from ordinary sharing: only the latter asks for agreement (H10, S15)', () => {
      const alerts = chart.boxes.filter(({ kinds }) => kinds.includes('urgent'));
      expect(alerts.filter((box) => /agree|consent/i.test(deedOf(box)))).toEqual([]);
    });
  },
);

describe('A key that stands in both charts', () => {
  const [adult, children] = pathways.map(({ chart }) => chart);
  const shared = adult?.boxes.filter(({ key }) => children?.byKey.has(key)) ?? [];

  it.each(shared.map((box) => [box.key, box] as const))(
    '%s is the same kind, of the same person, for the same worker and time in both',
    (key, box) => {
      const other = children?.byKey.get(key);
      const facts = ({ kinds, scope, who, tier }: typeof box) => ({ kinds, scope, who, tier });
      expect(other && facts(other)).toEqual(facts(box));
    },
  );
});

// Double entry: the passages in tests/paper were taken from the sources, and the quotations are held against them.
describe('A quotation beside a question', () => {
  const keys = new Set(pathways.flatMap(({ chart }) => chart.boxes.map(({ key }) => key)));
  const quotations = [...keys].flatMap((key) =>
    (helpFor(key).more ?? []).map(({ source, words }) => [key, source, words] as const),
  );

  it.each(quotations)('at %s stands to the letter in %s', (_key, source, words) => {
    expect(passagesOf(source).filter((passage) => passage.includes(words))).toHaveLength(1);
  });

  it('stands where safety, caring, its effect and the adult’s needs are asked about', () => {
    expect([...new Set(quotations.map(([key]) => key))].sort()).toEqual([
      'adultAtRisk',
      'adultNeedsAssessed',
      'askWhyCaring',
      'childAtRisk',
      'childCaring',
      'hasChildren',
      'impactOnChild',
      'parentingCounted',
    ]);
  });
});
