import type { Diagnostic } from '../model/diagnostics/diagnostic.js';
import type { Notice } from '../model/diagnostics/finding.js';
/** What has come of work on content. */
export type Settled<Value> = {
    readonly status: 'ready';
    readonly value: Value;
    readonly diagnostics: readonly Diagnostic[];
} | {
    readonly status: 'failed';
    readonly diagnostics: readonly Diagnostic[];
} | {
    readonly status: 'empty';
    /** Whether something may still come of itself. */
    readonly isAwaited?: boolean;
};
/**
 * Work that may take a while, one piece at a time: what a newer piece has overtaken is aborted, and whatever still comes
 * of it dropped.
 *
 * Own code, not `@lit/task`: a task always waits, but a document that is in the page must be read at once, or the page
 * would jump.
 */
export declare class LatestRun {
    #private;
    private readonly otherwise;
    /** @param otherwise what an author is told of work that throws */
    constructor(otherwise: Notice);
    get isRunning(): boolean;
    /**
     * Starts a piece of work. What it gives at once has been taken when this returns.
     * @param path where the work is done, in words for the author
     */
    start<Value>(path: string, work: (signal: AbortSignal) => Settled<Value> | Promise<Settled<Value>>, take: (settled: Settled<Value>) => void): Promise<void>;
    stop(): void;
}
