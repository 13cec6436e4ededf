/** The keys that lead to a place in a document, from the outside in. */
export type PathKeys = readonly (string | number)[];

/** Writes keys as a JSON path: `['rows', 2, 'cells', 'x-y']` is `$.rows[2].cells["x-y"]`. */
export function toPath(keys: PathKeys): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return /^[A-Za-z_$][\w$]*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
  }, '$');
}
