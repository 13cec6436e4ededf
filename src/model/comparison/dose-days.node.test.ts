import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type DoseWeek, doseWeeks } from './dose-days.js';
import { type Phase, SCHEDULE_WEEKS } from './rows/schedule.js';
import fc from '../../testing/fast-check.js';

const phase = (from: number, to: number, days?: number, most?: number): Phase => ({
  from,
  to,
  days,
  most,
  label: 'As said',
});

const unknown: DoseWeek = { known: false, certain: [], possible: [] };
const week = (certain: number[], possible: number[] = []): DoseWeek => ({
  known: true,
  certain,
  possible,
});

describe('the weeks of a schedule', () => {
  it('are the first twelve, whatever is said of them', () => {
    assert.equal(SCHEDULE_WEEKS, 12);
    for (const phases of [[], [phase(1, 1, 7)], [phase(1, 12, 1)]]) {
      assert.equal(doseWeeks(phases).length, 12);
    }
  });

  const rates: [days: number, doses: number[]][] = [
    [0, []],
    [1, [0]],
    [2, [0, 3]],
    [3, [0, 2, 4]],
    [4, [0, 1, 3, 5]],
    [5, [0, 1, 2, 4, 5]],
    [6, [0, 1, 2, 3, 4, 5]],
    [7, [0, 1, 2, 3, 4, 5, 6]],
  ];
  for (const [days, doses] of rates) {
    it(`have a dose on ${days} days, spread over each week`, () => {
      assert.deepEqual(
        doseWeeks([phase(1, 12, days)]),
        Array.from({ length: 12 }, () => week(doses)),
      );
    });
  }

  it('have one every other week for half a dose a week, from the first week of the phase on', () => {
    const withDose = (phases: Phase[]) =>
      doseWeeks(phases).flatMap(({ certain }, index) => (certain.length > 0 ? [index + 1] : []));
    assert.deepEqual(withDose([phase(1, 12, 0.5)]), [1, 3, 5, 7, 9, 11]);
    assert.deepEqual(withDose([phase(4, 9, 0.5)]), [4, 6, 8]);
    assert.deepEqual(withDose([phase(1, 12, 0.25)]), [1, 5, 9]);
    for (const { certain } of doseWeeks([phase(1, 12, 0.5)])) assert.ok(certain.length <= 1);
  });

  it('change with their phase', () => {
    const weeks = doseWeeks([phase(1, 4, 2), phase(5, 8, 1), phase(9, 12, 0.5)]);
    const first = (day: number[]) => week(day);
    assert.deepEqual(weeks, [
      ...Array.from({ length: 4 }, () => first([0, 3])),
      ...Array.from({ length: 4 }, () => first([0])),
      ...[[0], [], [0], []].map(first),
    ]);
  });

  it('are unknown where nobody has set how often, which is not the same as no dose', () => {
    const weeks = doseWeeks([phase(1, 3, 2), phase(4, 5, 0), phase(6, 8)]);
    assert.deepEqual(weeks.slice(3, 5), [week([]), week([])]);
    assert.deepEqual(weeks.slice(5, 8), [unknown, unknown, unknown], 'a phase without days');
    assert.deepEqual(weeks.slice(8), [unknown, unknown, unknown, unknown], 'weeks without a phase');
  });

  it('have further days that some people have a dose on', () => {
    assert.deepEqual(doseWeeks([phase(1, 1, 2, 3)])[0], week([0, 2], [4]));
    assert.deepEqual(doseWeeks([phase(1, 1, 1, 2)])[0], week([0], [3]));
    assert.deepEqual(doseWeeks([phase(1, 1, 0, 1)])[0], week([], [0]));
    assert.deepEqual(doseWeeks([phase(1, 1, 2, 2)])[0], week([0, 3]));
    assert.deepEqual(
      doseWeeks([phase(1, 4, 0.5, 1)]).slice(0, 4),
      [week([0]), week([], [0]), week([0]), week([], [0])],
      'weekly for some, every other week for others',
    );
  });

  it('have as many doses as the phase says, on different days of the week', () => {
    const halves = fc.integer({ min: 0, max: 14 }).map((half) => half / 2);
    fc.assert(
      fc.property(
        halves,
        halves,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 12 }),
        (one, other, a, b) => {
          const [days, most] = [Math.min(one, other), Math.max(one, other)];
          const [from, to] = [Math.min(a, b), Math.max(a, b)];
          const weeks = doseWeeks([phase(from, to, days, most)]);
          const length = to - from + 1;
          const count = (kind: 'certain' | 'possible') =>
            weeks.reduce((sum, week) => sum + week[kind].length, 0);
          assert.equal(count('certain'), Math.ceil(length * days));
          assert.equal(count('certain') + count('possible'), Math.ceil(length * most));
          weeks.forEach(({ known, certain, possible }, index) => {
            assert.equal(known, from <= index + 1 && index + 1 <= to);
            const all = [...certain, ...possible];
            assert.equal(new Set(all).size, all.length, 'no day twice');
            for (const day of all) assert.ok(Number.isInteger(day) && day >= 0 && day <= 6);
          });
        },
      ),
    );
  });

  it('have doses no closer together than an even spread needs', () => {
    for (let days = 2; days <= 7; days++) {
      const [{ certain }] = doseWeeks([phase(1, 1, days)]) as [DoseWeek];
      const gaps = certain.map((day, index) => (certain[index + 1] ?? 7 + certain[0]!) - day);
      assert.ok(Math.max(...gaps) - Math.min(...gaps) <= 1, `${days}: ${gaps.join(' ')}`);
    }
  });
});
