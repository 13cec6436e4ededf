/**
 * The order in which a comparison is read with a reader's marks: that of the values, never that of the treatments, which is
 * the author's.
 */
import type { Guide, GuideValue, Tension } from '../comparison/guide.js';
import type { Comparison, Row, Treatment } from '../comparison/schema.js';
import { type GuideState, type Mark, markOf } from './state.js';

/** Marks of what is read first, in their order. The rest was marked as not mattering, or not marked. */
const FIRST: readonly Mark[] = ['much', 'little', 'unsure'];

/** Marks of what matters, so that it can stand in the way of something else that does. */
const MATTERING: readonly (Mark | undefined)[] = ['much', 'little'];

/** A row that says nothing of some treatments. */
export interface Gap {
  readonly row: Row;
  readonly treatments: readonly Treatment[];
}

/** A value, and what of the comparison is read for it. */
export interface PlannedValue {
  readonly value: GuideValue;
  readonly mark: Mark | undefined;
  /** The rows that bear on it and do not stand under a value before. */
  readonly rows: readonly Row[];
  /** Those that do. */
  readonly rowsAbove: readonly Row[];
  readonly gaps: readonly Gap[];
}

export interface Plan {
  /** What matters, and what the reader is not sure of. */
  readonly marked: readonly PlannedValue[];
  readonly others: readonly PlannedValue[];
  /** Rows that bear on no value, and that a question is about. */
  readonly rowsAside: readonly Row[];
  readonly tensions: readonly Tension[];
}

export function planOf(
  comparison: Comparison,
  guide: Guide,
  state: Pick<GuideState, 'marks'>,
): Plan {
  const rows = rowsById(comparison);
  const shown = new Set<Row>();
  const plan = (value: GuideValue): PlannedValue => {
    const own = [...new Set(value.rows)].flatMap((id) => rows.get(id) ?? []);
    const rowsAbove = own.filter((row) => shown.has(row));
    for (const row of own) shown.add(row);
    return {
      value,
      mark: markOf(state, value.id),
      rows: own.filter((row) => !rowsAbove.includes(row)),
      rowsAbove,
      gaps: own.flatMap((row) => gapOf(row, comparison.treatments)),
    };
  };
  const marked = FIRST.flatMap((mark) =>
    guide.values.filter(({ id }) => markOf(state, id) === mark),
  );
  const others = guide.values.filter((value) => !marked.includes(value));
  const planned = { marked: marked.map(plan), others: others.map(plan) };
  const asked = guide.understanding.flatMap((question) => question.rows);
  const aside = [...new Set(asked)].flatMap((id) => rows.get(id) ?? []);
  return {
    ...planned,
    rowsAside: aside.filter((row) => !shown.has(row)),
    tensions: guide.tensions.filter(({ values }) =>
      values.every((id) => MATTERING.includes(markOf(state, id))),
    ),
  };
}

/** The id of the value under which a row stands, or nothing where it stands aside. */
export function valueWith({ marked, others }: Plan, row: string): string | undefined {
  return [...marked, ...others].find(({ rows }) => rows.some(({ id }) => id === row))?.value.id;
}

export function rowsById({ sections }: Comparison): ReadonlyMap<string, Row> {
  const rows = sections.flatMap((section) => section.rows);
  return new Map(rows.flatMap((row) => (row.id === undefined ? [] : [[row.id, row] as const])));
}

function gapOf(row: Row, treatments: readonly Treatment[]): Gap[] {
  if (row.kind === 'list') return [];
  const lacking = treatments.filter(({ id }) => !Object.hasOwn(row.cells, id));
  return lacking.length > 0 ? [{ row, treatments: lacking }] : [];
}
