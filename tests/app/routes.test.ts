import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, type Page, pageAt } from '#src/app/routes.ts';
import { pathways } from '#src/pathways/index.ts';
import { runs } from '#tests/support/random.ts';

describe('an address', () => {
  it.each([
    ['#/', 'start'],
    ['#/who', 'who'],
    ['#/family', 'family'],
    ['#/hub', 'hub'],
    ['#/sheet', 'sheet'],
    ['#/safety', 'safety'],
    ['#/map/adult', 'mapAdult'],
    ['#/map/children', 'mapChildren'],
    ['#/sharing', 'sharing'],
    ['#/save', 'saveFile'],
    ['#/open', 'openFile'],
    ['#/outcome/family', 'familySheet'],
    ['#/finish', 'finish'],
    ['#/audit', 'audit'],
    ['#/check', 'check'],
    ['#/outcome', 'outcome'],
    ['#/about', 'about'],
  ] as const)('%s leads to its page and back', (address, name) => {
    expect(pageAt(address)).toEqual({ name });
    expect(addressOf({ name })).toBe(address);
  });

  it('leads to every question for every person, and back', () => {
    const keys = pathways.flatMap(({ chart }) => chart.boxes.map(({ key }) => key));
    fc.assert(
      fc.property(
        fc.constantFrom(...keys),
        fc.oneof(
          fc.constant('family'),
          fc
            .tuple(fc.constantFrom('a', 'c'), fc.integer({ min: 1, max: 999 }))
            .map((id) => id.join('')),
        ),
        (key, person) => {
          const page: Page = { name: 'question', matter: { key, person } };
          expect(pageAt(addressOf(page))).toEqual(page);
        },
      ),
      runs,
    );
  });

  it('names a box and a person, and no answer, age or reference (H16)', () => {
    const address = addressOf({ name: 'question', matter: { key: 'childAtRisk', person: 'c1' } });
    expect(address).toBe('#/q/childAtRisk/c1');
  });

  it.each([
    '',
    '#',
    '#main',
    '#/outcomes',
    '#/outcome/',
    '#/Outcome',
    '#/q',
    '#/q/childAtRisk',
    '#/q/childAtRisk/',
    '#/q/childAtRisk/c1/yes',
    '#/q/childAtRisk/c1000',
    '#/q/childAtRisk/children',
    '#/q/__proto__/c1',
    '#/q/child%20AtRisk/c1',
    '#/constructor',
    '#/outcome?answer=no',
    '#/../outcome',
    '/outcome',
  ])('that no page has, such as "%s", leads to the start', (hash) => {
    expect(pageAt(hash)).toEqual({ name: 'start' });
  });

  it('of any kind leads to a page whose own address leads there too', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const page = pageAt(`#/${typed}`);
        expect(pageAt(addressOf(page))).toEqual(page);
      }),
      runs,
    );
  });
});
