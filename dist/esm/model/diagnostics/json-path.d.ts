/** The keys that lead to a place in a document, from the outside in. */
export type PathKeys = readonly (string | number)[];
/** Writes keys as a JSON path: `['rows', 2, 'cells', 'x-y']` is `$.rows[2].cells["x-y"]`. */
export declare function toPath(keys: PathKeys): string;
