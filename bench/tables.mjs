/** How results are summed up and printed. */

/** @typedef {import('./measure.mjs').Measurement} Measurement */

/** @param {number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/**
 * @template {object} Figures
 * @param {Figures[]} measurements
 * @returns {Figures}
 */
export const medians = (measurements) =>
  /** @type {Figures} */ (
    Object.fromEntries(
      Object.keys(measurements[0] ?? {}).map((key) => [
        key,
        median(measurements.map((measurement) => Number(Reflect.get(measurement, key)))),
      ]),
    )
  );

/** @typedef {readonly [key: keyof Measurement, title: string, digits: number]} Column */

/** @satisfies {readonly Column[]} */
export const COLUMNS = /** @type {const} */ ([
  ['script', 'script ms', 0],
  ['style', 'style ms', 0],
  ['layout', 'layout ms', 0],
  ['parse', 'parse ms', 0],
  ['paint', 'paint ms', 0],
  ['tasks', 'all ms', 0],
  ['evaluation', 'evaluate ms', 0],
  ['longestTask', 'longest ms', 0],
  ['heap', 'heap kB', 0],
  ['nodesAtLoad', 'at load', 0],
  ['nodes', 'nodes', 0],
  ['shift', 'shift', 3],
]);

/**
 * @param {string} first
 * @param {string[]} cells
 */
export const line = (first, cells) =>
  [first.padEnd(28), ...cells.map((cell) => cell.padStart(11))].join(' ');

/**
 * @template {string} Key
 * @param {Record<Key, number>} result
 * @param {readonly (readonly [key: Key, title: string, digits: number])[]} columns
 */
export const figures = (result, columns) =>
  columns.map(([key, , digits]) =>
    (key === 'heap' ? result[key] / 1000 : result[key]).toFixed(digits),
  );

/**
 * @template {string} Key
 * @param {Record<Key, number>} result
 * @param {Record<Key, number>} base
 * @param {readonly (readonly [key: Key, title: string, digits: number])[]} columns
 */
export const ratios = (result, base, columns) =>
  columns.map(([key]) => (base[key] === 0 ? '–' : `×${(result[key] / base[key]).toFixed(2)}`));
