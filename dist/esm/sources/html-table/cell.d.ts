import { type ImageNode } from '../../model/comparison/inline.js';
/** A paragraph or a list, in the inline markup of the document. */
export interface CellPassage {
    readonly text?: string;
    readonly points?: string[];
    readonly ordered?: boolean;
}
/** Takes what of a cell cannot be shown. */
type Report = (message: string, hint: string) => void;
export declare const UNSEEN = "script,style,template,noscript,colgroup,svg[aria-hidden=\"true\"],[hidden],[style*=\"display:none\" i],[style*=\"display: none\" i]";
/**
 * Reads what is in a cell: words with their emphasis and links, pictures, lists, paragraphs. Nothing is taken over as
 * HTML, and what a reader would not see is left out.
 *
 * @param report takes what cannot be shown
 * @param lineBreak whether `<br>` begins a paragraph; in the name of something it only parts words
 */
export declare function readCell(cell: Element, report?: Report, lineBreak?: boolean, unseen?: string): CellPassage[];
/** Those that say something, in one line. */
export declare const joined: (between: string, ...words: readonly (string | undefined)[]) => string;
/** The paragraphs and the points of lists, one after the other. */
export declare const linesOf: (passages: readonly CellPassage[]) => string[];
/** A cell that names something: its plain words, its pictures, and what else it says. */
export interface Heading {
    readonly words: string;
    readonly pictures: readonly ImageNode[];
    readonly rest: string;
}
/** Takes the first line of an element as a name. The links of that line, and other lines, are the rest. */
export declare function readHeading(element: Element, unseen?: string): Heading;
/** What a name says beside its words, in markup. */
export declare function besides({ pictures, rest }: Heading): string;
export {};
