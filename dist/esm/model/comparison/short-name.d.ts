import type { Treatment } from './schema.js';
/** The name of a treatment for places with little room. */
export declare function shortNameOf({ name, shortName }: Treatment): string;
