/** Milliseconds of work before the page may answer its reader again. */
export declare const SLICE = 8;
/**
 * Runs a generator in slices with pauses between them. What one slice is enough for is done before the page is
 * painted next.
 * @throws the reason of `signal`, once the result is no longer wanted
 */
export declare function inSlices<Result>(work: Generator<undefined, Result>, signal: AbortSignal): Promise<Result>;
/** Lets the page have its turn. A timer, not `scheduler.yield`, which comes back before whatever else is waiting. */
export declare function pause(): Promise<void>;
