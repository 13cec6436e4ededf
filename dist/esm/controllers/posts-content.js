import { UNREADABLE_POSTS, NO_FEED } from '../model/diagnostics/catalogue.js';
import { toDiagnostic } from '../model/diagnostics/finding.js';
import { MOST_BYTES } from '../sources/fetch-text.js';
import { readPosts, loadPosts } from '../sources/load-posts.js';
import { inlineJson } from '../sources/page/inline-json.js';
import { readLinks } from '../sources/page/link-list.js';
import { feedOf, addressOf } from '../sources/page/read-page.js';

/** Where posts are that are the author's own links: as many as the author wants. */
const LINKS = 'links';
/** Posts, as the content of an element. */
function postsContent(host, request) {
    let links = [];
    let linksReadAt;
    const linksAt = (childChanges) => {
        const { links: meant } = request();
        const readAt = `${childChanges} ${meant}`;
        if (readAt !== linksReadAt)
            links = meant === 'none' ? [] : readLinks(host, meant === 'posts');
        linksReadAt = readAt;
        return links;
    };
    return {
        find: (childChanges) => findPosts(host, request(), () => linksAt(childChanges)),
        isGiven: () => Boolean(request().posts),
        unreadable: UNREADABLE_POSTS,
        childSelector: 'ul,ol',
        childAttributes: ['type', 'href', 'rel', 'src', 'srcset', 'datetime', 'data-tags', 'slot'],
    };
}
function findPosts(host, { posts, src, maxBytes }, findLinks) {
    const json = inlineJson(host);
    if (posts)
        return inPage('posts', posts);
    if (json !== undefined)
        return inPage('<script type="application/json">', json);
    if (src)
        return fetched(src, maxBytes);
    const links = findLinks();
    if (links.length > 0)
        return known(LINKS, links);
    const feed = feedOf(document);
    return feed ? fetched(feed, maxBytes) : NOWHERE;
}
/** Frameworks that set properties may hand over the posts as text, or none until they have them. */
function inPage(path, value) {
    if (Array.isArray(value) && value.length === 0)
        return known(path, NO_POSTS);
    return {
        path,
        key: [path, value],
        read: async ({ signal }) => settle(await readPosts(path, value, signal)),
    };
}
function fetched(src, limit) {
    const maxBytes = limit > 0 ? limit : MOST_BYTES;
    return {
        path: 'src',
        key: [src, maxBytes],
        isFetched: true,
        read: async (reading) => settle(await loadPosts(src.split(/\s+/).filter(Boolean), {
            ...reading,
            maxBytes,
            page: addressOf(document, location.href),
        })),
    };
}
/** Posts that are read already. */
function known(path, posts) {
    return { path, key: [posts], read: () => ({ status: 'ready', value: posts, diagnostics: [] }) };
}
const NO_POSTS = [];
const NOWHERE = {
    path: 'src',
    key: ['nowhere'],
    read: () => ({
        status: 'failed',
        diagnostics: [toDiagnostic({ notice: NO_FEED, path: 'src' })],
    }),
};
/** A source that gives some posts has not failed, whatever else is wrong with it. */
function settle({ posts, diagnostics }) {
    return posts.length === 0 && diagnostics.length > 0
        ? { status: 'failed', diagnostics }
        : { status: 'ready', value: posts, diagnostics };
}

export { LINKS, postsContent };
//# sourceMappingURL=posts-content.js.map
