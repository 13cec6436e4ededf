/** A name and its value in a list of such pairs; nothing where there is no value. */
export declare function namedValue(name: string, value: unknown): unknown;
