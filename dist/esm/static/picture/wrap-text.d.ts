/** Lines of text where nothing can measure them: widths are estimated, and rather too large than too small. */
/** How a text is set, in units of the picture. */
export interface Type {
    readonly size: number;
    readonly bold?: boolean;
}
/** The room that a text takes at most on one line, in units of the picture. */
export declare function textWidth(text: string, { size, bold }: Type): number;
/**
 * A text in lines of a width. Only a space ends a line, so that what a no-break space joins stays together; a word that
 * is longer than a line is broken between characters.
 */
export declare function wrapText(text: string, width: number, type: Type): string[];
