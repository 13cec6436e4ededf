import type { Report } from '../diagnostics/finding.js';
import type { Comparison } from './schema.js';
/** Checks that everything a document refers to is in it, once, and that its links may be followed. */
export declare function checkReferences(comparison: Comparison, report: Report): void;
