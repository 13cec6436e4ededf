import { type BuiltInComparisons, registerComparisons, showUnasked } from '../sources/built-in.js';
import { somethingElseMeant } from '../sources/page/something-else-meant.js';

/** Brings comparisons as a script does that has some built in: the first shows in a bare tag. */
export function bringComparisons(comparisons: BuiltInComparisons): void {
  showUnasked(somethingElseMeant);
  registerComparisons(comparisons);
}
