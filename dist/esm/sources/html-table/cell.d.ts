import { type ImageNode } from '../../model/inline.js';
/** A paragraph or a list, in the inline markup of the document. */
export interface CellPassage {
    readonly text?: string;
    readonly points?: string[];
    readonly ordered?: boolean;
}
/** What a cell says, and what of it cannot be shown. */
export interface CellContent {
    readonly passages: readonly CellPassage[];
    readonly problems: readonly CellProblem[];
}
export type CellProblem = readonly [message: string, hint: string];
/**
 * Reads what is in a cell: words with their emphasis and links, pictures, lists, paragraphs. Nothing is taken over as
 * HTML, and what a reader would not see is left out.
 *
 * @param lineBreak whether `<br>` begins a paragraph; in the name of something it only parts words
 */
export declare function readCell(cell: Element, lineBreak?: boolean, leaveOut?: (element: Element) => boolean): CellContent;
/** A cell that names something: its plain words, its pictures, and what else it says. */
export interface Heading {
    readonly words: string;
    readonly pictures: readonly ImageNode[];
    readonly rest: string;
}
/** Takes the first line of a cell as a name. The links of that line, and other lines, are the rest. */
export declare function headingOf({ passages }: CellContent): Heading;
/** A picture as it stands in markup. */
export declare function pictureMarkup({ text, src, width, height }: ImageNode): string;
