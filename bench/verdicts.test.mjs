import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BARE, OURS, STATIC, TABLE } from './variants.mjs';
import { verdictsOn } from './verdicts.mjs';

/**
 * @param {string} variant
 * @param {Partial<import('./variants.mjs').Result>} [figures]
 * @returns {import('./variants.mjs').Result}
 */
const result = (variant, figures = {}) => ({
  ...{ scenario: '2 x 14', width: 1200, variant, base: STATIC, script: 0, style: 0, layout: 0 },
  ...{ parse: 0, paint: 0, tasks: 100, evaluation: 0, longestTask: 50, shown: 0, heap: 0 },
  ...{ fcp: 0, lcp: 0, nodesAtLoad: 0, nodes: 0, shift: 0 },
  ...figures,
});

/** @param {import('./variants.mjs').Result[]} results */
const missed = (results) =>
  verdictsOn(results)
    .filter(({ isMet }) => !isMet)
    .map(({ what }) => what.replace(/^.*: /, ''));

describe('verdicts', () => {
  it('are on ours alone, and all met where it is as fast as static HTML', () => {
    const verdicts = verdictsOn([result(OURS), result(STATIC), result(BARE), result(TABLE)]);
    assert.equal(verdicts.length, 4);
    assert.ok(verdicts.every(({ isMet }) => isMet));
  });

  it('hold all work against static HTML of the same scenario and width', () => {
    const ours = result(OURS, { tasks: 161 });
    assert.deepEqual(missed([ours, result(STATIC)]), ['all work beside static HTML']);
    assert.deepEqual(missed([ours, result(STATIC, { width: 360, tasks: 1 })]), []);
    const four = { scenario: '4 x 60', tasks: 150 };
    assert.deepEqual(missed([result(OURS, four), result(STATIC, { ...four, tasks: 100 })]), [
      'all work beside static HTML',
    ]);
  });

  it('name the fastest peer where one is faster', () => {
    const results = [result(OURS), result('slow', { tasks: 120 }), result('quick', { tasks: 90 })];
    assert.deepEqual(missed(results), ['all work beside peers']);
    assert.equal(verdictsOn(results)[0]?.target, 'at most 90 ms, as quick');
    assert.deepEqual(missed([result(OURS), result('slow', { tasks: 120 })]), []);
  });

  it('count the nodes of the built-in comparison on a phone', () => {
    const many = { scenario: 'default', nodesAtLoad: 3501, nodes: 8501 };
    assert.deepEqual(missed([result(OURS, { ...many, width: 360 })]), [
      'nodes at load',
      'nodes in the end',
    ]);
    assert.deepEqual(missed([result(OURS, many)]), []);
  });

  it('hear of long tasks and of anything that moves', () => {
    const results = [result(OURS, { longestTask: 121, shift: 0.001 }), result(STATIC)];
    assert.deepEqual(missed(results), [
      'longest task',
      'longest task beside static HTML',
      'layout shift',
    ]);
  });
});
