/** Why a text could not be fetched, and what its author can do. */
export declare class FetchFailure extends Error {
    readonly hint: string;
    constructor(message: string, hint: string);
}
export interface FetchLimits {
    /** Aborts when the text is no longer wanted. */
    readonly signal: AbortSignal;
    /** Bytes to read at most. */
    readonly maxBytes?: number;
    /** Milliseconds to wait at most. */
    readonly timeout?: number;
}
/**
 * Fetches a text within limits of time and size; the size is counted while the text streams in.
 * @throws {FetchFailure} with a message and a hint for the author
 */
export declare function fetchText(address: string, { signal, maxBytes, timeout }: FetchLimits): Promise<string>;
