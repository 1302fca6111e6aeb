import { timeWithOffset } from '#src/record/time.ts';

/** The time now with its offset, as records carry it. */
export function now(): string {
  const date = new Date();
  return timeWithOffset(date.getTime(), -date.getTimezoneOffset());
}

/** Today as a date. */
export function today(): string {
  return now().slice(0, 10);
}

/** Milliseconds since the program was opened. */
export function elapsed(): number {
  return performance.now();
}
