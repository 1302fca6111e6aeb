/** The same random cases on every run, so that a failure can be looked at again. */
export const runs = { seed: 20261122, numRuns: 200 };
