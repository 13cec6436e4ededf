import { type Type } from './wrap-text.js';
/** A picture that is drawn in. Places are counted from the start of the line: the right, where it is read from there. */
export interface Sheet {
    readonly width: number;
    readonly isRightToLeft: boolean;
}
/** A part of a picture. */
export interface Block {
    readonly height: number;
    /** @returns markup, with the upper start corner at a place */
    readonly draw: (x: number, y: number) => string;
}
/** How a paragraph is set: lines of its own height, in a colour. */
export interface ParagraphType extends Type {
    /** In sizes of its type; 1.4 by default. */
    readonly lineHeight?: number;
    readonly colour: string;
}
export declare const NO_BLOCK: Block;
/** Blocks above each other, `gap` apart. Those that are empty take no room. */
export declare function stack(blocks: readonly Block[], gap: number): Block;
/** A block with room before it. */
export declare function after(gap: number, block: Block): Block;
/** Blocks beside each other, each at its place on the line: their tops on one height, or their feet. */
export declare function beside(blocks: readonly (readonly [x: number, block: Block])[], align?: 'start' | 'end'): Block;
/** Columns in a width, by their shares of it, `gap` apart. */
export declare function columns(shares: readonly number[], width: number, gap: number): {
    readonly start: number;
    readonly width: number;
}[];
/** A text in lines of a width. An empty one takes no room. */
export declare function paragraph(text: string, width: number, type: ParagraphType, sheet: Sheet): Block;
/** A line from the start of the room to its end. */
export declare function rule(width: number, colour: string, sheet: Sheet): Block;
/** A square of one colour with round corners. */
export declare function swatch(size: number, colour: string, sheet: Sheet): Block;
/** A drawing of its own size, made as wide as there is room; turned round where lines are read from the right. */
export declare function drawing(markup: string, own: {
    readonly width: number;
    readonly height: number;
}, width: number, { width: sheetWidth, isRightToLeft }: Sheet): Block;
