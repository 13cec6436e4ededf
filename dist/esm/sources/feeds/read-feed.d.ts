import type { Feed, FeedContext } from './feed.js';
export { decodeFeed } from './decode-feed.js';
/**
 * Reads a feed in any of the formats, which its content tells: names and types of files are often wrong.
 * @throws {ReadFailure} with what its author is told, if it is none
 */
export declare function readFeed(text: string, context: FeedContext): Feed;
/**
 * Reads a feed that is parsed already, in any of the formats that are JSON.
 * @throws {ReadFailure} as `readFeed` does
 */
export declare function readFeedData(data: unknown, context: FeedContext): Feed;
