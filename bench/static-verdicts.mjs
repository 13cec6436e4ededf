import { ENHANCED, FORM, OLDER, OURS, PLAIN, SAME } from './variants.mjs';
import { asCount, asMilliseconds, asRatio, asShift, atMost } from './verdicts.mjs';

/** What was measured of comparisons written beforehand, beside what is aimed at. */

/** @typedef {import('./static-form.mjs').StaticResult} StaticResult */
/** @typedef {import('./verdicts.mjs').Verdict} Verdict */

/** As a ratio to plain HTML of the same words. */
const MOST_BESIDE_PLAIN = 1.2;
/** After brotli, with its styles and what stands in for it. */
const MOST_BYTES = 26_000;

/** @type {[figure: 'lcp' | 'tasks' | 'longestTask', title: string][]} */
const HELD_AGAINST_PLAIN = [
  ['lcp', 'largest paint'],
  ['tasks', 'all work'],
  ['longestTask', 'longest task'],
];

/**
 * @param {StaticResult[]} results
 * @returns {Verdict[]}
 */
export const verdictsOnStatic = (results) =>
  results.flatMap((result) => {
    const beside = results.filter(({ width }) => width === result.width);
    const verdicts = result.variant === FORM ? onForm(result, beside) : onScript(result);
    return verdicts.map((verdict) => ({
      ...verdict,
      what: `${result.variant}, ${result.width} px: ${verdict.what}`,
    }));
  });

/**
 * @param {StaticResult} form
 * @param {StaticResult[]} beside of the same width
 * @returns {Verdict[]}
 */
function onForm(form, beside) {
  const plain = beside.find(({ variant }) => variant === PLAIN);
  const script = beside.find(({ variant }) => variant === OURS);
  const verdicts = [
    atMost('bytes', form.html, MOST_BYTES, asCount),
    atMost('layout shift', form.shift, 0, asShift),
  ];
  if (plain) {
    for (const [figure, title] of HELD_AGAINST_PLAIN) {
      const ratio = form[figure] / plain[figure];
      verdicts.push(atMost(`${title} beside plain HTML`, ratio, MOST_BESIDE_PLAIN, asRatio));
    }
  }
  if (script) {
    verdicts.push(
      atMost('all work beside the script alone', form.tasks, script.tasks, asMilliseconds),
    );
  }
  return verdicts;
}

/**
 * @param {StaticResult} result
 * @returns {Verdict[]}
 */
const onScript = ({ variant, shift }) =>
  [ENHANCED, SAME, OLDER].includes(variant) ? [atMost('layout shift', shift, 0, asShift)] : [];
