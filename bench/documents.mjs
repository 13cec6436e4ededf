/** Made-up comparisons of any size, each of one kind of row, so size alone differs. */

const WORDS = 'This is what people most often ask about it, and what is known so far.';
const SOURCE = 'made-up';

/** @typedef {{ [treatment: string]: unknown }} Cells */
/** @typedef {(index: number, cells: (cell: (treatment: number) => unknown) => Cells) => Record<string, unknown>} RowKind */

/** @param {number} index */
const arm = (index) => ({
  events: 20 + (index % 40),
  comparator: { label: 'Dummy tablet', events: 10 + (index % 20) },
  certainty: 'moderate',
  sources: [SOURCE],
});

/**
 * Words that any table can show as they are, and no two cells alike, so that each can be looked for.
 *
 * @type {RowKind}
 */
export const textRow = (index, cells) => ({
  kind: 'text',
  cells: cells((treatment) => `To question ${index + 1} of treatment ${treatment + 1}: ${WORDS}`),
});

/**
 * Drawn as icon arrays: the dearest kind of row.
 *
 * @type {RowKind}
 */
export const chartRow = (index, cells) => ({
  kind: 'outcome',
  better: 'more',
  timeframe: 'at 8 weeks',
  population: 'adults',
  per: 100,
  comparison: 'indirect',
  cells: cells(() => [arm(index)]),
});

/**
 * @param {number} treatments
 * @param {number} rows
 * @param {RowKind} kind
 */
export function madeUpComparison(treatments, rows, kind = textRow) {
  const ids = Array.from({ length: treatments }, (_, index) => `treatment-${index + 1}`);
  const cells = (/** @type {(treatment: number) => unknown} */ cell) =>
    Object.fromEntries(ids.map((id, treatment) => [id, cell(treatment)]));
  const row = (/** @type {number} */ index) => ({
    label: `Question ${index + 1}`,
    ...kind(index, cells),
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
