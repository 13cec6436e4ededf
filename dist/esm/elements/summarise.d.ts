import { type Diagnostic } from '../model/diagnostics/diagnostic.js';
/** One message for the console about what came of an author's sources. */
export declare function summarise(what: string, diagnostics: readonly Diagnostic[]): string;
