/**
 * A copy of a page's value as JSON would carry it. `JSON.stringify` is not asked: libraries of old give arrays and
 * dates a `toJSON` that quotes everything twice.
 */
export declare function plainData(value: unknown): unknown;
