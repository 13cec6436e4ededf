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

const TODAY = new Date('2026-06-01T12:00:00Z');

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

  it('include a day of review that has come, and not one still to come', () => {
    const reviewed = (days: number) => {
      const day = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
      return parseComparison({ ...fullDocument(), lastReviewed: day, nextReview: '2200-01-01' });
    };
    assert.deepEqual(reviewed(-2).diagnostics, []);
    const early = reviewed(2);
    assert.ok(early.comparison, 'it is still shown');
    const { message } = assertOnly(early, {
      code: 'locked-review-date',
      path: '$.lastReviewed',
      hint: /last check/,
    });
    assert.match(message, /to come/);
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
    assert.deepEqual(findLockedGaps(parsed(fullDocument()), TODAY), []);
  });

  it('are missed on the days before their review', () => {
    const gapsOn = (day: string) =>
      findLockedGaps(parsed(fullDocument()), new Date(`${day}T12:00:00Z`)).map(({ code }) => code);
    assert.deepEqual(gapsOn('2026-03-30'), ['locked-review-date']);
    assert.deepEqual(gapsOn('2026-03-31'), []);
  });

  it('say which treatment lacks them', () => {
    assert.deepEqual(
      findLockedGaps(parsed(minimalDocument()), TODAY).map(({ code, treatment }) => [
        code,
        treatment?.id,
      ]),
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
