import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choicesOf, placesOf } from '#src/pathways/index.ts';
import { answer, putOff, setDoor, setStarted } from '#src/record/changes.ts';
import { childrenOf } from '#src/record/people.ts';
import type { FamilyRecord, Matter } from '#src/record/record.ts';
import { isAskedOnFamilyPage, nextPages } from '#src/summary/next-page.ts';
import { nameOf } from '#src/summary/outcome.ts';
import { summarise } from '#src/summary/summary.ts';
import { minutesPastTen } from '#tests/support/family.ts';
import { runs } from '#tests/support/random.ts';
import { families } from '#tests/support/random-families.ts';

const noon = minutesPastTen(120);

/** Which of its answers is given at each matter: the same whenever and wherever it is asked. */
type Script = (matter: Matter) => number;

/** Walks step by step to the end, and gives the record and every page that was shown. */
function walked(record: FamilyRecord, script: Script): { record: FamilyRecord; pages: string[] } {
  let now = record;
  const pages: string[] = [];
  for (;;) {
    const [next] = nextPages(now);
    if (!next) return { record: now, pages };
    if (isAskedOnFamilyPage(next)) {
      now = putOff(now, next, noon);
      continue;
    }
    pages.push(nameOf(next));
    const box = placesOf(next.key)[0]?.box;
    const choices = box?.isQuestion ? choicesOf(box) : ['carryOn'];
    const given = choices[script(next) % choices.length] as 'yes';
    now = answer(now, next, { answer: given }, noon);
  }
}

/** Starts the children's chart for every child who was not said not to be caring. */
function startChildren(record: FamilyRecord): FamilyRecord {
  return childrenOf(record).reduce((now, { id }) => setStarted(now, id, true, noon), record);
}

const cases = fc.record({
  family: families,
  numbers: fc.array(fc.nat({ max: 11 }), { minLength: 40, maxLength: 40 }),
});

function scriptFrom(numbers: readonly number[]): Script {
  return ({ key, person }) => {
    const letters = [...`${key}${person}`].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
    return numbers[letters % numbers.length] ?? 0;
  };
}

describe('Walking both flowcharts over one family, in any order', () => {
  it('shows no page twice (the adult flowchart first)', () => {
    fc.assert(
      fc.property(cases, ({ family, numbers }) => {
        const script = scriptFrom(numbers);
        const first = walked({ ...family, door: 'adult', started: [] }, script);
        const then = walked(startChildren(first.record), script);
        const pages = [...first.pages, ...then.pages];
        expect(pages).toEqual([...new Set(pages)]);
      }),
      runs,
    );
  });

  it('shows no page twice (the children’s flowchart first)', () => {
    fc.assert(
      fc.property(cases, ({ family, numbers }) => {
        const script = scriptFrom(numbers);
        const first = walked(startChildren({ ...family, door: 'children', started: [] }), script);
        const then = walked(setDoor(first.record, 'both', undefined, noon), script);
        const pages = [...first.pages, ...then.pages];
        expect(pages).toEqual([...new Set(pages)]);
      }),
      runs,
    );
  });

  it('gives the same summary whichever comes first (S18)', () => {
    fc.assert(
      fc.property(cases, ({ family, numbers }) => {
        const script = scriptFrom(numbers);
        // At the children's door a child is started who at the adult's is asked about caring: both say yes.
        const carers = (matter: Matter) => (matter.key === 'childCaring' ? 0 : script(matter));
        const adultFirst = walked(
          startChildren(walked({ ...family, door: 'adult', started: [] }, carers).record),
          carers,
        ).record;
        const childrenFirst = walked(
          setDoor(
            walked(startChildren({ ...family, door: 'children', started: [] }), carers).record,
            'both',
            undefined,
            noon,
          ),
          carers,
        ).record;
        const seen = (record: FamilyRecord) => {
          const { alerts, advice, tiers, known, findOut, notAsked } = summarise(record);
          return {
            deeds: [...alerts, ...advice, ...tiers.flatMap(({ actions }) => actions)].map(
              ({ deed, sources }) => [deed, sources],
            ),
            // That a child may be caring is answered, or said by the start of their flowchart.
            known: known.filter(({ key }) => key !== 'childCaring'),
            findOut,
            notAsked,
          };
        };
        expect(seen(childrenFirst)).toEqual(seen(adultFirst));
      }),
      runs,
    );
  });
});
