import { isSafeUrl } from '../model/safe-url.js';
import { readFeed, readFeedData } from './feeds/read-feed.js';
import { FetchFailure, TIMEOUT, notOfTheWeb, fetchBytes } from './fetch-text.js';
import { mendJson } from './page/inline-json.js';
import { plainData } from './plain-data.js';
import { inSlices, pause } from './page/slices.js';
import { decodeFeed } from './feeds/decode-feed.js';

const MOST_PAGES = 10;
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
            throw notOfTheWeb();
        const { bytes, isWhole, headers, url } = await fetchBytes(next, {
            signal,
            maxBytes: left,
            timeout: Math.max(0, Math.round(end - performance.now())),
            isAgain,
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
            throw tooLarge(maxBytes);
        left -= bytes.byteLength;
        next = feed.next;
    }
}
/** Reads pages until they end or fail. What was read before stays. */
async function collect(place, pages, signal) {
    const posts = [];
    const diagnostics = [];
    try {
        for await (const feed of pages)
            await inSlices(addTo(posts, feed), signal);
        if (posts.length === 0)
            diagnostics.push(problem('no-posts', place, 'holds no posts', CHECK));
    }
    catch (error) {
        diagnostics.push(notRead(place, error));
    }
    return { posts, diagnostics };
}
const CHECK = 'Each post needs a title and an http or https address.';
function* addTo(posts, { posts: more, title }) {
    for (const post of more) {
        posts.push(title && !post.source ? { ...post, source: title } : post);
        yield;
    }
}
function tooLarge(maxBytes) {
    return new FetchFailure(`is larger than ${maxBytes / 1_000_000} MB: only its beginning was read`, 'Make it shorter, or allow more with "max-bytes".', 'too-large');
}
/** Why a place gave no posts. A page may forbid to parse anything (Trusted Types). */
function notRead(path, error) {
    if (error instanceof FetchFailure)
        return problem(error.code, path, error.message, error.hint);
    // A page may throw anything, even what no text can be made of.
    const { message = 'no reason given' } = Object(error);
    return problem('unreadable', path, `could not be read (${message})`, 'Write posts as links.');
}
/** A finding that keeps posts from being shown. */
function problem(code, path, message, hint) {
    return { code, severity: 'error', path, message, hint };
}

export { loadPosts, notRead, problem, readPosts };
//# sourceMappingURL=load-posts.js.map
