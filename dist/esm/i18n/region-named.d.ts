import type { Formats } from './formats.js';
/**
 * The code of the region that an author names; people write the country as they call it.
 *
 * @returns nothing where no region has that code
 */
export declare function regionNamed(text: string, formats: Formats): string | undefined;
