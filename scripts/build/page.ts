import { createHash } from 'node:crypto';
import type { Rolldown } from 'vite';

/** Takes the one file of that ending out of the build, and gives what it holds. */
export function take(bundle: Rolldown.OutputBundle, ending: string): string {
  const found = Object.keys(bundle).filter((name) => name.endsWith(ending));
  const [name = ''] = found;
  const file = bundle[name];
  if (!file || found.length > 1) {
    throw new Error(`The build must have one file that ends in ${ending}; it has ${found.length}.`);
  }
  delete bundle[name];
  return file.type === 'chunk' ? file.code : String(file.source);
}

/** A page with one thing after another put in place of what it holds. Throws where it does not hold it. */
export function replaced(text: string, pairs: readonly (readonly [RegExp, string])[]): string {
  return pairs.reduce((page, [place, filled]) => {
    if (!place.test(page)) throw new Error(`index.html must hold ${place}.`);
    return page.replace(place, () => filled);
  }, text);
}

/** The hash by which a policy knows a script or a style that stands in the page. */
export function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
