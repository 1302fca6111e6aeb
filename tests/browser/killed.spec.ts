import { expect, test } from '@playwright/test';
import {
  addChild,
  addressOf,
  answer,
  carryOn,
  heading,
  isAt,
  isSaved,
  leaveBy,
  sayWho,
} from './support/contact.ts';
import { answersKept } from './support/kept.ts';
import { startOn } from './support/own-browser.ts';

test('a browser that is killed in the middle of the walk loses no answer that was shown as saved, and opens nothing by itself', async ({
  baseURL,
}, info) => {
  test.slow();
  const profile = info.outputPath('profile');
  const rounds = [
    { given: [['adultAtRisk', 'a1', 'notKnownYet']], next: '#/q/childAtRisk/c1' },
    {
      given: [
        ['childAtRisk', 'c1', 'no'],
        ['childCaring', 'c1', 'no'],
      ],
      next: '#/q/adultNeedsAssessed/a1',
    },
    {
      given: [
        ['adultNeedsAssessed', 'a1', 'yes'],
        ['parentingCounted', 'a1', 'notKnownYet'],
        ['conditionStable', 'a1', 'episodic'],
      ],
      next: '#/q/otherAgencies/family',
    },
  ] as const;
  const saved: string[] = [];

  let browser = await startOn(profile);
  try {
    await browser.page.goto(baseURL ?? '');
    await browser.page.getByRole('button', { name: 'Start with a family' }).click();
    await sayWho(browser.page, 'adult', 'own', 'KILLED-1');
    await addChild(browser.page, { age: 9 });
    await carryOn(browser.page);
    for (const { given, next } of rounds) {
      for (const [key, person, said] of given) {
        await answer(browser.page, key, person, said);
        saved.push(`${key} ${person}: ${said}`);
      }
      await isAt(browser.page, next);
      await isSaved(browser.page);
      await browser.kill();

      browser = await startOn(profile);
      const { page } = browser;
      await page.goto(`${baseURL}${next}`);
      await expect(heading(page)).toHaveText('Young carers pathway');
      await expect(page.getByTestId('safety-banner')).toHaveCount(0);
      const row = page.locator('.kept li');
      await expect(row).toHaveCount(1);
      await expect(row.locator('> span').first()).toHaveText(
        /^An adult who needs care, last changed \d{1,2} \w+ \d{4} at \d\d:\d\d$/,
      );
      await expect(page.locator('body')).not.toContainText('KILLED-1');
      expect(await answersKept(page)).toEqual(saved.toSorted());

      await leaveBy(page, () => page.getByRole('button', { name: 'Continue' }).click());
      expect(addressOf(page)).toBe(next);
      await page.locator('summary').filter({ hasText: 'Answers so far' }).click();
      await expect(page.locator('table.answers tbody tr')).toHaveCount(saved.length);
    }
  } finally {
    await browser.kill();
  }
});
