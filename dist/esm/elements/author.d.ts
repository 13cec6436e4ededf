/** Whoever wrote an element into a page: what they may ask for in its attributes, and what they are told, each once. */
export declare class Author {
    #private;
    private readonly element;
    constructor(element: Element);
    /** Tells the author something in the console. */
    tell(level: 'warn' | 'error', message: string): void;
    /** A value that an attribute may take, or the default with a word to the author. */
    oneOf<const Value extends string>(attribute: string, value: string | null | undefined, [fallback, ...others]: readonly [Value, ...Value[]]): Value;
}
/** The items whose ids an attribute names, in the order of the document. Others are worth a word to the author. */
export declare function itemsNamed<Item extends {
    readonly id: string;
}>(author: Author, attribute: string, value: string | undefined, items: readonly Item[]): readonly Item[];
/** The addresses that an attribute names. Others are worth a word to the author. */
export declare function addressesNamed(author: Author, attribute: string, value: string | undefined): string[];
