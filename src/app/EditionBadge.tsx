import { useState } from 'react';
import { versions } from '#src/pathways/index.ts';
import { dateInWords } from '#src/record/time.ts';
import { today } from './clock.ts';
import type { Loaded } from './load-edition.ts';

/**
 * The edition that the program works with, and what is wrong with it. While a page is filled in (`isHeld`) it says what it
 * said when the page was opened: an edition that comes or fails late would move what is being pressed. Mount it anew for each page.
 */
export function EditionBadge({ loaded, isHeld }: { loaded: Loaded; isHeld: boolean }) {
  const [first] = useState(loaded);
  const { edition, isBuiltIn, keptSince } = isHeld ? first : loaded;
  return (
    <p className="edition-badge" data-testid="edition-badge">
      {edition.edition}, pathway version {versions.adult}: a model, not a local procedure.
      {isBuiltIn && ' Local words and numbers could not be loaded; the built-in ones are shown.'}
      {keptSince &&
        ` Contacts and words as of ${dateInWords(keptSince)}: newer ones cannot be fetched now.`}
      {today() > edition.reviewBy &&
        ` Its words and numbers were to be reviewed by ${dateInWords(edition.reviewBy)}: check them before you rely on them.`}
    </p>
  );
}
