/**
 * The comparisons that ship with the package: by their id, then by language. Those that are not in every script name the
 * file that brings them.
 */
export declare const builtInComparisons: Record<string, Record<string, unknown>>;
