import type { Comparison, Treatment } from '../model/comparison/schema.js';
import { shortNameOf } from '../model/comparison/schema.js';
import { visitRows } from '../model/comparison/visit.js';
import { citedSources } from './cited-sources.js';
import { wordCount } from './word-count.js';

/** How much of something there is on a treatment. */
type Measure = (comparison: Comparison, treatment: Treatment) => number;

/** A treatment that has far less of something than another. */
interface Unequal {
  readonly index: number;
  readonly count: number;
  readonly most: number;
  /** The name of the one that has most. */
  readonly other: string;
}

/**
 * Finds the treatments that have far less of something than another.
 *
 * @param least below so many of the other, nobody takes it for more
 * @param ratio so many times as many are far more
 */
export function unequal(
  comparison: Comparison,
  measure: Measure,
  { least, ratio }: { readonly least: number; readonly ratio: number },
): Unequal[] {
  const counts = comparison.treatments.map((treatment) => measure(comparison, treatment));
  const most = Math.max(...counts);
  const richest = comparison.treatments[counts.indexOf(most)];
  if (most < least || !richest) return [];
  const other = shortNameOf(richest);
  return counts.flatMap((count, index) =>
    count * ratio < most ? { index, count, most, other } : [],
  );
}

export const wordsOn: Measure = (comparison, treatment) => {
  const { summary, experience, seriousRisks } = treatment;
  return wordCount([summary, experience, seriousRisks, cellsOf(comparison, treatment)]);
};

/** Rates of people: arms of outcomes, and effects. A row that says of one why it has none, is no comparison of them. */
export const figuresOn: Measure = (comparison, { id }) => {
  let count = 0;
  visitRows(comparison, (row) => {
    if (row.kind === 'list' || row.missing) return;
    if (row.kind === 'outcome') count += row.cells[id]?.length ?? 0;
    if (row.kind === 'effects') count += row.cells[id]?.effects.length ?? 0;
  });
  return count;
};

export const sourcesOn: Measure = (comparison, treatment) =>
  citedSources([treatment, cellsOf(comparison, treatment)]).size;

export const risksOf: Measure = (_comparison, { seriousRisks }) => seriousRisks.length;

function cellsOf(comparison: Comparison, { id }: Treatment): unknown[] {
  const cells: unknown[] = [];
  visitRows(comparison, (row) => {
    if (row.kind !== 'list') cells.push(row.cells[id]);
  });
  return cells;
}

/** The rows in which nothing is known of a treatment, and which share of all they are. */
export function gapsOf(
  comparison: Comparison,
  id: string,
): { readonly gaps: number; readonly share: number } {
  let [gaps, rows] = [0, 0];
  visitRows(comparison, (row) => {
    if (row.kind === 'list') return;
    rows += 1;
    if (!Object.hasOwn(row.cells, id)) gaps += 1;
  });
  return { gaps, share: rows === 0 ? 0 : gaps / rows };
}
