/** The first of the values that is something. */
export function firstReadable<Raw, Value>(
  values: Iterable<Raw>,
  read: (raw: Raw) => Value | undefined,
): Value | undefined {
  for (const raw of values) {
    const value = read(raw);
    if (value) return value;
  }
  return undefined;
}
