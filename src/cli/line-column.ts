/** A place in a text, as editors count: from 1, and columns in characters of JavaScript. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds the places of indices in a text. */
export function lineColumns(text: string): (index: number) => Place {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (index) => {
    const line = lineOf(starts, index);
    return { line: line + 1, column: index - (starts[line] ?? 0) + 1 };
  };
}

/** The last of ascending starts that is not behind an index. */
function lineOf(starts: readonly number[], index: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}
