#!/usr/bin/env node
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { createHash } from 'node:crypto';
import { d as PostFileWriter, p as postKey, l as listOf, t as textOf, e as escapeText, w as webAddress, a as INDEX_VERSION, s as shardOf, R as ReadFailure, f as DOCTYPE_IN_FEED, g as PARSING_FORBIDDEN, h as firstReadable, i as widestFirst, E as EMPTY_FEED, B as BROKEN_JSON, N as NOT_A_FEED, j as plainText, k as toPost, m as explain, U as UNREADABLE_POSTS, n as decodeFeed, o as isoDate, q as fetchBytes, u as shardName, v as emptyMemory, M as MOST_POSTS_WITH_TERM, x as shardNumber, P as PostFileReader, y as newestFirst, z as cardOf, A as asMarkup } from './shared.js';
import { statSync, readFileSync, readdirSync, rmSync, mkdirSync, writeFileSync, renameSync, rmdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { DOMParser, parseHTML } from 'linkedom';
import { join, relative, sep, dirname, normalize } from 'node:path';
import { open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { availableParallelism } from 'node:os';

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
    for (const input of inputs) {
        for await (const feed of input) {
            title ??= feed.title;
            for (const post of feed.posts) {
                const key = postKey(post.url);
                if (seen.has(key))
                    continue;
                seen.add(key);
                const line = JSON.stringify(post);
                writer.add(line);
                hash.update(line);
                const { url, date } = post;
                posts.push({ index: posts.length, url, ...(date && { date }) });
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
    // WordPress wraps what it has rendered.
    const values = (names) => names.split(' ').map((name) => post?.[name]?.rendered ?? post?.[name]);
    return {
        titles: values('title name'),
        addresses: values('url external_url link href permalink'),
        ids: values('id guid'),
        dates: values('date published published_at date_published pubDate created created_at updated date_modified'),
        summaries: values('custom_excerpt summary description excerpt'),
        contents: [
            ...values('content_html html content text body'),
            ...values('content_text plaintext').map(escapeText),
        ],
        tags: values('tags categories keywords').flatMap((tags) => Array.isArray(tags) ? listOf(tags).map((tag) => tag?.name ?? tag) : textOf(tags).split(',')),
        pictures: values('feature_image image banner_image thumbnail jetpack_featured_media_url').map((image) => ({
            src: image?.url ?? image?.src ?? image,
            srcset: image?.srcset,
            width: image?.width,
            height: image?.height,
        })),
        minutes: post?.reading_time,
    };
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
            return { ...item, tags: item.tags.filter((tag) => !textOf(tag).startsWith('#')) };
        },
    };
}

/** JSON Feed 1.0 and 1.1, whose titles and summaries are never markup. */
function readJsonFeed(feed) {
    if (!textOf(feed.version).includes('jsonfeed'))
        return undefined;
    return {
        title: escapeText(feed.title),
        next: feed.next_url,
        site: feed.home_page_url,
        items: listOf(feed.items),
        read: (item) => ({
            ...readJsonPost(item),
            titles: [escapeText(item?.title)],
            summaries: [escapeText(item?.summary)],
        }),
    };
}

/** A list of posts that a site's author or generator writes as JSON, under the usual names. */
function readPostList(list) {
    const items = [list, list.posts, list.items].find(Array.isArray);
    return items ? { title: list.title, items: listOf(items), read: readJsonPost } : undefined;
}

/**
 * Related posts that were worked out beforehand (`npx treatment-compare related`). The index leads to the shard of
 * the page as a feed leads to its next page.
 */
function readRelatedIndex({ relatedPosts, shards, title, posts, pages }, { page }) {
    if (relatedPosts !== INDEX_VERSION)
        return undefined;
    const key = page ? postKey(page) : '';
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
                .map((size) => `${textOf(size?.source_url)} ${Number(size?.width)}w`)
                .join(', ');
            return {
                ...item,
                dates: [`${textOf(post?.date_gmt)}Z`, ...item.dates],
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
    return Object.values(post?.class_list ?? {}).map((name) => /^(?:tag|category)-([a-z][\w-]*)$/.exec(textOf(name))?.[1]?.replaceAll('-', ' '));
}

/** What may stand before the root: comments and instructions, in which nothing counts. */
const START$2 = /<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)|<!(doctype)(?!\s+html)|<(?:!doctype\s+)?((?:[\w.-]+:)?(rss|rdf|feed|html))\b/gi;
const START_OF_ITEM = /<(?:[\w.-]+:)?(?:item|entry)(?=[\s>])/i;
const END_OF_ITEM = /<\/(?:[\w.-]+:)?(?:item|entry)\s*>/i;
/**
 * Reads XML that should be a feed, as it is or, where it is broken, item by item.
 * @throws {ReadFailure} if there is a DOCTYPE: expanding its entities can stop a page for seconds
 */
function readXml(text, { parser }) {
    for (const { 1: doctype, 2: name, 3: root = '', index } of text.matchAll(START$2)) {
        if (doctype)
            throw new ReadFailure(DOCTYPE_IN_FEED);
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
    const root = isWhole && parse$1(`${text.slice(0, end)}</${name}>`, parser);
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
function parse$1(text, parser) {
    // WebKit ends the document where there is half of a pair, and tells nobody.
    if (/\p{Cs}/u.test(text))
        return null;
    let xml;
    try {
        xml = parser.parseFromString(text, 'application/xml');
    }
    catch {
        throw new ReadFailure(PARSING_FORBIDDEN);
    }
    return xml.getElementsByTagName('parsererror')[0] ? null : xml.documentElement;
}
/** Each item becomes a document of its own, so that a broken or unfinished one takes no other with it. */
function readPieces(text, name, parser) {
    const start = text.slice(0, text.indexOf('>') + 1);
    const read = (piece) => parse$1(`${start}${piece}</${name}>`, parser) ?? parse$1(mend(piece), parser);
    const [head = ''] = text.slice(start.length).split(START_OF_ITEM, 1);
    // A channel that is not closed yet would be an error; its fields do as well without it.
    const about = head.replace(/<\/?(?:[\w.-]+:)?channel\b[^>]*>/gi, '');
    const pieces = text.split(END_OF_ITEM).slice(0, -1);
    return {
        head: fieldsOf(read(about)),
        items: (function* () {
            for (const piece of pieces) {
                const { 0: tag = '', index } = START_OF_ITEM.exec(piece) ?? {};
                const item = tag && read(`${piece.slice(index)}</${tag.slice(1)}>`)?.firstElementChild;
                if (item)
                    yield item;
            }
        })(),
    };
}
/** Markup that a parser in XML can read, in a root of its own. */
function mend(markup) {
    const clean = markup
        .replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
        // Only these five are XML's own; the rest is for whoever reads the text.
        .replace(/&(?!(?:amp|lt|gt|quot|apos);)/g, '&amp;');
    const prefixes = new Set([...clean.matchAll(/[<\s](?!xml)([a-z_][\w.-]*):\w/gi)].map(([, prefix]) => prefix));
    return `<x${[...prefixes].map((prefix) => ` xmlns:${prefix}="${prefix}"`).join('')}>${clean}</x>`;
}
/** Undeclared and unusual prefixes are common, so a name counts whatever its namespace is. */
function fieldsOf(element) {
    const children = element ? [...element.children] : [];
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
    const text = element.textContent;
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
    const site = linksIn(head, /alternate$/, address)[0] ?? address;
    return {
        title: firstReadable(head('title'), markupOf),
        next: linksIn(head, /^next$/, address)[0],
        site,
        items,
        read: (element) => readItem(element, XML_FORMATS[root], site),
    };
}
function readItem(element, names, site) {
    const fields = fieldsOf(element);
    const [content = element] = fields(names.contents);
    return {
        titles: fields('title').map(markupOf),
        addresses: [...fields('origlink').map(wordsOf), ...linksIn(fields, /alternate$/, site)],
        ids: [
            ...fields('guid id').map((id) => id.getAttribute('isPermaLink') !== 'false' && wordsOf(id)),
            element.getAttribute('rdf:about'),
        ],
        dates: fields(names.dates).map(wordsOf),
        summaries: fields(names.summaries).map(markupOf),
        contents: fields(names.contents).map(markupOf),
        tags: fields('category subject').map((tag) => tag.getAttribute('label') ?? tag.getAttribute('term') ?? wordsOf(tag)),
        pictures: picturesOf(fields),
        base: baseOf(content, site),
    };
}
const wordsOf = (element) => element.textContent;
/** Absolute addresses of the links with this relation; in RSS a link is text and has none. */
function linksIn(fields, relation, site) {
    return fields('link').flatMap((link) => {
        const isMeant = relation.test(link.getAttribute('rel') ?? 'alternate') &&
            // Not the same post as data; but the next page is a feed.
            (relation.test('next') || /html|^$/.test(link.getAttribute('type') ?? ''));
        const text = isMeant && (link.getAttribute('href') ?? wordsOf(link));
        return webAddress(text, baseOf(link, site) ?? site) ?? [];
    });
}
function picturesOf(fields) {
    const nested = fields('group content image').flatMap((element) => [...element.children]);
    const pictures = [...fields('enclosure link content thumbnail image'), ...nested].map((element) => {
        const attribute = (name) => element.getAttribute(name);
        const text = element.firstElementChild ? '' : wordsOf(element);
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
    return toFeed(readXmlItems(feed, context), context);
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
    return toFeed(list, context);
}
function toFeed(list, context) {
    const { address, headers, parser } = context;
    const title = typeof list.title === 'string' && plainText(list.title, parser);
    const next = nextPage(address, headers, list.next);
    return { posts: postsOf(list, context), ...(title && { title }), ...(next && { next }) };
}
function* postsOf({ items, read, site }, context) {
    const base = webAddress(site, context.address) ?? context.address;
    for (const raw of items) {
        const post = toPost(read(raw), base, context);
        if (post)
            yield post;
    }
}

const parser = new DOMParser();
/**
 * Reads the text of a feed as the element does.
 * @param place where it is, in words for the author
 */
function readFeedText(text, place, context) {
    try {
        return readFeed(text, { ...context, parser });
    }
    catch (error) {
        if (!(error instanceof ReadFailure))
            throw error;
        const { message, hint } = explain(place, error, UNREADABLE_POSTS);
        throw new Failure(place, message, hint);
    }
}
/** What relative addresses in a file are meant from. Without a site they lead to the file's disk, and are left out. */
function addressOfFile(path, { site }) {
    return site ?? pathToFileURL(path).href;
}

/** A text in memory is four times its file and more; a tree of XML is many times that. */
const MOST_JSON = 400_000_000;
const MOST_XML = 50_000_000;
const START$1 = 200;
/** A feed in a file, in any of the formats. */
function* readFeedFile(path, context) {
    const { size } = statSync(path);
    if (size > MOST_JSON)
        throw tooLarge$1(path, MOST_JSON);
    const bytes = readFileSync(path);
    const isJson = /^\s*[[{]/.test(decodeFeed(bytes.subarray(0, START$1), null));
    if (!isJson && size > MOST_XML)
        throw tooLarge$1(path, MOST_XML);
    yield readFeedText(decodeFeed(bytes, null), path, { address: addressOfFile(path, context) });
}
function tooLarge$1(path, most) {
    return new Failure(path, `is larger than ${most / 1_000_000} MB`, 'Write its posts as JSON Lines, one post a line, into a .jsonl file.');
}

const MOST_TEXT = 20_000;
const WRITTEN_BY_OTHERS = 'nav,aside,script,style,template,noscript,form,dialog,svg,related-posts,[hidden],body>header,body>footer';
/**
 * What a page is about, by all that it says of itself. Reads plain DOM only, so that the command line can hand over
 * a document without layout.
 * @param address where the page was found
 */
function readPage(page, address) {
    const article = page.querySelector('article') ?? page.querySelector('main') ?? page.body;
    const data = linkedData(page);
    const titles = [
        wordsIn(page.querySelector('article h1') ?? page.querySelector('main h1')),
        ...metaOf(page, 'og:title'),
        page.title,
    ];
    const date = [
        ...metaOf(page, 'article:published_time'),
        ...namesIn(data, ['datePublished']),
        article.querySelector('time[datetime]')?.getAttribute('datetime'),
    ]
        .map(isoDate)
        .find(Boolean);
    const [summary] = metaOf(page, 'description');
    return {
        url: addressOf(page, address),
        title: titles.find(Boolean) ?? '',
        tags: tagsOf(page, data),
        text: proseIn(article),
        ...(date && { date }),
        ...(summary && { summary }),
    };
}
/** The address that a page goes by, wherever it was found. */
function addressOf(page, address) {
    const canonical = page.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
    return (webAddress(canonical, address) ?? webAddress(metaOf(page, 'og:url')[0], address) ?? address);
}
function tagsOf(page, data) {
    const tags = [
        ...metaOf(page, 'keywords').flatMap(splitNames),
        ...metaOf(page, 'article:tag'),
        ...metaOf(page, 'article:section'),
        ...namesIn(data, ['keywords', 'about', 'articleSection']),
        ...[...page.querySelectorAll('a[rel~="tag" i],a[rel~="category" i]')]
            .filter((link) => !link.closest(WRITTEN_BY_OTHERS))
            .map(wordsIn),
        ...[...page.querySelectorAll('treatment-compare')].flatMap(topicsOf),
    ];
    return [...new Set(tags.map((tag) => tag.trim()).filter(Boolean))];
}
function topicsOf({ shown }) {
    if (!shown)
        return [];
    return [shown.condition, ...shown.treatments].flatMap((topic) => topic?.name ?? []);
}
function metaOf(page, name) {
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
    return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
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
/** The words of an article as its author wrote them, without what stands in it for another purpose. */
function proseIn(article) {
    const pieces = [];
    let length = 0;
    const walk = (node) => {
        if (length > MOST_TEXT)
            return;
        if (node.nodeType === TEXT) {
            const text = node.textContent ?? '';
            pieces.push(text);
            length += text.length;
        }
        else if (node.nodeType === ELEMENT && !node.matches(WRITTEN_BY_OTHERS)) {
            pieces.push(' ');
            for (const child of node.childNodes)
                walk(child);
            pieces.push(' ');
        }
    };
    if (article)
        walk(article);
    return pieces.join('').replace(/\s+/g, ' ').trim().slice(0, MOST_TEXT);
}
const ELEMENT = 1;
const TEXT = 3;

const NO_INDEX = /\b(?:noindex|none)\b/i;
/** The pages of a site as its generator wrote them. */
function* readHtmlFolder(folder, context) {
    let skipped = 0;
    for (const path of htmlFilesIn(folder)) {
        const page = documentOf(decodeFeed(readFileSync(path), null));
        const post = isForReaders(page) ? postOf(page, path, folder, context) : undefined;
        if (post)
            yield { posts: [post] };
        else
            skipped++;
    }
    if (skipped > 0)
        context.note(`${folder}: pages left out, for noindex or want of a title: ${skipped}.`);
}
/** In the order of their names, so that every machine writes the same files. */
function htmlFilesIn(folder) {
    return readdirSync(folder, { withFileTypes: true })
        .sort((one, other) => (one.name < other.name ? -1 : 1))
        .flatMap((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory())
            return /^\.|^node_modules$/.test(entry.name) ? [] : htmlFilesIn(path);
        return /\.html?$/i.test(entry.name) ? path : [];
    });
}
const TITLE = /<title\b[^>]*>[^<]*<\/title\s*>/i;
/** HTML may leave out the tags of its head and its body, as minifiers do; linkedom does not add them. */
function documentOf(html) {
    if (/<head[\s>]/i.test(html) && /<body[\s>]/i.test(html))
        return parseHTML(html).document;
    const [title = ''] = TITLE.exec(html) ?? [];
    const rest = html
        .replace(title, '')
        .replace(/<!doctype[^>]*>|<\/?(?:html|head|body)\b[^>]*>/gi, '');
    return parseHTML(`<html><head>${title}</head><body>${rest}</body></html>`).document;
}
function isForReaders(page) {
    const robots = page.querySelector('meta[name="robots" i]')?.getAttribute('content');
    return !NO_INDEX.test(robots ?? '');
}
function postOf(page, path, folder, { site }) {
    const place = addressIn(relative(folder, path));
    // No page is there: it only says that there is no site.
    const post = readPage(page, new URL(place, site ?? 'file:///').href);
    if (!post.title)
        return undefined;
    if (webAddress(post.url))
        return post;
    throw new UsageFailure(path, 'names no canonical address of its own', 'Say where the site is: --site https://example.org');
}
/** Where a site shows the file: an index is shown as its folder. */
function addressIn(path) {
    const address = path.split(sep).map(encodeURIComponent).join('/');
    return `./${address.replace(/(^|\/)index\.html?$/i, '$1')}`;
}

/** A file with one post a line (JSON Lines), which need not fit into memory. */
async function* readJsonLines(path, context) {
    const address = addressOfFile(path, context);
    const file = await open(path);
    let number = 0;
    for await (const line of file.readLines()) {
        number++;
        const post = line.replace(/^\ufeff/, '').trim();
        if (post)
            yield readFeedText(`[${post}]`, `${path}, line ${number},`, { address });
    }
}

const MOST_PAGES = 2000;
const MOST_BYTES_A_PAGE = 50_000_000;
const MOST_BYTES = 1_000_000_000;
/** Milliseconds for a page. */
const TIMEOUT = 60_000;
/** A feed on the web, page after page. */
async function* readWebFeed(address) {
    const seen = new Set();
    let next = address;
    let left = MOST_BYTES;
    while (next && !seen.has(next)) {
        seen.add(next);
        if (seen.size > MOST_PAGES || left <= 0)
            throw tooLarge(address);
        const { bytes, headers, url } = await fetchPage(next);
        left -= bytes.byteLength;
        const text = decodeFeed(bytes, headers.get('Content-Type'));
        const feed = readFeedText(text, next, { address: url || next, headers });
        yield feed;
        next = feed.next;
    }
}
async function fetchPage(address) {
    const { signal } = new AbortController();
    try {
        const answer = await fetchBytes(address, {
            signal,
            maxBytes: MOST_BYTES_A_PAGE,
            timeout: TIMEOUT,
        });
        if (!answer.isWhole)
            throw tooLarge(address);
        return answer;
    }
    catch (error) {
        if (!(error instanceof ReadFailure))
            throw error;
        throw new Failure(address, error.message, 'Open it in a browser on this machine.');
    }
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

const HELP$1 = `Usage: treatment-compare related INPUT... --out DIR [options]

Works out the related posts of every post and writes them as small static files.
On the pages of the site: <related-posts src="/DIR/index.json"></related-posts>

INPUT is any of
  a feed            RSS, Atom, JSON Feed, WordPress, Ghost or a list of posts; up to 50 MB in XML
                    and 400 MB in JSON
  a .jsonl file     (or .ndjson) one post a line, of any size
  an address        http(s)://... of a feed; its further pages are fetched, too
  a folder          its HTML files, as the site's generator wrote them
Of a post that is in several inputs, the first counts.

Options:
  --out DIR         folder for the files; only files of this command are changed or removed
  --site URL        address of the site, for inputs with relative addresses
  --limit N         related posts of each page, 1 to 50 (default 8)
  --help

Interrupted, it goes on where it was when it is called again.
`;
const SEE_HELP = 'See: treatment-compare related --help';
const HIGHEST_LIMIT = 50;
/** @returns nothing if the author asked for help */
function readOptions(words) {
    const { values, positionals } = parse(words);
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
    };
}
function parse(words) {
    try {
        return parseArgs({
            args: [...words],
            allowPositionals: true,
            options: {
                out: { type: 'string' },
                site: { type: 'string' },
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
        return new URL('./', site.endsWith('/') ? site : `${site}/`).href;
    throw new UsageFailure('--site', 'is no http(s) address', 'Write it as https://example.org');
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
        this.output.write(`${text}\n`);
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

/** Every file of this command begins so, whichever version wrote it; no other file is touched. */
const START = /^\{"relatedPosts":\d/;
/** What a file is called until all of it is written. */
const PARTIAL = '.partial';
/** Files in a folder that may hold others. */
class OwnedFiles {
    constructor(folder) {
        this.folder = folder;
    }
    exists(name) {
        return statSync(this.#path(name), { throwIfNoEntry: false }) !== undefined;
    }
    /**
     * @returns its content, if there is one
     * @throws {Failure} if somebody else's file has this name
     */
    check(name) {
        const before = this.#read(name);
        if (before === undefined || START.test(before))
            return before;
        throw new Failure(this.#path(name), 'was written by somebody else', 'Choose another folder with --out.');
    }
    /**
     * Writes a file as a whole, so that no visitor ever reads half of one.
     * @returns whether its content is new
     */
    write(name, text) {
        if (this.check(name) === text)
            return false;
        replaceFile(this.#path(name), text);
        return true;
    }
    /** @returns whether there was one of its own */
    remove(name) {
        const path = this.#path(name);
        rmSync(path + PARTIAL, { force: true });
        if (!START.test(this.#read(name) ?? ''))
            return false;
        rmSync(path);
        const parent = dirname(path);
        if (parent !== this.folder)
            removeIfEmpty(parent);
        return true;
    }
    #path(name) {
        return join(this.folder, name);
    }
    #read(name) {
        return this.exists(name) ? readFileSync(this.#path(name), 'utf8') : undefined;
    }
}
/** Writes beside it and renames, which happens at once or not at all. */
function replaceFile(path, text) {
    try {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path + PARTIAL, text);
        renameSync(path + PARTIAL, path);
    }
    catch (error) {
        throw new Failure(path, `could not be written (${String(error)})`, 'Check --out, its permissions and the free space.');
    }
}
function removeIfEmpty(folder) {
    try {
        rmdirSync(folder);
    }
    catch {
        // Something else is in there, or it has gone.
    }
}

const STATE = '.treatment-compare.json';
const INDEX = 'index.json';
/** Milliseconds of work that an interrupted run may lose. */
const BETWEEN_STATES = 1000;
/** The folder of the files, which remembers how far it is. */
class OutputFolder {
    #files;
    #path;
    #state;
    /** Finished before one that comes earlier. */
    #ahead;
    #lastState;
    /** @param content names the posts and the command */
    constructor(folder, content, shards) {
        /** What has been done to files. */
        this.tally = { written: 0, unchanged: 0, removed: 0 };
        /** Finished before one that comes earlier. */
        this.#ahead = new Set();
        this.#lastState = 0;
        const path = normalize(folder);
        this.#files = new OwnedFiles(path);
        this.#path = join(path, STATE);
        this.#files.check(INDEX);
        const before = readState(this.#path);
        const earlier = new Set(before ? [...before.earlier, before.shards] : []);
        earlier.delete(shards);
        this.#state =
            before?.content === content
                ? before
                : { content, shards, done: 0, isFinished: false, earlier: [...earlier] };
    }
    /** Whether nothing is left to do, if no shard is missing. */
    get isFinished() {
        return this.#state.isFinished && this.#files.exists(INDEX);
    }
    /** Whether a shard is still to be written. */
    isMissing(shard) {
        const { done, shards } = this.#state;
        return shard >= done || !this.#files.exists(shardName(shard, shards));
    }
    writeShard(shard, text) {
        // Before the first file changes, so that nobody takes the folder for what it was.
        if (this.#lastState === 0)
            this.#save();
        this.#write(shardName(shard, this.#state.shards), text);
        this.#ahead.add(shard);
        while (this.#ahead.delete(this.#state.done))
            this.#state.done++;
        if (performance.now() - this.#lastState > BETWEEN_STATES)
            this.#save();
    }
    /** Writes the index, when all shards are there that it leads to, and takes away what nothing leads to. */
    finish(index) {
        this.#write(INDEX, index);
        const { shards, earlier } = this.#state;
        for (const count of earlier)
            this.#removeShards(count, shards);
        Object.assign(this.#state, { done: shards, isFinished: true, earlier: [] });
        this.#save();
    }
    #removeShards(count, current) {
        for (let shard = 0; shard < count; shard++) {
            const name = shardName(shard, count);
            const isCurrent = shard < current && name === shardName(shard, current);
            if (!isCurrent && this.#files.remove(name))
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
        replaceFile(this.#path, `${JSON.stringify(this.#state)}\n`);
        this.#lastState = performance.now();
    }
}
/** Nothing where there is none, or where it was damaged: then everything is written again. */
function readState(path) {
    try {
        const state = JSON.parse(readFileSync(path, 'utf8'));
        const isWhole = typeof state.content === 'string' &&
            typeof state.shards === 'number' &&
            typeof state.done === 'number' &&
            typeof state.isFinished === 'boolean' &&
            Array.isArray(state.earlier);
        return isWhole ? state : undefined;
    }
    catch {
        return undefined;
    }
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
/** So many that a shard is a few kilobytes. */
const PAGES_A_SHARD = 6;
/** More would need more than 4 GB for the largest sites. */
const MOST_THREADS = 4;
/**
 * Writes the files of a site, as far as they are not there yet.
 * @returns what has been done, in words
 */
async function publish(corpus, { out, limit }, startThread, progress) {
    const { length } = corpus.posts;
    const shards = shardCountFor(length);
    const output = new OutputFolder(out, contentOf(corpus, limit), shards);
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
function shardCountFor(posts) {
    return 2 ** Math.max(0, Math.round(Math.log2(posts / PAGES_A_SHARD)));
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
    let summary;
    try {
        const corpus = await readCorpus(options, progress);
        summary = await publish(corpus, options, terminal.startThread, progress);
    }
    finally {
        progress.end();
    }
    terminal.out.write(`${summary}\n`);
}
async function readCorpus({ inputs, site }, progress) {
    const context = { site, note: (text) => progress.note(text) };
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
        if (!(error instanceof Failure) && !isOfSystem(error))
            throw error;
        terminal.progress.write(`${error.message}\n`);
        return error instanceof Failure ? error.exitCode : 1;
    }
}
/** What the system refuses says itself why: “EACCES: permission denied, open 'feed.xml'”. */
function isOfSystem(error) {
    return error instanceof Error && 'syscall' in error;
}
function commandOf(name) {
    const command = COMMANDS.get(name);
    if (command)
        return command;
    throw new UsageFailure(`"${name}"`, 'is no command', `Commands: ${[...COMMANDS.keys()].join(', ')}.`);
}

for (const signal of ['SIGINT', 'SIGTERM']) {
    // Ends as a program that ends by itself, so that temporary files are taken away.
    process.once(signal, () => process.exit(1));
}
process.exitCode = await run(process.argv.slice(2), {
    out: process.stdout,
    progress: process.stderr,
    startThread: (workerData) => new Worker(new URL('./ranking-thread.js', import.meta.url), { workerData }),
});
