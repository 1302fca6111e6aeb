/** The start of the name of every cache of the program that is hosted there. Several may share one host name. */
export const cachesOf = (scope: string) => `young-carers ${scope} `;

/** The caches that hold one version's files each; the version follows. */
export const filesOf = (scope: string) => `${cachesOf(scope)}files `;

/** The cache of the last good edition. */
export const editionOf = (scope: string) => `${cachesOf(scope)}edition`;

/** What a page says to a worker: whether all files are kept, and to take over from an older one. */
export const asks = { report: 'report', takeOver: 'take over' } as const;

/** What a worker answers: its version, and whether it has every file of it. */
export type Report = { readonly build: string; readonly isWhole: boolean };
