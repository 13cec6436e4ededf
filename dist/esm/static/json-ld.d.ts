import type { Comparison } from '../model/comparison/schema.js';
/** A page that shows a comparison as its main content. */
export interface DescribedPage {
    /** Its address, http or https. Relative addresses of the comparison are taken to be relative to it. */
    readonly url?: string | undefined;
    /** The address of the licence that its text is under, http or https. */
    readonly license?: string | undefined;
}
export interface JsonLdOptions {
    /**
     * The page to describe. By default none is: then the condition and its treatments stand alone, and what the page is
     * stays for its owner to say.
     */
    readonly page?: DescribedPage | undefined;
    /** The language of a comparison that names none; English by default. */
    readonly language?: string | undefined;
    /** A review that is still to come on this day is left out. Today by default. */
    readonly today?: Date | undefined;
}
/** A graph in the vocabulary of schema.org. */
export interface JsonLdGraph {
    readonly '@context': 'https://schema.org';
    readonly '@graph': readonly object[];
}
/**
 * Describes a comparison to machines in the vocabulary of schema.org: the condition, its treatments with their legal
 * status and serious risks, and where a page is given, that page with its review and its sources. It says only what the
 * comparison shows, in the same words, and neither rates nor reviews anything.
 *
 * Treatments are `MedicalTherapy`, and `Drug` where a code of theirs is one of medicines.
 */
export declare function jsonLd(comparison: Comparison, options?: JsonLdOptions): JsonLdGraph;
/** The markup that puts a graph into a page. */
export declare const jsonLdScript: (graph: JsonLdGraph) => string;
