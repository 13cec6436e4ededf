import type { Values } from '../fill.js';
import type { Diagnostic } from './diagnostic.js';
import { type Notice } from './finding.js';
/** Why something could not be fetched or read, for its author. */
export declare class ReadFailure extends Error {
    readonly notice: Notice;
    readonly values?: Values | undefined;
    constructor(notice: Notice, values?: Values | undefined);
}
/**
 * Puts what was thrown into words for the author of a place. It never throws, though anything may have been thrown:
 * even what no text can be made of.
 * @param otherwise what is said of all but a `ReadFailure`, with a place for its `{reason}`
 */
export declare function explain(path: string, error: unknown, otherwise: Notice): Diagnostic;
