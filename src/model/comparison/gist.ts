import { ownRows } from './own-rows.js';
import type { Arm } from './rows/outcome.js';
import type { RowOf, Section } from './schema.js';

type Outcome = RowOf<'outcome'>;

/** An arm with the people and the time that its number is said with. */
export interface SayableArm {
  readonly arm: Arm;
  readonly timeframe: string;
  readonly population: string;
}

/** The outcome of which a line for a section without one can be made. */
export const outcomeOf = (section: Section): Outcome | undefined =>
  ownRows(section).find((row): row is Outcome => row.kind === 'outcome');

/**
 * What one line may say of a treatment: its arm where people and time are known, `differ` where trials of it do, and
 * else nothing.
 */
export function sayable(
  row: Outcome,
  arms: readonly Arm[] = [],
): SayableArm | 'differ' | undefined {
  const [arm, ...others] = arms;
  if (!arm) return undefined;
  const facts = factsOf(row, arm).join('\n');
  if (others.some((other) => factsOf(row, other).join('\n') !== facts)) return 'differ';
  const { timeframe = row.timeframe, population = row.population } = arm;
  return timeframe && population ? { arm, timeframe, population } : undefined;
}

/** Whether a line can be made for a section. */
export function isAnswerable(section: Section): boolean {
  const row = outcomeOf(section);
  return row !== undefined && Object.values(row.cells).some((arms) => sayable(row, arms));
}

/** What has to be the same in trials for one line to speak of them. */
function factsOf(row: Outcome, arm: Arm): unknown[] {
  const { comparator, timeframe = row.timeframe, population = row.population } = arm;
  const numbers = [arm, comparator].flatMap(({ events, low, high }) => [events, low, high]);
  return [...numbers, comparator.label, timeframe, population];
}
