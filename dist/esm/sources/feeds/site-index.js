import { listOf } from './json.js';
import { readJsonPost } from './json-post.js';

/** The names under which generators list a site's pages. */
const LISTS = 'pages entries results docs documents articles data index'.split(' ');
/** The `index.json` of Hugo, Eleventy and others; Eleventy keeps what a page says of itself apart. */
function readSiteIndex(index) {
    const lists = [index.posts, index.items, ...LISTS.map((name) => index[name]), index];
    const items = lists.find(Array.isArray);
    if (!items || (items === index && !listOf(items).some(isPage)))
        return undefined;
    return {
        title: index.title,
        items: listOf(items),
        read: (page) => readJsonPost({ ...page?.page, ...page?.data, ...page }),
    };
}
const isPage = (page) => Boolean(page?.data ?? page?.page);

export { readSiteIndex };
//# sourceMappingURL=site-index.js.map
