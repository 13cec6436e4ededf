/**
 * Values one after the other, in places that they keep; texts that touch are one. Lit marks both ends of each item of an
 * array, so that items can move, and only the end of a place in a template: of what stands by the hundred, that is a node
 * less for each.
 */
export declare function sequence(values: readonly unknown[]): unknown;
