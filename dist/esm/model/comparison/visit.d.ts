import type { PathKeys } from '../diagnostics/finding.js';
import { type RichText } from './inline.js';
import type { Comparison, Row } from './schema.js';
/** Calls back for every row. */
export declare function visitRows({ sections }: Pick<Comparison, 'sections'>, visit: (row: Row, path: PathKeys) => void): void;
export interface Visitor {
    /** Called for every piece of marked-up text. */
    readonly text?: (text: RichText, path: PathKeys) => void;
    /** Called for every string, and for the words of every piece of text. */
    readonly words?: (words: string, path: PathKeys) => void;
}
/** Goes through a parsed document, or a part of it, wherever the schema leads. */
export declare function visitText(value: unknown, visitor: Visitor, path?: PathKeys): void;
