import { builtInComparisons } from '../content/index.js';
import { addComparisonsToElements } from './languages/add-to-elements.js';

/** The guide comes in a script of its own, and shows the comparisons that this one carries. */
addComparisonsToElements(builtInComparisons);
//# sourceMappingURL=for-guide.js.map
