import { PARSING_FORBIDDEN } from '../../model/diagnostics/catalogue.js';
import { ReadFailure } from '../../model/diagnostics/read-failure.js';
import { withoutWrapping, escapeText } from './plain-text.js';
import { webAddress } from '../web-address.js';

/**
 * What may stand before the root: comments and instructions, in which nothing counts, and a DOCTYPE, which is never
 * parsed: expanding its entities can stop a page for seconds.
 */
const START = /<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)|<!doctype(?!\s+html)|<(?:!doctype\s+)?((?:[\w.-]+:)?(rss|rdf|feed|html))\b/gi;
const START_OF_ITEM = /<(?:[\w.-]+:)?(?:item|entry)(?=[\s>])/i;
const END_OF_ITEM = /<\/(?:[\w.-]+:)?(?:item|entry)\s*>/gi;
/**
 * Reads XML that should be a feed, from its root on, as it is or, where it is broken, item by item.
 */
function readXml(text, { parser }) {
    for (const { 1: name, 2: root = '', index } of text.matchAll(START)) {
        if (/html/i.test(root))
            return undefined;
        if (name)
            return {
                root: root.toLowerCase(),
                ...readRoot(text.slice(index), name, parser),
            };
    }
    return undefined;
}
/** Parsing a longer text in one go would keep a slow phone from answering its reader. */
const LONG = 100_000;
/** Programs print warnings before a root and statistics after it, so both are cut off first. */
function readRoot(text, name, parser) {
    const end = text.lastIndexOf(`</${name}`);
    // Where a document is unfinished, not every parser says so.
    const isWhole = end > 0 && end < LONG;
    const root = isWhole && parse(`${text.slice(0, end)}</${name}>`, parser);
    if (!root)
        return readPieces(text, name, parser);
    const channel = [...root.children].find((child) => localName(child) === 'channel') ?? root;
    return {
        head: fieldsOf(channel),
        items: [...channel.children, ...(channel === root ? [] : root.children)].filter(isItem),
    };
}
const localName = ({ nodeName }) => nodeName.slice(nodeName.lastIndexOf(':') + 1).toLowerCase();
const isItem = (element) => /^(?:item|entry)$/.test(localName(element));
const prefixOf = ({ nodeName }) => nodeName.slice(0, nodeName.lastIndexOf(':') + 1);
/** Its root; Chromium puts an error inside of the root, Firefox in its place, linkedom nowhere. */
function parse(text, parser) {
    // WebKit ends the document where there is half of a pair, and tells nobody; linkedom reads on where CDATA holds its end.
    if (/\p{Cs}|\]\]>(?!\s*(?:<|$))/u.test(text))
        return null;
    let xml;
    try {
        xml = parser.parseFromString(text, 'application/xml');
    }
    catch (error) {
        // It is a browser's only reason; the command has others.
        throw error instanceof TypeError ? new ReadFailure(PARSING_FORBIDDEN) : error;
    }
    return xml.getElementsByTagName('parsererror')[0] ? null : xml.documentElement;
}
/** A root with more attributes than fit here would be read again and again with each item. */
const LONGEST_START = 4000;
/** Each item becomes a document of its own, so that a broken or unfinished one takes no other with it. */
function readPieces(text, name, parser) {
    const given = text.slice(0, text.indexOf('>') + 1);
    const start = given.length < LONGEST_START ? given : `<${name}>`;
    const read = (piece) => parse(`${start}${piece}</${name}>`, parser) ?? parse(mend(piece), parser);
    const [head = ''] = text.slice(given.length).split(START_OF_ITEM, 1);
    // A channel that is not closed yet would be an error; its fields do as well without it.
    const about = head.replace(/<\/?(?:[\w.-]+:)?channel\b[^<>]*>/gi, '');
    return {
        head: fieldsOf(read(about)),
        items: (function* () {
            let from = 0;
            for (const { 0: end, index } of text.matchAll(END_OF_ITEM)) {
                const piece = text.slice(from, index);
                const { 0: tag = '', index: begin } = START_OF_ITEM.exec(piece) ?? {};
                if (tag)
                    yield read(`${piece.slice(begin)}</${tag.slice(1)}>`)?.firstElementChild ?? null;
                from = index + end.length;
            }
        })(),
    };
}
/** What feeds mark up in an item; all other tags are part of a text. */
const FIELDS = '[\\w.-]+:[\\w.-]+|item|entry|title|link|guid|id|(?:pub)?date|published|updated|modified|description|summary|content|body|category|enclosure|thumbnail|image|url';
// Only these five are XML's own; the rest is for whoever reads the text.
const AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos);)/g;
/** CDATA up to where a tag follows, since its text may hold its end; CDATA; what says nothing; a field; stray signs. */
const TOKEN = new RegExp(`<!\\[CDATA\\[((?:(?!<!\\[CDATA\\[)[^])*?)\\]\\]>(?=\\s*(?:<|$))|<!\\[CDATA\\[([^]*?)(?:\\]\\]>|$)|<!--[^]*?(?:-->|$)|<\\?[^]*?(?:\\?>|$)|(</?(?:${FIELDS})(?=[\\s/>])(?:[^"'<>]|"[^"<]*"|'[^'<]*')*>)|<|${AMPERSAND.source}|\\]\\]>`, 'gi');
/** Declaring thousands would stop a page. */
const MOST_PREFIXES = 50;
/** Markup that a parser in XML can read, in a root of its own: a field is a field, and all else is text. */
function mend(markup) {
    const prefixes = new Set();
    const mended = markup
        .replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
        .replace(TOKEN, (token, lax, strict, tag) => {
        const words = lax ?? strict;
        if (words !== undefined)
            return escaped(words);
        if (!tag)
            return /^<[!?]/.test(token) ? '' : escaped(token);
        const own = [...tag.matchAll(/[\s</](?!xml)([a-z_][\w.-]*):\w/gi)].map(([, prefix]) => prefix);
        const all = new Set([...prefixes, ...own]);
        if (all.size > MOST_PREFIXES)
            return escaped(tag);
        for (const prefix of own)
            prefixes.add(prefix ?? '');
        return tag.replace(AMPERSAND, '&amp;');
    });
    return `<x${[...prefixes].map((prefix) => ` xmlns:${prefix}="${prefix}"`).join('')}>${mended}</x>`;
}
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(']]>', ']]&gt;');
/** A feed's own fields come before its items, of which so many are parsed at once. */
const MOST_FIELDS = 3000;
/** Undeclared and unusual prefixes are common, so a name counts whatever its namespace is. */
function fieldsOf(element) {
    const children = element ? [...element.children].slice(0, MOST_FIELDS) : [];
    const isForeign = (child) => Number(prefixOf(child) !== (element && prefixOf(element)));
    children.sort((one, other) => isForeign(one) - isForeign(other));
    const own = children.map(localName);
    return (names) => names.split(' ').flatMap((name) => children.filter((_child, index) => own[index] === name));
}
/**
 * What an element says, as markup. Where it holds elements they are markup that nobody escaped;
 * reading them back as such (nothing is ever set) gives all formats one form.
 */
function markupOf(element) {
    if (element.firstElementChild)
        return element.innerHTML;
    const text = withoutWrapping(element.textContent);
    return /^(?:text|text\/plain)$/.test(element.getAttribute('type') ?? '')
        ? escapeText(text)
        : text;
}
/** What relative addresses in an element are meant from: each `xml:base` is relative to the one around it. */
function baseOf(element, address) {
    if (!element)
        return undefined;
    const around = baseOf(element.parentElement, address);
    return webAddress(element.getAttribute('xml:base'), around ?? address) ?? around;
}
/** The language that an element or what is around it says to be in. */
function languageOf(element) {
    return element
        ? (element.getAttribute('xml:lang') ?? languageOf(element.parentElement))
        : undefined;
}

export { baseOf, fieldsOf, languageOf, markupOf, readXml };
//# sourceMappingURL=xml.js.map
