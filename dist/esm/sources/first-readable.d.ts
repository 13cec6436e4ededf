/** The first of the values that is something. */
export declare function firstReadable<Raw, Value>(values: Iterable<Raw>, read: (raw: Raw) => Value | undefined): Value | undefined;
