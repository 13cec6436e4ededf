import { isChromium } from './page.js';

/**
 * How many values a property sees: all in Chromium, where `npm test` runs, and in the other engines a third, where the
 * engine is what is new and not the values.
 */
export const runs = (all: number): { readonly numRuns: number } => ({
  numRuns: isChromium ? all : Math.ceil(all / 3),
});
