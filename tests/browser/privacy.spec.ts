import { expect, type Page, test } from '@playwright/test';
import { isAt, leaveBy, openStart, recordAlertMade, typeAddress } from './support/contact.ts';
import { doorWedge, type Family, interpreter, sleeplessBrother } from './support/families.ts';
import { openHost } from './support/host.ts';
import { otherStorage } from './support/kept.ts';
import { press } from './support/kind-of-page.ts';
import { print } from './support/printed.ts';
import { walkToOutcome } from './support/walk.ts';

// What keeps the program for use without a network asks for files too.
test.use({ serviceWorkers: 'allow' });

/** Collects what the page asks for and complains about. */
async function listen(page: Page): Promise<{ requests: string[]; complaints: string[] }> {
  const requests: string[] = [];
  const complaints: string[] = [];
  page.context().on('request', (request) => {
    requests.push(`${request.method()} ${request.url()}${request.postData() ?? ''}`);
  });
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (problem) => complaints.push(`error: ${problem.message}`));
  await page.exposeFunction('policyBroken', (what: string) => complaints.push(`policy: ${what}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const tell: unknown = Reflect.get(window, 'policyBroken');
      if (typeof tell === 'function') tell(`${violatedDirective} ${blockedURI}`);
    });
  });
  return { requests, complaints };
}

/** The program’s own files, and nothing else. */
const ownFile =
  /^GET http:\/\/127\.0\.0\.1:\d+\/(assets\/[\w-]+\.js|icon\.svg|icon-[\w-]+\.png|manifest\.webmanifest|sw\.js|edition\.json)?$/;

for (const { chart, family } of [
  { chart: 'adult', family: doorWedge },
  { chart: 'children’s', family: sleeplessBrother },
]) {
  test(`P1, P4: a whole walk of the ${chart} flowchart asks no other computer for anything, and complains of nothing`, async ({
    page,
    baseURL,
  }) => {
    const { requests, complaints } = await listen(page);
    await walkToOutcome(page, family);
    await page.getByTestId('copy-note').click();
    expect(complaints).toEqual([]);
    expect(requests.filter((request) => !ownFile.test(request))).toEqual([]);
    expect(requests.filter((request) => request.endsWith('/edition.json')).length).toBe(1);
    expect(requests.every((request) => request.startsWith(`GET ${baseURL}`))).toBe(true);
  });
}

test('P2: the policy of the page refuses what does not belong to it, and a breach would be noticed here', async ({
  page,
}) => {
  const { complaints } = await listen(page);
  await openStart(page);
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    let isTrusted = true;
    try {
      script.textContent = 'window.ran = true';
    } catch {
      isTrusted = false;
    }
    document.body.append(script);
    const image = document.createElement('img');
    image.src = 'https://example.org/x.png';
    document.body.append(image);
    const isSent = await fetch('https://example.org/').then(
      () => true,
      () => false,
    );
    return { isTrusted, isSent, ran: Reflect.get(window, 'ran') };
  });
  expect(ran).toEqual({ isTrusted: false, isSent: false, ran: undefined });
  await expect
    .poll(() => complaints.filter((line) => line.startsWith('policy: ')).sort())
    .toEqual([
      expect.stringContaining('connect-src https://example.org'),
      expect.stringContaining('img-src https://example.org'),
      expect.stringContaining('require-trusted-types-for'),
    ]);
});

const canary = (place: string) => `CANARY-${place}`;

/** The interpreter’s family, with a canary in every field that takes text. */
const withCanaries: Family = {
  ...interpreter,
  reference: canary('REF'),
  answers: {
    ...interpreter.answers,
    'askWhyCaring c1': { texts: { 'What needs to change?': canary('CHANGE') } },
    'wholeFamilyNeeds family': {
      answer: 'recorded',
      texts: {
        'To keep people safe': canary('SAFE'),
        'To build on what works': canary('BUILD'),
        'To support parenting': canary('PARENT'),
      },
    },
    'emergencyPlan c1': { texts: { 'What it should cover, and where it is kept': canary('PLAN') } },
    'considerMeeting family': { texts: { 'Who calls it, or why not now': canary('MEETING') } },
  },
};

/** Where a browser, an administrator or another program on the computer could read along. */
async function readableElsewhere(page: Page): Promise<string> {
  const inPage = await page.evaluate(() => [
    location.href,
    document.title,
    JSON.stringify(history.state),
    document.cookie,
    window.name,
    document.referrer,
  ]);
  return [...inPage, ...(await otherStorage(page)), await page.title()].join('\n');
}

test('P5 to P10: what is typed stands in no address, title, history, cookie or console, on any page', async ({
  page,
}) => {
  const { requests, complaints } = await listen(page);
  const look = async (address: string) =>
    expect(await readableElsewhere(page), address).not.toContain('CANARY');
  await walkToOutcome(page, withCanaries, {
    onPage: async (address) => {
      await look(address);
      const isQuestion = address.startsWith('#/q/');
      if (isQuestion) {
        await page.locator('summary').filter({ hasText: 'Add a note' }).click();
        await page.getByLabel('Note', { exact: true }).fill(canary('NOTE'));
      }
    },
    onActNow: () => recordAlertMade(page, canary('TEAM')),
  });
  await expect(page.getByTestId('outcome')).toContainText(canary('NOTE'));
  await expect(page.getByTestId('outcome')).toContainText(canary('TEAM'));
  await expect(page.locator('body')).toContainText(canary('REF'));
  await page.getByTestId('copy-note').click();
  await look('#/outcome');
  expect(requests.join('\n')).not.toContain('CANARY');
  expect(complaints).toEqual([]);

  await leaveBy(page, () => page.getByRole('link', { name: 'Young carers pathway' }).click());
  await expect(page.locator('.kept li').first()).toBeVisible();
  await expect(page.locator('body')).not.toContainText('CANARY');
});

test('P11: the name of a file that is saved holds the door and the date, and nothing of the family', async ({
  page,
}) => {
  await walkToOutcome(page, withCanaries, {
    onActNow: () => recordAlertMade(page, canary('TEAM')),
  });
  await typeAddress(page, '#/save');
  const waiting = page.waitForEvent('download');
  await press(page, 'Save a copy');
  expect((await waiting).suggestedFilename()).toMatch(
    /^young-carers-children-\d{4}-\d\d-\d\d\.json$/,
  );
});

test('P12: the title of the paper, which a browser also prints at its head, holds nothing of the family', async ({
  page,
}, info) => {
  await walkToOutcome(page, withCanaries, {
    onActNow: () => recordAlertMade(page, canary('TEAM')),
  });
  expect((await print(page, info)).title).toBe('Outcome – Young carers pathway');
});

test('P13: every field for text is kept from the browser’s own memory, spell checker and translator', async ({
  page,
}) => {
  const seen = new Set<string>();
  const look = async () => {
    const fields = await page
      .locator('textarea, input:not([type=radio], [type=checkbox])')
      .evaluateAll((all) =>
        all.map((field) => ({
          id: field.id,
          kept: [
            field.getAttribute('autocomplete'),
            field.getAttribute('spellcheck'),
            field.getAttribute('translate'),
          ].join(' '),
        })),
      );
    for (const { id, kept } of fields) {
      seen.add(id);
      expect(kept, id).toBe('off false no');
    }
  };
  await openStart(page);
  await leaveBy(page, () => page.getByRole('button', { name: 'Start with a family' }).click());
  await look();
  await walkToOutcome(page, interpreter, {
    onPage: async (address) => {
      if (address === '#/q/wholeFamilyNeeds/family') {
        await page.getByTestId('q-wholeFamilyNeeds-family-recorded').check();
      }
      if (address.startsWith('#/q/')) {
        await page.locator('summary').filter({ hasText: 'Add a note' }).click();
      }
      await look();
    },
    onActNow: async () => {
      for (const done of ['Alert made', 'Already open or reported', 'Discussed with a manager']) {
        await page.getByLabel(done).check();
        await look();
      }
      await page.getByRole('button', { name: 'Record this later' }).click();
      await page.waitForURL(/#\/q\//);
    },
  });
  await page.getByText('What will be copied').click();
  await look();
  expect([...seen].sort()).toEqual(
    expect.arrayContaining(['ref', 'note', 'to', 'reason', 'preview', 'field-keepSafe']),
  );
});

test('the program works from any sub-folder of a plain server', async ({ page }) => {
  const server = await openHost('/any/sub/');
  try {
    const { complaints } = await listen(page);
    await page.goto(server.address);
    await expect(page.getByTestId('edition-badge')).toContainText('a model');
    await page.getByTestId('safety-button').click();
    await page.getByRole('button', { name: 'A child', exact: true }).click();
    await isAt(page, '#/safety');
    await page.reload();
    await expect(page.getByTestId('edition-badge')).not.toContainText('could not be loaded');
    expect(complaints).toEqual([]);
    expect(server.asked.filter((path) => !path.startsWith('/any/sub/'))).toEqual([]);
    expect(server.asked).toContain('/any/sub/edition.json');
  } finally {
    await server.stop();
  }
});
