import type { CrisisLine } from './schema.js';

/** The region code of what holds anywhere else. */
export const ANYWHERE_ELSE = 'INTL';

/** The crisis lines for a reader: those of the region first, and the others. */
export interface CrisisLines {
  readonly nearest: readonly CrisisLine[];
  readonly others: readonly CrisisLine[];
}

/**
 * Chooses the crisis lines of a region. An unknown region, or none, gets the lines for anywhere else:
 * a wrong number is worse than one more step.
 */
export function crisisLinesFor(
  lines: readonly CrisisLine[],
  region: string | undefined,
): CrisisLines {
  const of = (wanted: string | undefined) => lines.filter((line) => line.region === wanted);
  const nearest = [of(region), of(ANYWHERE_ELSE), lines].find(({ length }) => length > 0) ?? [];
  return { nearest, others: lines.filter((line) => !nearest.includes(line)) };
}
