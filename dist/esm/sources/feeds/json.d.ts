/**
 * A value of a JSON document whose type nobody has checked: any of its fields may be there or not.
 * Only fields with known names are read, and none is written, so `__proto__` is a name like any other.
 */
export interface Json {
    readonly [field: string]: Json | null | undefined;
}
/** Its values if it is an array, else none. */
export declare const listOf: (value: unknown) => (Json | null)[];
/** It, if it is a text. */
export declare const textOf: (value: unknown) => string;
