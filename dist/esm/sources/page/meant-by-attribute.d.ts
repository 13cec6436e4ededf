/** Whether an attribute names a source, is a misspelling of one of ours, or a form of it for lazy loading. */
export declare function meansSource(name: string, value: string, known: readonly string[]): boolean;
