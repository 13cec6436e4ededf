import type { Effect } from './rows/effects.js';
import type { RowOf } from './schema.js';

/** Effects under one name. */
export interface EffectGroup {
  /** Absent for effects without a group. */
  readonly name: string | undefined;
  readonly effects: readonly Effect[];
}

/**
 * Effects by group, in the order in which groups are first met, and ordered within each as the row says.
 * Those without a group come first, so that they do not seem to belong to the group above them.
 */
export function effectGroups(
  effects: readonly Effect[],
  order: RowOf<'effects'>['order'],
): EffectGroup[] {
  const groups = new Map<string | undefined, Effect[]>([[undefined, []]]);
  const ordered = order === 'difference' ? [...effects].sort(byDifference) : effects;
  for (const effect of ordered) {
    const group = groups.get(effect.group);
    if (group) group.push(effect);
    else groups.set(effect.group, [effect]);
  }
  return [...groups]
    .filter(([, group]) => group.length > 0)
    .map(([name, group]) => ({ name, effects: group }));
}

/** The largest difference first. */
function byDifference(one: Effect, other: Effect): number {
  return difference(other) - difference(one);
}

const difference = ({ events, comparator }: Effect): number => Math.abs(events - comparator);
