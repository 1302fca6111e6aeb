import * as z from 'zod/mini';
import { caseSchema, type TrainingCase } from './case.ts';
import lateMornings from './cases/late-mornings.json';

/** The cases that come with the program, first the one to begin with. */
export const trainingCases: readonly TrainingCase[] = z.array(caseSchema).parse([lateMornings]);
