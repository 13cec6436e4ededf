import type { FeedContext } from './feed.js';
import type { ItemList } from './item.js';
import type { XmlFeed } from './xml.js';
import { readXmlItems } from './xml-item.js';

/** RSS 2.0, 0.9x and 1.0 (RDF). */
export function readRss(feed: XmlFeed, context: FeedContext): ItemList<Element> | undefined {
  return feed.root === 'feed'
    ? undefined
    : readXmlItems(feed, context, {
        dates: 'pubdate date published issued updated',
        summaries: 'description summary subtitle',
        contents: 'encoded body',
      });
}
