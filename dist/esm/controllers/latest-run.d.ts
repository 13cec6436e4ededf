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
     * @param finish takes what the work gives
     * @param fail takes whatever it throws
     */
    start<Result extends object>(work: (signal: AbortSignal) => Result | Promise<Result>, finish: (result: Result) => void, fail: (error: unknown) => void): void;
    stop(): void;
}
