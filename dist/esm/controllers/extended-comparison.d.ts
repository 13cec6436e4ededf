import type { FindExtended } from '../model/comparison/extension.js';
import type { ParseResult } from '../model/comparison/parse-comparison.js';
/** Reads what is built in under a name, and tells at a place why that is not there or in another language. */
export declare function readNamed(name: string, language: string, path: string): ParseResult;
/** The built-in comparison that a document has extended when it was last read, which may come or change after that. */
export declare class ExtendedComparison {
    #private;
    private readonly spoken;
    /** @param spoken the language of documents that name none */
    constructor(spoken: () => string);
    /** Before a document is read: it may extend none, or another. */
    forget(): void;
    /** Whether a script that is still to come may bring it. */
    get isAwaited(): boolean;
    /** Stays the same as long as the comparison does. */
    get version(): number;
    readonly find: FindExtended;
}
