import { expect, type Page, test } from '@playwright/test';
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
  typeAddress,
} from './support/contact.ts';
import { answersKept, keptOnDevice } from './support/kept.ts';
import { startOn } from './support/own-browser.ts';
import { isLong } from './support/storage-faults.ts';

test('F08: a browser that is killed in the middle of the walk loses no answer that was shown as saved, and opens nothing by itself', async ({
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

/** How often the browser is killed. */
const kills = isLong ? 100 : 10;

/** Numbers between 0 and 1 that look random and are the same at every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The rows of the call sheet that are answered over and over, and what each may be. */
const rows = [
  ['childCaring', 'c1', ['no', 'notKnownYet']],
  ['adultNeedsAssessed', 'a1', ['yes', 'no', 'notKnownYet']],
  ['otherAgencies', 'family', ['no', 'notKnownYet']],
] as const;

/** Answers rows as fast as the page saves them, and writes down each answer that was called saved, until the browser is gone. */
async function answerUntilKilled(
  page: Page,
  pick: () => number,
  saved: Map<string, string>,
  begun: Map<string, string>,
): Promise<void> {
  await typeAddress(page, '#/sheet');
  await expect(heading(page)).toHaveText('Call sheet');
  for (;;) {
    const [key, person, answers] = rows[Math.floor(pick() * rows.length)] ?? rows[0];
    const given = answers[Math.floor(pick() * answers.length)] ?? answers[0];
    begun.set(`${key} ${person}`, given);
    await page.getByTestId(`q-${key}-${person}-${given}`).click();
    await isSaved(page);
    begun.clear();
    saved.set(`${key} ${person}`, given);
  }
}

/** Types a note, letter by letter, and writes down when each stood in its field, until the browser is gone. */
async function typeUntilKilled(page: Page, typed: { at: number; length: number }[]): Promise<void> {
  const note = page.getByLabel('Note', { exact: true });
  if (!(await note.isVisible())) {
    await page.locator('summary').filter({ hasText: 'Add a note' }).click();
  }
  await note.fill('');
  for (let length = 1; length < 500; length += 1) {
    await page.keyboard.type('x');
    typed.push({ at: Date.now(), length });
  }
}

test(`F08: of ${kills} browsers killed at any moment none has lost an answer that was called saved, nor more than a second of typing`, async ({
  baseURL,
}, info) => {
  test.setTimeout(kills * 20_000);
  const profile = info.outputPath('profile');
  const pick = seeded(20_261_122);
  const saved = new Map<string, string>();
  let acknowledged = 0;
  let letters = 0;
  let browser = await startOn(profile);
  try {
    await browser.page.goto(baseURL ?? '');
    await browser.page.getByRole('button', { name: 'Start with a family' }).click();
    await sayWho(browser.page, 'adult', 'own');
    await addChild(browser.page, { age: 9 });
    await carryOn(browser.page);
    await answer(browser.page, 'adultAtRisk', 'a1', 'no');
    await isSaved(browser.page);
    saved.set('adultAtRisk a1', 'no');
    for (let round = 1; round <= kills; round += 1) {
      const { page } = browser;
      const isTyping = round % 3 === 0;
      const typed: { at: number; length: number }[] = [];
      // The one answer that was under way may stand there or not.
      const begun = new Map<string, string>();
      const before = saved.size;
      const work = isTyping
        ? typeUntilKilled(page, typed)
        : answerUntilKilled(page, pick, saved, begun);
      const ended = work.catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 300 + pick() * 1500));
      const killedAt = Date.now();
      await browser.kill();
      await ended;

      browser = await startOn(profile);
      await browser.page.goto(baseURL ?? '');
      await expect(browser.page.locator('.kept li')).toHaveCount(1);
      const [row] = await keptOnDevice(browser.page);
      const kept = new Map(
        row?.record.answers.map((one) => [`${one.key} ${one.person}`, one.answer]),
      );
      for (const [matter, given] of saved) {
        expect([given, begun.get(matter)], `round ${round}: ${matter}`).toContain(kept.get(matter));
      }
      expect(kept.size).toBeGreaterThanOrEqual(before);
      acknowledged += saved.size - before;
      for (const [matter, given] of kept) saved.set(matter, given);
      await leaveBy(browser.page, () =>
        browser.page.getByRole('button', { name: /^Continue/ }).click(),
      );
      if (isTyping) {
        const due = typed.findLast(({ at }) => at < killedAt - 1000)?.length ?? 0;
        const note = browser.page.getByLabel('Note', { exact: true });
        const there = (await note.isVisible()) ? (await note.inputValue()).length : 0;
        expect(there, `round ${round}: letters`).toBeGreaterThanOrEqual(due);
        letters += there;
      }
    }
  } finally {
    await browser.kill();
  }
  process.stdout.write(
    `Killed ${kills} times: nothing lost; ${letters} typed letters found again\n`,
  );
  expect(acknowledged).toBeGreaterThan(0);
  expect(letters).toBeGreaterThan(0);
});
