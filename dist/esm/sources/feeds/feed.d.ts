import type { Post } from '../../model/posts/post.js';
import type { DayOrder } from '../iso-date.js';
/** What a feed, or a page of one, tells of a site's posts. */
export interface Feed {
    /** Name of the site. */
    readonly title?: string;
    /** Its posts in the feed's order. Each is read when it is asked for. */
    readonly posts: Iterable<Post>;
    /** The same, with nothing in place of an item that cannot be shown, so that the caller can pause there, too. */
    readonly steps?: Iterable<Post | undefined>;
    /** Numbers, from 1, of the items that could not be read; as far as the posts have been. */
    readonly leftOut?: readonly number[];
    /** Absolute address of the feed's next page, where the feed itself names one. */
    readonly next?: string;
}
/** Pages of a feed, or the parts of another source, one after the other. */
export type Feeds = AsyncIterable<Feed> | Iterable<Feed>;
/** The platform's `DOMParser`, or one that does the same on a server. */
export type Parser = Pick<DOMParser, 'parseFromString'>;
/** What reading a feed needs beside its text. */
export interface FeedContext {
    /** Absolute address that the feed came from: relative addresses are meant from there. */
    readonly address: string;
    readonly parser: Parser;
    /** What the server said beside it: WordPress names the next page there. */
    readonly headers?: Headers;
    /** Absolute address of the page that the posts are for. */
    readonly page?: string;
    /** What the feed as a whole shows to come first in its dates. */
    readonly dayOrder?: () => DayOrder | undefined;
}
