import { posts, comparisons } from '../../i18n/languages/de.js';
import { addToElements } from './add-to-elements.js';

/** German for the elements of a page. */
addToElements('de', { comparisons, posts });
//# sourceMappingURL=de.js.map
