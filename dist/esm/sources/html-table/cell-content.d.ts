import type { Finding, Notice } from '../../model/diagnostics/finding.js';
import { type CellPassage } from './passage-builder.js';
import { type SignWords } from './signs.js';
/** What else a reader of an element is told. */
export interface ReadingOptions {
    /** What is not read, as a selector. */
    readonly unseen?: string;
    /** What begins a line, as a selector; by default what the page's styles put on a line of its own. */
    readonly lines?: string;
    /** What parts what stands before it from what stands after, and is not read itself. */
    readonly borders?: readonly Element[];
    /** What is read elsewhere. */
    readonly readElsewhere?: readonly Element[];
    /** What ticks and crosses without a name say; by default nothing. */
    readonly signs?: SignWords;
    /** Whether words for screen readers alone are read. */
    readonly isHeard?: boolean;
    /** Takes what cannot be shown. */
    readonly report?: (notice: Notice, values?: Finding['values']) => void;
}
export declare const UNSEEN = "script,style,template,noscript,colgroup,[hidden],[style*=\"display:none\" i],[style*=\"display: none\" i]";
export declare const BLOCKS = "p,div,li,dt,dd,tr,table,h1,h2,h3,h4,h5,h6,blockquote,pre,figure,figcaption,section,article,summary,hr,center";
/**
 * Reads what can be seen in an element: words with their emphasis and links, signs by their names, formulas, pictures,
 * lists, paragraphs. Nothing is taken over as HTML, and what a reader would not see is left out.
 */
export declare function readContent(element: Element, options?: ReadingOptions): CellPassage[];
/** Reads what stands before, between and after the borders in an element. */
export declare function readParts(element: Element, options: ReadingOptions): CellPassage[][];
/**
 * Reads a cell. Words for screen readers alone are read where nothing else has words, as beside an icon; its own name,
 * where that says more.
 */
export declare function readCell(cell: Element, signs: SignWords, report: NonNullable<ReadingOptions['report']>): CellPassage[];
