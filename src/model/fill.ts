/** Values by the names of the places that they fill. */
export type Values = Readonly<Record<string, string | number>>;

/** Fills `{name}` in a text. A place without a value stays as it is. */
export function fill(text: string, values: Values = {}): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );
}
