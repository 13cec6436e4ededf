import { EMPTY_FEED, BROKEN_JSON, NOT_A_FEED } from '../../model/diagnostics/catalogue.js';
import { filled } from '../../model/filled.js';
import { parseJson } from '../../model/parse-json.js';
import { ReadFailure } from '../../model/diagnostics/read-failure.js';
import { dayOrderIn } from '../iso-date.js';
import { firstReadable } from '../first-readable.js';
import { readBlogger } from './blogger.js';
import { readGhost } from './ghost.js';
import { shorten, isHidden, toPost } from './item.js';
import { readJsonFeed } from './json-feed.js';
import { nextPage } from './paging.js';
import { plainText } from './plain-text.js';
import { readPostList } from './post-list.js';
import { readRelatedIndex } from './related-index.js';
import { readSquarespace } from './squarespace.js';
import { webAddress } from '../web-address.js';
import { readWordPress } from './wordpress.js';
import { readWordPressCom } from './wordpress-com.js';
import { readXml } from './xml.js';
import { readXmlItems } from './xml-item.js';

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

export { readFeed, readFeedData };
//# sourceMappingURL=read-feed.js.map
