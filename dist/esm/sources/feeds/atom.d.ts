import type { FeedContext } from './feed.js';
import type { ItemList } from './item.js';
import type { XmlFeed } from './xml.js';
/** Atom 1.0, and 0.3 with its older names. */
export declare function readAtom(feed: XmlFeed, context: FeedContext): ItemList<Element> | undefined;
