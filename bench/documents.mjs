/** Made-up comparisons of any size. Every kind of row takes its turn, so size alone differs. */

const WORDS = 'This is what people most often ask about it, and what is known so far.';
const SOURCE = 'made-up';

/** @typedef {{ [treatment: string]: unknown }} Cells */

/** @param {number} index */
const arm = (index) => ({
  events: 20 + (index % 40),
  comparator: { label: 'Dummy tablet', events: 10 + (index % 20) },
  certainty: 'moderate',
  sources: [SOURCE],
});

/** @param {number} index */
const effects = (index) => ({
  timeframe: 'over 8 weeks',
  population: 'adults in one trial',
  comparator: 'Dummy tablet',
  sources: [SOURCE],
  effects: ['Headache', 'Nausea', 'Dizziness'].map((label, place) => ({
    label,
    events: 5 + ((index + place) % 20),
    comparator: 3 + place,
  })),
});

/** @type {((index: number, cells: (cell: unknown) => Cells) => Record<string, unknown>)[]} */
const ROWS = [
  (_index, cells) => ({ kind: 'text', cells: cells(`${WORDS} [@${SOURCE}]`) }),
  (_index, cells) => ({ kind: 'facts', cells: cells({ value: 'Once a day', note: WORDS }) }),
  (index, cells) => ({
    kind: 'outcome',
    better: 'more',
    timeframe: 'at 8 weeks',
    population: 'adults',
    per: 100,
    comparison: 'indirect',
    cells: cells([arm(index)]),
  }),
  (index, cells) => ({ kind: 'effects', per: 100, cells: cells(effects(index)) }),
];

/** Only what is drawn as icon arrays: the dearest kind of row. */
export const CHARTS = ROWS.slice(2, 3);

/**
 * @param {number} treatments
 * @param {number} rows
 * @param {typeof ROWS} kinds rows that take their turn
 * @returns {Record<string, unknown>}
 */
export function madeUpComparison(treatments, rows, kinds = ROWS) {
  const ids = Array.from({ length: treatments }, (_, index) => `treatment-${index + 1}`);
  const cells = (/** @type {unknown} */ cell) => Object.fromEntries(ids.map((id) => [id, cell]));
  const row = (/** @type {number} */ index) => ({
    label: `Question ${index + 1}`,
    ...kinds[index % kinds.length]?.(index, cells),
  });
  return {
    id: 'made-up',
    title: `A made-up comparison of ${treatments} treatments`,
    treatments: ids.map((id, index) => ({
      id,
      name: `Treatment ${index + 1}`,
      summary: WORDS,
      approval: [{ region: 'US', route: 'tablet', status: 'approved' }],
      seriousRisks: [WORDS],
    })),
    sections: Array.from({ length: Math.ceil(rows / 10) }, (_, section) => ({
      id: `section-${section + 1}`,
      title: `Section ${section + 1}`,
      rows: Array.from({ length: Math.min(10, rows - section * 10) }, (_, place) =>
        row(section * 10 + place),
      ),
    })),
    sources: [{ id: SOURCE, kind: 'other', title: 'Made up for measurements' }],
    crisisLines: [{ region: 'US', name: 'Lifeline', call: '988' }],
    published: '2026-01-01',
    lastReviewed: '2026-01-01',
    nextReview: '2099-01-01',
    authors: [{ name: 'Nobody' }],
    funding: 'None',
    competingInterests: 'None',
  };
}
