import type { FeedContext } from './feed.js';
/** A feed in XML: what it says of itself, and its items. */
export interface XmlFeed {
    /** Local name of its root, in small letters. */
    readonly root: 'rss' | 'rdf' | 'feed';
    readonly head: XmlFields;
    /** `null` is one that could not be read. */
    readonly items: Iterable<Element | null>;
}
/**
 * Reads XML that should be a feed, from its root on, as it is or, where it is broken, item by item.
 */
export declare function readXml(text: string, { parser }: FeedContext): XmlFeed | undefined;
/** Children by local name, in small letters: of its own vocabulary first, then of others. */
export type XmlFields = (names: string) => Element[];
/** Undeclared and unusual prefixes are common, so a name counts whatever its namespace is. */
export declare function fieldsOf(element: Element | null): XmlFields;
/**
 * What an element says, as markup. Where it holds elements they are markup that nobody escaped;
 * reading them back as such (nothing is ever set) gives all formats one form.
 */
export declare function markupOf(element: Element): string;
/** What relative addresses in an element are meant from: each `xml:base` is relative to the one around it. */
export declare function baseOf(element: Element | null, address: string): string | undefined;
/** The language that an element or what is around it says to be in. */
export declare function languageOf(element: Element | null): string | undefined;
