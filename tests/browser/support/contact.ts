import { expect, type Locator, type Page } from '@playwright/test';

export type Door = 'adult' | 'children' | 'both';
/** Whose device it is; nobody asks where the program was opened as a file. */
export type Device = 'own' | 'shared' | 'file';

/** The part of the address that names the page: "#/q/childAtRisk/c1". */
export function addressOf(page: Page): string {
  return new URL(page.url()).hash;
}

/** Waits until the page at that address is up. */
export async function isAt(page: Page, address: string): Promise<void> {
  await page.waitForURL(({ hash }) => hash === address);
}

/** The heading of the page. */
export function heading(page: Page): Locator {
  return page.locator('main h1');
}

/** What stands on every page about safety. */
export function banner(page: Page): Locator {
  return page.getByTestId('safety-banner');
}

/** The button that leads on. */
export function continueButton(page: Page): Locator {
  return page.getByTestId('continue');
}

/** Opens the program at its start page. */
export async function openStart(page: Page): Promise<void> {
  await page.goto('');
  await expect(heading(page)).toHaveText('Young carers pathway');
}

/** Types an address into the address bar. */
export async function typeAddress(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
}

/** Does what leads to another page, and waits until that page is up. */
export async function leaveBy(page: Page, deed: () => Promise<void>): Promise<void> {
  const before = addressOf(page);
  await deed();
  await page.waitForURL(({ hash }) => hash !== before);
}

/** Looks at the family another way: its steps, its call sheet, its tasks or its outcome. */
export async function view(page: Page, name: string): Promise<void> {
  await leaveBy(page, () => page.getByRole('link', { name, exact: true }).click());
}

/** Presses Continue, and waits for the next page. */
export async function carryOn(page: Page): Promise<void> {
  await leaveBy(page, () => continueButton(page).click());
}

/**
 * Continue without any change is ignored while a double press could still be under way, for 0.4 seconds. A person who
 * has read the page has waited longer, and so do we: the one fixed wait of these tests.
 */
export async function readThePage(page: Page): Promise<void> {
  await page.waitForTimeout(450);
}

/** Leaves a page on which nothing was entered. */
export async function carryOnUnchanged(page: Page): Promise<void> {
  await readThePage(page);
  await carryOn(page);
}

/** Chooses an answer, and does not go on. */
export async function choose(
  page: Page,
  key: string,
  person: string,
  given: string,
): Promise<void> {
  await page.getByTestId(`q-${key}-${person}-${given}`).check();
}

/** Answers the question of one person, and goes on. */
export async function answer(
  page: Page,
  key: string,
  person: string,
  given: string,
): Promise<void> {
  await isAt(page, `#/q/${key}/${person}`);
  await choose(page, key, person, given);
  await carryOn(page);
}

const doorLabels: { readonly [door in Door]: string } = {
  adult: 'An adult who needs care or support',
  children: 'A child or young person who may be caring for someone',
  both: 'Both, or I am not sure yet',
};

const deviceLabels: { readonly [device in Exclude<Device, 'file'>]: string } = {
  own: 'On my own work device',
  shared: 'On a shared or borrowed computer',
};

/** Fills in the page before the start, and goes on to the family. */
export async function sayWho(
  page: Page,
  door: Door,
  device: Device = 'own',
  reference = '',
): Promise<void> {
  await page.getByLabel(doorLabels[door], { exact: true }).check();
  if (device !== 'file') await page.getByLabel(deviceLabels[device], { exact: true }).check();
  if (reference) await page.getByLabel('Reference from your case system').fill(reference);
  await carryOn(page);
}

/** Begins with a family, up to the family page. */
export async function beginAt(
  page: Page,
  door: Door,
  device: Device = 'own',
  reference = '',
): Promise<void> {
  await openStart(page);
  await leaveBy(page, () => page.getByRole('button', { name: 'Start with a family' }).click());
  await sayWho(page, door, device, reference);
  await isAt(page, '#/family');
}

export type ChildSaid = {
  readonly age: number | 'Not born yet' | '18 to 24' | 'Age not known yet';
  readonly isCaring?: boolean;
  readonly needsCare?: boolean;
};

/** Adds a child on the family page. */
export async function addChild(page: Page, { age, isCaring, needsCare }: ChildSaid): Promise<void> {
  await page.getByRole('button', { name: /^Add a(nother)? child$/ }).click();
  if (typeof age === 'number') await page.getByLabel('Age in years').fill(String(age));
  else await page.getByLabel(age, { exact: true }).check();
  if (isCaring) await page.getByLabel('May be caring for someone').check();
  if (needsCare) await page.getByLabel('Needs care or support too').check();
  await page.getByRole('button', { name: 'Save this child' }).click();
  await expect(page.getByRole('button', { name: 'Add another child' })).toBeVisible();
}

/** Adds an adult who needs care on the family page. */
export async function addAdult(page: Page, need = 'Nothing said'): Promise<void> {
  await page.getByRole('button', { name: /^Add an(other adult| adult who needs care)$/ }).click();
  await page.getByLabel('Why they need care').selectOption(need);
  await page.getByRole('button', { name: 'Save this adult' }).click();
  await expect(page.getByRole('button', { name: 'Add another adult' })).toBeVisible();
}

/** A family at the adult door with one adult and children of those ages, up to the first question. */
export async function beginAtAdultDoor(
  page: Page,
  ages: readonly number[] = [9],
  device: Device = 'own',
): Promise<void> {
  await beginAt(page, 'adult', device);
  for (const age of ages) await addChild(page, { age });
  await carryOn(page);
  await isAt(page, '#/q/adultAtRisk/a1');
}

/** Leaves the Act now page without recording what was done. */
export async function recordLater(page: Page): Promise<void> {
  await isAt(page, '#/safety');
  await leaveBy(page, () =>
    page.getByRole('button', { name: 'Record this later. The warning stays' }).click(),
  );
}

/** Records on the Act now page that the alert was made, and goes on. */
export async function recordAlertMade(page: Page, team: string): Promise<void> {
  await isAt(page, '#/safety');
  await page.getByLabel('Alert made', { exact: true }).check();
  await page.getByLabel('To which team or role').fill(team);
  await carryOn(page);
}

/** What the status line says. */
export function statusLine(page: Page): Locator {
  return page.getByTestId('status-line');
}

/** Waits until the program says that everything is saved. */
export async function isSaved(page: Page): Promise<void> {
  await expect(statusLine(page)).toContainText('Saved on this device');
}
