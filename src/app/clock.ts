import { timeWithOffset } from '#src/record/time.ts';

/** The time now with its offset, as records carry it. */
export function now(): string {
  const date = new Date();
  return timeWithOffset(date.getTime(), -date.getTimezoneOffset());
}

/** A date and time of this device's clock, "2026-11-22" and "14:05", with the offset that holds then. */
export function timeAt(date: string, time: string): string {
  const moment = new Date(`${date}T${time}:00`);
  return timeWithOffset(moment.getTime(), -moment.getTimezoneOffset());
}

/** The date on which a moment falls, by this device's clock. */
export function dateOf(moment: number): string {
  return timeWithOffset(moment, -new Date(moment).getTimezoneOffset()).slice(0, 10);
}

/** Today as a date. */
export function today(): string {
  return now().slice(0, 10);
}

/** Milliseconds since the program was opened. */
export function elapsed(): number {
  return performance.now();
}
