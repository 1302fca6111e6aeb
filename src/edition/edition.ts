import modelEdition from './model.json';
import type { EditionAsRead } from './read-edition.ts';

/** A council's local words and numbers, or the model's. It can add to what is shown; it can reword nothing of ours. */
export type Edition = EditionAsRead;
export type Contact = Edition['contacts'][number];
export type ContactId = Contact['id'];
export type Guidance = NonNullable<Edition['guidance']>[number];

/** The edition that is built in: the model's terms, today's guidance, and no local numbers. */
// The file is ours, and a test reads it with the schema: it need not be read again at every start.
export const model = modelEdition as Edition;

/** The contact of that id, where the edition has one. */
export function contactOf(edition: Edition, id: ContactId): Contact | undefined {
  return edition.contacts.find((contact) => contact.id === id);
}

/** The rules in force today on a matter, where the edition has them. */
export function guidanceOf(edition: Edition, id: Guidance['id']): Guidance | undefined {
  return edition.guidance?.find((guidance) => guidance.id === id);
}

/** Whether the edition asks for a newer version of a flowchart than one of these. */
export function isWithdrawn(
  { minimumPathwayVersion }: Edition,
  versions: { readonly adult: string; readonly children: string },
): boolean {
  const oldest = Math.min(Number(versions.adult), Number(versions.children));
  return minimumPathwayVersion !== undefined && oldest < Number(minimumPathwayVersion);
}

/** Terms of an edition that stand in some quoted words, to be shown after the quotation. */
export function termsIn(edition: Edition, words: string): Edition['terms'] {
  return edition.terms.filter(({ source }) => words.includes(source));
}
