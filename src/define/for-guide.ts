/** The guide comes in a script of its own, and shows the comparisons that this one carries. */
import { builtInComparisons } from '../content/index.js';
import { addComparisonsToElements } from './languages/add-to-elements.js';

addComparisonsToElements(builtInComparisons);
