import { type PropertyDeclarations, type PropertyValues } from 'lit';
import { type LanguageWords } from '../i18n/messages.js';
import { ElementBase } from './element-base.js';
/**
 * Shows the posts of a site that are most related to the page.
 *
 * They come from the first of: the `posts` property, a child `<script type="application/json">`, `src`, a list of
 * links inside the element, the feed that the page names in its head. Until they are there, and whenever none are,
 * the element's own children are shown.
 *
 * @tag related-posts
 *
 * @slot - Shown until there are posts, and whenever there are none. A list of links here is a source of posts, unless `links="none"`.
 * @slot heading - A heading that takes the place of the element's own.
 * @slot footer - Something after the posts, such as a link to all of them.
 * @slot empty - Shown where there are no posts and no other children.
 *
 * @fires {RelatedPostsLoadEvent} related-posts-load - Posts have been chosen: `posts` are those that are shown.
 * @fires {RelatedPostsErrorEvent} related-posts-error - No posts could be read, or none but those loaded before; `diagnostics` say why.
 * @fires {RelatedPostsSelectEvent} related-posts-select - A reader follows the link to a post: its `url` and `position`.
 *
 * @csspart heading - The heading.
 * @csspart list - The list of posts.
 * @csspart item - Each post.
 * @csspart image - The picture of a post.
 * @csspart title - The title of a post, which is its link.
 *
 * @cssstate loading - The posts are on their way, for the first time or again.
 * @cssstate error - No posts could be read.
 * @cssstate empty - There are posts, but none to show on this page.
 *
 * @attr {string} lang - Language of the dates and of the element's own words; by default that of the page.
 */
export declare class RelatedPosts extends ElementBase {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: PropertyDeclarations;
    /** Posts, as an array of objects or as JSON text of any format that feeds have. Comes before every other source. */
    posts: object | string | undefined;
    /**
     * Addresses of feeds, separated by spaces: RSS, Atom, JSON Feed, the JSON of WordPress, WordPress.com, Ghost,
     * Squarespace, Blogger, Hugo and Eleventy, a list of posts in JSON, or an index that `treatment-compare related` has
     * made. Each has to answer within 8 seconds; further pages come from its own origin, up to 10. Cookies go to the page's
     * own site alone, and only with the first page.
     */
    src: string | undefined;
    /** `related` to the page, the `newest`, or `none`: in the order of the sources. */
    rank: 'related' | 'newest' | 'none';
    /** How many posts at most, 1 to 24. */
    limit: number;
    /**
     * What takes the places that related posts leave, marked as what it is: posts with a tag of the page, then the `newest`;
     * or `none`.
     */
    fill: 'newest' | 'none';
    /** Names of categories or tags, separated by commas: only posts with one of them are shown. */
    category: string | undefined;
    /** Addresses of posts to leave out, separated by spaces. */
    exclude: string | undefined;
    /** Addresses of posts to show first, separated by spaces. */
    pinned: string | undefined;
    /** A `list` with small pictures, `cards` with large ones, or `compact`: titles and dates alone. */
    layout: 'list' | 'cards' | 'compact';
    /** Words of the heading; by default “Related posts”. */
    heading: string | undefined;
    /** Level of the heading, 1 to 6. */
    headingLevel: number;
    /**
     * Whether links inside are a source of `posts`; `none` are, so that those of a list for readers without script leave the
     * feed of the page in use; `auto` takes links in list items and articles, or side by side, and not those in sentences.
     */
    links: 'auto' | 'posts' | 'none';
    /** `lazy` waits until a reader comes near, `eager` does not. */
    loading: 'lazy' | 'eager';
    /** How much of each source to read at most, in bytes. */
    maxBytes: number;
    constructor();
    /**
     * Fetches the posts again, past what the browser remembers. Those that are shown stay until the new ones are there,
     * and stay with a notice if none come.
     */
    reload(): void;
    /**
     * Adds the words around posts in a language, such as `fr`: `{ posts: { related: 'À lire aussi' } }`. Words that are
     * left out stay English. Elements already shown change at once.
     */
    static addLanguage(language: string, words: LanguageWords): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    /** Posts that were written beforehand stay until there are others than their own links. */
    protected get keepsStored(): boolean;
    protected render(): unknown;
    protected updated(): void;
}
