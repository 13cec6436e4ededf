import type { Post } from '../model/posts/post.js';
import type { Layout } from '../views/posts/context.js';
import { type Written } from './written.js';
/** How posts are written. */
export interface RelatedPostsOptions {
    /** A language tag; by default `en`. */
    readonly lang?: string | undefined;
    /** Address of the page, so that links to other sites are told apart; relative ones are relative to it. */
    readonly page?: string | undefined;
    /** Address of the feed or index that a script on the page reads, if it is there. */
    readonly src?: string | undefined;
    /** How many posts at most, 1 to 24; by default 3. */
    readonly limit?: number | undefined;
    /** A `list` (default) with small pictures, `cards` with large ones, or `compact`: titles and dates alone. */
    readonly layout?: Layout | undefined;
    /** Words of the heading; by default “Related posts”. */
    readonly heading?: string | undefined;
    /** Level of the heading, 1 to 6; by default 2. */
    readonly headingLevel?: number | undefined;
    /** `light` or `dark`, on a surface of its own; by default the colours of the page. */
    readonly theme?: 'auto' | 'light' | 'dark' | undefined;
    /** Address of a style sheet that the page names for all, in place of styles in the text. */
    readonly styleHref?: string | undefined;
}
/**
 * Writes the related posts of a page as HTML, with why each is shown; inside the element they are a list of links, which
 * is what feeds and sanitizers leave.
 *
 * @param posts the best first, with reasons where they were worked out; those without a title, or that lead to what is not
 *   of the web, are left out
 * @throws OptionError where an option is none
 */
export declare function prerenderPosts(posts: readonly Post[], options?: RelatedPostsOptions): Written;
