import type { FeedContext } from './feed.js';
import type { ItemList } from './item.js';
import type { XmlFeed } from './xml.js';
import { readXmlItems } from './xml-item.js';

/** Atom 1.0, and 0.3 with its older names. */
export function readAtom(feed: XmlFeed, context: FeedContext): ItemList<Element> | undefined {
  return feed.root === 'feed'
    ? readXmlItems(feed, context, {
        dates: 'published issued pubdate date created updated modified',
        summaries: 'summary description subtitle',
        contents: 'content',
      })
    : undefined;
}
