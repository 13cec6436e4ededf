export interface FetchLimits {
    /** Aborts when the text is no longer wanted. */
    readonly signal: AbortSignal;
    /** Bytes to read at most. */
    readonly maxBytes?: number;
    /** Milliseconds to wait at most. */
    readonly timeout?: number;
    /** Whether the browser has to ask the server although it may remember an answer. */
    readonly isAgain?: boolean;
    readonly headers?: Readonly<Record<string, string>>;
    /** Whether another answer named the address, not the page: no cookie goes there, and no redirect leads on. */
    readonly isFollowUp?: boolean | undefined;
}
/** What an address answered. */
export interface Answer {
    readonly bytes: Uint8Array;
    /** Whether that is all of it: reading stops at the limit. */
    readonly isWhole: boolean;
    readonly headers: Headers;
    /** Where it came from in the end, after redirects. */
    readonly url: string;
}
/** Bytes to read where nobody says otherwise. */
export declare const MOST_BYTES = 2000000;
/** Milliseconds to wait where nobody says otherwise. */
export declare const TIMEOUT = 8000;
/**
 * Fetches the text of a JSON document within limits of time and size.
 * @throws {ReadFailure} with what its author is told
 */
export declare function fetchJsonText(address: string, limits: FetchLimits): Promise<string>;
/** The charset that a server names. */
export declare function charsetIn(contentType: string | null): string | undefined;
/**
 * Fetches within limits of time and size; the size is counted while the answer streams in. Redirects are followed.
 * Cookies and logins go to the page's own site alone, which is what `fetch` does by itself.
 * @throws {ReadFailure} with what its author is told
 */
export declare function fetchBytes(address: string, limits: FetchLimits): Promise<Answer>;
