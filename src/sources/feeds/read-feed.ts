import { BROKEN_JSON, EMPTY_FEED, NOT_A_FEED } from '../../model/diagnostics/catalogue.js';
import { parseJson } from '../../model/parse-json.js';
import type { Post } from '../../model/posts/post.js';
import { ReadFailure } from '../../model/diagnostics/read-failure.js';
import { firstReadable } from '../first-readable.js';
import type { Feed, FeedContext } from './feed.js';
import { readGhost } from './ghost.js';
import { type ItemList, toPost } from './item.js';
import type { Json } from './json.js';
import { readJsonFeed } from './json-feed.js';
import { nextPage } from './paging.js';
import { plainText } from './plain-text.js';
import { readPostList } from './post-list.js';
import { readRelatedIndex } from './related-index.js';
import { webAddress } from '../web-address.js';
import { readWordPress } from './wordpress.js';
import { readXml } from './xml.js';
import { readXmlItems } from './xml-item.js';

export { decodeFeed } from './decode-feed.js';

type JsonFormat = (data: Json, context: FeedContext) => ItemList<Json | null> | undefined;

/**
 * Each says whether a feed is its own; the first that does reads it. A new format is a line here, or, if it is XML, in
 * `XML_FORMATS`.
 */
const JSON_FORMATS: readonly JsonFormat[] = [
  readJsonFeed,
  readWordPress,
  readGhost,
  readRelatedIndex,
  readPostList,
];

/**
 * Reads a feed in any of the formats, which its content tells: names and types of files are often wrong.
 * @throws {ReadFailure} with what its author is told, if it is none
 */
export function readFeed(text: string, context: FeedContext): Feed {
  const trimmed = text.trim();
  if (!trimmed) throw new ReadFailure(EMPTY_FEED);
  if (/^[[{]/.test(trimmed)) {
    const data = parseJson(trimmed);
    if (!data) throw new ReadFailure(BROKEN_JSON);
    return readFeedData(data, context);
  }
  const feed = readXml(trimmed, context);
  if (!feed) throw new ReadFailure(NOT_A_FEED);
  return toFeed(readXmlItems(feed, context), context);
}

/**
 * Reads a feed that is parsed already, in any of the formats that are JSON.
 * @throws {ReadFailure} as `readFeed` does
 */
export function readFeedData(data: unknown, context: FeedContext): Feed {
  const feed = data as Json | undefined;
  const list = feed && firstReadable(JSON_FORMATS, (format) => format(feed, context));
  if (!list) throw new ReadFailure(NOT_A_FEED);
  return toFeed(list, context);
}

function toFeed<Raw>(list: ItemList<Raw>, context: FeedContext): Feed {
  const { address, headers, parser } = context;
  const title = typeof list.title === 'string' && plainText(list.title, parser);
  const next = nextPage(address, headers, list.next);
  return { posts: postsOf(list, context), ...(title && { title }), ...(next && { next }) };
}

function* postsOf<Raw>(list: ItemList<Raw>, context: FeedContext): Iterable<Post> {
  const { items, read, site, language } = list;
  const base = webAddress(site, context.address) ?? context.address;
  for (const raw of items) {
    const post = toPost(read(raw), base, context, language);
    if (post) yield post;
  }
}
