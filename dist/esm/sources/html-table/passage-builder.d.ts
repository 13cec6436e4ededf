import { type Mark } from './inline-markup.js';
/** A paragraph or a list, in the inline markup of the document. */
export interface CellPassage {
    readonly text?: string;
    readonly points?: string[];
    readonly ordered?: boolean;
}
/** A bullet that was typed, or that a word processor pasted as text. A dash before a number may be a minus. */
export declare const BULLET: RegExp;
/** Collects what is in a cell: words and pictures make a line, a line is a paragraph or a point of a list. */
export declare class PassageBuilder {
    #private;
    addWords(words: string, mark: Mark): void;
    /** Keeps what follows apart from what stands before, where no blank and no punctuation does so. */
    addGap(): void;
    addMarkup(text: string): void;
    endLine(): void;
    /** Makes a list of the lines that `readItems` adds. A list within a list goes on with its points. */
    addList(isOrdered: boolean, readItems: () => void): void;
    /** Parts what has been read from what follows. */
    addBorder(): void;
    /** What was read before each border, and after the last. */
    finishParts(): CellPassage[][];
    finish(): CellPassage[];
}
/** The paragraphs and the points of lists, one after the other. */
export declare const textsOf: (passages: readonly CellPassage[]) => string[];
