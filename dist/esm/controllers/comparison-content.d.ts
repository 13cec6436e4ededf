import { type ParseResult } from '../model/comparison/parse-comparison.js';
import type { Comparison } from '../model/comparison/schema.js';
import type { ContentKind } from './content-controller.js';
/** Where a comparison is looked for, in this order; then in a `<table>` inside, then among those built in. */
export interface ComparisonRequest {
    readonly document: unknown;
    readonly src: string | undefined;
    /** Name of a built-in comparison. */
    readonly comparison: string | undefined;
    /** Whether any of these was ever set, be it to nothing. */
    readonly isAsked: boolean;
    readonly language: string;
    /** Reads a table as far as it can be shown. */
    readonly readTable: (table: HTMLTableElement) => ParseResult;
}
/** Comparisons, as the content of an element. One that has lost its source is never given another. */
export declare function comparisonContent(host: Element, request: () => ComparisonRequest): ContentKind<Comparison>;
