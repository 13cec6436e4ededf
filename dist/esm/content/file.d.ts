import type { ComparisonInput } from '../model/comparison/schema.js';
/** What a file of `treatment-compare/content/` holds. */
declare const comparison: ComparisonInput;
export default comparison;
