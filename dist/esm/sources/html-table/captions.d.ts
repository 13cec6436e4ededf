import { type Heading } from './heading.js';
import { type PageTable } from './page-tables.js';
/** What stands over a table, or under it in a figure. */
export interface Captions {
    /** Titles of each table: its own first. */
    readonly titles: readonly (readonly Heading[])[];
    /** What is no title, but says where something is from, in markup. */
    readonly notes: readonly string[];
    readonly elements: readonly Element[];
}
/** Reads captions, and the headings that stand over tables. */
export declare function readCaptions(host: Element, tables: readonly PageTable[]): Captions;
