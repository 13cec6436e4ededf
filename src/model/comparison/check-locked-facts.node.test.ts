import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findLockedGaps } from './check-locked-facts.js';
import {
  fullDocument,
  minimalDocument,
  parsed,
  without,
  withValue,
} from '../../testing/documents.js';
import { assertFound, assertOnly } from '../../testing/findings.js';
import { parseComparison } from './parse-comparison.js';

const LOCKED = [
  { field: '$.treatments[1].approval', code: 'locked-approval', hint: /region.*route.*status/ },
  { field: '$.treatments[1].seriousRisks', code: 'locked-serious-risks', hint: /risk/ },
  { field: '$.lastReviewed', code: 'locked-review-date', hint: /2026-03-31/ },
  { field: '$.crisisLines', code: 'locked-crisis-line', hint: /region/ },
] as const;

describe('the facts that no page may leave out', () => {
  for (const { field, code, hint } of LOCKED) {
    it(`are missed when ${field} is left out, and the comparison is shown all the same`, () => {
      const result = parseComparison(without(fullDocument(), field));
      assert.ok(result.comparison, 'it is still shown');
      assertOnly(result, { code, path: field, hint });
    });
  }

  for (const { field, code, hint } of LOCKED.filter(({ code }) => code !== 'locked-review-date')) {
    it(`are missed when ${field} is an empty list`, () => {
      const result = parseComparison(withValue(fullDocument(), field, []));
      assert.ok(result.comparison, 'it is still shown');
      assertOnly(result, { code, path: field, hint });
    });
  }

  it('include when the next review is, as a date or as a length of time', () => {
    const noDate = without(fullDocument(), '$.nextReview');
    const noLength = without(fullDocument(), '$.reviewEvery');
    assert.deepEqual(parseComparison(noDate).diagnostics, []);
    assert.deepEqual(parseComparison(noLength).diagnostics, []);
    const result = parseComparison(without(noDate, '$.reviewEvery'));
    assert.ok(result.comparison, 'it is still shown');
    assertOnly(result, {
      code: 'locked-review-policy',
      path: '$.nextReview',
      hint: /"nextReview".*"reviewEvery"/,
    });
  });

  it('are each named in a document that has none of them', () => {
    const result = parseComparison(minimalDocument());
    assert.ok(result.comparison, 'it is still shown');
    assert.equal(result.diagnostics.length, 7);
    for (const index of [0, 1]) {
      assertFound(result, { code: 'locked-approval', path: `$.treatments[${index}].approval` });
      assertFound(result, {
        code: 'locked-serious-risks',
        path: `$.treatments[${index}].seriousRisks`,
      });
    }
  });

  it('are missed in no document that has them', () => {
    assert.deepEqual(findLockedGaps(parsed(fullDocument())), []);
  });

  it('say which treatment lacks them', () => {
    assert.deepEqual(
      findLockedGaps(parsed(minimalDocument())).map(({ code, treatment }) => [code, treatment?.id]),
      [
        ['locked-approval', 'heat'],
        ['locked-serious-risks', 'heat'],
        ['locked-approval', 'cold'],
        ['locked-serious-risks', 'cold'],
        ['locked-review-date', undefined],
        ['locked-review-policy', undefined],
        ['locked-crisis-line', undefined],
      ],
    );
  });
});
