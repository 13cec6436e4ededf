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

/** As many places as a reader takes in at once who is in none that is known. */
const MOST_PLACES = 5;

/** A number to call, and the places where it is the one. */
export interface SharedNumber {
  readonly regions: readonly string[];
  readonly call: string;
  /** Where messages can be sent in all of these places. */
  readonly text?: string | undefined;
}

/**
 * The numbers of the first places that have one, for a reader whose place nobody knows. Each stands under the places it
 * is for, so that none is called in vain. "EU" is no country: its number is not answered in all of them.
 */
export function firstNumbers(lines: readonly CrisisLine[]): SharedNumber[] {
  const first = lines
    .filter(({ region, call }) => call && region !== ANYWHERE_ELSE && region !== 'EU')
    .slice(0, MOST_PLACES);
  return [...new Set(first.map(({ call = '' }) => call))].map((call) => {
    const same = first.filter((line) => line.call === call);
    const texts = new Set(same.map(({ text }) => text));
    return {
      regions: [...new Set(same.map(({ region }) => region))],
      call,
      text: texts.size === 1 ? same[0]?.text : undefined,
    };
  });
}
