/** How many tests passed and failed: the one line in which every test stage reports. */

/** @typedef {{ passed: number, failed: number }} Tally */

/** @param {Tally} tally */
export const tallyLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

/**
 * @param {string} output
 * @returns {Tally | undefined} the tally in the last line of the output, if it is one
 */
export function parseTally(output) {
  const match = /(?:^|\n)(\d+) passed, (\d+) failed\s*$/.exec(output);
  return match ? { passed: Number(match[1]), failed: Number(match[2]) } : undefined;
}

/**
 * @param {Tally[]} tallies
 * @returns {Tally}
 */
export const addTallies = (tallies) => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
});
