import { listOf, textOf } from './json.js';
import { readJsonPost } from './json-post.js';

/** The posts of a Blogger blog as JSON (`/feeds/posts/default?alt=json`): Atom, with each text under `$t`. */
function readBlogger({ feed }, { address }) {
    if (!Array.isArray(feed?.entry))
        return undefined;
    return {
        title: wordsOf(feed.title),
        next: pageAfter(feed, address),
        items: listOf(feed.entry),
        read: (entry) => ({
            ...readJsonPost(entry),
            addresses: listOf(entry?.link).map((link) => textOf(link?.rel) === 'alternate' && link?.href),
            statuses: [wordsOf(entry?.app$control?.app$draft) === 'yes'],
        }),
    };
}
const wordsOf = (value) => textOf(value?.$t);
/** Its own link to the next page leads to another site. */
function pageAfter(feed, address) {
    const [start, size, total] = ['startIndex', 'itemsPerPage', 'totalResults'].map((name) => Number(wordsOf(feed[`openSearch$${name}`])));
    const url = new URL(address);
    url.searchParams.set('start-index', String(start + size));
    return size > 0 && start + size <= total ? url.href : undefined;
}

export { readBlogger };
//# sourceMappingURL=blogger.js.map
