import { expect, type Page, test } from '@playwright/test';
import { newerRecord, strangeRows } from './support/bad-rows.ts';
import {
  addressOf,
  answer,
  beginAtAdultDoor,
  choose,
  continueButton,
  heading,
  isAt,
  isSaved,
  leaveBy,
  openStart,
  statusLine,
  typeAddress,
} from './support/contact.ts';
import { bathroomRails, type Family, interpreter } from './support/families.ts';
import { answersKept, familyToKeep, keptOnDevice, putByHand } from './support/kept.ts';
import { actionsRaised } from './support/outcome.ts';
import { saveToFile } from './support/pages-of-handing-over.ts';
import {
  evict,
  failCalls,
  hangOpening,
  holdSaves,
  isLong,
  letOpen,
  letSavesGo,
  loseConnection,
  statusesSince,
  stopFailing,
  watchStatus,
} from './support/storage-faults.ts';
import { walkToOutcome } from './support/walk.ts';

/** The answers of a case as they are kept, sorted. */
function answersOf({ answers }: Family): string[] {
  return Object.entries(answers)
    .map(
      ([matter, given]) =>
        `${matter}: ${typeof given === 'string' ? given : (given.answer ?? 'carryOn')}`,
    )
    .sort();
}

/** Calls that are tried each time, from all over a walk; the long run tries every one. */
const someCalls = [1, 23, 38];

// Each with more calls to the database than its walk makes.
for (const [chart, family, mostCalls] of [
  ['adult', bathroomRails, 155],
  ['children’s', interpreter, 90],
] as const) {
  for (const call of isLong ? Array.from({ length: mostCalls }, (_, n) => n + 1) : someCalls) {
    test(`F02: where call ${call} to the database and the next fail in a walk of the ${chart} flowchart, nothing is lost and nothing is called saved that is not`, async ({
      page,
    }) => {
      await failCalls(page, call);
      await walkToOutcome(page, family);
      expect(await stopFailing(page)).toBeLessThan(mostCalls);
      await typeAddress(page, '#/hub');
      await isSaved(page);
      expect(await answersKept(page)).toEqual(answersOf(family));
    });
  }
}

/** Opens the start page, which says within four seconds that the storage cannot be read. */
async function openUnreadable(page: Page): Promise<void> {
  await openStart(page);
  await expect(page.getByText('What is kept on this computer could not be read')).toBeVisible({
    timeout: 4_000,
  });
}

/** From the start page to an alert: nothing is saved, each page says so, and nobody waits. */
async function goesOnInMemory(page: Page): Promise<void> {
  await openUnreadable(page);
  await beginAtAdultDoor(page);
  await expect(statusLine(page)).toContainText('Not saved.', { timeout: 4_000 });
  await answer(page, 'adultAtRisk', 'a1', 'yes');
  await expect(heading(page)).toContainText('Act now');
}

test('F04: where the browser’s storage does not answer, the start page says so after three seconds, the walk goes on in memory, and what waits is saved once it answers', async ({
  page,
}) => {
  await hangOpening(page);
  await goesOnInMemory(page);
  await letOpen(page);
  await isSaved(page);
  expect(await answersKept(page)).toEqual(['adultAtRisk a1: yes']);
});

/** Something is done with the database from a page of this address that is not the program. */
async function beside(page: Page, deed: 'newer' | 'deleting'): Promise<void> {
  await page.goto('./icon.svg');
  await page.evaluate(
    (what) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('young-carers', what === 'newer' ? 2 : 1);
        opening.onupgradeneeded = () =>
          opening.result.createObjectStore('records', { keyPath: 'id' });
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          // A tab of old does not let go of what is to be deleted: whoever opens it anew waits.
          if (what === 'deleting') indexedDB.deleteDatabase('young-carers');
          else opening.result.close();
          resolve();
        };
      }),
    deed,
  );
}

test('F04: where a newer version has changed the storage and this one cannot open it, the start page says so, and the walk goes to its outcome and to a file in memory', async ({
  page,
}) => {
  await beside(page, 'newer');
  await openUnreadable(page);
  await walkToOutcome(page, bathroomRails, {
    onPage: async (address) => {
      if (address.startsWith('#/q/')) await expect(statusLine(page)).toContainText('Not saved.');
    },
  });
  const { text } = await saveToFile(page);
  expect(JSON.parse(text).answers).toHaveLength(answersOf(bathroomRails).length);
});

test('F04: where a tab of old blocks the storage, the walk goes on in memory, and what waits is saved once that tab is closed', async ({
  page,
  context,
}) => {
  const old = await context.newPage();
  await beside(old, 'deleting');
  await goesOnInMemory(page);
  await old.close();
  await isSaved(page);
  expect(await answersKept(page)).toEqual(['adultAtRisk a1: yes']);
});

test('F05: where the connection to the storage dies in the middle, it is made anew within a second and nothing is lost', async ({
  page,
}) => {
  await watchStatus(page);
  await beginAtAdultDoor(page);
  await isSaved(page);
  const before = await statusesSince(page, 0);
  await loseConnection(page);
  await answer(page, 'adultAtRisk', 'a1', 'yes');
  await isAt(page, '#/safety');
  await expect(statusLine(page)).toContainText('Saved on this device', { timeout: 1_000 });
  expect(await statusesSince(page, before.length)).not.toContainEqual(
    expect.stringContaining('Not saved.'),
  );
  expect(await answersKept(page)).toEqual(['adultAtRisk a1: yes']);
});

test('F06: where the browser has thrown everything away between two visits, the start page is clean and says nothing wrong', async ({
  page,
}) => {
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  await beginAtAdultDoor(page);
  await isSaved(page);
  await page.goto('./icon.svg');
  await evict(page);
  await openStart(page);
  await expect(page.getByRole('heading', { name: 'Unfinished' })).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: /./ })).toHaveCount(0);
  expect(problems).toEqual([]);
});

test('F07: where the browser throws everything away while a family is open, the next answer saves the whole family again', async ({
  page,
}) => {
  await beginAtAdultDoor(page);
  await answer(page, 'adultAtRisk', 'a1', 'no');
  await answer(page, 'childAtRisk', 'c1', 'notKnownYet');
  await isSaved(page);
  await evict(page);
  await answer(page, 'childCaring', 'c1', 'no');
  await isAt(page, '#/q/adultNeedsAssessed/a1');
  await isSaved(page);
  expect(await answersKept(page)).toEqual([
    'adultAtRisk a1: no',
    'childAtRisk c1: notKnownYet',
    'childCaring c1: no',
  ]);
});

/** Opens the note of the open question and types into it as a person does. */
async function typeNote(page: Page, words: string): Promise<void> {
  await page.locator('summary').filter({ hasText: 'Add a note' }).click();
  await page.getByLabel('Note', { exact: true }).pressSequentially(words);
}

const note = (page: Page) => page.getByLabel('Note', { exact: true });

/** Goes on with the one family that the start page lists. */
async function goOn(page: Page): Promise<void> {
  await expect(heading(page)).toHaveText('Young carers pathway');
  await leaveBy(page, () => page.getByRole('button', { name: /^Continue/ }).click());
}

test('F09: a tab that crashes loses nothing: the family is listed, and goes on at the same question with what was typed', async ({
  page,
  context,
}) => {
  await beginAtAdultDoor(page);
  await answer(page, 'adultAtRisk', 'a1', 'no');
  await isAt(page, '#/q/childAtRisk/c1');
  await isSaved(page);
  await typeNote(page, 'He says that he is fi');
  await expect
    .poll(async () => JSON.stringify(await keptOnDevice(page)))
    .toContain('He says that he is fi');
  const session = await context.newCDPSession(page);
  session.send('Page.crash').catch(() => undefined);
  await page.waitForEvent('crash');
  const reopened = await context.newPage();
  await reopened.goto('./');
  await goOn(reopened);
  expect(addressOf(reopened)).toBe('#/q/childAtRisk/c1');
  await expect(note(reopened)).toHaveValue('He says that he is fi');
  expect(await answersKept(reopened)).toEqual(['adultAtRisk a1: no']);
});

test('F10: a reload at every question, also in the middle of a word, loses no answer and no letter that has been kept: Continue leads back to the same question', async ({
  page,
}) => {
  test.slow();
  let stops = 0;
  await walkToOutcome(page, bathroomRails, {
    onPage: async (address) => {
      if (!address.startsWith('#/q/')) return;
      stops += 1;
      // A page to record on that is left empty stays empty: a note would change the answer that the case gives.
      if (stops % 2 === 1) {
        await typeNote(page, 'Half a wo');
        // What is typed is kept at every key; a computer that is busy takes its time.
        await expect
          .poll(async () => JSON.stringify(await keptOnDevice(page)))
          .toContain('Half a wo');
        await page.reload();
        await goOn(page);
        expect(addressOf(page)).toBe(address);
        await expect(note(page)).toHaveValue('Half a wo');
      } else {
        await page.reload();
        await goOn(page);
        expect(addressOf(page)).toBe(address);
      }
    },
  });
  expect(stops).toBeGreaterThan(12);
  await isSaved(page);
  expect(await answersKept(page)).toEqual(answersOf(bathroomRails));
});

test('F11: a tab that is closed right after a key press has kept what was typed', async ({
  page,
  context,
}) => {
  await beginAtAdultDoor(page);
  await isSaved(page);
  await typeNote(page, 'She said: never at nigh');
  await page.keyboard.press('t');
  // The time in which a person could not do more than close the tab.
  await page.waitForTimeout(50);
  await page.close();
  const again = await context.newPage();
  await again.goto('./');
  await goOn(again);
  await expect(note(again)).toHaveValue('She said: never at night');
});

test('F16: where a newer version of the program breaks off while it converts what is kept, every family is still there and opens', async ({
  page,
}) => {
  const family = familyToKeep('kept', {});
  await putByHand(page, [family]);
  const end = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('young-carers', 2);
        opening.onupgradeneeded = () => {
          opening.transaction?.objectStore('records').clear();
          opening.transaction?.abort();
        };
        opening.onsuccess = () => resolve('converted');
        opening.onerror = () => resolve('broken off');
      }),
  );
  expect(end).toBe('broken off');
  await openStart(page);
  await goOn(page);
  expect(addressOf(page)).toBe('#/q/adultNeedsAssessed/a1');
  expect((await keptOnDevice(page)).map(({ id }) => id)).toEqual(['kept']);
});

test('F17: a family that a newer version has saved is neither opened nor changed, and can be saved as a raw file', async ({
  page,
}) => {
  const rows = [newerRecord('newer')];
  await putByHand(page, rows);
  await openStart(page);
  await expect(page.locator('.kept li')).toContainText('A family that this version cannot open');
  await expect(page.getByRole('button', { name: 'Continue' })).toHaveCount(0);
  await leaveBy(page, () =>
    page.getByRole('main').getByRole('link', { name: 'Families kept on this device' }).click(),
  );
  await expect(page.locator('.kept li')).toContainText('It is not opened and not changed');
  await expect(page.getByRole('button', { name: /^Carry on/ })).toHaveCount(0);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Save the raw file/ }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toMatch(/^young-carers-raw-\d{4}-\d\d-\d\d\.json$/);
  const { readFile } = await import('node:fs/promises');
  expect(JSON.parse(await readFile(await file.path(), 'utf8'))).toEqual(rows[0]);
  expect(await keptOnDevice(page)).toEqual(rows);
});

test('F18: of many damaged families none is opened or changed, not even after years, and each stays until the worker deletes it', async ({
  page,
}) => {
  const rows = strangeRows();
  expect(rows.length).toBeGreaterThan(200);
  await putByHand(page, rows);
  await openStart(page);
  const list = page.locator('.kept li');
  await expect(list).toHaveCount(rows.length);
  await expect(list.filter({ hasText: 'cannot open' })).toHaveCount(rows.length);
  await typeAddress(page, '#/saved');
  await expect(list).toHaveCount(rows.length);
  await expect(page.getByRole('button', { name: /^Save the raw file/ })).toHaveCount(rows.length);
  const byId = (one: { id: string }, other: { id: string }) => one.id.localeCompare(other.id);
  expect((await keptOnDevice(page)).sort(byId)).toEqual(rows.toSorted(byId));
  await page
    .getByRole('button', { name: /^Delete ?: / })
    .first()
    .click();
  await expect(heading(page)).toHaveText('Delete this family from this device?');
  await page.getByRole('button', { name: 'Delete now' }).click();
  await expect(list).toHaveCount(rows.length - 1);
});

test('F19: a family saved under an earlier flowchart opens with the answers that fit, and says which no longer count (H18)', async ({
  page,
}) => {
  const at = '2026-11-02T10:00:00+00:00';
  const kept = (id: string, answers: readonly object[]) => {
    const row = familyToKeep(id, {
      people: {
        adultsKnown: 'listed',
        adults: [{ id: 'a1' }],
        childrenKnown: 'listed',
        children: [{ id: 'c1', age: 9, needsCare: false }],
      },
      pathways: { adult: '1', children: '1' },
      answers,
    });
    return row;
  };
  const safety = [
    { key: 'adultAtRisk', person: 'a1', answer: 'yes', at },
    { key: 'childAtRisk', person: 'c1', answer: 'notKnownYet', at },
  ];
  const stages: readonly { strange: object; says: string }[] = [
    // Renamed or removed: the box is not there.
    {
      strange: { key: 'childHelpsAtHome', person: 'c1', answer: 'yes', at },
      says: 'Child 1 (age 9): “childHelpsAtHome” was answered “yes” on 2 November 2026, under an earlier flowchart. It is kept, and counts for nothing.',
    },
    // An answer that the question no longer offers.
    {
      strange: { key: 'conditionStable', person: 'a1', answer: 'notAtSchool', at },
      says: 'on 2 November 2026, under an earlier flowchart. It is kept, and counts for nothing.',
    },
    // A box that was of a child and is of an adult.
    {
      strange: { key: 'conditionStable', person: 'c1', answer: 'stable', at },
      says: 'on 2 November 2026, under an earlier flowchart. It is kept, and counts for nothing.',
    },
  ];
  for (const { strange, says } of stages) {
    await putByHand(page, [kept('old', [...safety, strange])]);
    await openStart(page);
    await goOn(page);
    // A box that was put in since is asked; the answers about safety stand.
    await isAt(page, '#/q/childCaring/c1');
    await expect(page.getByTestId('safety-banner')).toContainText('Adult 1');
    await expect(page.getByRole('status').filter({ hasText: says })).toBeVisible();
    await typeAddress(page, '#/outcome');
    expect((await actionsRaised(page)).slice(0, 2)).toEqual([
      'alertSafeguardingAdults-a1',
      'adviceOnChild-c1',
    ]);
    expect((await keptOnDevice(page))[0]?.record.answers).toContainEqual(strange);
  }
});

test('F20: a family of the adult flowchart that is said to have come by the children’s door opens in its own, and keeps every answer', async ({
  page,
}) => {
  const at = '2026-11-02T10:00:00+00:00';
  const answers = [
    { key: 'adultAtRisk', person: 'a1', answer: 'yes', at },
    { key: 'childAtRisk', person: 'c1', answer: 'no', at },
    { key: 'adultNeedsAssessed', person: 'a1', answer: 'no', at },
  ];
  const people = {
    adultsKnown: 'listed',
    adults: [{ id: 'a1' }],
    childrenKnown: 'listed',
    children: [{ id: 'c1', age: 9, needsCare: false }],
  };
  await putByHand(page, [
    familyToKeep('swapped', { door: 'children', people, started: ['c1'], answers }),
  ]);
  await openStart(page);
  await expect(page.locator('.kept li')).toContainText('A child who may be caring');
  await goOn(page);
  await expect(page.locator('.caption')).toContainText('Children’s flowchart');
  await expect(page.getByTestId('safety-banner')).toContainText('Adult 1');
  await typeAddress(page, '#/outcome');
  expect((await actionsRaised(page))[0]).toBe('alertSafeguardingAdults-a1');
  expect((await keptOnDevice(page))[0]?.record.answers).toEqual(answers);
});

test('F21: a save and a deletion that are begun in one moment end with one of them whole', async ({
  page,
}) => {
  await holdSaves(page);
  await beginAtAdultDoor(page);
  await answer(page, 'adultAtRisk', 'a1', 'no');
  await isSaved(page);
  await typeAddress(page, '#/outcome');
  await page.getByRole('button', { name: 'Delete this family from this device' }).click();
  await page.evaluate(() => Object.assign(window, { isHeld: true }));
  await typeAddress(page, '#/q/childAtRisk/c1');
  await choose(page, 'childAtRisk', 'c1', 'yes');
  await continueButton(page).click();
  await isAt(page, '#/safety');
  // The save is under way; the deletion of the same family begins now.
  await typeAddress(page, '#/outcome');
  await page.getByRole('button', { name: 'Delete this family from this device' }).click();
  await page.getByRole('button', { name: 'Delete now' }).click();
  await letSavesGo(page);
  await expect(page.getByRole('status').first()).toContainText('The family was deleted');
  expect(await keptOnDevice(page)).toEqual([]);
});

test('F01: where the storage is full, the walk goes on to its outcome, a copy can still be saved to a file, and it is saved again as soon as there is room', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...row) {
      if (Reflect.get(window, 'isFull')) {
        throw new DOMException('The disk is full.', 'QuotaExceededError');
      }
      return put.apply(this, row);
    };
  });
  let visits = 0;
  await walkToOutcome(page, interpreter, {
    onPage: async () => {
      visits += 1;
      if (visits === 3) await page.evaluate(() => Object.assign(window, { isFull: true }));
      if (visits > 4) await expect(statusLine(page)).toContainText('Not saved.');
    },
  });
  const { text } = await saveToFile(page);
  expect(JSON.parse(text).answers).toHaveLength(answersOf(interpreter).length);
  await page.evaluate(() => Object.assign(window, { isFull: false }));
  await isSaved(page);
  expect(await answersKept(page)).toEqual(answersOf(interpreter));
});
