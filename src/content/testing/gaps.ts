import type { Comparison } from '../../model/comparison/schema.js';
import { figuresOf, gapsIn, holdsGap, notationOf, ratesIn, says } from './numbers.js';
import { passages } from '../../check/reading/passages.js';
import { pairs } from './shown-figures.js';

/**
 * Finds running text that says how many had something in both groups of a trial, but neither how many more or fewer that
 * is nor that it may be chance: a reader would have to subtract. Two ranges have no one gap.
 */
export function findUnsaidGaps(comparison: Comparison): string[] {
  const notation = notationOf(comparison);
  const drawn = drawnPlaces(comparison);
  return passages(comparison).flatMap(({ place, text, sources }) => {
    if (drawn.some((start) => place.startsWith(start)) || text.search(notation.chance) >= 0)
      return [];
    const rates = ratesIn(text, notation);
    const gaps = gapsIn(text, notation);
    return figuresOf(sources)
      .filter((figure) =>
        pairs(figure).some((pair) =>
          pair.every(
            (value) => typeof value === 'number' && rates.some((rate) => says(rate, value)),
          ),
        ),
      )
      .filter((figure) => !gaps.some((gap) => holdsGap(figure, gap)))
      .map(({ id }) => `${place}: ${id}`);
  });
}

/** How many arms of outcomes say their difference, of how many. */
export function armsWithGap({ sections }: Comparison): readonly [said: number, all: number] {
  const arms = sections.flatMap(({ rows }) =>
    rows.flatMap((row) => (row.kind === 'outcome' ? Object.values(row.cells).flat() : [])),
  );
  return [arms.filter(({ difference }) => difference).length, arms.length];
}

/** Where numbers are drawn side by side. */
function drawnPlaces({ sections }: Comparison): string[] {
  return sections.flatMap(({ id, rows }) =>
    rows.flatMap(({ kind, label }) =>
      kind === 'outcome' || kind === 'effects' ? [`${id} / ${label} / `] : [],
    ),
  );
}
