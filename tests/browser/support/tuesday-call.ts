import { expect, type Page } from '@playwright/test';
import { heading, openStart, typeAddress } from './contact.ts';
import { familyToKeep, putByHand } from './kept.ts';
import { outcome } from './outcome.ts';

/** Everything the caller says in case 6, the Tuesday call, as it is kept: matter, answer, and what was said of it. */
export const tuesdayCall: readonly [matter: string, answer: string, details?: object][] = [
  ['adultAtRisk a1', 'no'],
  ['adultNeedsAssessed a1', 'yes'],
  ['askWhyCaring c1', 'carryOn', { helps: ['a1'], kindsOfHelp: ['personalCare', 'medicines'] }],
  ['childAtRisk c1', 'notKnownYet'],
  ['childAtRisk c2', 'notKnownYet'],
  ['childCaring c1', 'yes'],
  ['childCaring c2', 'notKnownYet'],
  ['conditionStable a1', 'episodic'],
  [
    'contactAgencies family',
    'carryOn',
    { agencies: ['school', 'gp'], schoolKnows: 'notKnownYet', gpKnows: 'yes' },
  ],
  ['impactOnChild c1', 'yes', { nowOrLikely: 'now' }],
  ['otherAgencies family', 'yes'],
  ['parentingCounted a1', 'no'],
];

/** What case 6 raises, in the order of its summary. */
export const tuesdayActions: readonly string[] = [
  'adviceOnChild-c1',
  'adviceOnChild-c2',
  'reassessParentsNeeds-a1',
  'askWhyCaring-c1',
  'joinUpWithChildrensServices-c1',
  'askWhyCaring-c2',
  'contactAgencies-family',
  'planForChange-a1',
  'arrangeWholeFamilySupport-family',
  'considerMeeting-family',
];

/** Opens the family of the Tuesday call, put into the browser by hand, at its outcome. */
export async function openTuesdayCall(page: Page, more: object = {}): Promise<void> {
  const family = familyToKeep('tuesday', {
    people: {
      adultsKnown: 'listed',
      adults: [{ id: 'a1' }],
      childrenKnown: 'listed',
      children: [
        { id: 'c1', age: 9, needsCare: false },
        { id: 'c2', age: 15, needsCare: false },
      ],
    },
    ...more,
  });
  const answers = tuesdayCall.map(([matter, answer, details]) => {
    const [key, person] = matter.split(' ');
    return { key, person, answer, ...(details ? { details } : {}), at: family.changedAt };
  });
  await putByHand(page, [{ ...family, record: { ...family.record, answers } }]);
  await openStart(page);
  await page.getByRole('button', { name: /^Continue/ }).click();
  await expect(heading(page)).not.toHaveText('Young carers pathway');
  await typeAddress(page, '#/outcome');
  await expect(outcome(page)).toBeVisible();
}
