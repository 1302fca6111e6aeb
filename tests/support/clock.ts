/** A clock that stands still, for tests of the whole program. It takes the place of the computer's clock. */
export const now = () => '2026-11-22T14:30:00+00:00';
export const today = () => now().slice(0, 10);

export const timeAt = (date: string, time: string) => `${date}T${time}:00+00:00`;

let milliseconds = 0;

/** A second passes between any two looks: nobody presses twice within half a second. */
export function elapsed(): number {
  milliseconds += 1000;
  return milliseconds;
}
