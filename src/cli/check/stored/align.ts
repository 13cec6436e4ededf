import { type Pair, sharedOnce } from './shared-once.js';

/** Fewer letters in a row are the same by chance. */
const SHORTEST_RUN = 4;
/** Two parts are compared letter by letter as long as that takes no more steps. */
const MOST_STEPS = 4_000_000;

/** For each letter of what is expected, the index in what is there that it was found at, or -1. */
export type Alignment = Int32Array;

/**
 * Finds a text again in another that was changed: first the places that are in each once, in their order (patience
 * diff), and between them letter by letter.
 */
export function align(expected: string, actual: string): Alignment {
  const unchanged = actual.indexOf(expected);
  if (unchanged >= 0)
    return Int32Array.from({ length: expected.length }, (_, index) => unchanged + index);
  const found = new Int32Array(expected.length).fill(-1);
  let [from, at] = [0, 0];
  for (const [anchor, place] of [
    ...inOrder(sharedOnce(expected, actual)),
    [expected.length, actual.length] as const,
  ]) {
    if (anchor < from || place < at) continue;
    alignBetween(expected, actual, [from, at], [anchor, place], found);
    [from, at] = [anchor, place];
    while (from < expected.length && expected[from] === actual[at]) found[from++] = at++;
  }
  dropShortRuns(found);
  return found;
}

/** The longest choice of pairs whose second numbers rise too. */
function inOrder(pairs: readonly Pair[]): Pair[] {
  /** For each length, the pair that the lowest such choice ends with. */
  const ends: number[] = [];
  const before: number[] = [];
  pairs.forEach(([, actual], index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < actual) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1] ?? -1;
    ends[low] = index;
  });
  const chosen: Pair[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index];
    if (pair) chosen.push(pair);
  }
  return chosen.reverse();
}

function alignBetween(
  expected: string,
  actual: string,
  [startFrom, startAt]: Pair,
  [endFrom, endAt]: Pair,
  found: Alignment,
): void {
  let [from, at, lastFrom, lastAt] = [startFrom, startAt, endFrom, endAt];
  while (from < lastFrom && at < lastAt && expected[from] === actual[at]) found[from++] = at++;
  while (from < lastFrom && at < lastAt && expected[lastFrom - 1] === actual[lastAt - 1]) {
    found[--lastFrom] = --lastAt;
  }
  const [rows, columns] = [lastFrom - from, lastAt - at];
  if (rows === 0 || columns === 0 || rows * columns > MOST_STEPS) return;
  const longest = commonLengths(expected.slice(from, lastFrom), actual.slice(at, lastAt));
  const width = columns + 1;
  for (let [row, column] = [0, 0]; row < rows && column < columns;) {
    if (expected[from + row] === actual[at + column]) found[from + row++] = at + column++;
    else if (
      (longest[(row + 1) * width + column] ?? 0) >= (longest[row * width + column + 1] ?? 0)
    ) {
      row += 1;
    } else column += 1;
  }
}

/** How many letters the ends of two texts have in common in their order, for each start in the one and the other. */
function commonLengths(one: string, other: string): Uint16Array {
  const width = other.length + 1;
  const longest = new Uint16Array((one.length + 1) * width);
  for (let row = one.length - 1; row >= 0; row--) {
    for (let column = other.length - 1; column >= 0; column--) {
      const place = row * width + column;
      longest[place] =
        one[row] === other[column]
          ? (longest[place + width + 1] ?? 0) + 1
          : Math.max(longest[place + width] ?? 0, longest[place + 1] ?? 0);
    }
  }
  return longest;
}

function dropShortRuns(found: Alignment): void {
  let start = 0;
  for (let index = 1; index <= found.length; index++) {
    if (index < found.length && found[index] === (found[index - 1] ?? 0) + 1) continue;
    const isWhole = start === 0 && index === found.length;
    if (index - start < SHORTEST_RUN && !isWhole) found.fill(-1, start, index);
    start = index;
  }
}
