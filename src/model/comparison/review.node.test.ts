import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fullDocument, without, withValue } from '../../testing/documents.js';
import { parseComparison } from './parse-comparison.js';
import { isOverdue, nextReview } from './review.js';
import fc from '../../testing/fast-check.js';

const day = (date: string) => new Date(`${date}T12:00:00Z`);

describe('the next review', () => {
  const examples: [lastReviewed: string, reviewEvery: string, next: string][] = [
    ['2026-03-31', 'P1Y', '2027-03-31'],
    ['2026-03-31', 'P0M', '2026-03-31'],
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2024-01-31', 'P1M', '2024-02-29'],
    ['2026-03-31', 'P1M', '2026-04-30'],
    ['2026-08-31', 'P6M', '2027-02-28'],
    ['2026-12-31', 'P2M', '2027-02-28'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2024-02-29', 'P4Y', '2028-02-29'],
    ['2026-02-28', 'P1M', '2026-03-28'],
    ['2026-11-30', 'P14M', '2028-01-30'],
    ['2026-12-25', 'P2W', '2027-01-08'],
    ['2028-02-22', 'P1W', '2028-02-29'],
    ['2026-03-25', 'P1W', '2026-04-01'],
  ];
  for (const [lastReviewed, reviewEvery, next] of examples) {
    it(`of ${lastReviewed} and every ${reviewEvery} is ${next}`, () => {
      assert.equal(nextReview({ lastReviewed, reviewEvery, nextReview: undefined }), next);
    });
  }

  it('is the one stated, before one reckoned', () => {
    assert.equal(
      nextReview({ lastReviewed: '2026-01-01', reviewEvery: 'P1Y', nextReview: '2026-06-30' }),
      '2026-06-30',
    );
  });

  it('is unknown where nothing tells it', () => {
    assert.equal(nextReview({}), undefined);
    assert.equal(nextReview({ lastReviewed: '2026-01-01' }), undefined);
    assert.equal(nextReview({ reviewEvery: 'P1Y' }), undefined);
  });

  it('stays in the month that was meant, on the same day or the last', () => {
    const days = fc.date({ min: day('1990-01-01'), max: day('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 60 }), (date, months) => {
        const lastReviewed = date.toISOString().slice(0, 10);
        const next = nextReview({ lastReviewed, reviewEvery: `P${months}M` }) ?? '';
        const [year, month, dayOfMonth] = lastReviewed.split('-').map(Number) as [
          number,
          number,
          number,
        ];
        const index = year * 12 + month - 1 + months;
        const lastDay = new Date(
          Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0),
        ).getUTCDate();
        const expected = new Date(
          Date.UTC(Math.floor(index / 12), index % 12, Math.min(dayOfMonth, lastDay)),
        );
        assert.equal(next, expected.toISOString().slice(0, 10));
      }),
    );
  });

  it('is a day for every length of time that a document may state', () => {
    for (const period of [
      'P9Y',
      'P99Y',
      'P9999Y',
      'P400000Y',
      'P99999999999999999999W',
      'P8000M',
    ]) {
      const document = withValue(without(fullDocument(), '$.nextReview'), '$.reviewEvery', period);
      const { comparison } = parseComparison(document);
      if (comparison) assert.match(nextReview(comparison) ?? '', /^\d{4}-\d\d-\d\d$/, period);
    }
  });
});

describe('a review', () => {
  const comparison = { lastReviewed: '2026-03-31', reviewEvery: 'P6M' };

  it('is overdue from the day after it was due', () => {
    assert.equal(isOverdue(comparison, day('2026-09-29')), false);
    assert.equal(isOverdue(comparison, day('2026-09-30')), false);
    assert.equal(isOverdue(comparison, day('2026-10-01')), true);
    assert.equal(isOverdue(comparison, day('2031-01-01')), true);
  });

  it('is overdue where none is promised', () => {
    assert.equal(isOverdue({}, day('2026-01-01')), true);
    assert.equal(isOverdue({ lastReviewed: '2026-01-01' }, day('2026-01-01')), true);
  });

  it('goes by the stated day', () => {
    assert.equal(isOverdue({ ...comparison, nextReview: '2026-04-30' }, day('2026-05-01')), true);
    assert.equal(isOverdue({ ...comparison, nextReview: '2030-04-30' }, day('2026-12-01')), false);
  });
});
