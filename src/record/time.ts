const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

// Times are read from their own digits: what the worker's clock showed is what the paper shows, wherever it is opened.

/** "22 November 2026" from a date or a time with its offset. */
export function dateInWords(iso: string): string {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
}

/** "14:05" from a time with its offset. */
export function clockTime(iso: string): string {
  return iso.slice(11, 16);
}

/** "22 November 2026 at 14:05" from a time with its offset. */
export function timeInWords(iso: string): string {
  return `${dateInWords(iso)} at ${clockTime(iso)}`;
}

/** "22/11/2026" from a date or a time with its offset. */
export function dateInDigits(iso: string): string {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}

/** An instant as a time that carries the offset given in minutes east of Greenwich. */
export function timeWithOffset(epochMs: number, offsetMinutes: number): string {
  const local = new Date(epochMs + offsetMinutes * 60_000).toISOString().slice(0, 19);
  const sign = offsetMinutes < 0 ? '-' : '+';
  const minutes = Math.abs(offsetMinutes);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${local}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The time so many hours after another, with the same offset. */
export function hoursLater(iso: string, hours: number): string {
  const offset = /([+-])(\d\d):(\d\d)$/.exec(iso);
  const minutes = offset
    ? (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3]))
    : 0;
  return timeWithOffset(Date.parse(iso) + hours * 3_600_000, minutes);
}
