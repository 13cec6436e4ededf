/** Arabic for the elements of a page. */
import { comparisons, posts } from '../../i18n/languages/ar.js';
import { addToElements } from './add-to-elements.js';

addToElements('ar', { comparisons, posts });
