import type { Finding, Notice } from '../../model/diagnostics/finding.js';
import { type Mark } from './inline-markup.js';
import { type CellPassage, PassageBuilder } from './passage-builder.js';
/** How an element is read, as what it stands in says. */
interface Reading {
    readonly passages: PassageBuilder;
    /** What is not read, as a selector. */
    readonly unseen: string;
    /** What begins a line, as a selector. */
    readonly lines: string;
    /** Takes what cannot be shown. */
    readonly report?: (notice: Notice, values?: Finding['values']) => void;
    readonly mark: Mark;
    /** The ten digits, where they are raised or lowered. */
    readonly digits: string;
}
export declare const UNSEEN = "script,style,template,noscript,colgroup,svg[aria-hidden=\"true\"],[hidden],[style*=\"display:none\" i],[style*=\"display: none\" i]";
export declare const BLOCKS = "p,div,li,dt,dd,tr,table,h1,h2,h3,h4,h5,h6,blockquote,pre,figure,figcaption,section,article,summary,hr,center";
/**
 * Reads what is in an element: words with their emphasis and links, pictures, lists, paragraphs. Nothing is taken over
 * as HTML, and what a reader would not see is left out.
 */
export declare function readContent(element: Element, options: Partial<Reading>): CellPassage[];
export {};
