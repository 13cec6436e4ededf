/**
 * The text of a JSON child, or `undefined` where there is none.
 * The type is matched by its ending: some insertion code prefixes it for a moment.
 */
export declare function inlineJson(host: Element): string | undefined;
