/** The guides of the comparisons that ship with the package: by their id, then by language. The guide's script brings them. */
export declare const builtInGuides: Record<string, Record<string, unknown>>;
