import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clockTime,
  dateInDigits,
  dateInWords,
  hoursLater,
  timeInWords,
  timeWithOffset,
} from '#src/record/time.ts';
import { runs } from '#tests/support/random.ts';

describe('times', () => {
  it('are shown as the worker’s clock showed them, wherever they are read', () => {
    const time = '2026-11-22T23:05:00+05:30';
    expect(dateInWords(time)).toBe('22 November 2026');
    expect(clockTime(time)).toBe('23:05');
    expect(timeInWords(time)).toBe('22 November 2026 at 23:05');
    expect(dateInDigits(time)).toBe('22/11/2026');
  });

  it('say the day without a nought in front', () => {
    expect(dateInWords('2027-03-05')).toBe('5 March 2027');
  });

  it('name the months as the calendar does', () => {
    const names = Array.from(
      { length: 12 },
      (_, month) => dateInWords(`2026-${String(month + 1).padStart(2, '0')}-01`).split(' ')[1],
    );
    expect(names.join(' ')).toBe(
      'January February March April May June July August September October November December',
    );
  });

  it('carry the offset of the clock, east and west of Greenwich', () => {
    const noon = Date.UTC(2026, 10, 22, 12, 0, 0);
    expect(timeWithOffset(noon, 0)).toBe('2026-11-22T12:00:00+00:00');
    expect(timeWithOffset(noon, 60)).toBe('2026-11-22T13:00:00+01:00');
    expect(timeWithOffset(noon, -210)).toBe('2026-11-22T08:30:00-03:30');
    expect(timeWithOffset(noon, 345)).toBe('2026-11-22T17:45:00+05:45');
  });

  it('fall on the day of the clock, not of Greenwich', () => {
    const lateInGreenwich = Date.UTC(2026, 10, 22, 23, 30, 0);
    expect(timeWithOffset(lateInGreenwich, 60)).toBe('2026-11-23T00:30:00+01:00');
  });
});

describe('the 48 hours in which a referral is confirmed', () => {
  it('end two days later at the same time', () => {
    expect(hoursLater('2026-11-22T14:32:00+00:00', 48)).toBe('2026-11-24T14:32:00+00:00');
  });

  it('run across the end of a month, of a year and of February', () => {
    expect(hoursLater('2026-11-29T14:32:00+00:00', 48)).toBe('2026-12-01T14:32:00+00:00');
    expect(hoursLater('2026-12-30T09:00:00+00:00', 48)).toBe('2027-01-01T09:00:00+00:00');
    expect(hoursLater('2027-02-27T09:00:00+00:00', 48)).toBe('2027-03-01T09:00:00+00:00');
    expect(hoursLater('2028-02-27T09:00:00+00:00', 48)).toBe('2028-02-29T09:00:00+00:00');
  });

  it('are 48 hours also where the clocks go back in between', () => {
    const alert = '2026-10-24T10:00:00+01:00';
    const end = hoursLater(alert, 48);
    expect(end).toBe('2026-10-26T10:00:00+01:00');
    expect(Date.parse(end) - Date.parse(alert)).toBe(48 * 60 * 60 * 1000);
  });

  it('are 48 hours west of Greenwich and with half hours', () => {
    expect(hoursLater('2026-11-30T23:45:00-03:30', 48)).toBe('2026-12-02T23:45:00-03:30');
  });

  it('are 48 hours at Greenwich where a time does not say where it was taken', () => {
    expect(hoursLater('2026-11-30T23:45:00Z', 48)).toBe('2026-12-02T23:45:00+00:00');
  });

  it('are 48 hours from any moment at any offset', () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date('2020-01-01T00:00:00Z'),
          max: new Date('2090-01-01T00:00:00Z'),
          noInvalidDate: true,
        }),
        fc.integer({ min: -12 * 60, max: 14 * 60 }),
        (date, offset) => {
          const seconds = Math.floor(date.getTime() / 1000) * 1000;
          const alert = timeWithOffset(seconds, offset);
          expect(Date.parse(alert)).toBe(seconds);
          const end = hoursLater(alert, 48);
          expect(Date.parse(end) - seconds).toBe(172_800_000);
          expect(clockTime(end)).toBe(clockTime(alert));
        },
      ),
      runs,
    );
  });
});
