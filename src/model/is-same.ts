/** Whether two pieces of data say the same. Nothing of a page's is asked, as `JSON.stringify` would ask its `toJSON`. */
export function isSame(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return one === other;
  const names = Object.keys(one);
  return (
    names.join() === Object.keys(other).join() &&
    names.every((name) => isSame(one[name], other[name]))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return Object(value) === value;
}
