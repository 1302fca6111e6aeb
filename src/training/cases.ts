import * as z from 'zod/mini';
import { caseSchema, type TrainingCase } from './case.ts';
import bathroomRails from './cases/bathroom-rails.json';
import brotherWhoDoesNotSleep from './cases/brother-who-does-not-sleep.json';
import discharge from './cases/discharge.json';
import doorWedge from './cases/door-wedge.json';
import goodWeeksBadWeeks from './cases/good-weeks-bad-weeks.json';
import interpreter from './cases/interpreter.json';
import lateMornings from './cases/late-mornings.json';
import letters from './cases/letters.json';
import nothingToSee from './cases/nothing-to-see.json';
import openDoor from './cases/open-door.json';
import tuesdayCall from './cases/tuesday-call.json';
import turningEighteen from './cases/turning-eighteen.json';
import veryMature from './cases/very-mature.json';
import whoseBudget from './cases/whose-budget.json';

/** The cases that come with the program: first the one to begin with, last those that are hard to hear. */
export const trainingCases: readonly TrainingCase[] = z
  .array(caseSchema)
  .parse([
    lateMornings,
    letters,
    nothingToSee,
    tuesdayCall,
    brotherWhoDoesNotSleep,
    bathroomRails,
    whoseBudget,
    turningEighteen,
    goodWeeksBadWeeks,
    discharge,
    veryMature,
    interpreter,
    doorWedge,
    openDoor,
  ]);
