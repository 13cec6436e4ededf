import type { Report } from '../diagnostics/finding.js';
import type { Comparison } from './schema.js';
/** Characters of a title or name that a reader can be asked to take in at a glance. */
export declare const LONGEST_TITLE = 300;
/** Checks that the words of a document are plain ones, and that none of its titles is a text. */
export declare function checkWords(comparison: Comparison, report: Report): void;
