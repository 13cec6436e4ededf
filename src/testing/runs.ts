import { isChromium } from './page.js';

/**
 * How many values a property sees: all in Chromium, where `npm test` runs, and in the other engines a third, where the
 * engine is what is new and not the values.
 */
export const runs = (all: number): { readonly numRuns: number } => ({
  numRuns: isChromium ? all : Math.ceil(all / 3),
});

/**
 * Which of many of a kind are tried: all in Chromium, every third in the other engines.
 * @param from which third, where several lists are tried side by side
 */
export const some = <Value>(all: readonly Value[], from = 0): readonly Value[] =>
  isChromium ? all : all.filter((_, index) => index % 3 === from % 3);
