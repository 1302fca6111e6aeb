import type { Page, Route } from '@playwright/test';

/** A good local edition. */
export const localNumbers = {
  format: 'young-carers-edition',
  version: 1,
  edition: 'Exampleshire 2026',
  checkedOn: '2026-11-01',
  reviewBy: '2099-05-01',
  contacts: [
    {
      id: 'childrenFrontDoor',
      name: 'Children’s front door',
      phone: '020 7946 0000',
      hours: 'Monday to Friday, 9 to 5',
      checkedOn: '2026-10-30',
    },
    {
      id: 'childrenOutOfHours',
      name: 'Emergency duty team',
      phone: '020 7946 0999',
      checkedOn: '2026-10-29',
    },
    {
      id: 'adultFrontDoor',
      name: 'Adult front door',
      phone: '+44 20 7946 0111',
      checkedOn: '2026-10-28',
    },
  ],
  terms: [
    { source: 'LSCB', now: 'Exampleshire Safeguarding Partnership', checkedOn: '2026-11-01' },
  ],
};

/** Serves what stands in place of the edition, before the program is opened. */
export async function serve(
  page: Page,
  reply: Parameters<Route['fulfill']>[0] | 'never',
): Promise<void> {
  await page.route('**/edition.json', async (route) => {
    if (reply !== 'never') await route.fulfill(reply);
  });
}

/** An edition with one term and no number. */
export function withTerm(source: string, now: string, more: object = {}): string {
  const term = { source, now, checkedOn: '2026-11-01', ...more };
  return JSON.stringify({ ...localNumbers, contacts: [], terms: [term] });
}

function withContact(contact: object): string {
  const [first] = localNumbers.contacts;
  return JSON.stringify({ ...localNumbers, contacts: [{ ...first, ...contact }] });
}

export const json = { contentType: 'application/json' };
/** Markup that would run a script. */
export const script = '<img src=x onerror=scriptRan(1)><script>scriptRan(2)</script>';

/** Editions that must be refused whole. */
export const refused: readonly { what: string; reply: Parameters<typeof serve>[1] }[] = [
  { what: 'is missing', reply: { status: 404, body: 'Not found' } },
  { what: 'answers with a fault of the server', reply: { status: 500, body: '{}' } },
  {
    what: 'is a login page',
    reply: { contentType: 'text/html', body: '<!doctype html><title>Log in</title>' },
  },
  { what: 'is broken off', reply: { ...json, body: JSON.stringify(localNumbers).slice(0, 200) } },
  { what: 'is a list', reply: { ...json, body: '[]' } },
  { what: 'is empty', reply: { ...json, body: '' } },
  {
    what: 'has a field too many',
    reply: { ...json, body: JSON.stringify({ ...localNumbers, alerts: ['Wait and see'] }) },
  },
  {
    what: 'has a reserved key',
    reply: {
      ...json,
      body: JSON.stringify(localNumbers).replace('{', '{"__proto__":{"contacts":[]},'),
    },
  },
  { what: 'never comes', reply: 'never' },
  {
    what: 'is 5 MB long',
    reply: { ...json, body: JSON.stringify(localNumbers) + ' '.repeat(5_000_000) },
  },
  {
    what: 'links to a script',
    reply: { ...json, body: withTerm('LSCB', 'safe', { link: 'javascript:scriptRan(3)' }) },
  },
  {
    what: 'has an instruction for a phone number',
    reply: { ...json, body: withContact({ phone: 'Do not call. Wait until Monday' }) },
  },
  { what: 'has an empty phone number', reply: { ...json, body: withContact({ phone: '' }) } },
  {
    what: 'turns the direction of a name',
    reply: { ...json, body: withContact({ name: 'Front door \u202e0000 6497 020' }) },
  },
  {
    what: 'turns the direction of a term',
    reply: { ...json, body: withTerm('LSCB', 'a \u2067word\u2069') },
  },
];
