import { type ParseResult } from '../model/comparison/parse-comparison.js';
import type { Comparison } from '../model/comparison/schema.js';
import type { ContentKind } from './content-controller.js';
/** Where a comparison is looked for, in this order; then in a `<table>` inside, then among those built in. */
export interface ComparisonRequest {
    readonly document: unknown;
    readonly src: string | undefined;
    /** Name of a built-in comparison. */
    readonly comparison: string | undefined;
    readonly language: string;
    /** Reads a table as far as it can be shown. */
    readonly readTable: (table: HTMLTableElement) => ParseResult;
}
/** Comparisons, as the content of an element. */
export declare const comparisonContent: (host: Element, request: () => ComparisonRequest) => ContentKind<Comparison>;
