import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fullDocument, without, withValue } from '../../testing/documents.js';
import { parseComparison } from './parse-comparison.js';
import { isOverdue, lastReview, nextReview } from './review.js';
import fc from '../../testing/fast-check.js';

const day = (date: string) => new Date(`${date}T12:00:00Z`);

/** Long after every last review of these tests. */
const LATER = day('2150-01-01');

describe('the last review', () => {
  it('is the one stated, from that day on', () => {
    for (const today of ['2026-03-31', '2026-04-01', '2199-12-31']) {
      assert.equal(lastReview({ lastReviewed: '2026-03-31' }, day(today)), '2026-03-31', today);
    }
  });

  it('is none where it is still to come, or nobody states it', () => {
    assert.equal(lastReview({ lastReviewed: '2026-03-31' }, day('2026-03-30')), undefined);
    assert.equal(lastReview({ lastReviewed: '2200-12-31' }, day('2026-03-30')), undefined);
    assert.equal(lastReview({}, day('2026-03-30')), undefined);
  });

  it('is there on the day that the reader has, which may be ahead of UTC', () => {
    const zoneBefore = process.env['TZ'];
    try {
      process.env['TZ'] = 'Pacific/Kiritimati';
      const today = new Date('2026-03-30T11:00:00Z');
      assert.equal(lastReview({ lastReviewed: '2026-03-31' }, today), '2026-03-31');
      assert.equal(lastReview({ lastReviewed: '2026-04-01' }, today), undefined);
    } finally {
      if (zoneBefore === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zoneBefore;
    }
  });
});

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
    ['2024-02-29', 'P2Y', '2026-02-28'],
    ['2024-02-29', 'P36M', '2027-02-28'],
    ['2026-02-28', 'P1M', '2026-03-28'],
    ['2026-11-30', 'P14M', '2028-01-30'],
    ['2026-12-25', 'P2W', '2027-01-08'],
    ['2028-02-22', 'P1W', '2028-02-29'],
    ['2026-03-25', 'P1W', '2026-04-01'],
  ];
  for (const [lastReviewed, reviewEvery, next] of examples) {
    it(`of ${lastReviewed} and every ${reviewEvery} is ${next}`, () => {
      assert.equal(nextReview({ lastReviewed, reviewEvery, nextReview: undefined }, LATER), next);
    });
  }

  it('is the one stated, before one reckoned', () => {
    assert.equal(
      nextReview(
        { lastReviewed: '2026-01-01', reviewEvery: 'P1Y', nextReview: '2026-06-30' },
        LATER,
      ),
      '2026-06-30',
    );
  });

  it('is three years after the last at the latest, however it is promised', () => {
    const lastReviewed = '2024-02-29';
    for (const promise of [
      { nextReview: '2027-03-01' },
      { nextReview: '2200-12-31' },
      { nextReview: '2200-12-31', reviewEvery: 'P1Y' },
      { reviewEvery: 'P4Y' },
      { reviewEvery: 'P37M' },
      { reviewEvery: 'P157W' },
      { reviewEvery: 'P999Y' },
    ]) {
      assert.equal(
        nextReview({ lastReviewed, ...promise }, LATER),
        '2027-02-28',
        JSON.stringify(promise),
      );
    }
    assert.equal(nextReview({ lastReviewed, nextReview: '2027-02-27' }, LATER), '2027-02-27');
    assert.equal(nextReview({ lastReviewed, reviewEvery: 'P156W' }, LATER), '2027-02-25');
  });

  it('is not promised without a last review, nor with one still to come', () => {
    const promise = { nextReview: '2027-01-01', reviewEvery: 'P1Y' };
    assert.equal(nextReview(promise, day('2026-06-01')), undefined);
    assert.equal(
      nextReview({ ...promise, lastReviewed: '2026-06-02' }, day('2026-06-01')),
      undefined,
    );
  });

  it('is unknown where nothing tells it', () => {
    assert.equal(nextReview({}, LATER), undefined);
    assert.equal(nextReview({ lastReviewed: '2026-01-01' }, LATER), undefined);
  });

  it('stays in the month that was meant, on the same day or the last', () => {
    const days = fc.date({ min: day('1990-01-01'), max: day('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 36 }), (date, months) => {
        const lastReviewed = date.toISOString().slice(0, 10);
        const next = nextReview({ lastReviewed, reviewEvery: `P${months}M` }, LATER) ?? '';
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
      if (comparison)
        assert.match(nextReview(comparison, LATER) ?? '', /^\d{4}-\d\d-\d\d$/, period);
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

  it('is not overdue where no date of one is known', () => {
    assert.equal(isOverdue({}, day('2026-01-01')), false);
    assert.equal(isOverdue({ nextReview: '2020-01-01' }, day('2026-01-01')), false);
  });

  it('is overdue where no next one is promised', () => {
    assert.equal(isOverdue({ lastReviewed: '2026-01-01' }, day('2026-01-01')), true);
  });

  it('goes by the stated day', () => {
    assert.equal(isOverdue({ ...comparison, nextReview: '2026-04-30' }, day('2026-05-01')), true);
    assert.equal(isOverdue({ ...comparison, nextReview: '2028-04-30' }, day('2026-12-01')), false);
  });

  it('is overdue after three years, whatever is promised', () => {
    const promised = { ...comparison, nextReview: '2199-04-30' };
    assert.equal(isOverdue(promised, day('2029-03-31')), false);
    assert.equal(isOverdue(promised, day('2029-04-01')), true);
  });

  it('is not known where the last one is still to come', () => {
    const planned = { lastReviewed: '2026-06-02', nextReview: '2027-06-02' };
    assert.equal(isOverdue(planned, day('2026-06-01')), false);
    assert.equal(isOverdue(planned, day('2026-06-02')), false);
  });
});
