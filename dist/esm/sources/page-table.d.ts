import type { ParseResult } from '../model/comparison/parse-comparison.js';
/** The words for what a table shows, in its language. */
export interface TableWords {
    /** What a tick and a cross say. */
    readonly yes: string;
    readonly no: string;
    /** Above what stands below it. */
    readonly notes: string;
}
/** How a table is read. */
export interface TableRequest {
    readonly language: string;
    readonly words: TableWords;
    /** Whether what stands beside the table is the author's, and not the rest of the page. */
    readonly readsBeside?: boolean;
}
/** The table in an element. */
export interface TableSource {
    /** Stays the same as long as the table says the same; is told how often children have changed. */
    readonly version: (childChanges: number) => number;
    /** Reads the table as a comparison, as far as it can be shown. */
    readonly read: (request: TableRequest) => ParseResult;
}
type FindTable = (host: Element) => TableSource;
/** Lets elements read tables, those already on the page at once. A script for pages without any need not carry what that takes. */
export declare function readTablesBy(finder: FindTable): void;
/** The table in an element; nothing where the script reads none. */
export declare const tableIn: (host: Element) => TableSource | undefined;
export {};
