/** German for the elements of a page. */
import { comparisons, posts } from '../../i18n/languages/de.js';
import { addToElements } from './add-to-elements.js';

addToElements('de', { comparisons, posts });
