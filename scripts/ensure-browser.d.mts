/** The path of a Chromium that is on this machine; undefined where there is none. */
export function findBrowser(): string | undefined;

/** Whether pdftotext, which reads printed pages back, is on this machine. */
export function hasPdfTools(): boolean;
