import { type Deed, tellable } from '#src/family-sheet/words.ts';
import { childrenOf } from '#src/record/people.ts';
import type { FamilyRecord } from '#src/record/record.ts';
import { actionsOf, outcomeOf } from './outcome.ts';

/** What may be told on a sheet about one person, as keys of deeds: no word of the record goes with them. */
export type Tellable = { readonly person: string; readonly deeds: readonly Deed[] };

/** For each child what may be told to or about them: never a deed for another child. Without children, what may be told to the family. */
export function tellableOf(record: FamilyRecord): Tellable[] {
  const actions = actionsOf(outcomeOf(record));
  const born = childrenOf(record).filter(({ age }) => age !== 'notBornYet');
  const persons = born.length > 0 ? born.map(({ id }) => id) : ['family'];
  return persons.map((about) => {
    const told = new Set(
      actions
        .filter(({ person }) => person === about || !person.startsWith('c'))
        .map(({ key }) => key),
    );
    return { person: about, deeds: [...told].filter(isTellable) };
  });
}

function isTellable(key: string): key is Deed {
  return (tellable as readonly string[]).includes(key);
}
