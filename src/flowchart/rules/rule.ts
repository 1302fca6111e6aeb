import type { Flowchart } from '../flowchart.ts';

/** A fault that a rule found: the box it stands at, and what to do about it. */
export type Fault = { readonly box: string; readonly message: string };

/** A rule about the structure of a flowchart. It reports and never throws. */
export type Rule = (chart: Flowchart) => Fault[];
