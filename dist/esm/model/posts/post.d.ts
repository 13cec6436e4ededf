/** A post of a site, as its feed or its author tells of it. Every text is plain: nothing in it is markup. */
export interface Post {
    /** Absolute address, http or https. */
    readonly url: string;
    readonly title: string;
    /** Language of its text, as a tag such as `en` or `pt-BR`, where its feed says so. */
    readonly language?: string;
    /** When it was first published, as ISO 8601: `YYYY-MM-DD`, or with a time and its zone. */
    readonly date?: string;
    /** What it is about, in a sentence or two. */
    readonly summary?: string;
    /** Its own words, where the feed carries them. */
    readonly text?: string;
    /** Minutes that reading it takes, where its length is known. */
    readonly minutes?: number;
    /** Tags and categories, as readers see them. */
    readonly tags: readonly string[];
    readonly image?: PostImage;
    /** Name of the site that it comes from. */
    readonly source?: string;
    /** What it shares with the page, where that was worked out beforehand: such posts are in order already. */
    readonly reasons?: readonly string[];
}
/** A picture of a post. It shows nothing that the title does not say, so it has no alternative text. */
export interface PostImage {
    /** Absolute address, http or https. */
    readonly src: string;
    /** The same picture in other sizes, as `srcset` has it. */
    readonly srcset?: string;
    /** Pixels. */
    readonly width?: number;
    /** Pixels. */
    readonly height?: number;
}
