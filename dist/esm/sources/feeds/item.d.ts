import type { Post } from '../../model/posts/post.js';
import type { FeedContext } from './feed.js';
import { type Picture } from '../pictures.js';
/**
 * A post as a feed tells of it: what it says under each of the names, best first. Texts are markup, nothing
 * has been checked, and no type can be relied upon.
 */
export interface Item {
    readonly titles: readonly unknown[];
    readonly addresses: readonly unknown[];
    /** What may be an address, too; never a relative one. */
    readonly ids: readonly unknown[];
    readonly dates: readonly unknown[];
    readonly summaries: readonly unknown[];
    readonly contents: readonly unknown[];
    readonly tags: readonly unknown[];
    /** Those in the content come after them. */
    readonly pictures: readonly Picture[];
    /** What says whether readers may see it: texts, or `false` for yes. */
    readonly statuses?: readonly unknown[];
    readonly minutes?: unknown;
    readonly language?: unknown;
    /** What it shares with the page, where the feed was made for one. */
    readonly reasons?: readonly unknown[] | undefined;
    /** What relative addresses in the content are meant from, if not from the post's. */
    readonly base?: string | undefined;
}
/** A feed as its format tells of it. */
export interface ItemList<Raw = unknown> {
    readonly title?: unknown;
    /** The site that it belongs to. */
    readonly site?: unknown;
    readonly next?: unknown;
    /** That of all items which name none of their own. */
    readonly language?: unknown;
    /** `null` is one that could not be read. */
    readonly items: Iterable<Raw | null>;
    /** Reads one of the items, when it is asked for. */
    readonly read: (raw: Raw) => Item;
}
/** The post, if it has a title or a summary, and an address. */
export declare function toPost(item: Item, site: string, { address, parser, dayOrder }: FeedContext, feedLanguage?: unknown): Post | undefined;
/** Whether a post is not meant for readers, or not yet. */
export declare function isHidden({ statuses, summaries, contents, dates }: Item, dayOrder: FeedContext['dayOrder']): boolean;
/** The beginning of a text, up to the end of a word or at least of a character as readers see it. */
export declare function shorten(text: string, length: number): string;
