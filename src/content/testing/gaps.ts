import { plainText } from '../../model/comparison/inline.js';
import type { Comparison } from '../../model/comparison/schema.js';
import { inLanguageOf, type Language } from './built-in.js';
import { figuresOf, gapsIn, holdsGap, notationOf, ratesIn, says } from './numbers.js';
import { passages } from './passages.js';
import { pairs } from './shown-figures.js';

/** How each language says that a gap may be none. */
const CHANCE: Readonly<Record<Language, RegExp>> = { en: /\bchance\b/, es: /\bazar\b/ };

/**
 * Finds running text that says how many had something in both groups of a trial, but neither how many more or fewer that
 * is nor that it may be chance: a reader would have to subtract. Two ranges have no one gap.
 */
export function findUnsaidGaps(comparison: Comparison): string[] {
  const notation = notationOf(comparison);
  const chance = inLanguageOf(comparison, CHANCE);
  const drawn = drawnPlaces(comparison);
  return passages(comparison).flatMap(({ place, text, sources }) => {
    if (drawn.some((start) => place.startsWith(start)) || chance.test(text)) return [];
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

/** How many arms of outcomes say their difference, or that it may be chance, of how many. */
export function armsWithGap(comparison: Comparison): readonly [said: number, all: number] {
  const chance = inLanguageOf(comparison, CHANCE);
  const arms = comparison.sections.flatMap(({ rows }) =>
    rows.flatMap((row) => (row.kind === 'outcome' ? Object.values(row.cells).flat() : [])),
  );
  const said = arms.filter(
    ({ difference, caveat }) => difference ?? chance.test(caveat ? plainText(caveat) : ''),
  );
  return [said.length, arms.length];
}

/** Where numbers are drawn side by side. */
function drawnPlaces({ sections }: Comparison): string[] {
  return sections.flatMap(({ id, rows }) =>
    rows.flatMap(({ kind, label }) =>
      kind === 'outcome' || kind === 'effects' ? [`${id} / ${label} / `] : [],
    ),
  );
}
