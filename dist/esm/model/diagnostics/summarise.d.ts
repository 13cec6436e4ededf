import { type Diagnostic } from './diagnostic.js';
/** Lines of findings that are mended in the same way. A page may have thousands of them, and the events have them all. */
export declare const MOST_OF_A_KIND = 20;
/**
 * One message for the console about what came of an author's sources: a line for each finding, and for each kind of which
 * there are too many, how many more there are.
 */
export declare function summarise(what: string, diagnostics: readonly Diagnostic[]): string;
