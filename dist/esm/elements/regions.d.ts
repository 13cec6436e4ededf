import type { Formats } from '../i18n/formats.js';
import type { Comparison } from '../model/comparison/schema.js';
import type { Author } from './author.js';
/** What speaks for a region. */
interface Asked {
    /** What the page names. */
    readonly region: string | undefined;
    readonly language: string;
    /** Whether the text must be the same for every reader. */
    readonly isPrerendered: boolean;
    readonly formats: Formats;
}
/** The region that the page or its language names, or else those that the reader may be in. */
export declare function regionsOf(author: Author, { crisisLines }: Comparison, { region: asked, language, isPrerendered, formats }: Asked): readonly string[];
export {};
