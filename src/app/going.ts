import type { EventFromLogic, SnapshotFrom } from 'xstate';
import type { contactMachine } from '#machines/contact.machine.ts';
import { placesOf } from '#src/pathways/index.ts';
import { isInRecord } from '#src/record/people.ts';
import { type FamilyRecord, isSame, type Matter, recorded } from '#src/record/record.ts';
import { isAskedOnFamilyPage, nextPages, openedBy, openPages } from '#src/summary/next-page.ts';
import type { Page } from './routes.ts';

type Contact = SnapshotFrom<typeof contactMachine>;
type ContactEvent = EventFromLogic<typeof contactMachine>;

/** The pages of an open family, apart from its questions: the contact can be led back to each. */
const places = [
  'family',
  'hub',
  'sheet',
  'mapAdult',
  'mapChildren',
  'sharing',
  'saveFile',
  'check',
  'outcome',
  'familySheet',
  'finish',
] as const satisfies Page['name'][];
export type PlaceName = (typeof places)[number];

/** Whether a page is one that the contact can be led back to. */
export function isPlace(name: Page['name']): name is PlaceName {
  return places.some((place) => place === name);
}

function isOfSummary(name: PlaceName): name is 'check' | 'outcome' | 'familySheet' | 'finish' {
  return ['check', 'outcome', 'familySheet', 'finish'].includes(name);
}

/** The page on which a contact stands. */
export function pageOf(contact: Contact): Page {
  if (contact.matches({ start: 'who' })) return { name: 'who' };
  if (contact.matches('safety')) return { name: 'safety' };
  if (contact.matches('openFile')) return { name: 'openFile' };
  if (contact.matches('saved')) return { name: 'saved' };
  for (const name of places) {
    if (contact.matches(isOfSummary(name) ? { summary: name } : name)) return { name };
  }
  if (contact.matches('asking') && contact.context.at) {
    return { name: 'question', matter: contact.context.at };
  }
  return { name: 'start' };
}

/** Whether a matter has a page of its own in this record: a question or recording box, and its person. */
export function hasPage(record: FamilyRecord, { key, person }: Matter): boolean {
  const box = placesOf(key)[0]?.box;
  if (!box || !isInRecord(record, person)) return false;
  const scope = person === 'family' ? 'family' : person.startsWith('c') ? 'child' : 'adult';
  return box.scope === scope && (box.isQuestion || box.kinds.includes('recording'));
}

/** What to send to the contact so that it opens a page; none where that page needs a record or a person that is not there. `concern` is of whom the safety page spoke last. */
export function eventToOpen(
  page: Page,
  record: FamilyRecord | undefined,
  concern?: string,
): ContactEvent | undefined {
  switch (page.name) {
    // These need no family: a flowchart can be looked at without one.
    case 'start':
    case 'who':
    case 'openFile':
    case 'saved':
    case 'mapAdult':
    case 'mapChildren':
      return { type: `open ${page.name}` };
    case 'safety':
      return { type: 'raise', person: concern, backTo: undefined };
    case 'question':
      if (!record) return undefined;
      if (isAskedOnFamilyPage(page.matter) || page.matter.key === 'noteChildren') {
        return { type: 'open family' };
      }
      // Whoever goes there by an address, or Back, is no longer changing an answer.
      return hasPage(record, page.matter) ? { type: 'return', matter: page.matter } : undefined;
    case 'family':
    case 'hub':
    case 'sheet':
    case 'sharing':
    case 'saveFile':
    case 'check':
    case 'outcome':
    case 'familySheet':
    case 'finish':
      return record ? { type: `open ${page.name}` } : undefined;
    case 'about':
    case 'help':
    case 'allBoxes':
    case 'accessibility':
    case 'audit':
    case 'train':
      return undefined;
  }
}

/** Opens a matter's page: the family page, or its own. */
export function toAsk(matter: Matter, opened?: readonly Matter[]): ContactEvent {
  return isAskedOnFamilyPage(matter)
    ? { type: 'open family' }
    : { type: 'ask', matter, ...(opened ? { opened } : {}) };
}

/** The next step of the walk: the first page still open, else the check of all answers. Whatever was being changed is done with. */
export function toNext(record: FamilyRecord): ContactEvent {
  const [next] = nextPages(record);
  if (!next) return { type: 'open check' };
  return isAskedOnFamilyPage(next) ? { type: 'open family' } : { type: 'return', matter: next };
}

/** The page that the steps come to next. */
export function nextStep(record: FamilyRecord): Page {
  const event = toNext(record);
  if (event.type === 'return') return { name: 'question', matter: event.matter };
  return { name: event.type === 'open family' ? 'family' : 'check' };
}

/**
 * Where a contact goes once a page is left: after a change first to what it has opened, then back to where the
 * worker was; else on with the walk.
 */
export function toGoOn(
  { context }: Contact,
  before: FamilyRecord,
  after: FamilyRecord,
  left: Matter,
): ContactEvent {
  const { returnTo } = context;
  if (returnTo === undefined) return toNext(after);
  const awaited = [...context.opened, ...openedBy(before, after)];
  // In the order of the steps, whatever was opened first.
  const opened = openPages(after).filter(
    (matter) => !isSame(matter, left) && awaited.some((other) => isSame(other, matter)),
  );
  const [first, ...rest] = opened;
  if (first) return toAsk(first, rest);
  if (typeof returnTo === 'string') return { type: `open ${returnTo}` };
  const isStillAsked =
    recorded(after, returnTo) !== undefined ||
    openPages(after).some((matter) => isSame(matter, returnTo));
  return isStillAsked && !isSame(returnTo, left)
    ? { type: 'return', matter: returnTo }
    : toNext(after);
}
