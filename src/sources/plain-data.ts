/**
 * A copy of a page's value as JSON would carry it. `JSON.stringify` is not asked: libraries of old give arrays and
 * dates a `toJSON` that quotes everything twice.
 */
export function plainData(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainData);
  if (typeof value !== 'object' || !value) return value;
  // Feeds write dates like this, too, and an invalid one does not throw.
  if (value instanceof Date) return value.toUTCString();
  if ('toJSON' in value) return plainData((value as { toJSON: () => unknown }).toJSON());
  return Object.fromEntries(
    Object.entries(value).map(([name, content]) => [name, plainData(content)]),
  );
}
