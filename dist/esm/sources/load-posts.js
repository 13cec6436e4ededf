import { ITEMS_LEFT_OUT, NO_POSTS, NOT_OF_THE_WEB, TOO_LARGE_FEED, UNREADABLE_POSTS } from '../model/diagnostics/catalogue.js';
import { toDiagnostic } from '../model/diagnostics/finding.js';
import { isSafeUrl } from '../model/safe-url.js';
import { readFeed, readFeedData } from './feeds/read-feed.js';
import { explain, ReadFailure } from '../model/diagnostics/read-failure.js';
import { TIMEOUT, fetchBytes } from './fetch-text.js';
import { mendJson } from './page/inline-json.js';
import { plainData } from './plain-data.js';
import { inSlices, pause } from './page/slices.js';
import { decodeFeed } from './feeds/decode-feed.js';

const MOST_PAGES = 10;
const MOST_NAMED = 10;
/**
 * The posts that some addresses name. A source that fails takes no other with it.
 * @param addresses as the author wrote them
 */
async function loadPosts(addresses, loading) {
    const sources = await Promise.all(addresses.map((address) => collect(address, fetchPages(address, loading), loading.signal)));
    return {
        posts: sources.flatMap(({ posts }) => posts),
        diagnostics: sources.flatMap(({ diagnostics }) => diagnostics),
    };
}
/**
 * The posts in JSON that is in the page already, as text or as what it stands for, in any format that feeds have.
 * @param place where it is, in words for its author
 */
function readPosts(place, json, signal) {
    return collect(place, pagesIn(json), signal);
}
function* pagesIn(json) {
    const context = { address: document.baseURI, parser: new DOMParser() };
    yield typeof json === 'string'
        ? readFeed(mendJson(json), context)
        : readFeedData(plainData(json), context);
}
async function* fetchPages(source, { signal, maxBytes, page, isAgain }) {
    const end = performance.now() + TIMEOUT;
    let next = source;
    let left = maxBytes;
    for (let pages = 0; next && pages < MOST_PAGES; pages++) {
        if (!isSafeUrl(next))
            throw new ReadFailure(NOT_OF_THE_WEB);
        const { bytes, isWhole, headers, url } = await fetchBytes(next, {
            signal,
            maxBytes: left,
            timeout: Math.max(0, Math.round(end - performance.now())),
            isAgain,
            isFollowUp: pages > 0,
        });
        const feed = readFeed(decodeFeed(bytes, headers.get('Content-Type')), {
            address: url || new URL(next, document.baseURI).href,
            parser: new DOMParser(),
            headers,
            page,
        });
        // A large one takes a while to parse.
        await pause();
        yield feed;
        if (!isWhole)
            throw new ReadFailure(TOO_LARGE_FEED, { megabytes: maxBytes / 1_000_000 });
        left -= bytes.byteLength;
        // A source that was moved elsewhere has one page.
        next = feed.next && isSameOrigin(feed.next, source) ? feed.next : undefined;
    }
}
const isSameOrigin = (one, other) => new URL(one).origin === new URL(other, document.baseURI).origin;
/** Reads pages until they end or fail; a page may forbid to parse any (Trusted Types). What was read before stays. */
async function collect(place, pages, signal) {
    const posts = [];
    const diagnostics = [];
    try {
        for await (const feed of pages) {
            await inSlices(addTo(posts, feed), signal);
            const items = feed.leftOut?.slice(0, MOST_NAMED).join(', ');
            if (items && posts.length > 0)
                diagnostics.push(toDiagnostic({ notice: ITEMS_LEFT_OUT, path: place, values: { items } }));
        }
        if (posts.length === 0)
            diagnostics.push(toDiagnostic({ notice: NO_POSTS, path: place }));
    }
    catch (error) {
        diagnostics.push(explain(place, error, UNREADABLE_POSTS));
    }
    return { posts, diagnostics };
}
function* addTo(posts, { posts: shown, steps = shown, title }) {
    for (const post of steps) {
        if (post)
            posts.push(title && !post.source ? { ...post, source: title } : post);
        yield;
    }
}

export { loadPosts, readPosts };
//# sourceMappingURL=load-posts.js.map
