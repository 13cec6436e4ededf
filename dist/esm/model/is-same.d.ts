/** Whether two pieces of data say the same. Nothing of a page's is asked, as `JSON.stringify` would ask its `toJSON`. */
export declare function isSame(one: unknown, other: unknown): boolean;
