import type { CrisisLine } from './schema.js';

/** The region code of what holds anywhere else. */
export const ANYWHERE_ELSE = 'INTL';

/** The crisis lines for a reader: those of the regions first, and the others. */
export interface CrisisLines {
  readonly nearest: readonly CrisisLine[];
  readonly others: readonly CrisisLine[];
}

/**
 * Chooses the crisis lines of the regions that a reader may be in, in their order. Unknown regions, or none, get the
 * lines for anywhere else: a wrong number is worse than one more step.
 */
export function crisisLinesFor(
  lines: readonly CrisisLine[],
  regions: readonly string[],
): CrisisLines {
  const of = (wanted: string) => lines.filter(({ region }) => region === wanted);
  const nearest =
    [regions.flatMap(of), of(ANYWHERE_ELSE), lines].find(({ length }) => length > 0) ?? [];
  return { nearest, others: lines.filter((line) => !nearest.includes(line)) };
}
