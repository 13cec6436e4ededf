/**
 * The text of a JSON child, or `undefined` where there is none.
 * The type is matched by its ending: some insertion code prefixes it for a moment.
 */
export declare function inlineJson(host: Element): string | undefined;
/**
 * A JSON text as its author wrote it, where an editor has put paragraphs into it or made its quotes curly. Any other
 * text is left as it is.
 */
export declare function mendJson(text: string): string;
