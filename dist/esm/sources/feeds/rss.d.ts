import type { FeedContext } from './feed.js';
import type { ItemList } from './item.js';
import type { XmlFeed } from './xml.js';
/** RSS 2.0, 0.9x and 1.0 (RDF). */
export declare function readRss(feed: XmlFeed, context: FeedContext): ItemList<Element> | undefined;
