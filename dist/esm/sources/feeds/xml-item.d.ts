import type { FeedContext } from './feed.js';
import type { ItemList } from './item.js';
import { type XmlFeed } from './xml.js';
/** Reads by what RSS and Atom have in common, which is also what each borrows from the other. */
export declare function readXmlItems({ root, head, items }: XmlFeed, { address }: FeedContext): ItemList<Element>;
