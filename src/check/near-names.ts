/** The names that one may be meant by which is none of them, the nearest first. */
export function nearNames(name: string, known: readonly string[]): string[] {
  return known
    .map((other) => ({ other, difference: differenceOf(name.toLowerCase(), other.toLowerCase()) }))
    .filter(({ difference }) => difference <= MOST_DIFFERENCE)
    .sort((one, other) => one.difference - other.difference)
    .map(({ other }) => other);
}

const MOST_DIFFERENCE = 2;

/** The length of the one run of characters in which two names differ. */
function differenceOf(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return Math.max(one.length, other.length) - start - end;
}
