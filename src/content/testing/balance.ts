import { partsOf } from '../../model/comparison/fields.js';
import { plainText, type RichText } from '../../model/comparison/inline.js';
import type { Comparison, Row } from '../../model/comparison/schema.js';

/** The longest cell of a row has at most this many times the words of the shortest. */
const ROW_RATIO = 1.8;
/** A whole row says more than its cells do one by one, so all that is said of a treatment is closer. */
const TOTAL_RATIO = 1.35;
/** Differences of a few words are no imbalance. */
const FEW = 12;

/** Finds rows, and whole treatments, that say much more of one treatment than of another. */
export function findImbalance(comparison: Comparison): string[] {
  const totals = new Map<string, number>();
  const found = comparison.sections.flatMap(({ rows }) =>
    rows.flatMap((row) => {
      const counts = wordsByTreatment(row);
      for (const [id, count] of counts) totals.set(id, (totals.get(id) ?? 0) + count);
      return isUneven(counts, ROW_RATIO) ? [describe(row.label, counts)] : [];
    }),
  );
  const parts = {
    'all rows': [...totals],
    summary: each(comparison, ({ summary }) => words(summary)),
    experience: each(comparison, ({ experience }) => words(experience)),
    'serious risks': each(comparison, ({ seriousRisks }) =>
      seriousRisks.reduce((sum, risk) => sum + words(partsOf(risk).short), 0),
    ),
    'number of serious risks': each(comparison, ({ seriousRisks }) => seriousRisks.length * FEW),
  };
  return [
    ...found,
    ...Object.entries(parts)
      .filter(([name, counts]) => isUneven(counts, name === 'all rows' ? TOTAL_RATIO : ROW_RATIO))
      .map(([name, counts]) => describe(name, counts)),
  ];
}

/** Finds cells that are left empty without a word on why: whether nobody knows, or nobody here has checked. */
export function findGaps(comparison: Comparison): string[] {
  const ids = comparison.treatments.map(({ id }) => id);
  return comparison.sections.flatMap(({ rows }) =>
    rows.flatMap((row) => {
      if (row.kind === 'list') return [];
      const cells = row.cells as Record<string, unknown>;
      return ids
        .filter((id) => cells[id] === undefined && !row.missing?.[id]?.why)
        .map((id) => `${row.label} / ${id}`);
    }),
  );
}

/** How many words a row says of each treatment; none where it is made of numbers. */
function wordsByTreatment(row: Row): [string, number][] {
  switch (row.kind) {
    case 'text':
      return Object.entries(row.cells).map(([id, cell]) => [id, words(cell)]);
    case 'passages':
      return Object.entries(row.cells).map(([id, cell]) => [
        id,
        cell
          .flatMap(({ text, points }) => points ?? [text])
          .reduce((sum, piece) => sum + words(piece), 0),
      ]);
    case 'facts':
      return Object.entries(row.cells).map(([id, { value, note }]) => [
        id,
        wordsOf(value) + words(note),
      ]);
    case 'timeline':
      return Object.entries(row.cells).map(([id, { note }]) => [id, words(note)]);
    case 'schedule':
      return Object.entries(row.cells).map(([id, { phases, note }]) => [
        id,
        wordsOf(phases.map(({ label }) => label).join(' ')) + words(note),
      ]);
    default:
      return [];
  }
}

function each(
  { treatments }: Comparison,
  count: (treatment: Comparison['treatments'][number]) => number,
): [string, number][] {
  return treatments.map((treatment) => [treatment.id, count(treatment)]);
}

function isUneven(counts: readonly (readonly [string, number])[], ratio: number): boolean {
  const numbers = counts.map(([, count]) => count);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return most - least > FEW && most > least * ratio;
}

function describe(name: string, counts: readonly (readonly [string, number])[]): string {
  return `${name}: ${counts.map(([id, count]) => `${id} ${count}`).join(', ')} words`;
}

function words(text: RichText | undefined): number {
  return text ? wordsOf(plainText(text)) : 0;
}

function wordsOf(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
