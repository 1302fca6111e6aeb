import { standAfter, type WorkshopEvent } from '#src/app/use-workshop.ts';
import type { Matter } from '#src/record/record.ts';
import type { TrainingCase } from '#src/training/case.ts';
import { trainingCases } from '#src/training/cases.ts';
import {
  type AnswerName,
  count,
  goOnBy,
  newSession,
  putBefore,
  type Session,
  type Votes,
} from '#src/training/session.ts';

/** The case of that id. */
export function caseOf(id: string): TrainingCase {
  const told = trainingCases.find((other) => other.id === id);
  if (!told) throw new Error(`There is no case “${id}”.`);
  return told;
}

/** Hands for yes, no and not known yet. */
export function hands(yes: number, no: number, notKnownYet: number): Votes {
  return [
    { answer: 'yes', hands: yes },
    { answer: 'no', hands: no },
    { answer: 'notKnownYet', hands: notKnownYet },
  ];
}

/** A session with a case, led step by step as a trainer leads it. */
export class Led {
  session: Session;

  constructor(id: string, group = 14) {
    this.session = newSession(id, group, '2026-11-22T12:40:00+00:00');
  }

  send(event: WorkshopEvent): this {
    this.session = { ...this.session, stand: standAfter(this.session.stand, event) };
    return this;
  }

  tell(): this {
    return this.send({ type: 'tell' });
  }

  ask(key: string, person: string): this {
    const matter: Matter = { key, person };
    this.send({ type: 'ask', matter });
    this.session = putBefore(this.session, matter);
    return this;
  }

  count(votes: Votes): this {
    this.session = count(this.session, votes);
    return this;
  }

  goOn(by: 'majority' | 'suggestion' | 'trainer', answer: AnswerName): this {
    this.session = goOnBy(this.session, { by, answer });
    return this;
  }
}
