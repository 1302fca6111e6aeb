import {
  addAdult,
  addChild,
  answer,
  type Given,
  type NobodyListed,
  newRecord,
  putOff,
  recordSafety,
  removePerson,
  sayKnown,
  setDoor,
  setStarted,
} from '#src/record/changes.ts';
import type {
  Adult,
  Answered,
  Child,
  Door,
  FamilyRecord,
  SafetyEntry,
  SharingDecision,
} from '#src/record/record.ts';
import { recordSchema } from '#src/record/schema.ts';
import { addSharing } from '#src/record/sharing.ts';

/** A fixed time, some minutes, and seconds, after ten on 22 November 2026. */
export function minutesPastTen(minutes: number, seconds = 0): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `2026-11-22T${two(10 + Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(seconds)}+00:00`;
}

/** A family about whom nothing is known yet, to be described step by step. Each step is a minute after the one before. */
export class Family {
  private minutes = 0;
  private made: FamilyRecord;

  constructor(made: FamilyRecord) {
    this.made = made;
  }

  private with(change: (record: FamilyRecord, at: string) => FamilyRecord): this {
    this.minutes += 1;
    this.made = change(this.made, minutesPastTen(this.minutes));
    return this;
  }

  private at(door: Door): this {
    return this.with((record, at) => setDoor(record, door, undefined, at));
  }

  atTheAdultDoor(): this {
    return this.at('adult');
  }

  atTheChildrensDoor(): this {
    return this.at('children');
  }

  atBothDoors(): this {
    return this.at('both');
  }

  withRef(ref: string): this {
    return this.with((record, at) => setDoor(record, record.door, ref, at));
  }

  withAdult(adult: Omit<Adult, 'id'> = {}): this {
    return this.with((record, at) => addAdult(record, adult, at).record);
  }

  withChild(age: Child['age'] = 9, more: Partial<Omit<Child, 'id' | 'age'>> = {}): this {
    return this.with(
      (record, at) => addChild(record, { age, needsCare: false, ...more }, at).record,
    );
  }

  /** A child who may be caring: the children's flowchart is started for them. */
  withYoungCarer(age: Child['age'] = 9): this {
    return this.with((record, at) => {
      const added = addChild(record, { age, needsCare: false }, at);
      return setStarted(added.record, added.id, true, at);
    });
  }

  /** Starts the children's flowchart for a child who is in the family already. */
  starting(child: string): this {
    return this.with((record, at) => setStarted(record, child, true, at));
  }

  withoutChildren(known: NobodyListed = 'none'): this {
    return this.with((record, at) => sayKnown(record, 'children', known, at));
  }

  withoutAdults(known: NobodyListed = 'none'): this {
    return this.with((record, at) => sayKnown(record, 'adults', known, at));
  }

  answering(
    key: string,
    person: string,
    given: Answered['answer'],
    more: Omit<Given, 'answer'> = {},
    reason?: string,
  ): this {
    return this.with((record, at) =>
      answer(record, { key, person }, { answer: given, ...more }, at, reason),
    );
  }

  leavingForLater(key: string, person: string): this {
    return this.with((record, at) => putOff(record, { key, person }, at));
  }

  recordingSafety(person: string, entry: Partial<SafetyEntry> & Pick<SafetyEntry, 'done'>): this {
    const kind = person.startsWith('c') ? 'child' : 'adult';
    return this.with((record, at) => recordSafety(record, { person, kind, at, ...entry }, at));
  }

  /** A decision to share; what is not said of it is what most decisions are. */
  deciding(decision: Partial<SharingDecision> = {}): this {
    return this.with((record, at) =>
      addSharing(
        record,
        { with: 'GP', agreement: 'agreed', told: 'yes', at, shared: 'toDo', ...decision },
        at,
      ),
    );
  }

  removing(person: string, reason?: string): this {
    return this.with((record, at) => removePerson(record, person, at, reason));
  }

  /** Goes on with a record that was made elsewhere. */
  continuing(record: FamilyRecord): this {
    this.made = record;
    return this;
  }

  record(): FamilyRecord {
    return this.made;
  }
}

/** A family that has just come in by the adult door. */
export function aFamily(): Family {
  return new Family(newRecord('adult', { adult: '1', children: '1' }, 'Model', minutesPastTen(0)));
}

/** The record as it is after it was written to a file and read again. */
export function reloaded(record: FamilyRecord): FamilyRecord {
  return recordSchema.parse(JSON.parse(JSON.stringify(record))) as FamilyRecord;
}
