/** What a JSON text stands for; `undefined`, for which JSON has no word, where it is none. */
export declare function parseJson(text: string): unknown;
