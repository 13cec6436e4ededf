import { listOf } from './json.js';
import { readJsonPost } from './json-post.js';

/** The names under which authors and generators list posts. */
const LISTS = 'posts items pages entries results docs documents articles data index'.split(' ');
/**
 * A list of posts that a site's author writes as JSON, under the usual names, or the `index.json` of Hugo, Eleventy
 * and others; Eleventy keeps what a page says of itself apart.
 */
function readPostList(list) {
    const items = [list, ...LISTS.map((name) => list[name])].find(Array.isArray);
    if (!items)
        return undefined;
    return {
        title: list.title,
        language: list.language ?? list.lang,
        items: listOf(items),
        read: (page) => readJsonPost({ ...page?.page, ...page?.data, ...page }),
    };
}

export { readPostList };
//# sourceMappingURL=post-list.js.map
