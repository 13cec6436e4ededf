import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verdictsOnStatic } from './static-verdicts.mjs';
import { ENHANCED, FORM, OLDER, OURS, PLAIN, SAME } from './variants.mjs';

/**
 * @param {string} variant
 * @param {Partial<import('./static-form.mjs').StaticResult>} [figures]
 * @returns {import('./static-form.mjs').StaticResult}
 */
const result = (variant, figures = {}) => ({
  ...{ scenario: 'static', width: 360, variant, base: PLAIN, html: 26_000, scripts: 0 },
  ...{ script: 0, style: 0, layout: 0, parse: 0, paint: 0, tasks: 100, evaluation: 0 },
  ...{ longestTask: 50, fcp: 10, lcp: 20, shown: 0, heap: 0, nodesAtLoad: 0, nodes: 0, shift: 0 },
  ...figures,
});

/** @param {import('./static-form.mjs').StaticResult[]} results */
const missed = (results) =>
  verdictsOnStatic(results)
    .filter(({ isMet }) => !isMet)
    .map(({ what }) => what.replace(/^.*: /, ''));

describe('verdicts on what was written beforehand', () => {
  it('are all met where it is as fast as plain HTML', () => {
    const variants = [PLAIN, FORM, ENHANCED, OURS, SAME, OLDER];
    const verdicts = verdictsOnStatic(variants.map((variant) => result(variant)));
    assert.equal(verdicts.length, 9);
    assert.ok(verdicts.every(({ isMet }) => isMet));
  });

  it('hold the largest paint, all work and the longest task against plain HTML of the same width', () => {
    const form = result(FORM, { lcp: 25, tasks: 121, longestTask: 61 });
    assert.deepEqual(missed([form, result(PLAIN)]), [
      'largest paint beside plain HTML',
      'all work beside plain HTML',
      'longest task beside plain HTML',
    ]);
    assert.deepEqual(missed([form, result(PLAIN, { width: 1200 })]), []);
  });

  it('hold all work against the script alone', () => {
    const results = [result(FORM), result(OURS, { tasks: 99 })];
    assert.deepEqual(missed(results), ['all work beside the script alone']);
  });

  it('weigh the form, and hear of anything that a script on it moves', () => {
    assert.deepEqual(missed([result(FORM, { html: 26_001 })]), ['bytes']);
    const moved = [ENHANCED, SAME, OLDER].map((variant) => result(variant, { shift: 0.001 }));
    assert.deepEqual(missed(moved), ['layout shift', 'layout shift', 'layout shift']);
    assert.deepEqual(missed([result(OURS, { shift: 0.02 }), result(PLAIN, { html: 99_999 })]), []);
  });
});
