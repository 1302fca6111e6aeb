/** A value in one text, whatever the order in which its parts were written. */
export function inOneText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

/** Whether two values hold the same. */
export function isSameValue(one: unknown, other: unknown): boolean {
  return inOneText(one) === inOneText(other);
}
