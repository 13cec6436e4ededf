import { type ParseResult } from '../model/comparison/parse-comparison.js';
import type { Comparison } from '../model/comparison/schema.js';
import type { ContentKind } from './content-controller.js';
/** Where a comparison is looked for, in this order; then in a `<table>` inside, then among those built in. */
export interface ComparisonRequest {
    /** What another element has read already. */
    readonly parsed: Comparison | undefined;
    readonly document: unknown;
    readonly src: string | undefined;
    /** Name of a built-in comparison. */
    readonly comparison: string | undefined;
    /** Whether any of these was ever set, be it to nothing. */
    readonly isAsked: boolean;
    readonly language: string;
    readonly table: TableContent;
}
/** How an element reads the table inside. */
export interface TableContent {
    /** Stays the same as long as the table says the same; is told how often children have changed. */
    readonly version: (childChanges: number) => number;
    readonly read: () => ParseResult;
}
/** Comparisons, as the content of an element. One that has lost its source is never given another. */
export declare function comparisonContent(host: Element, request: () => ComparisonRequest): ContentKind<Comparison>;
