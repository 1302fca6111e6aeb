import { addAdult, addChild, answer, raiseAgain } from './changes.ts';
import { type FamilyRecord, lastDone, recorded } from './record.ts';

/** Whom a safety concern is about: somebody in the record, or somebody who is not listed yet. */
export type Whom = { readonly person: string } | { readonly fresh: 'child' | 'adult' | 'both' };

/** Says of each that they may be at risk, adding who is not listed yet; gives the record and the ids, children first. */
export function sayAtRisk(
  record: FamilyRecord,
  whom: Whom,
  at: string,
): { record: FamilyRecord; persons: readonly string[] } {
  if ('person' in whom) return { record: saidOf(record, whom.person, at), persons: [whom.person] };
  const child =
    whom.fresh === 'adult'
      ? undefined
      : addChild(record, { age: 'notKnownYet', needsCare: false }, at);
  const adult = whom.fresh === 'child' ? undefined : addAdult(child?.record ?? record, {}, at);
  const persons = [child, adult].flatMap((added) => (added ? [added.id] : []));
  const listed = adult?.record ?? child?.record ?? record;
  return { record: persons.reduce((now, person) => saidOf(now, person, at), listed), persons };
}

function saidOf(record: FamilyRecord, person: string, at: string): FamilyRecord {
  const matter = { key: person.startsWith('c') ? 'childAtRisk' : 'adultAtRisk', person };
  const before = recorded(record, matter);
  if (before?.answer === 'yes') {
    return lastDone(record, person) ? raiseAgain(record, matter, at) : record;
  }
  // What was written beside another answer stays.
  const { details, note, saidBy } = before ?? {};
  return answer(
    record,
    matter,
    {
      answer: 'yes',
      ...(details ? { details } : {}),
      ...(note ? { note } : {}),
      ...(saidBy ? { saidBy } : {}),
    },
    at,
  );
}
