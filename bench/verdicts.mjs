import { BARE, OURS, STATIC, TABLE } from './variants.mjs';

/** What was measured beside what is aimed at. */

/** @typedef {import('./variants.mjs').Result} Result */
/** @typedef {{ what: string, found: string, target: string, isMet: boolean }} Verdict */

/** All work as a ratio to static HTML of the same words. */
const MOST_WORK = new Map([
  ['2 x 14', 1.6],
  ['4 x 60', 1.4],
  ['6 x 300', 1.6],
  ['50 copies', 2],
]);
const MOST_NODES = { scenario: 'default', width: 360, atLoad: 3500, inTheEnd: 8500 };
/** Milliseconds. */
const LONGEST_TASK = 120;
/** As a ratio to static HTML. */
const LONGEST_BESIDE_STATIC = 1.5;

export const asCount = (/** @type {number} */ value) => value.toFixed(0);
export const asRatio = (/** @type {number} */ value) => `×${value.toFixed(2)}`;
export const asMilliseconds = (/** @type {number} */ value) => `${value.toFixed(0)} ms`;
export const asShift = (/** @type {number} */ value) => value.toFixed(3);

/**
 * @param {string} what
 * @param {number} value
 * @param {number} most
 * @param {(value: number) => string} format
 * @returns {Verdict}
 */
export const atMost = (what, value, most, format) => ({
  what,
  found: format(value),
  target: `at most ${format(most)}`,
  isMet: value <= most,
});

/**
 * @param {Result[]} results
 * @returns {Verdict[]} on what of ours was measured, as far as what it is held against was
 */
export const verdictsOn = (results) =>
  results
    .filter(({ variant }) => variant === OURS)
    .flatMap((ours) => {
      const beside = results.filter(
        ({ scenario, width }) => scenario === ours.scenario && width === ours.width,
      );
      return [
        ...onWork(ours, beside),
        ...onNodes(ours),
        ...onLongestTask(ours, beside),
        atMost('layout shift', ours.shift, 0, asShift),
      ].map((verdict) => ({
        ...verdict,
        what: `${ours.scenario}, ${ours.width} px: ${verdict.what}`,
      }));
    });

/**
 * @param {Result} ours
 * @param {Result[]} beside
 * @returns {Verdict[]}
 */
function onWork({ scenario, tasks }, beside) {
  const most = MOST_WORK.get(scenario);
  const plain = beside.find(({ variant }) => variant === STATIC);
  const [fastest] = beside
    .filter(({ variant }) => ![OURS, STATIC, BARE, TABLE].includes(variant))
    .sort((one, other) => one.tasks - other.tasks);
  const verdicts = [];
  if (most !== undefined && plain) {
    verdicts.push(atMost('all work beside static HTML', tasks / plain.tasks, most, asRatio));
  }
  if (fastest) {
    const verdict = atMost('all work beside peers', tasks, fastest.tasks, asMilliseconds);
    verdicts.push({ ...verdict, target: `${verdict.target}, as ${fastest.variant}` });
  }
  return verdicts;
}

/**
 * @param {Result} ours
 * @returns {Verdict[]}
 */
function onNodes({ scenario, width, nodesAtLoad, nodes }) {
  if (scenario !== MOST_NODES.scenario || width !== MOST_NODES.width) return [];
  return [
    atMost('nodes at load', nodesAtLoad, MOST_NODES.atLoad, asCount),
    atMost('nodes in the end', nodes, MOST_NODES.inTheEnd, asCount),
  ];
}

/**
 * @param {Result} ours
 * @param {Result[]} beside
 * @returns {Verdict[]}
 */
function onLongestTask({ longestTask }, beside) {
  const verdict = atMost('longest task', longestTask, LONGEST_TASK, asMilliseconds);
  const plain = beside.find(({ variant }) => variant === STATIC);
  if (!plain) return [verdict];
  const ratio = longestTask / plain.longestTask;
  return [
    verdict,
    atMost('longest task beside static HTML', ratio, LONGEST_BESIDE_STATIC, asRatio),
  ];
}

/** @param {Verdict[]} verdicts */
export function printVerdicts(verdicts) {
  console.log('\nbeside what is aimed at');
  for (const { what, found, target, isMet } of verdicts) {
    const verdict = isMet ? 'met' : 'missed';
    console.log(`  ${verdict.padEnd(7)} ${what.padEnd(58)} ${found.padStart(9)}   ${target}`);
  }
}
