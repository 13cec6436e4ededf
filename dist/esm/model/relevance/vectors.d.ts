import type { Post } from '../posts/post.js';
/** The terms of a post, field by field. */
export type FieldTerms = readonly Field[];
interface Field {
    readonly weight: number;
    /** The power of its rarity that its weight is multiplied by. */
    readonly rarity: number;
    readonly terms: Int32Array;
    /** Parallel to `terms`. */
    readonly counts: Uint16Array;
}
/** A post as a vector of length 1. */
export interface Vector {
    readonly slots: Int32Array;
    /** Parallel to `slots`. */
    readonly weights: Float32Array;
}
export declare function termsOf({ title, tags, summary, text }: Post): FieldTerms;
/** Whether so many of so many posts are almost all of them, where there are enough to tell. */
export declare function isAlmostAll(holders: number, posts: number): boolean;
/** In how many posts each term occurs. Terms may share a slot, but seldom do. */
export declare class Frequencies {
    #private;
    readonly slots: Uint32Array;
    /**
     * @param terms how many terms to expect; or the slots of what was counted elsewhere, which threads can share
     * @param posts how many were counted there
     */
    constructor(terms: number | Uint32Array, posts?: number);
    slotOf(term: number): number;
    add(fields: FieldTerms): void;
    /** Posts with a term. */
    of(slot: number): number;
    /**
     * Whether few posts hold all of these terms, so that having them says something.
     * @param most the largest share of the posts that is few
     */
    areRare(terms: Iterable<number>, most: number): boolean;
    /** Whether almost every post holds all of these terms, so that having them tells it from no other. */
    areEverywhere(terms: Iterable<number>): boolean;
    /** How much a term says: the rarer, the more; one that is nowhere, as one that is in a single post. */
    weigh(slot: number): number;
}
/** TF-IDF of each field, to length 1, added up, to length 1 again: the product of two such vectors is their cosine. */
export declare function vectorOf(fields: FieldTerms, frequencies: Frequencies): Vector;
export {};
