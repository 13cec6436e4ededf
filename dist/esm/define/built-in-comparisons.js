import { builtInComparisons } from '../content/index.js';
import { registerComparisons } from '../sources/built-in.js';

registerComparisons(builtInComparisons);
//# sourceMappingURL=built-in-comparisons.js.map
