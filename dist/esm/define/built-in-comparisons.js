import { builtInComparisons } from '../content/index.js';
import { registerComparisons, showUnasked } from '../sources/built-in.js';
import { somethingElseMeant } from '../sources/page/something-else-meant.js';

showUnasked(somethingElseMeant);
registerComparisons(builtInComparisons);
//# sourceMappingURL=built-in-comparisons.js.map
