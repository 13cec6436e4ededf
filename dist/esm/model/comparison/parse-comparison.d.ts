import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type FindExtended } from './extension.js';
import { type Comparison } from './schema.js';
/** What came of parsing: a comparison where the document has the right shape, and all that was found. */
export interface ParseResult {
    readonly comparison?: Comparison;
    readonly diagnostics: readonly Diagnostic[];
}
/**
 * Parses a comparison document. It copies known fields only, and never throws.
 *
 * A document of the wrong shape gives no comparison. One that lacks what it should carry
 * (an approval, a review date) gives a comparison together with errors: it is shown with a notice,
 * and refused where documents are checked before they are published.
 *
 * A document that `extends` another is given together with that, by `findExtended`; without it there is none to extend.
 */
export declare function parseComparison(input: unknown, findExtended?: FindExtended): ParseResult;
/** Reads a document by its schema alone, and does not check what its facts say of each other. */
export declare function readComparison(input: unknown): ParseResult;
/**
 * Parses the text of a JSON document.
 * @param place what is wrong if all of the text is
 */
export declare function parseComparisonText(text: string, place?: string, findExtended?: FindExtended): ParseResult;
