/**
 * Work that may take a while, one piece at a time: what a newer piece has overtaken is aborted, and whatever still comes
 * of it dropped.
 *
 * Own code, not `@lit/task`: a task always waits, but a document that is in the page must be read at once, or the page
 * would jump.
 */
export declare class LatestRun {
    #private;
    get isRunning(): boolean;
    /**
     * Starts a piece of work. What it gives at once has been taken when this returns.
     * @param fail what comes of the work where it throws
     */
    start<Result extends object>(work: (signal: AbortSignal) => Result | Promise<Result>, fail: (error: unknown) => Result, take: (result: Result) => void): void;
    stop(): void;
}
