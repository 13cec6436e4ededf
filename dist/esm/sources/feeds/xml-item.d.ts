import type { FeedContext } from './feed.js';
import type { ItemList } from './item.js';
import { type XmlFeed } from './xml.js';
/** The names, best first, under which a format in XML has what differs between formats. */
export interface XmlNames {
    readonly dates: string;
    readonly summaries: string;
    readonly contents: string;
}
/** What RSS and Atom have in common, which is also what each borrows from the other. */
export declare function readXmlItems({ head, items }: XmlFeed, { address }: FeedContext, names: XmlNames): ItemList<Element>;
