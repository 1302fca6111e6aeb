import * as z from 'zod/mini';
import { caseSchema, type TrainingCase } from './case.ts';
import bathroomRails from './cases/bathroom-rails.json';
import brotherWhoDoesNotSleep from './cases/brother-who-does-not-sleep.json';
import doorWedge from './cases/door-wedge.json';
import interpreter from './cases/interpreter.json';
import lateMornings from './cases/late-mornings.json';
import letters from './cases/letters.json';
import tuesdayCall from './cases/tuesday-call.json';

/** The cases that come with the program, first the one to begin with. */
export const trainingCases: readonly TrainingCase[] = z
  .array(caseSchema)
  .parse([
    lateMornings,
    letters,
    tuesdayCall,
    brotherWhoDoesNotSleep,
    interpreter,
    bathroomRails,
    doorWedge,
  ]);
