import { timeWithOffset } from '#src/record/time.ts';

/** A clock that stands still, for tests of the whole program. It takes the place of the computer's clock. */
export const now = () => '2026-11-22T14:30:00+00:00';
export const today = () => now().slice(0, 10);

/** As the real clock, it fails on a date that is none. */
export const timeAt = (date: string, time: string) =>
  timeWithOffset(Date.parse(`${date}T${time}:00Z`), 0);

let milliseconds = 0;

/** A second passes between any two looks: nobody presses twice within half a second. */
export function elapsed(): number {
  milliseconds += 1000;
  return milliseconds;
}
