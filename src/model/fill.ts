/** Values by the names of the places that they fill. */
export type Values = Readonly<Record<string, string | number>>;

/** Fills `{name}` in a text. A place without a value stays as it is. */
export function fill(text: string, values: Values = {}): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );
}

/** The places of a text, in an order that tells whether another has the same. */
export function placesIn(text: string): string {
  return (text.match(/\{\w+\}/g) ?? []).sort().join();
}
