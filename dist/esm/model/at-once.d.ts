/** Runs work that pauses for a page without pausing, where there is no page to wait for. */
export declare function atOnce<Result>(work: Generator<undefined, Result>): Result;
