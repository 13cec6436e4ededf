import type { ComparedTable } from './compared-table.js';
import { type Heading } from './heading.js';
/**
 * Puts tables of the same treatments together: each further one begins a section.
 *
 * @param titles of each
 * @param intros what stands before each, in markup
 * @returns nothing where they compare different treatments
 */
export declare function putTogether([first, ...others]: readonly ComparedTable[], titles: readonly (readonly Heading[])[], intros: readonly (readonly string[])[]): ComparedTable | undefined;
