import { type Values } from '../model/fill.js';
/** Whoever wrote an element into a page: what they may ask for in its attributes, and what they are told, each once. */
export declare class Author {
    private readonly element;
    private readonly told;
    /** @param told what they know already */
    constructor(element: Pick<Element, 'localName'>, told?: Set<string>);
    /** Tells the author something in the console. */
    tell(level: 'warn' | 'error', text: string, values?: Values): void;
    /** Says that an attribute may not take a value, and which it may. */
    tellOfChoice(attribute: string, value: string, choices: string): void;
    /** A value that an attribute may take, or the default with a word to the author. */
    oneOf<const Value extends string>(attribute: string, value: string | null | undefined, [fallback, ...others]: readonly [Value, ...Value[]]): Value;
    /**
     * A whole number of 1 or more: the nearest that an attribute may take, or the default where it holds none, with a word
     * to the author. Frameworks may set properties to what is no number; that leaves the default.
     */
    wholeNumber(attribute: string, value: unknown, fallback: number, most: number): number;
}
/** Tells that a polyfill takes plain children for shadow roots. */
export declare function tellOfImitation(localName: string): void;
/** Tells that two versions of the script are on the page. */
export declare function tellOfCopies(localName: string, first: string | undefined, second: string): void;
/** The items whose ids an attribute names, in the order of the document. Others are worth a word to the author. */
export declare function itemsNamed<Item extends {
    readonly id: string;
}>(author: Author, attribute: string, value: string | undefined, items: readonly Item[]): readonly Item[];
/** The addresses that an attribute names. Others are worth a word to the author. */
export declare function addressesNamed(author: Author, attribute: string, value: string | undefined): string[];
