/** The comparisons that ship with the package: by their id, then by language. */
export declare const builtInComparisons: Record<string, Record<string, unknown>>;
