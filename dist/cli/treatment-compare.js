#!/usr/bin/env node
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { createHash, randomBytes } from 'node:crypto';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { d as PostFileWriter, p as postKey, e as escapeText, t as textOf$1, l as listOf, w as webAddress, a as INDEX_VERSION, f as wholeKey, s as shardOf, g as withoutWrapping, R as ReadFailure, h as PARSING_FORBIDDEN, j as firstReadable, k as primaryLanguage, m as widestFirst, E as EMPTY_FEED, B as BROKEN_JSON, N as NOT_A_FEED, n as shorten, o as plainText, q as filled, u as dayOrderIn, v as isHidden, x as toPost, y as explain, U as UNREADABLE_POSTS, z as decodeFeed, A as isoDate, C as fetchBytes, F as UNREACHABLE, G as UNREACHABLE_SITE, H as shardName, J as emptyMemory, M as MOST_POSTS_WITH_TERM, K as shardNumber, P as PostFileReader, L as newestFirst, O as cardOf, Q as asMarkup } from './shared.js';
import { openSync, fstatSync, readFileSync, closeSync, readSync, readdirSync, statSync, createReadStream, lstatSync, rmSync, writeFileSync, renameSync, mkdirSync, rmdirSync, utimesSync, linkSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { DOMParser, parseHTML } from 'linkedom';
import { Parser } from 'htmlparser2';
import { join, dirname, normalize } from 'node:path';
import { unescape } from 'node:querystring';
import { parseArgs } from 'node:util';
import picomatch from 'picomatch';
import { hostname, availableParallelism, constants } from 'node:os';

/** Why a command came to nothing: where, what, and what can be done about it. */
class Failure extends Error {
    constructor(place, message, hint) {
        super(`${place} ${message}. ${hint}`);
        this.exitCode = 1;
    }
}
/** The command was not called as it has to be. */
class UsageFailure extends Failure {
    constructor() {
        super(...arguments);
        this.exitCode = 2;
    }
}

/** What a terminal would obey, or take for the end of a line: it may stand in names of files and in answers of servers. */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\0-\x1f\x7f-\x9f\u2028\u2029]+/g;
/** A name and a password in an address, also one that nobody can go to, for the spaces in it. */
const LOGIN = /:[\\/]{2}[^\s:\\/@]+:[^@\\/]{0,200}@(?=[\w[])/g;
/** A text on one line, as it can be shown to anybody: without the passwords of addresses. */
function plainLine(text) {
    return text
        .replace(CONTROLS, ' ')
        .replace(LOGIN, '://')
        .replace(/:[\\/]{2}\S+/g, withoutLogin$1);
}
/** @param rest of an address, from the colon before its host */
function withoutLogin$1(rest) {
    const isAddress = URL.canParse(`http${rest}`);
    // A password with a slash in it makes no address, but is one all the same.
    const login = isAddress ? /^:[\\/]+[^\\/?#]*@/ : /^:[\\/]+.*@/;
    return rest.replace(login, '://');
}

/** Milliseconds of reading after which signals are looked at. */
const LONGEST_TURN = 50;
/**
 * Collects posts; of those with one address the first.
 * @param onPost called for each
 */
async function collectPosts(inputs, onPost) {
    const writer = new PostFileWriter();
    const hash = createHash('sha256');
    const seen = new Set();
    const posts = [];
    let title;
    let turn = performance.now();
    for (const input of inputs) {
        for await (const feed of input) {
            title ??= feed.title;
            for (const post of feed.posts) {
                if (performance.now() - turn > LONGEST_TURN) {
                    await setImmediate();
                    turn = performance.now();
                }
                const key = postKey(post.url);
                if (seen.has(key))
                    continue;
                seen.add(key);
                const line = JSON.stringify(post);
                writer.add(line);
                hash.update(line);
                const { url, date, text } = post;
                posts.push({
                    index: posts.length,
                    url,
                    ...(date && { date }),
                    ...(text && { text: true }),
                });
                onPost();
            }
        }
    }
    hash.update(title ?? '');
    return { file: writer.finish(), posts, title, hash: hash.digest('hex') };
}

/** What a JSON text stands for; `undefined`, for which JSON has no word, where it is none. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

/** Reads a post under all the names that formats in JSON have for its fields; a format adds what is its own. */
function readJsonPost(post) {
    // WordPress wraps what it has rendered, and Blogger every text.
    const values = (names) => names.split(' ').map((name) => post?.[name]?.rendered ?? post?.[name]?.$t ?? post?.[name]);
    return {
        titles: values('title name'),
        addresses: values('url external_url link href permalink relpermalink relPermalink uri URL fullUrl path location'),
        ids: values('id guid'),
        dates: values('date published published_at date_published publishOn publishDate pubDate created created_at updated date_modified'),
        summaries: values('custom_excerpt summary description excerpt'),
        contents: [
            ...values('content_html html content contents text body'),
            ...values('content_text plaintext').map(escapeText),
        ],
        tags: values('tags categories keywords tag category labels subject topics').flatMap(namesIn$1),
        statuses: [
            ...values('status post_status state visibility kind'),
            values('draft isDraft is_draft private hidden unlisted protected password').some(isYes$1),
            values('published is_published').some((value) => value === false || value === 'false'),
            ...[post?.content, post?.excerpt].map((text) => text?.protected),
        ],
        pictures: values('feature_image featured_image image banner_image thumbnail media$thumbnail assetUrl cover jetpack_featured_media_url').map((image) => ({
            src: image?.url ?? image?.src ?? image,
            srcset: image?.srcset,
            width: image?.width,
            height: image?.height,
        })),
        minutes: post?.reading_time,
        // `lang` is Polylang’s; the last two are WPML’s.
        language: values('language lang locale inLanguage wpml_current_locale language_code')
            .map((language) => language?.code ?? language?.slug ?? language)
            .find(Boolean),
    };
}
/** Whether a field that is a switch, or holds something where it is on, is on. */
const isYes$1 = (value) => value === true || value === 1 || (textOf$1(value) && !/^(?:false|no|0)$/i.test(textOf$1(value)));
/** Names as a list, as a text with commas, as a thing that has one, or as things by their names. */
function namesIn$1(value) {
    if (Array.isArray(value))
        return listOf(value).map((tag) => tag?.name ?? tag?.term ?? tag);
    if (typeof value !== 'object' || !value)
        return textOf$1(value).split(',');
    return value.name ? [value.name] : Object.keys(value);
}

/** The posts of a Blogger blog as JSON (`/feeds/posts/default?alt=json`): Atom, with each text under `$t`. */
function readBlogger({ feed }, { address }) {
    if (!Array.isArray(feed?.entry))
        return undefined;
    return {
        title: wordsOf$2(feed.title),
        next: pageAfter$1(feed, address),
        items: listOf(feed.entry),
        read: (entry) => ({
            ...readJsonPost(entry),
            addresses: listOf(entry?.link).map((link) => textOf$1(link?.rel) === 'alternate' && link?.href),
            statuses: [wordsOf$2(entry?.app$control?.app$draft) === 'yes'],
        }),
    };
}
const wordsOf$2 = (value) => textOf$1(value?.$t);
/** Its own link to the next page leads to another site. */
function pageAfter$1(feed, address) {
    const [start, size, total] = ['startIndex', 'itemsPerPage', 'totalResults'].map((name) => Number(wordsOf$2(feed[`openSearch$${name}`])));
    const url = new URL(address);
    url.searchParams.set('start-index', String(start + size));
    return size > 0 && start + size <= total ? url.href : undefined;
}

/** Address of the page after this one of a list that has a number of pages, in either form of WordPress' addresses. */
function pageAfter(address, pages) {
    const url = new URL(address);
    const page = Number(url.searchParams.get('page') ?? 1) + 1;
    url.searchParams.set('page', String(page));
    return Number(pages) >= page ? url.href : undefined;
}
/** The next page if it is on the same site, so that no feed sends its reader elsewhere. */
function nextPage(address, headers, named) {
    const [, linked] = /<([^<>]*)>[^,<]*;\s*rel="?next\b/i.exec(headers?.get('Link') ?? '') ?? [];
    const next = webAddress(named, address) ?? webAddress(linked, address);
    const isHere = next && new URL(next).origin === new URL(address).origin;
    return isHere && next !== address ? next : undefined;
}

/** Posts of Ghost's Content API. */
function readGhost({ posts, meta }, { address }) {
    const pagination = meta?.pagination;
    if (!pagination)
        return undefined;
    return {
        next: pageAfter(address, pagination.pages),
        items: listOf(posts),
        read: (post) => {
            const item = readJsonPost(post);
            // Names that begin with # are for the site itself.
            return { ...item, tags: item.tags.filter((tag) => !textOf$1(tag).startsWith('#')) };
        },
    };
}

/** JSON Feed 1.0 and 1.1, whose titles and summaries are never markup. */
function readJsonFeed(feed) {
    if (!textOf$1(feed.version).includes('jsonfeed'))
        return undefined;
    return {
        title: escapeText(feed.title),
        next: feed.next_url,
        site: feed.home_page_url,
        language: feed.language,
        items: listOf(feed.items),
        read: (item) => ({
            ...readJsonPost(item),
            titles: [escapeText(item?.title)],
            summaries: [escapeText(item?.summary)],
        }),
    };
}

/** The names under which authors and generators list a site's posts. */
const LISTS = 'posts items pages entries results docs documents articles data index'.split(' ');
/**
 * A list of posts that a site's author or generator writes as JSON, such as the `index.json` of Hugo or Eleventy.
 * Eleventy keeps what a page says of itself apart, in `data`.
 */
function readPostList(list) {
    const items = [...LISTS.map((name) => list[name]), list].find(Array.isArray);
    return items
        ? {
            title: list.title,
            language: list.language ?? list.lang,
            items: listOf(items),
            read: (page) => readJsonPost({ ...page?.page, ...page?.data, ...page }),
        }
        : undefined;
}

/**
 * Related posts that were worked out beforehand (`npx treatment-compare related`). The index leads to the shard of
 * the page as a feed leads to its next page.
 */
function readRelatedIndex({ relatedPosts, shards, title, posts, pages }, { page }) {
    if (relatedPosts !== INDEX_VERSION)
        return undefined;
    const key = page ? wholeKey(postKey(page)) : '';
    return {
        title,
        next: typeof shards === 'number' && key && shardOf(key, shards),
        items: listOf(posts ?? pages?.[key]),
        read: (post) => ({
            ...readJsonPost(post),
            minutes: post?.minutes,
            reasons: pages ? listOf(post?.reasons) : undefined,
        }),
    };
}

/** A blog of Squarespace, at its own address with `?format=json`. */
function readSquarespace({ website, items, pagination, }) {
    if (!website || !Array.isArray(items))
        return undefined;
    const next = textOf$1(pagination?.nextPageUrl);
    return {
        title: website.siteTitle,
        next: next && `${next}${next.includes('?') ? '&' : '?'}format=json`,
        items: listOf(items),
        read: readJsonPost,
    };
}

/** Posts of WordPress' REST interface (`/wp-json/wp/v2/posts`), with or without `_embed` and `_fields`. */
function readWordPress(posts, { address, headers }) {
    const items = listOf(posts);
    if (!items.some((post) => (post?.title ?? post?.excerpt)?.rendered))
        return undefined;
    return {
        next: pageAfter(address, headers?.get('X-WP-TotalPages')),
        items,
        read: (post) => {
            const item = readJsonPost(post);
            const [media] = listOf(post?._embedded?.['wp:featuredmedia']);
            const { sizes, width, height } = media?.media_details ?? {};
            const srcset = Object.values(sizes ?? {})
                .map((size) => `${textOf$1(size?.source_url)} ${Number(size?.width)}w`)
                .join(', ');
            return {
                ...item,
                dates: [`${textOf$1(post?.date_gmt)}Z`, ...item.dates],
                tags: tagsOf$1(post),
                pictures: [{ src: media?.source_url, srcset, width, height }, ...item.pictures],
            };
        },
    };
}
/** Tags and categories: their names where they are embedded, else their slugs. */
function tagsOf$1(post) {
    const terms = listOf(post?._embedded?.['wp:term']).flatMap(listOf);
    if (terms.length > 0)
        return terms.map((term) => term?.name);
    return Object.values(post?.class_list ?? {}).map((name) => /^(?:tag|category)-([a-z][\w-]*)$/.exec(textOf$1(name))?.[1]?.replaceAll('-', ' '));
}

const USUAL_PAGE = 20;
/** Posts of WordPress.com's own interface (`/rest/v1.1/sites/…/posts`). */
function readWordPressCom({ found, posts }, { address }) {
    if (typeof found !== 'number' || !Array.isArray(posts))
        return undefined;
    const onPage = Number(new URL(address).searchParams.get('number')) || USUAL_PAGE;
    return {
        next: pageAfter(address, Math.ceil(found / onPage)),
        items: listOf(posts),
        read: (post) => ({
            ...readJsonPost(post),
            statuses: [post?.status, post?.password && 'protected'],
        }),
    };
}

/**
 * What may stand before the root: comments and instructions, in which nothing counts, and a DOCTYPE, which is never
 * parsed: expanding its entities can stop a page for seconds.
 */
const START$2 = /<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)|<!doctype(?!\s+html)|<(?:!doctype\s+)?((?:[\w.-]+:)?(rss|rdf|feed|html))\b/gi;
const START_OF_ITEM = /<(?:[\w.-]+:)?(?:item|entry)(?=[\s>])/i;
const END_OF_ITEM = /<\/(?:[\w.-]+:)?(?:item|entry)\s*>/gi;
/**
 * Reads XML that should be a feed, from its root on, as it is or, where it is broken, item by item.
 */
function readXml(text, { parser }) {
    for (const { 1: name, 2: root = '', index } of text.matchAll(START$2)) {
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
    const root = isWhole && parse$3(`${text.slice(0, end)}</${name}>`, parser);
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
function parse$3(text, parser) {
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
const LONGEST_START$1 = 4000;
/** Each item becomes a document of its own, so that a broken or unfinished one takes no other with it. */
function readPieces(text, name, parser) {
    const given = text.slice(0, text.indexOf('>') + 1);
    const start = given.length < LONGEST_START$1 ? given : `<${name}>`;
    const read = (piece) => parse$3(`${start}${piece}</${name}>`, parser) ?? parse$3(mend(piece), parser);
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

/** RSS 2.0, 0.9x and 1.0 (RDF). */
const RSS = {
    dates: 'pubdate date published issued updated',
    summaries: 'description summary subtitle',
    contents: 'encoded body',
};
/** Atom 1.0, and 0.3 with its older names. */
const ATOM = {
    dates: 'published issued pubdate date created updated modified',
    summaries: 'summary description subtitle',
    contents: 'content',
};
/** The names, best first, under which a format has what differs between formats; by its root. */
const XML_FORMATS = { rss: RSS, rdf: RSS, feed: ATOM };
const PICTURE = /^image|:image$|thumbnail|\.(?:jpe?g|png|webp|avif|gif)\b/i;
/** Reads by what RSS and Atom have in common, which is also what each borrows from the other. */
function readXmlItems({ root, head, items }, { address }) {
    const site = addressesOf(linksWith(head, /alternate$/), address)[0] ?? address;
    const [language] = head('language').map(wordsOf$1);
    return {
        title: firstReadable(head('title'), markupOf),
        next: addressesOf(linksWith(head, /^next$/), address)[0],
        site,
        language,
        items,
        read: (element) => readItem(element, XML_FORMATS[root], site, language),
    };
}
function readItem(element, names, site, feedLanguage) {
    const fields = fieldsOf(element);
    const language = fields('language').map(wordsOf$1)[0] ?? languageOf(element) ?? feedLanguage;
    const links = linksWith(fields, /alternate$/, language);
    const [content = element] = fields(names.contents);
    const [control] = fields('control');
    return {
        titles: fields('title').map(markupOf),
        addresses: [...fields('origlink').map(wordsOf$1), ...addressesOf(links, site)],
        ids: [
            ...fields('guid id').map((id) => id.getAttribute('isPermaLink') !== 'false' && wordsOf$1(id)),
            element.getAttribute('rdf:about'),
        ],
        dates: fields(names.dates).map(wordsOf$1),
        summaries: fields(names.summaries).map(markupOf),
        contents: fields(names.contents).map(markupOf),
        tags: fields('category subject').map((tag) => tag.getAttribute('label') ?? tag.getAttribute('term') ?? wordsOf$1(tag)),
        pictures: picturesOf(fields),
        base: baseOf(content, site),
        statuses: [
            ...fields('status').map(wordsOf$1),
            ...fieldsOf(control ?? null)('draft')
                .map(wordsOf$1)
                .map(isYes),
        ],
        language: links[0]?.getAttribute('hreflang') ?? language,
    };
}
const isYes = (text) => /^\s*yes/.test(text) && 'draft';
const wordsOf$1 = (element) => withoutWrapping(element.textContent);
/** The links with this relation, those in a language first, those in others last; in RSS a link is text and has none. */
function linksWith(fields, relation, language = '') {
    const strangeness = (link) => {
        const own = link.getAttribute('hreflang');
        return own ? Number(primaryLanguage(own) !== primaryLanguage(language)) * 2 : 1;
    };
    return fields('link')
        .filter((link) => relation.test(link.getAttribute('rel') ?? 'alternate') &&
        // Not the same post as data; but the next page is a feed.
        (relation.test('next') || /html|^$/.test(link.getAttribute('type') ?? '')))
        .sort((one, other) => strangeness(one) - strangeness(other));
}
function addressesOf(links, site) {
    return links.flatMap((link) => webAddress(link.getAttribute('href') ?? wordsOf$1(link), baseOf(link, site) ?? site) ?? []);
}
function picturesOf(fields) {
    const nested = fields('group content image').flatMap((element) => [...element.children]);
    const pictures = [...fields('enclosure link content thumbnail image'), ...nested].map((element) => {
        const attribute = (name) => element.getAttribute(name);
        const text = element.firstElementChild ? '' : wordsOf$1(element);
        const src = attribute('url') ?? attribute('href') ?? text;
        const kind = attribute('medium') ?? attribute('type') ?? element.nodeName + src;
        return {
            src: PICTURE.test(kind) && src,
            width: attribute('width'),
            height: attribute('height'),
        };
    });
    return widestFirst(pictures);
}

/**
 * Each says whether a feed is its own; the first that does reads it. A new format is a line here, or, if it is XML, in
 * `XML_FORMATS`.
 */
const JSON_FORMATS = [
    readJsonFeed,
    readWordPress,
    readGhost,
    readWordPressCom,
    readSquarespace,
    readBlogger,
    readRelatedIndex,
    readPostList,
];
/**
 * Reads a feed in any of the formats, which its content tells: names and types of files are often wrong.
 * @throws {ReadFailure} with what its author is told, if it is none
 */
function readFeed(text, context) {
    const trimmed = text.trim();
    if (!trimmed)
        throw new ReadFailure(EMPTY_FEED);
    if (/^[[{]/.test(trimmed)) {
        const data = parseJson(trimmed);
        if (!data)
            throw new ReadFailure(BROKEN_JSON);
        return readFeedData(data, context);
    }
    const feed = readXml(trimmed, context);
    if (!feed)
        throw new ReadFailure(NOT_A_FEED);
    return toFeed(readXmlItems(feed, context), withDayOrder(context, () => trimmed));
}
/**
 * Reads a feed that is parsed already, in any of the formats that are JSON.
 * @throws {ReadFailure} as `readFeed` does
 */
function readFeedData(data, context) {
    const feed = data;
    const list = feed && firstReadable(JSON_FORMATS, (format) => format(feed, context));
    if (!list)
        throw new ReadFailure(NOT_A_FEED);
    return toFeed(list, withDayOrder(context, () => JSON.stringify(data)));
}
/** Looks through a feed once, and only if a date of it leaves no other way. */
function withDayOrder(context, text) {
    let found;
    return { ...context, dayOrder: () => (found ??= { order: dayOrderIn(text()) }).order };
}
function toFeed(list, context) {
    const { address, headers, parser } = context;
    const title = typeof list.title === 'string' && shorten(plainText(list.title, parser), LONGEST_TITLE);
    const next = nextPage(address, headers, list.next);
    const leftOut = [];
    const steps = stepsThrough(list, context, leftOut);
    return {
        posts: postsIn(steps),
        steps,
        leftOut,
        ...filled({ title, next }),
    };
}
const LONGEST_TITLE = 300;
function* postsIn(steps) {
    for (const post of steps)
        if (post)
            yield post;
}
/** @param leftOut takes the numbers of those that nobody can be shown */
function* stepsThrough({ items, read, site, language }, context, leftOut) {
    const base = webAddress(site, context.address) ?? context.address;
    let number = 0;
    for (const raw of items) {
        number++;
        const item = raw === null ? undefined : read(raw);
        const isMeant = !item || !isHidden(item, context.dayOrder);
        const post = item && isMeant ? toPost(item, base, context, language) : undefined;
        if (isMeant && !post)
            leftOut.push(number);
        yield post;
    }
}

/** Browsers stop at 512. Whatever goes through a document by calling itself can go as deep as this. */
const DEEPEST$1 = 2000;
/** Elements lie so deep within one another that nobody could go through them. */
class NestedTooDeeply extends Error {
}
/**
 * Looks at markup before it becomes a document, which takes time that grows with the square of its depth.
 * @throws {NestedTooDeeply}
 */
function checkNesting(markup, isXml) {
    let depth = 0;
    const parser = new Parser({
        onopentag: () => {
            if (++depth > DEEPEST$1)
                throw new NestedTooDeeply();
        },
        onclosetag: () => depth--,
    }, { xmlMode: isXml });
    parser.end(markup);
}
/** What is told of whatever went wrong while a place was read; anything else is thrown as it is. */
function readingFailure(place, error) {
    const isTooDeep = error instanceof NestedTooDeeply;
    const isTooMuch = error instanceof RangeError;
    if (!isTooDeep && !isTooMuch)
        return error;
    return new Failure(place, isTooDeep ? `has more than ${DEEPEST$1} elements within one another` : 'is too large or too deep', 'Mend it, or leave it out.');
}

const documents = new DOMParser();
const parser = {
    parseFromString(markup, type) {
        checkNesting(markup, type !== 'text/html');
        return documents.parseFromString(markup, type);
    },
};
/**
 * Reads the text of a feed as the element does.
 * @param place where it is, in words for the author
 */
function readFeedText(text, place, context) {
    try {
        const feed = readFeed(text, { ...context, parser });
        return { ...feed, posts: postsOf(feed, place) };
    }
    catch (error) {
        throw failureAt(place, error);
    }
}
function failureAt(place, error) {
    if (!(error instanceof ReadFailure))
        return readingFailure(place, error);
    const { message, hint } = explain(place, error, UNREADABLE_POSTS);
    return new Failure(place, message, hint);
}
/** Each is read only when it is asked for. */
function* postsOf({ posts }, place) {
    try {
        yield* posts;
    }
    catch (error) {
        throw failureAt(place, error);
    }
}
/** What relative addresses in a file are meant from. Without a site they lead to the file's disk, and are left out. */
function addressOfFile(path, { site }) {
    return site ?? pathToFileURL(path).href;
}

const CHUNK = 1_000_000;
/**
 * Reads a file, or whatever a path leads to.
 * @returns nothing if there is more than that many bytes
 */
function readUpTo(most, path) {
    const file = openSync(path, 'r');
    try {
        const stats = fstatSync(file);
        if (stats.size > most)
            return undefined;
        // A pipe has no size, and a device no end.
        return stats.isFile() ? readFileSync(file) : readChunks(most, file);
    }
    finally {
        closeSync(file);
    }
}
function readChunks(most, file) {
    const chunks = [];
    for (let size = 0; size <= most;) {
        const chunk = Buffer.allocUnsafe(CHUNK);
        const count = readSync(file, chunk);
        if (count === 0)
            return Buffer.concat(chunks);
        chunks.push(chunk.subarray(0, count));
        size += count;
    }
    return undefined;
}

/** A text in memory is four times its file and more; a tree of XML is many times that. */
const MOST_JSON = 400_000_000;
const MOST_XML = 50_000_000;
const START$1 = 200;
/** A feed in a file, in any of the formats. */
function* readFeedFile(path, context) {
    const bytes = readUpTo(MOST_JSON, path);
    if (!bytes)
        throw tooLarge$1(path, MOST_JSON);
    const isJson = /^\s*[[{]/.test(decodeFeed(bytes.subarray(0, START$1), null));
    if (!isJson && bytes.byteLength > MOST_XML)
        throw tooLarge$1(path, MOST_XML);
    yield readFeedText(decodeFeed(bytes, null), path, { address: addressOfFile(path, context) });
}
function tooLarge$1(path, most) {
    return new Failure(path, `is larger than ${most / 1_000_000} MB`, 'Write its posts as JSON Lines, one post a line, into a .jsonl file.');
}

/** What stands on a page for another purpose than its text. The fallbacks of our own elements are no words of the page. */
const OF_OTHERS = 'aside,script,style,template,noscript,svg,related-posts,treatment-compare,treatment-guide,outcome-chart,[hidden],[aria-modal="true"],body>header';
/** What such parts are called, as words of a tag, a role, a class or an id. */
const NAME_OF_OTHERS = /(?:^|[\s_-])(?:form|button|dialog|alertdialog|search|banner|complementary|contentinfo|sidebar|footer|masthead|(?:site|location)-header|menu|nav(?:bar|igation)?|breadcrumbs?|cookies?|cookie\w+|consent|cmp\w+|gdpr|usercentrics|didomi|termly|tarteaucitron|klaro|related|relatedposts|(?:similar|more|latest)-posts|also-like|wp-block-query|yarpp|shar(?:e|ing|edaddy)|social|newsletter|sign-?up|subscribe|popup|pum|modal|pagination|author-(?:b(?:io|ox)|info)|about-author|read-next|recommended|toc)(?:$|[\s_-])/i;
/** What readers say. It may be longer than the text. */
const NAME_OF_COMMENTS = /(?:^|[\s_-])(?:comments?(?!-(?:closed|off|open))|commentlist|respond|disqus|kommentare|comentarios|webmentions|isso|giscus|utterances)(?:$|[\s_-])/i;
/** What a post is about, as WordPress names it in the classes of the post. */
const TOPIC_CLASS = /(?:^|\s)(?:tag|category)-\S+/g;
const MAIN = 'main:not([hidden]),[role="main"]';
const BODY = '[itemprop~="articleBody"]';
/** Layouts are called so, too, and hold these; some put a form around all of a page. */
const NEVER_OF_OTHERS = `h1,${MAIN},${BODY},article[id^="post-"]`;
const BLOCK = /^(?:ARTICLE|D[DLTI]V?|H[1-6]|HEADER|LI|OL|P|SECTION|TABLE|T[DHR]|UL)$/i;
/** A block with more than this share of its letters in links is a menu, or a list of other pages. */
const MOST_LINKED = 0.5;
const MOST_TEXT = 20_000;
/** No author nests elements deeper, but a broken page may. */
const DEEPEST = 400;
const ELEMENT$1 = 1;
const TEXT$1 = 3;
const NO_WORDS = { text: '', linked: 0 };
/**
 * Finds the text of a page: the article that holds the heading or an element of ours; or else what holds the heading,
 * or is longest, an article or all around the articles. Teasers, menus, comments, banners and footers are left out.
 *
 * @param here an element of ours: authors put it into or under the article
 */
function mainText(page, here) {
    const main = page.querySelector(MAIN) ?? page.body;
    const articles = [...main.querySelectorAll('article')].filter((article) => !isInOthers(article));
    // Some themes put an article into another.
    const own = articles.filter((article) => here).at(-1);
    const headed = articles.find((article) => article.querySelector('h1') && !article.querySelector(':scope article h1'));
    const root = own ?? headed;
    return root ? partOf(root) : longestOf(main, articles.map(partOf));
}
/** More than what stands beside a heading above its article. */
const LONG_ENOUGH = 150;
function longestOf(main, articles) {
    const around = partOf(main);
    const isHeaded = [...main.querySelectorAll('h1')].some((heading) => !heading.closest('article') && !isInOthers(heading));
    if (isHeaded && around.text.length > LONG_ENOUGH)
        return around;
    const [longest = around] = [...articles].sort((one, other) => other.text.length - one.text.length);
    if (around.text.length > longest.text.length)
        return around;
    const all = articles.map(({ text }) => text).join(' ');
    // No single one of a list of posts.
    return longest.text.length * 2 >= all.length
        ? longest
        : { root: main, text: `${around.text} ${all}`.slice(0, MOST_TEXT) };
}
function partOf(root) {
    const bodies = [...root.querySelectorAll(BODY)];
    const text = (bodies.length > 0 ? bodies : [root]).map(textOf).join(' ');
    return { root, text: text.slice(0, MOST_TEXT) };
}
function textOf(element) {
    const leftOut = [];
    const text = onOneLine(wordsOf(element, 0, leftOut).text);
    // Layouts have such names as well, `no-sidebar`.
    const longest = leftOut
        .filter((part) => !NAME_OF_COMMENTS.test(namesOf(part)))
        .map((part) => onOneLine(wordsOf(part, 0, []).text))
        .reduce((one, other) => (other.length > one.length ? other : one), '');
    return longest.length > text.length ? `${text} ${longest}` : text;
}
/** A text with each gap in it as one space. */
const onOneLine = (text) => text.replace(/\s+/g, ' ').trim();
/**
 * The words of a node as their author wrote them, without articles in it.
 *
 * @param leftOut takes the parts that are left out for their names
 */
function wordsOf(node, depth, leftOut) {
    if (node.nodeType === TEXT$1)
        return { text: node.textContent ?? '', linked: 0 };
    const element = node;
    if (node.nodeType !== ELEMENT$1 || depth > DEEPEST)
        return NO_WORDS;
    if (depth > 0 && (element.matches('article') || isOfOthers(element))) {
        if (!element.matches(`article,${OF_OTHERS}`))
            leftOut.push(element);
        return NO_WORDS;
    }
    let text = ' ';
    let linked = 0;
    for (const child of node.childNodes) {
        if (text.length > MOST_TEXT)
            break;
        const words = wordsOf(child, depth + 1, leftOut);
        text += words.text;
        linked += words.linked;
    }
    text += ' ';
    if (isLinkElsewhere(element))
        linked = text.trim().length;
    const isMenu = linked > MOST_LINKED * text.replace(/\s+/g, ' ').length;
    return depth > 0 && isMenu && BLOCK.test(element.nodeName) ? NO_WORDS : { text, linked };
}
function isLinkElsewhere(element) {
    return element.matches('a[href]:not([href^="#"])');
}
function isOfOthers(element) {
    if (element.matches(OF_OTHERS))
        return true;
    const names = namesOf(element);
    return ((NAME_OF_OTHERS.test(names) || NAME_OF_COMMENTS.test(names)) &&
        !element.matches(NEVER_OF_OTHERS) &&
        !element.querySelector(NEVER_OF_OTHERS));
}
/** What a part is called, `commentList` as `comment-List`. */
function namesOf(element) {
    const [role, id, names] = ['role', 'id', 'class'].map((name) => element.getAttribute(name) ?? '');
    return [element.localName, role, id, names?.replace(TOPIC_CLASS, '')]
        .join(' ')
        .replace(/[a-z](?=[A-Z])/g, '$&-');
}
function isInOthers(element) {
    for (let node = element; node; node = node.parentElement) {
        if (node !== node.ownerDocument.body && isOfOthers(node))
            return true;
    }
    return false;
}

/** Links in these lead to tags of the site, not of the page. */
const NOT_OF_ARTICLE = 'nav,aside,related-posts,[hidden],body>header,body>footer';
/**
 * What a page is about, by all that it says of itself. Reads plain DOM only, so that the command line can hand over
 * a document without layout.
 *
 * @param address where the page was found
 * @param here an element of ours on it
 */
function readPage(page, address, here) {
    const { root, text } = mainText(page, here);
    const data = linkedData(page);
    const titles = [
        wordsIn((root === page.body ? root.querySelector('main') : root)?.querySelector('h1') ?? null),
        ...metaOf$1(page, 'og:title'),
        page.title,
    ];
    const date = [
        ...metaOf$1(page, 'article:published_time'),
        ...namesIn(data, ['datePublished']),
        root.querySelector('time[datetime]')?.getAttribute('datetime'),
    ]
        .map((value) => isoDate(value))
        .find(Boolean);
    const [summary] = metaOf$1(page, 'description');
    const language = root.closest('[lang]')?.getAttribute('lang');
    return {
        url: addressOf(page, address),
        title: titles.find(Boolean) ?? '',
        tags: tagsOf(page, root, data),
        text: bodyIn(data, text) ?? text,
        ...filled({ language, date, summary }),
    };
}
/** The text that linked data gives for that of the page, if it is more than an excerpt. */
function bodyIn(data, text) {
    const bodies = data.map((thing) => fieldOf(thing, 'articleBody')).filter(Boolean);
    const [body] = bodies;
    return bodies.length === 1 && typeof body === 'string' && body.length * 2 > text.length
        ? body.replace(/<[^<>]*>/g, ' ').slice(0, MOST_TEXT)
        : undefined;
}
/** The address that a page goes by, wherever it was found. */
function addressOf(page, address) {
    const canonical = page.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
    return (webAddress(canonical, address) ?? webAddress(metaOf$1(page, 'og:url')[0], address) ?? address);
}
function tagsOf(page, root, data) {
    const tags = [
        ...metaOf$1(page, 'keywords').flatMap(splitNames),
        ...metaOf$1(page, 'article:tag'),
        ...metaOf$1(page, 'article:section'),
        ...namesIn(data, ['keywords', 'about', 'articleSection']),
        ...[...page.querySelectorAll('a[rel~="tag" i],a[rel~="category" i]')]
            .filter((link) => !link.closest(NOT_OF_ARTICLE) && isOfArticle(link, root))
            .map(wordsIn),
        ...[...page.querySelectorAll('treatment-compare')].flatMap(topicsOf),
    ];
    return [...new Set(tags.map((tag) => tag.trim()).filter(Boolean))];
}
/** Whether an element is in no teaser of another page. */
function isOfArticle(element, root) {
    const article = element.closest('article');
    return !article || article.contains(root);
}
function topicsOf({ shown }) {
    if (!shown)
        return [];
    return [shown.condition, ...shown.treatments].flatMap((topic) => topic?.name ?? []);
}
function metaOf$1(page, name) {
    return [...page.querySelectorAll(`meta[name="${name}" i],meta[property="${name}" i]`)].flatMap((meta) => meta.getAttribute('content')?.trim() ?? []);
}
/** The things that a page describes in JSON-LD, without those inside of them. */
function linkedData(page) {
    return [...page.querySelectorAll('script[type="application/ld+json" i]')]
        .flatMap(({ textContent }) => parseJson(textContent))
        .flatMap((thing) => [thing, fieldOf(thing, '@graph')])
        .flat();
}
/** The words of an element, on one line. */
function wordsIn(element) {
    return onOneLine(element?.textContent ?? '');
}
/** Texts in some fields of JSON-LD: each a text with commas, a thing with a name, or a list of either. */
function namesIn(data, fields) {
    return data
        .flatMap((thing) => fields.map((field) => fieldOf(thing, field)))
        .flat()
        .map((value) => fieldOf(value, 'name') ?? value)
        .flatMap((value) => (typeof value === 'string' ? splitNames(value) : []));
}
function fieldOf(thing, field) {
    return typeof thing === 'object' && thing !== null
        ? thing[field]
        : undefined;
}
const splitNames = (names) => names.split(',');

const HTML = /\.html?$/i;
const HIDDEN_FOLDER = /^\.|^node_modules$/;
/** Editors, office programs and macOS put such a file beside the one that is open. */
const LOCK_FILE = /^(?:\.#|\.?~|\._|#)|\.(?:lock|lck|swp|swo)$|[~#]$/i;
/**
 * The HTML files in a folder and below it, in the order of their names, so that every machine writes the same files.
 * What only looks like one is left out.
 * @returns their names from the folder, with slashes
 */
function* htmlFilesIn(folder, isMeant, leftOut, below = '') {
    for (const { entry, name } of entriesOf(folder, below, isMeant, leftOut)) {
        const kind = kindOf(entry, join(folder, name));
        if (kind === 'folder') {
            yield* htmlFilesIn(folder, isMeant, leftOut, `${name}/`);
        }
        else if (isMeant(name)) {
            if (kind !== 'file')
                leftOut.add(kind, name);
            else if (HTML.test(name))
                yield name;
        }
    }
}
function kindOf(entry, path) {
    if (entry.isDirectory())
        return 'folder';
    if (LOCK_FILE.test(entry.name.toString()))
        return 'lock files';
    if (entry.isFile())
        return 'file';
    if (!entry.isSymbolicLink())
        return 'pipes and devices';
    const target = targetOf(path);
    if (!target)
        return 'links to nowhere';
    if (target.isDirectory())
        return 'links to folders';
    return target.isFile() ? 'file' : 'pipes and devices';
}
function targetOf(path) {
    try {
        return statSync(path);
    }
    catch {
        // It has gone, leads to itself, or where nobody may look.
        return undefined;
    }
}
function entriesOf(folder, below, isMeant, leftOut) {
    return readFolder(join(folder, below), below, leftOut)
        .filter((entry) => !(entry.isDirectory() && HIDDEN_FOLDER.test(entry.name.toString())))
        .map((entry) => ({ entry, name: below + entry.name.toString() }))
        .filter(({ entry, name }) => {
        if (isUtf8(entry.name))
            return true;
        const isCandidate = entry.isDirectory() || HTML.test(name);
        if (isCandidate && isMeant(name))
            leftOut.add('names that are not UTF-8', name);
        return false;
    })
        .sort((one, other) => (one.name < other.name ? -1 : 1));
}
function readFolder(path, below, leftOut) {
    try {
        return readdirSync(path, { withFileTypes: true, encoding: 'buffer' });
    }
    catch (error) {
        if (!below)
            throw error;
        leftOut.add(unreadable(error), below);
        return [];
    }
}
/** Why a file or folder was left out that the system refused. */
function unreadable(error) {
    const { code = 'unknown' } = error;
    return `unreadable, ${code}`;
}
function isUtf8(name) {
    return Buffer.from(name.toString()).equals(name);
}

/** Names in a line of the summary. */
const MOST_NAMES = 10;
/** What an input holds and no post came of, by why. */
class LeftOut {
    #names = new Map();
    /** @param why in words, in the plural */
    add(why, name) {
        const names = this.#names.get(why);
        if (names)
            names.push(name);
        else
            this.#names.set(why, [name]);
    }
    /** A line for each reason, with the first names. */
    lines(place) {
        return [...this.#names].map(([why, names]) => {
            const more = names.length - MOST_NAMES;
            const shown = names.slice(0, MOST_NAMES).join(', ') + (more > 0 ? ` and ${more} more` : '');
            return `${place}: left out, ${why}: ${names.length} (${shown}).`;
        });
    }
}

/** What generators call the folders of their tags, categories and authors, in some languages. */
const TAXONOMIES = new Set(('tag tags category categories author authors label labels ' +
    'schlagwort schlagworte schlagwörter schlagwoerter kategorie kategorien autor autoren ' +
    'etiqueta etiquetas categoria categorias categoría categorías autores ' +
    'étiquette étiquettes etiquette etiquettes mot-cle mots-cles catégorie catégories categorie auteur auteurs ' +
    'etichetta etichette autore autori tagi kategoria kategorie теги тег рубрика рубрики').split(' '));
/** These lead to lists where nothing but numbers follows: a post may lie in `archives/`, too. */
const ARCHIVES = new Set('archive archives archiv archivo archivos search suche all-posts'.split(' '));
const YEAR = /^(?:19|20)\d\d$/;
const MONTH_OR_DAY = /^\d\d?$/;
/**
 * Whether a page lies where generators put their lists: tags, categories, authors, archives, and further
 * pages of a list. A year alone says nothing: it may as well be the number of a post.
 * @param name of its file, from the folder of the site, with slashes
 */
function isListAddress(name) {
    const parts = name
        .replace(/\.html?$/i, '')
        .toLowerCase()
        .normalize()
        .split('/')
        .filter((part, index, { length }) => part !== 'index' || index < length - 1);
    return parts.some((part) => TAXONOMIES.has(part)) || isFurtherPage(parts) || isArchive(parts);
}
/** `blog/page/2/`, as of Hugo, Eleventy and WordPress, or `blog/page2/`, as of Jekyll. */
function isFurtherPage(parts) {
    const [before = '', last = ''] = parts.slice(-2);
    return (before === 'page' && /^\d+$/.test(last)) || /^page-?\d+$/.test(parts.at(-1) ?? '');
}
function isArchive(parts) {
    const at = parts.findLastIndex((part) => ARCHIVES.has(part));
    const rest = parts.slice(at + 1);
    return at >= 0 && (rest.length === 0 || isPeriod(rest));
}
/** A year, a month or a day, and nothing behind it. */
function isPeriod(parts) {
    const at = parts.findIndex((part) => YEAR.test(part));
    return at >= 0 && parts.slice(at + 1).every((part) => MONTH_OR_DAY.test(part));
}

/** What stands beside the main text. */
const BESIDE = 'nav,aside,footer,script,style,template,noscript,form,dialog,svg,button,[hidden],body>header,related-posts,treatment-compare';
const BESIDE_CLASS = /^(?:related|recommend|read-next|pagination|pager|breadcrumb|share|sharing|comment|sidebar|widget|toc|prev|next|post-nav)/i;
const HEADINGS = 'h1,h2,h3,h4,h5,h6';
/** An element whose content may be one post of a list. */
const ITEMS = 'li,tr,article';
/** Worth a paragraph. */
const MEDIA = 'figure,video,audio,iframe,pre';
const CHARACTERS_OF_MEDIA = 200;
/** Date, author and category may stand before the title of a post in a list. */
const BEFORE_TITLE = 120;
const MOST_HEADINGS = 200;
/** So many are a list, even below an introduction. */
const MANY = 4;
/**
 * Whether a page looks like a list of other pages or like a text of its own.
 * @param url of the page
 */
function shapeOf(page, url) {
    const { listed, own, targets, items, isDated } = new Shape(regionOf(page), url);
    if (targets.size < 2 && items === 0)
        return 'text';
    const share = isDated ? listed / 3 : listed;
    return share > own || (items >= MANY && 2 * share > own) ? 'list' : 'text';
}
/** The article with the title of the page, if it has one: below it stand teasers of others. */
function regionOf(page) {
    const main = page.querySelector('main,[role="main"]') ?? page.body;
    const title = main.querySelector('h1');
    const article = title?.querySelector('a') ? null : title?.closest('article');
    return article ?? main;
}
/** How much of a page, in characters, is about other pages, and how much is its own. */
class Shape {
    #entries;
    constructor(region, url) {
        this.region = region;
        this.url = url;
        this.listed = 0;
        this.own = 0;
        this.items = 0;
        /** Whether it says when it was written, as a post does. */
        this.isDated = false;
        this.targets = new Set();
        this.#entries = this.#entriesOfHeadings();
        for (const child of region.childNodes)
            this.#walk(child, false);
    }
    #walk(node, isListed) {
        if (node.nodeType === TEXT)
            this.#add(lengthOf(node.textContent), isListed);
        if (node.nodeType !== ELEMENT)
            return;
        const element = node;
        if (isBeside(element))
            return;
        if (element.localName === 'time')
            this.isDated ||= !isListed;
        else if (element.matches(MEDIA) && !isListed)
            this.own += CHARACTERS_OF_MEDIA;
        else if (isListed || !this.#isOwnTitle(element))
            this.#walkInto(element, isListed);
    }
    #walkInto(element, isListed) {
        const target = this.#target(element);
        if (target === 'list')
            return;
        if (target)
            this.targets.add(target);
        const isItem = !isListed && (this.#entries.has(element) || this.#isItem(element));
        if (isItem)
            this.items++;
        for (const child of element.childNodes) {
            this.#walk(child, isListed || isItem || target !== undefined);
        }
    }
    #add(length, isListed) {
        if (isListed)
            this.listed += length;
        else
            this.own += length;
    }
    #isOwnTitle(element) {
        return element.localName === 'h1' && !this.#linkIn(element);
    }
    /** Where a link leads: to another page of the site, to a `list` of it, or elsewhere. */
    #target(element) {
        const href = element.localName === 'a' && element.getAttribute('href');
        const address = href && webAddress(href, this.#base);
        if (!address)
            return undefined;
        const { host, pathname } = new URL(address);
        if (host !== new URL(this.#base).host || !IS_PAGE.test(pathname))
            return undefined;
        if (isListAddress(decoded(pathname).replace(/^\/|\/$/g, '')))
            return 'list';
        const key = postKey(address);
        return key === postKey(this.#base) ? undefined : key;
    }
    /** Of files that are nowhere on the web, relative links can be followed all the same. */
    get #base() {
        return webAddress(this.url) ?? this.url.replace(/^file:\/\//, 'http://localhost');
    }
    #leadsToPage(link) {
        return ![undefined, 'list'].includes(this.#target(link));
    }
    #linkIn(element) {
        return [...element.querySelectorAll('a[href]')].find((link) => this.#leadsToPage(link));
    }
    /** The largest element around the linked title of each post in a list that holds no other title. */
    #entriesOfHeadings() {
        const headings = [...this.region.querySelectorAll(HEADINGS)].slice(0, MOST_HEADINGS);
        const linked = headings.filter((heading) => this.#isLinked(heading));
        const stops = [...linked, ...headings.filter((heading) => heading.localName === 'h1')];
        const counts = new Map();
        for (const heading of new Set(stops)) {
            for (const around of this.#around(heading))
                counts.set(around, (counts.get(around) ?? 0) + 1);
        }
        const entries = linked.flatMap((heading) => {
            const entry = this.#around(heading).findLast((around) => counts.get(around) === 1);
            return entry && beginsWith(entry, heading) ? entry : heading;
        });
        return new Set(entries);
    }
    #around(heading) {
        const elements = [];
        for (let element = heading; element && element !== this.region; element = element.parentElement) {
            elements.push(element);
        }
        return elements;
    }
    #isLinked(heading) {
        const around = heading.closest('a[href]');
        if (around)
            return this.#leadsToPage(around);
        const link = this.#linkIn(heading);
        return link !== undefined && lengthOf(link.textContent) * 2 > lengthOf(heading.textContent);
    }
    /** Whether an element is a line of a list, most of which a link is. */
    #isItem(element) {
        if (!element.matches(ITEMS) || element.querySelector(`${ITEMS},h1`))
            return false;
        const link = this.#linkIn(element);
        if (!link)
            return false;
        return element.localName === 'article'
            ? beginsWith(element, link)
            : lengthOf(link.textContent) * 3 > lengthOf(element.textContent);
    }
}
const ELEMENT = 1;
const TEXT = 3;
/** Not a picture or a document. */
const IS_PAGE = /(?:\/[^/.]*|\.html?)$/i;
function isBeside(element) {
    return element.matches(BESIDE) || [...element.classList].some((name) => BESIDE_CLASS.test(name));
}
function beginsWith(element, start) {
    return onOneLine(element.textContent).indexOf(onOneLine(start.textContent)) <= BEFORE_TITLE;
}
function lengthOf(text) {
    return onOneLine(text ?? '').length;
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}

/**
 * Whether a page lists posts and is none itself: of a tag, a category, an author, a month, or the first of the site.
 * What it says of itself comes first, then where it lies, then what it looks like.
 */
function isListPage({ page, url, name, hasFeed }) {
    const isPost = saysPost(page);
    if (isPost !== undefined)
        return !isPost;
    if (hasFeed || isListAddress(name))
        return true;
    if (metaOf(page, 'og:type') === 'article')
        return false;
    return shapeOf(page, url) === 'list';
}
/** Classes of `<body>` in WordPress, Ghost, and in common themes of Hugo and Jekyll. */
const POST_CLASS = /^(?:single(?:-.+)?|postid-\d+|post-template(?:-.+)?|layout--(?:single|post)|td-page)$/;
const LIST_CLASS = /^(?:archive|hfeed|search|error404|list|terms?|taxonomy|(?:home|tag|author|index)-template|td-(?:home|section|terms?|taxonomy)|layout--(?:home|posts|archive.*|tags?|categor(?:y|ies)|authors?|collection|search))$/;
const LIST_TYPE = /^(?:CollectionPage|SearchResultsPage|ProfilePage)$/;
const POST_TYPE = /(?:Article|Posting)$/;
/** What a page says of itself, if it does. */
function saysPost(page) {
    const classes = [...page.body.classList];
    if (classes.some((name) => POST_CLASS.test(name)))
        return true;
    if (classes.some((name) => LIST_CLASS.test(name)))
        return false;
    const types = linkedTypes(page);
    if (types.some((type) => LIST_TYPE.test(type)))
        return false;
    const posts = types.filter((type) => POST_TYPE.test(type)).length;
    if (posts > 0)
        return posts === 1;
    if (types.includes('Blog') || metaOf(page, 'og:type') === 'profile')
        return false;
    return metaOf(page, 'article:published_time') ? true : undefined;
}
function metaOf(page, property) {
    const meta = page.querySelector(`meta[property="${property}" i],meta[name="${property}" i]`);
    return meta?.getAttribute('content')?.trim().toLowerCase() ?? '';
}
/** What the things in JSON-LD are, without those inside of them. */
function linkedTypes(page) {
    return [...page.querySelectorAll('script[type="application/ld+json" i]')]
        .flatMap((script) => parseJson(script.textContent))
        .filter(isThing)
        .flatMap((thing) => [thing, thing['@graph']].flat())
        .filter(isThing)
        .flatMap((thing) => thing['@type'])
        .filter((type) => typeof type === 'string');
}
function isThing(value) {
    return typeof value === 'object' && value !== null;
}

const NO_INDEX = /\b(?:noindex|none)\b/i;
const MOST_BYTES$1 = 20_000_000;
const isAny = () => true;
/** The pages of a site as its generator wrote them. */
function* readHtmlFolder(folder, context) {
    const leftOut = new LeftOut();
    for (const name of htmlFilesIn(folder, context.isMeant ?? isAny, leftOut)) {
        const post = readPost(folder, name, context, leftOut);
        if (post)
            yield { posts: [post] };
    }
    for (const line of leftOut.lines(folder))
        context.note(line);
}
function readPost(folder, name, context, leftOut) {
    const html = readHtml(folder, name, leftOut);
    if (html === undefined)
        return undefined;
    try {
        return postOf(documentOf(html), { folder, name }, context, leftOut);
    }
    catch (error) {
        throw readingFailure(join(folder, name), error);
    }
}
function readHtml(folder, name, leftOut) {
    try {
        const bytes = readUpTo(MOST_BYTES$1, join(folder, name));
        if (bytes)
            return decodeFeed(bytes, null);
        leftOut.add(`larger than ${MOST_BYTES$1 / 1_000_000} MB`, name);
    }
    catch (error) {
        leftOut.add(unreadable(error), name);
    }
    return undefined;
}
const TITLE = /<title\b[^<>]*>[^<]*<\/title\s*>/i;
/** HTML may leave out the tags of its head and its body, as minifiers do; linkedom does not add them. */
function documentOf(html) {
    checkNesting(html, false);
    if (/<head[\s>]/i.test(html) && /<body[\s>]/i.test(html))
        return parseHTML(html).document;
    const [title = ''] = TITLE.exec(html) ?? [];
    const rest = html
        .replace(title, '')
        .replace(/<!doctype[^<>]*>|<\/?(?:html|head|body)\b[^<>]*>/gi, '');
    return parseHTML(`<html><head>${title}</head><body>${rest}</body></html>`).document;
}
function postOf(page, file, { site }, leftOut) {
    const { folder, name } = file;
    // No page is there: it only says that there is no site.
    const post = readPage(page, new URL(addressIn(name), site ?? 'file:///').href);
    const why = whyNoPost(page, post, file);
    if (why) {
        leftOut.add(why, name);
        return undefined;
    }
    if (webAddress(post.url))
        return post;
    throw new UsageFailure(join(folder, name), 'names no canonical address of its own', 'Say where the site is: --site https://example.org');
}
function whyNoPost(page, { title, url }, { folder, name }) {
    const robots = page.querySelector('meta[name="robots" i]')?.getAttribute('content');
    if (NO_INDEX.test(robots ?? ''))
        return 'noindex';
    if (page.querySelector('meta[http-equiv="refresh" i]'))
        return 'leading elsewhere';
    if (!title)
        return 'without a title';
    if (ERROR_PAGE.test(name))
        return 'error pages';
    // WordPress gives each picture a page of its own.
    if (page.body.classList.contains('attachment'))
        return 'pages of attachments';
    return isListPage({ page, url, name, hasFeed: hasFeed(folder, name) })
        ? 'lists of posts'
        : undefined;
}
/** At the root: further down it is a number like any other. */
const ERROR_PAGE = /^(?:404|500)(?:\/index)?\.html?$/i;
/** Hugo writes a feed beside every list, and beside no post. */
function hasFeed(folder, name) {
    if (!/(?:^|\/)index\.html?$/i.test(name))
        return false;
    const path = join(folder, name, '..', 'index.xml');
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
/** Where a site shows the file: an index is shown as its folder. */
function addressIn(name) {
    const address = name.split('/').map(encodeURIComponent).join('/');
    return `./${address.replace(/(^|\/)index\.html?$/i, '$1')}`;
}

const LONGEST_LINE = 50_000_000;
const LINE_FEED = 10;
/** A file with one post a line (JSON Lines), which need not fit into memory. */
async function* readJsonLines(path, context) {
    const address = addressOfFile(path, context);
    let number = 0;
    for await (const line of linesOf(path)) {
        number++;
        const post = line.replace(/^\ufeff/, '').trim();
        if (post)
            yield readFeedText(`[${post}]`, `${path}, line ${number},`, { address });
    }
}
async function* linesOf(path) {
    let number = 1;
    let size = 0;
    let pieces = [];
    const takeLine = () => {
        const line = Buffer.concat(pieces).toString();
        pieces = [];
        size = 0;
        number++;
        return line;
    };
    for await (const chunk of createReadStream(path)) {
        let start = 0;
        for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
            pieces.push(chunk.subarray(start, end));
            start = end + 1;
            yield takeLine();
        }
        pieces.push(chunk.subarray(start));
        size += chunk.length - start;
        if (size > LONGEST_LINE)
            throw tooLong(path, number);
    }
    yield takeLine();
}
function tooLong(path, number) {
    return new Failure(`${path}, line ${number},`, `is longer than ${LONGEST_LINE / 1_000_000} MB`, 'Put each post on a line of its own.');
}

const MOST_PAGES = 2000;
const MOST_BYTES_A_PAGE = 50_000_000;
const MOST_BYTES = 1_000_000_000;
/** Milliseconds for a page. */
const TIMEOUT = 60_000;
/** A feed on the web, page after page. A name and password in its address go to its own site alone. */
function readWebFeed(input) {
    if (!URL.canParse(input)) {
        throw new UsageFailure(input, 'is no address', 'Write it as https://example.org/feed.xml');
    }
    const url = new URL(input);
    const { origin } = url;
    const login = [url.username, url.password].map((part) => unescape(part)).join(':');
    const authorization = `Basic ${Buffer.from(login).toString('base64')}`;
    return readPages(withoutLogin(input), {
        origin,
        headers: login === ':' ? {} : { authorization },
    });
}
async function* readPages(address, login) {
    const seen = new Set();
    let next = address;
    let left = MOST_BYTES;
    while (next && !seen.has(next)) {
        seen.add(next);
        if (seen.size > MOST_PAGES || left <= 0)
            throw tooLarge(address);
        const { bytes, headers, url } = await fetchPage(next, login);
        left -= bytes.byteLength;
        const text = decodeFeed(bytes, headers.get('Content-Type'));
        const feed = readFeedText(text, next, { address: url || next, headers });
        yield feed;
        next = feed.next && withoutLogin(feed.next);
    }
}
/** No request may go to an address with a login in it. */
function withoutLogin(address) {
    const url = new URL(address);
    url.username = url.password = '';
    return url.href;
}
async function fetchPage(address, { origin, headers }) {
    const { signal } = new AbortController();
    try {
        const answer = await fetchBytes(address, {
            signal,
            maxBytes: MOST_BYTES_A_PAGE,
            timeout: TIMEOUT,
            headers: new URL(address).origin === origin ? headers : {},
        });
        if (!answer.isWhole)
            throw tooLarge(address);
        return answer;
    }
    catch (error) {
        if (!(error instanceof ReadFailure))
            throw error;
        throw isUnreachable(error)
            ? new Failure(address, `could not be reached (${reasonOf(error)})`, CHECK)
            : new Failure(address, error.message, 'Open it in a browser on this machine.');
    }
}
const CHECK = 'Check the address, the server, and the way to it from this machine.';
function isUnreachable({ notice }) {
    return notice === UNREACHABLE || notice === UNREACHABLE_SITE;
}
/** What is known of why, in a word: ECONNREFUSED, ENOTFOUND, or a certificate that has run out. */
function reasonOf({ cause }) {
    const inner = cause instanceof Error ? (cause.cause ?? cause) : cause;
    const { code, message } = inner;
    return code ?? message ?? 'no reason given';
}
function tooLarge(address) {
    return new Failure(address, `has more than ${MOST_PAGES} pages, ${MOST_BYTES_A_PAGE / 1e6} MB in one or ${MOST_BYTES / 1e9} GB in all`, 'Export the posts of the site into a .jsonl file, one post a line.');
}

/** Reads an input of any kind. */
function readInput(input, context) {
    if (/^https?:/i.test(input))
        return readWebFeed(input);
    const stats = statSync(input, { throwIfNoEntry: false });
    if (!stats) {
        throw new UsageFailure(input, 'does not exist', 'Name a feed file, a folder of HTML files, or an address that begins with https://');
    }
    if (stats.isDirectory())
        return readHtmlFolder(input, context);
    return /\.(?:jsonl|ndjson)$/i.test(input)
        ? readJsonLines(input, context)
        : readFeedFile(input, context);
}

/**
 * Which files of a folder are meant. A glob that matches a folder means all that is in it.
 * @param include globs, of which one has to match, if there are any
 * @param exclude globs, of which none may match
 */
function fileFilter(include, exclude) {
    const isIncluded = include.length > 0 ? matcherOf(include) : () => true;
    const isExcluded = matcherOf(exclude);
    return (name) => isIncluded(name) && !isExcluded(name);
}
function matcherOf(globs) {
    const matchers = globs.flatMap(matchersOf);
    return (name) => matchers.some((isMatch) => isMatch(name));
}
function matchersOf(glob) {
    const fromFolder = glob.replace(/^(?:\.?\/)+/, '').replace(/\/$/, '');
    try {
        return [fromFolder, `${fromFolder}/**`].map((pattern) => picomatch(pattern, { dot: true }));
    }
    catch {
        throw new UsageFailure(`"${glob}"`, 'is no glob', 'Write it as "posts/**" or "tags".');
    }
}

const HELP$1 = `Usage: treatment-compare related INPUT... --out DIR [options]

Works out the related posts of every post and writes them as small static files.
On the pages of the site: <related-posts src="/DIR/index.json"></related-posts>

INPUT is any of
  a feed            RSS, Atom, JSON Feed, WordPress, Ghost or a list of posts; up to 50 MB in XML
                    and 400 MB in JSON
  a .jsonl file     (or .ndjson) one post a line, of any size
  an address        http(s)://... of a feed; its further pages are fetched, too
  a folder          its HTML files, as the site's generator wrote them, without lists of posts
                    (tags, categories, authors, archives) and pages with noindex
Of a post that is in several inputs, the first counts.

Options:
  --out DIR         folder for the files; only files of this command are changed or removed
  --site URL        address of the site, for inputs with relative addresses
  --include GLOB    of a folder, only the files that this matches: --include "posts/**"
  --exclude GLOB    of a folder, not the files that this matches: --exclude drafts
                    Globs are matched from the folder on. Both may be given several times.
  --limit N         related posts of each page, 1 to 50 (default 8)
  --help

Interrupted, it goes on where it was when it is called again.
`;
const SEE_HELP = 'See: treatment-compare related --help';
const HIGHEST_LIMIT = 50;
/** @returns nothing if the author asked for help */
function readOptions(words) {
    const { values, positionals } = parse$2(words);
    if (values.help)
        return undefined;
    const { out, site } = values;
    if (positionals.length === 0)
        throw new UsageFailure('INPUT', 'is missing', SEE_HELP);
    if (!out)
        throw new UsageFailure('--out', 'is missing', 'Name a folder: --out public/related');
    return {
        inputs: positionals,
        out,
        site: site === undefined ? undefined : readSite(site),
        limit: readLimit(values.limit),
        isMeant: fileFilter(values.include ?? [], values.exclude ?? []),
    };
}
function parse$2(words) {
    try {
        return parseArgs({
            args: [...words],
            allowPositionals: true,
            options: {
                out: { type: 'string' },
                site: { type: 'string' },
                include: { type: 'string', multiple: true },
                exclude: { type: 'string', multiple: true },
                limit: { type: 'string', default: '8' },
                help: { type: 'boolean', short: 'h' },
            },
        });
    }
    catch (error) {
        const [sentence = ''] = (error instanceof Error ? error.message : '').split('. ');
        throw new UsageFailure('The command:', sentence, SEE_HELP);
    }
}
function readSite(text) {
    const site = webAddress(text);
    if (site)
        return folderOf(site);
    throw new UsageFailure('--site', 'is no http(s) address', 'Write it as https://example.org');
}
/** Without a password, which all addresses that are relative to it would hand out. */
function folderOf(site) {
    const url = new URL('./', site.endsWith('/') ? site : `${site}/`);
    url.username = url.password = '';
    return url.href;
}
function readLimit(text) {
    const limit = Number(text);
    if (Number.isInteger(limit) && limit >= 1 && limit <= HIGHEST_LIMIT)
        return limit;
    throw new UsageFailure('--limit', `is "${text}"`, `Give a number from 1 to ${HIGHEST_LIMIT}.`);
}

const number = new Intl.NumberFormat('en');
/** Milliseconds between two lines where each stays, and where each takes the place of the one before. */
const SELDOM = 5000;
const OFTEN = 100;
/** Tells how far a long work is. */
class Progress {
    #step = '';
    #start = 0;
    /** Posts that were done at the start. */
    #startCount = 0;
    #done = 0;
    #last = 0;
    #isLineOpen = false;
    constructor(output) {
        this.output = output;
    }
    /**
     * @param posts that the step is through with, beside those before
     * @param total unknown while posts are being read
     */
    advance(step, posts, total) {
        const now = performance.now();
        if (step !== this.#step) {
            this.#step = step;
            this.#start = this.#last = now;
            this.#startCount = posts;
            this.#done = 0;
            this.end();
        }
        this.#done += posts;
        if (now - this.#last < (this.output.isTTY ? OFTEN : SELDOM))
            return;
        this.#last = now;
        const all = total === undefined ? '' : ` of ${number.format(total)}`;
        this.#line(`${number.format(this.#done)}${all} posts ${step}${this.#left(total)}`);
    }
    note(text) {
        this.end();
        this.output.write(`${plainLine(text)}\n`);
    }
    #left(total) {
        const progress = this.#done - this.#startCount;
        if (total === undefined || progress <= 0)
            return '';
        const milliseconds = ((performance.now() - this.#start) / progress) * (total - this.#done);
        const seconds = Math.ceil(milliseconds / 1000);
        const time = seconds < 100 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
        return `, ${time} left${this.output.isTTY ? ' ' : ''}`;
    }
    #line(text) {
        const { isTTY } = this.output;
        this.output.write(isTTY ? `\r${text}\u001b[K` : `${text}\n`);
        this.#isLineOpen = isTTY === true;
    }
    /** What is written next begins a line. */
    end() {
        if (this.#isLineOpen)
            this.output.write('\n');
        this.#isLineOpen = false;
    }
}

/** What the temporary files of a run begin with. Only the run knows it, and whoever finds its lock after its end. */
const startOf = (run) => `.treatment-compare-${run}-`;
/** Nobody can guess the name, so nobody can have put a file or a link there. */
function newRun() {
    return randomBytes(16).toString('hex');
}
/** Where a run may put something for a moment, on the same disk as the files of a folder. */
function temporaryPath(folder, run) {
    return join(folder, `${startOf(run)}${randomBytes(4).toString('hex')}.partial`);
}
/** Writes beside it and renames, which happens at once or not at all. */
function replaceFile(path, text, temporary) {
    // Fails where there is something already, a link too: then it is not ours to write to, or to take away.
    const file = openSync(temporary, 'wx');
    try {
        writeFileSync(file, text);
        renameSync(temporary, path);
    }
    catch (error) {
        rmSync(temporary, { force: true });
        throw error;
    }
    finally {
        closeSync(file);
    }
}
/** Takes away what a run that was killed has left behind. */
function removeLeftovers(folder, run) {
    for (const name of readdirSync(folder)) {
        const path = join(folder, name);
        if (name.startsWith(startOf(run)) && lstatSync(path).isFile())
            rmSync(path, { force: true });
    }
}

/** Every file of this command begins so, whichever version wrote it; no other file is touched. */
const START = /^\{"relatedPosts":\d/;
const LONGEST_START = 24;
/** Files in a folder that may hold others. */
class OwnedFiles {
    /** @param run names its temporary files */
    constructor(folder, run) {
        this.folder = folder;
        this.run = run;
    }
    exists(name) {
        return statsOf(this.#path(name)) !== undefined;
    }
    /** @throws {Failure} if something of somebody else has this name: a file, or a link or folder whatever it leads to */
    check(name) {
        const path = this.#path(name);
        const stats = statsOf(path);
        if (stats && !isOwn(path, stats))
            throw ofSomebodyElse(path);
    }
    /**
     * Writes a file as a whole, so that no visitor ever reads half of one.
     * @returns whether its content is new
     */
    write(name, text) {
        this.#checkFolderOf(name);
        this.check(name);
        const path = this.#path(name);
        if (isContent(path, text))
            return false;
        this.replace(name, text);
        return true;
    }
    /** Writes a file whatever it was before. */
    replace(name, text) {
        const path = this.#path(name);
        try {
            mkdirSync(dirname(path), { recursive: true });
            replaceFile(path, text, temporaryPath(this.folder, this.run));
        }
        catch (error) {
            throw unwritable(path, error);
        }
    }
    /** @returns whether there was one of its own */
    remove(name) {
        const path = this.#path(name);
        const stats = statsOf(path);
        if (!stats || !isOwn(path, stats))
            return false;
        rmSync(path);
        if (name.includes('/'))
            removeIfEmpty(dirname(path));
        return true;
    }
    /** Names of the files in it, and in the folders of it whose names fit. */
    names(subfolder) {
        return readdirSync(this.folder, { withFileTypes: true }).flatMap((entry) => entry.isDirectory() && subfolder.test(entry.name)
            ? readdirSync(this.#path(entry.name)).map((name) => `${entry.name}/${name}`)
            : entry.name);
    }
    /** A link to a folder elsewhere would take the files there. */
    #checkFolderOf(name) {
        if (!name.includes('/'))
            return;
        const parent = dirname(this.#path(name));
        const stats = statsOf(parent);
        if (stats && !stats.isDirectory())
            throw ofSomebodyElse(parent);
    }
    #path(name) {
        return join(this.folder, name);
    }
}
/** Why nothing could be written. */
function unwritable(path, error) {
    const reason = error instanceof Error ? error.message : String(error);
    return new Failure(path, `could not be written (${reason})`, 'Check --out, its permissions and the free space.');
}
/** Why something is left as it is. */
function ofSomebodyElse(path) {
    return new Failure(path, 'was written by somebody else', 'Choose another folder with --out.');
}
function statsOf(path) {
    return lstatSync(path, { throwIfNoEntry: false });
}
/** Looks at its kind first: opening a pipe would never end. */
function isOwn(path, stats) {
    if (!stats.isFile())
        return false;
    const file = openSync(path, 'r');
    try {
        const start = Buffer.alloc(LONGEST_START);
        readSync(file, start, 0, LONGEST_START, 0);
        return START.test(start.toString('latin1'));
    }
    finally {
        closeSync(file);
    }
}
function isContent(path, text) {
    const size = statsOf(path)?.size;
    return size === Buffer.byteLength(text) && readFileSync(path, 'utf8') === text;
}
function removeIfEmpty(folder) {
    try {
        rmdirSync(folder);
    }
    catch {
        // Something else is in there, or it has gone.
    }
}

const LOCK = '.treatment-compare.lock';
const LONGEST$1 = 500;
const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 16);
/** A file that is empty is about to be written, or its process was killed before it could. */
const NOBODY_YET = { run: '', machine: '', process: 0 };
/** Milliseconds. */
const BETWEEN_LOOKS = 100;
const BETWEEN_SIGNS = 5000;
/** Milliseconds without a sign of life after which the process of another machine counts as gone. */
const LONGEST_SILENCE = 60_000;
/** Locks of this process. */
const held = new Set();
process.once('exit', () => {
    for (const lock of held)
        lock.release();
});
/** A folder that one run alone writes to. */
class FolderLock {
    #path;
    #signs;
    constructor(folder, run) {
        this.folder = folder;
        this.run = run;
        this.#path = join(folder, LOCK);
        this.#signs = setInterval(() => this.#giveSign(), BETWEEN_SIGNS).unref();
        held.add(this);
    }
    /**
     * Waits until nobody else writes to the folder.
     * @param onWait called once if somebody does
     * @throws {Failure} if it cannot be written to
     */
    static async take(out, onWait) {
        const folder = normalize(out);
        const lock = join(folder, LOCK);
        const run = newRun();
        makeFolder(folder);
        const watch = new Watch(lock);
        for (let isTold = false; !create(lock, run);) {
            const holder = watch.look();
            if (holder && watch.isGone(holder)) {
                takeAway(folder, holder, run);
            }
            else {
                if (holder?.run && !isTold)
                    onWait(holder.process);
                isTold ||= Boolean(holder?.run);
                await setTimeout(BETWEEN_LOOKS);
            }
        }
        return new FolderLock(folder, run);
    }
    release() {
        clearInterval(this.#signs);
        held.delete(this);
        if (readHolder(this.#path)?.run === this.run)
            rmSync(this.#path, { force: true });
    }
    #giveSign() {
        const now = new Date();
        try {
            utimesSync(this.#path, now, now);
        }
        catch {
            // Somebody has deleted it.
        }
    }
}
/** Looks again and again at the lock of somebody else. */
class Watch {
    #lastSign;
    #since = performance.now();
    constructor(path) {
        this.path = path;
    }
    /** @returns nothing if there is none any more */
    look() {
        const sign = lstatSync(this.path, { throwIfNoEntry: false })?.mtimeMs;
        if (sign !== this.#lastSign)
            this.#since = performance.now();
        this.#lastSign = sign;
        return readHolder(this.path);
    }
    isGone({ run, machine, process: pid }) {
        if (machine !== MACHINE)
            return performance.now() - this.#since > LONGEST_SILENCE;
        // In a container, the next process may have the number of the one before.
        return pid === process.pid ? ![...held].some((lock) => lock.run === run) : !isRunning(pid);
    }
}
function makeFolder(path) {
    try {
        mkdirSync(path, { recursive: true });
    }
    catch (error) {
        throw unwritable(path, error);
    }
}
/** @returns whether there was none before */
function create(path, run) {
    const holder = { run, machine: MACHINE, process: process.pid };
    try {
        writeFileSync(path, JSON.stringify(holder), { flag: 'wx' });
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw unwritable(path, error);
    }
}
/** @returns nothing if there is none */
function readHolder(path) {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (!stats)
        return undefined;
    if (!stats.isFile() || stats.size > LONGEST$1)
        throw ofSomebodyElse(path);
    const text = readIfThere(path);
    if (text === undefined)
        return undefined;
    const holder = text === '' ? NOBODY_YET : parse$1(text);
    if (isHolder(holder))
        return holder;
    throw ofSomebodyElse(path);
}
function readIfThere(path) {
    try {
        return readFileSync(path, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
function parse$1(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isHolder(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { run, machine, process: pid } = value;
    return (typeof run === 'string' &&
        /^(?:[\da-f]{32})?$/.test(run) &&
        typeof machine === 'string' &&
        Number.isInteger(pid) &&
        Number(pid) >= 0);
}
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
/** Renames it first: of several that find the same lock, one alone can. */
function takeAway(folder, { run }, own) {
    const lock = join(folder, LOCK);
    const aside = temporaryPath(folder, own);
    if (!renameIfThere(lock, aside))
        return;
    // Another run was faster, and this is its lock.
    if (readHolder(aside)?.run !== run)
        linkSync(aside, lock);
    else if (run)
        removeLeftovers(folder, run);
    rmSync(aside, { force: true });
}
function renameIfThere(from, to) {
    try {
        renameSync(from, to);
        return true;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return false;
        throw error;
    }
}

/** So many that a shard is a few kilobytes. */
const PAGES_A_SHARD = 6;
/** Of the largest site that a folder can hold. */
const MOST_SHARDS = 2 ** 20;
/** How many files the pages of a site go into: a power of two. */
function shardCountFor(posts) {
    const power = Math.round(Math.log2(posts / PAGES_A_SHARD));
    return Math.min(MOST_SHARDS, 2 ** Math.max(0, power));
}
/** Whether it can be a number of shards. */
function isShardCount(value) {
    return (Number.isInteger(value) &&
        Number(value) >= 1 &&
        Number(value) <= MOST_SHARDS &&
        Number.isInteger(Math.log2(Number(value))));
}

/** There are no more powers of two. */
const MOST_EARLIER = 20;
const LONGEST = 2000;
/**
 * @returns nothing if there is none
 * @throws {Failure} if it is damaged or of somebody else: then nobody knows whose the files in the folder are
 */
function readState(path) {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (!stats)
        return undefined;
    // Opening a pipe would never end, and reading the file of somebody else may take all memory.
    const state = stats.isFile() && stats.size <= LONGEST && parse(readFileSync(path, 'utf8'));
    if (isState(state))
        return state;
    throw new Failure(path, 'is damaged or was written by somebody else', 'Choose another folder with --out, or delete it: then everything is written again.');
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isState(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { content, shards, done, isFinished, earlier } = value;
    return (typeof content === 'string' &&
        /^[\da-f]{64}$/.test(content) &&
        isShardCount(shards) &&
        isCountUpTo(shards, done) &&
        (isFinished === false || (isFinished === true && done === shards)) &&
        Array.isArray(earlier) &&
        earlier.length <= MOST_EARLIER &&
        earlier.every(isShardCount));
}
function isCountUpTo(most, value) {
    return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;
}

const STATE = '.treatment-compare.json';
const INDEX = 'index.json';
const SHARD = /^(?:[\da-f]{2}\/)?([\da-f]{4,5})\.json$/;
const SUBFOLDER = /^[\da-f]{2}$/;
/** Milliseconds of work that an interrupted run may lose. */
const BETWEEN_STATES = 1000;
/** The folder of the files, which remembers how far it is. */
class OutputFolder {
    #files;
    #state;
    /** Finished before one that comes earlier. */
    #ahead;
    #lastState;
    /**
     * @param content names the posts and the command
     * @throws {Failure} if files of somebody else are in the way
     */
    constructor({ folder, run }, content, shards) {
        this.shards = shards;
        /** What has been done to files. */
        this.tally = { written: 0, unchanged: 0, removed: 0 };
        /** Finished before one that comes earlier. */
        this.#ahead = new Set();
        this.#lastState = 0;
        this.#files = new OwnedFiles(folder, run);
        const before = readState(join(folder, STATE));
        this.#files.check(INDEX);
        const isSame = before?.content === content && before.shards === shards;
        this.#state = isSame ? before : stateAfter(before, content, shards);
    }
    /** Whether nothing is left to do, if no shard is missing. */
    get isFinished() {
        return this.#state.isFinished && this.#files.exists(INDEX);
    }
    /** Whether a shard is still to be written. */
    isMissing(shard) {
        return shard >= this.#state.done || !this.#files.exists(shardName(shard, this.shards));
    }
    writeShard(shard, text) {
        // Before the first file changes, so that nobody takes the folder for what it was.
        if (this.#lastState === 0)
            this.#save();
        this.#write(shardName(shard, this.shards), text);
        this.#ahead.add(shard);
        while (this.#ahead.delete(this.#state.done))
            this.#state.done++;
        if (performance.now() - this.#lastState > BETWEEN_STATES)
            this.#save();
    }
    /** Writes the index, when all shards are there that it leads to, and takes away what nothing leads to. */
    finish(index) {
        this.#write(INDEX, index);
        const { earlier } = this.#state;
        if (earlier.length > 0)
            this.#removeShards(earlier);
        Object.assign(this.#state, { done: this.shards, isFinished: true, earlier: [] });
        this.#save();
    }
    #removeShards(earlier) {
        for (const name of this.#files.names(SUBFOLDER)) {
            const isEarlier = earlier.some((count) => isShardOf(count, name));
            if (isEarlier && !isShardOf(this.shards, name) && this.#files.remove(name))
                this.tally.removed++;
        }
    }
    #write(name, text) {
        if (this.#files.write(name, text))
            this.tally.written++;
        else
            this.tally.unchanged++;
    }
    #save() {
        this.#files.replace(STATE, `${JSON.stringify(this.#state)}\n`);
        this.#lastState = performance.now();
    }
}
function stateAfter(before, content, shards) {
    const earlier = new Set(before ? [...before.earlier, before.shards] : []);
    earlier.delete(shards);
    return { content, shards, done: 0, isFinished: false, earlier: [...earlier] };
}
/** Whether a file is one of so many shards, by its name. */
function isShardOf(count, name) {
    const shard = parseInt(SHARD.exec(name)?.[1] ?? '', 16);
    return shard < count && shardName(shard, count) === name;
}

/** Posts of one job: enough that handing it over costs nothing beside it. */
const POSTS_A_JOB = 64;
/** On a large site, terms of a post that no earlier one has, at a guess; the memory for them has an upper bound. */
const NEW_TERMS_A_POST = 500;
const MOST_TERMS = 2 ** 25;
/**
 * Makes threads ready to tell the related posts of any post: they count all terms and index all posts.
 * @param posts how many there are
 */
async function indexCorpus(posts, threads, progress) {
    const slots = await countTerms(posts, threads, progress);
    await threads.all('share', emptyMemory(slots));
    await threads.share('enter', rangesOf(posts), (_none, { from, to }) => {
        progress.advance('indexed', to - from, posts);
    });
}
/** @returns in how many posts each term is, in shared memory */
async function countTerms(posts, threads, progress) {
    const terms = posts > MOST_POSTS_WITH_TERM
        ? Math.min(MOST_TERMS, posts * NEW_TERMS_A_POST)
        : await measureTerms(posts, threads);
    const [length = 0] = await threads.all('expect', terms);
    await threads.share('count', rangesOf(posts), (_none, { from, to }) => {
        progress.advance('counted', to - from, posts);
    });
    const slots = new Uint32Array(new SharedArrayBuffer(length * Uint32Array.BYTES_PER_ELEMENT));
    await threads.all('addTo', slots);
    return slots;
}
/** As the element does: equally many slots make equal rankings. */
async function measureTerms(posts, threads) {
    let terms = 0;
    await threads.share('measure', rangesOf(posts), (more) => {
        terms += more;
    });
    return terms;
}
function* rangesOf(posts) {
    for (let from = 0; from < posts; from += POSTS_A_JOB) {
        yield { from, to: Math.min(posts, from + POSTS_A_JOB) };
    }
}

/** Threads that answer jobs. */
class Threads {
    #threads;
    constructor(start, count) {
        this.#threads = [...Array(count).keys()].map(start);
    }
    /** Has every thread do a job. */
    all(name, argument) {
        return Promise.all(this.#threads.map((thread) => ask(thread, { name, argument })));
    }
    /** Has each job done by the next thread that is free. */
    async share(name, jobs, onAnswer) {
        const waiting = jobs[Symbol.iterator]();
        await Promise.all(this.#threads.map(async (thread) => {
            for (let job = waiting.next(); !job.done; job = waiting.next()) {
                onAnswer(await ask(thread, { name, argument: job.value }), job.value);
            }
        }));
    }
    async end() {
        await Promise.all(this.#threads.map((thread) => thread.terminate()));
    }
}
function ask(thread, job) {
    return new Promise((resolve, reject) => {
        const onExit = () => reject(new Error('A thread has ended by itself.'));
        thread.once('error', reject).once('exit', onExit);
        thread.once('message', (answer) => {
            thread.off('error', reject).off('exit', onExit);
            resolve(answer);
        });
        thread.postMessage(job);
    });
}

const NEWEST = 20;
/** More would need more than 4 GB for the largest sites. */
const MOST_THREADS = 4;
/**
 * Writes the files of a site, as far as they are not there yet.
 * @returns what has been done, in words
 */
async function publish(corpus, options, startThread, progress) {
    const { out, limit } = options;
    const lock = await FolderLock.take(out, (process) => {
        progress.note(`${out}: another run writes to it (process ${process}). This one waits.`);
    });
    try {
        const shards = shardCountFor(corpus.posts.length);
        const output = new OutputFolder(lock, contentOf(corpus, limit), shards);
        return await writeFiles(corpus, options, output, startThread, progress);
    }
    finally {
        lock.release();
    }
}
async function writeFiles(corpus, { out, limit }, output, startThread, progress) {
    const { length } = corpus.posts;
    const { shards } = output;
    const missing = shardsOf(corpus, shards).filter(({ shard }) => output.isMissing(shard));
    if (missing.length === 0 && output.isFinished) {
        return `Nothing has changed in ${number.format(length)} posts.`;
    }
    if (missing.length > 0) {
        const count = Math.min(MOST_THREADS, availableParallelism());
        const threads = new Threads(() => startThread({ ...corpus, limit }), count);
        try {
            await indexCorpus(length, threads, progress);
            await writeShards(missing, output, threads, progress);
        }
        finally {
            await threads.end();
        }
    }
    output.finish(indexOf(corpus, shards));
    return summaryOf(length, shards, out, output);
}
/** Changes with anything that a file could change with. */
function contentOf({ hash }, limit) {
    const version = "0.1.0";
    const parts = [version, INDEX_VERSION, limit, hash];
    return createHash('sha256').update(parts.join(' ')).digest('hex');
}
function shardsOf({ posts }, count) {
    const shards = [...Array(count).keys()].map((shard) => ({ shard, posts: [] }));
    for (const { url, index } of posts)
        shards[shardNumber(postKey(url), count)]?.posts.push(index);
    return shards;
}
async function writeShards(missing, output, threads, progress) {
    const total = missing.reduce((sum, { posts }) => sum + posts.length, 0);
    await threads.share('shard', missing, (text, { shard, posts }) => {
        output.writeShard(shard, text);
        progress.advance('ranked', posts.length, total);
    });
}
function indexOf({ file, posts, title }, shards) {
    const reader = new PostFileReader(file);
    const newest = newestFirst(posts).slice(0, NEWEST);
    const index = {
        relatedPosts: INDEX_VERSION,
        shards,
        ...(title && { title: asMarkup(title) }),
        posts: newest.map((post) => cardOf(reader.read(post.index))),
    };
    reader.close();
    return JSON.stringify(index);
}
function summaryOf(posts, shards, folder, { tally: { written, unchanged, removed } }) {
    const files = shards + 1;
    const before = files - written - unchanged;
    return (`Related posts of ${number.format(posts)} posts in ${number.format(files)} files in ${folder}: ` +
        `${number.format(written)} written, ${number.format(unchanged)} unchanged, ` +
        `${number.format(before)} from an earlier run, ${number.format(removed)} removed.`);
}

/** `treatment-compare related`: works out the related posts of a site and writes them as small static files. */
async function related(words, terminal) {
    const options = readOptions(words);
    if (!options) {
        terminal.out.write(HELP$1);
        return;
    }
    const progress = new Progress(terminal.progress);
    const notes = [];
    try {
        const corpus = await readCorpus(options, notes, progress);
        notes.unshift(await publish(corpus, options, terminal.startThread, progress));
    }
    catch (error) {
        // What was left out may be why.
        for (const note of notes)
            progress.note(note);
        throw error;
    }
    finally {
        progress.end();
    }
    for (const note of notes)
        terminal.out.write(`${plainLine(note)}\n`);
}
/** @param notes takes what is to be told of the inputs */
async function readCorpus({ inputs, site, isMeant }, notes, progress) {
    const context = { site, isMeant, note: (text) => notes.push(text) };
    // Names of all inputs are looked at before the first is read.
    const feeds = inputs.map((input) => readInput(input, context));
    const corpus = await collectPosts(feeds, () => {
        progress.advance('read', 1);
    });
    if (corpus.posts.length > 0)
        return corpus;
    throw new Failure(inputs.join(', '), 'holds no posts', 'Each needs a title and an http(s) address; where addresses are relative, add --site https://example.org');
}

/** Each does one thing; a new one is a line here and in the help below. */
const COMMANDS = new Map([['related', related]]);
const HELP = `Usage: treatment-compare <command> [options]

Commands:
  related   Works out the related posts of a site beforehand, for <related-posts>

treatment-compare <command> --help tells more.
`;
/**
 * Runs what was typed behind the name of the program.
 * @returns its exit code: 0, 1 where the work failed, 2 where it was called wrongly
 */
async function run(words, terminal) {
    const [name = '--help', ...rest] = words;
    try {
        if (/^(?:--help|-h|help)$/.test(name))
            terminal.out.write(HELP);
        else
            await commandOf(name)(rest, terminal);
        return 0;
    }
    catch (error) {
        terminal.progress.write(`${plainLine(wordsFor(error))}\n`);
        return error instanceof Failure ? error.exitCode : 1;
    }
}
/** What the system refuses says itself why: “EACCES: permission denied, open 'feed.xml'”. */
function wordsFor(error) {
    const isTold = error instanceof Failure || (error instanceof Error && 'syscall' in error);
    return isTold ? error.message : `The command failed by a mistake of its own: ${String(error)}`;
}
function commandOf(name) {
    const command = COMMANDS.get(name);
    if (command)
        return command;
    throw new UsageFailure(`"${name}"`, 'is no command', `Commands: ${[...COMMANDS.keys()].join(', ')}.`);
}

/** What a shell adds to the number of the signal that ended a program. */
const ENDED_BY = 128;
/** Ends as a program that ends by itself, so that temporary files are taken away, but with the code of the signal. */
function exitOnSignals() {
    for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM']) {
        process.once(signal, () => process.exit(ENDED_BY + constants.signals[signal]));
    }
}

exitOnSignals();
process.exitCode = await run(process.argv.slice(2), {
    out: process.stdout,
    progress: process.stderr,
    startThread: (workerData) => new Worker(new URL('./ranking-thread.js', import.meta.url), { workerData }),
});
