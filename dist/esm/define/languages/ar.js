import { posts, comparisons } from '../../i18n/languages/ar.js';
import { addToElements } from './add-to-elements.js';

/** Arabic for the elements of a page. */
addToElements('ar', { comparisons, posts });
//# sourceMappingURL=ar.js.map
