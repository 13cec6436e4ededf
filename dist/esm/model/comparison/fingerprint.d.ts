import type { Comparison } from './schema.js';
/** What a page asks of a comparison, as far as it changes what is said. */
export interface Selection {
    readonly language: string;
    /** The region that the page names. */
    readonly region: string | undefined;
    /** Ids. */
    readonly treatments: readonly string[];
    /** Ids. */
    readonly sections: readonly string[];
    /** Ids. */
    readonly offers: readonly string[];
    readonly headingLevel: number;
}
/**
 * A short name for what a comparison says on a page: FNV-1a of both, in base 36. The same text has the same name on every
 * machine, and a text that was changed has another, but for one in four thousand millions.
 */
export declare function fingerprint(comparison: Comparison, selection: Selection): string;
