import { ownRows } from './own-rows.js';
import type { Comparison, RowOf } from './schema.js';

/** The outcomes of a comparison, in the order of its document; what others have added is none of them. */
export function outcomesOf({ sections }: Comparison): RowOf<'outcome'>[] {
  return sections.flatMap(ownRows).filter((row): row is RowOf<'outcome'> => row.kind === 'outcome');
}

/** The outcome that an id names; without one the first. */
export function outcomeNamed(
  comparison: Comparison,
  id: string | undefined,
): RowOf<'outcome'> | undefined {
  const outcomes = outcomesOf(comparison);
  return id ? outcomes.find((row) => row.id === id) : outcomes[0];
}
