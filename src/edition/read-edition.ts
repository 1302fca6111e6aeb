import * as z from 'zod/mini';
import type { Edition } from './edition.ts';

// Under a strict content security policy zod must not try to compile code.
z.config({ jitless: true });

/** No edition is larger than this many characters. */
const longest = 100_000;

// Marks that cannot be seen or that turn the direction of writing could make a number or a name read as another.
const shown = (max: number) =>
  z.string().check(
    z.trim(),
    z.minLength(1),
    z.maxLength(max),
    z.refine((words) => !/[\p{C}\p{Zl}\p{Zp}]/u.test(words)),
  );

const contactIds = [
  'childrenFrontDoor',
  'childrenOutOfHours',
  'adultFrontDoor',
  'adultOutOfHours',
  'youngCarersService',
] as const;

/** Matters on which rules in force today can be given. */
const guidanceIds = ['informationSharing'] as const;

const link = z.string().check(z.maxLength(300), z.regex(/^https:\/\/[^\s<>"']+$/));

const editionSchema = z.strictObject({
  format: z.literal('young-carers-edition'),
  version: z.literal(1),
  edition: shown(60),
  checkedOn: z.iso.date(),
  reviewBy: z.iso.date(),
  minimumPathwayVersion: z.optional(z.string().check(z.regex(/^\d{1,6}$/))),
  withdrawnBecause: z.optional(shown(300)),
  contacts: z
    .array(
      z.strictObject({
        id: z.enum(contactIds),
        name: shown(80),
        phone: z.string().check(z.regex(/^\+?[0-9][0-9 ]{2,19}$/)),
        hours: z.optional(shown(60)),
        checkedOn: z.iso.date(),
      }),
    )
    .check(
      z.maxLength(contactIds.length),
      z.refine((contacts) => new Set(contacts.map(({ id }) => id)).size === contacts.length),
    ),
  terms: z
    .array(
      z.strictObject({
        source: shown(60),
        now: shown(160),
        checkedOn: z.iso.date(),
        link: z.optional(link),
      }),
    )
    .check(z.maxLength(60)),
  guidance: z.optional(
    z
      .array(
        z.strictObject({
          id: z.enum(guidanceIds),
          title: shown(160),
          source: shown(120),
          checkedOn: z.iso.date(),
          link: z.optional(link),
          points: z.array(shown(300)).check(z.minLength(1), z.maxLength(12)),
        }),
      )
      .check(z.maxLength(guidanceIds.length)),
  ),
  times: z.optional(z.array(z.never())),
});

/** An edition as the schema reads it. */
export type EditionAsRead = z.infer<typeof editionSchema>;

/** An edition, or in plain words all that is wrong with one. */
export type EditionRead =
  | { readonly edition: Edition }
  | { readonly edition?: undefined; readonly problems: readonly string[] };

/** Reads an edition from the text of a file. Never throws. */
export function readEdition(text: string): EditionRead {
  if (text.length > longest) {
    return {
      problems: ['The file is longer than 100,000 characters. An edition is a short file.'],
    };
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return {
      problems: [
        'The file is not JSON. Look for a missing comma, quotation mark or bracket, and save it as UTF-8.',
      ],
    };
  }
  const read = editionSchema.safeParse(json);
  if (read.success) return { edition: read.data };
  return { problems: [...new Set(read.error.issues.map(inWords))] };
}

const expected: { readonly [field: string]: string } = {
  format: 'must be "young-carers-edition"',
  version: 'must be 1',
  edition: 'must be a name of 1 to 60 characters',
  checkedOn: 'must be a date such as 2026-11-22',
  reviewBy: 'must be a date such as 2027-05-22',
  minimumPathwayVersion: 'must be a whole number in quotation marks',
  withdrawnBecause: 'must be the reason, 1 to 300 characters, on one line',
  id: `must be one of ${contactIds.join(', ')}`,
  name: 'must be a name of 1 to 80 characters, on one line',
  phone: 'must be a phone number in digits and spaces, such as 020 0000 0000',
  hours: 'must be 1 to 60 characters, on one line',
  source: 'must be the words of the source, 1 to 60 characters',
  now: 'must be today’s words, 1 to 160 characters, on one line',
  link: 'must be an address that starts with https://',
  contacts: 'must be a list of at most five contacts, each of a different id',
  terms: 'must be a list of at most 60 terms',
  guidance: 'must be a list of at most one piece of guidance',
  times: 'must be left empty: this version has no suggested times',
};

const expectedOfGuidance: typeof expected = {
  ...expected,
  id: `must be ${guidanceIds.join(' or ')}`,
  title: 'must be the title of the guidance, 1 to 160 characters, on one line',
  source: 'must be who issued the guidance and when, 1 to 120 characters, on one line',
  points: 'must be a list of 1 to 12 lines, each of 1 to 300 characters',
};

function inWords(issue: {
  readonly path: readonly PropertyKey[];
  readonly code?: string;
  readonly keys?: readonly string[];
}): string {
  const path = issue.path.map(String);
  const where = path.length === 0 ? 'The file' : `"${path.join('.')}"`;
  if (issue.code === 'unrecognized_keys') {
    return `${where} has a field that an edition does not have: ${issue.keys?.join(', ')}. Take it out.`;
  }
  const words = path[0] === 'guidance' ? expectedOfGuidance : expected;
  const field = path.findLast((part) => words[part] !== undefined) ?? '';
  return `${where} ${words[field] ?? 'must be an edition: an object in curly brackets'}.`;
}
