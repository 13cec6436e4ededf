import { listOf } from './json.js';
import { readJsonPost } from './json-post.js';

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

export { readPostList };
//# sourceMappingURL=post-list.js.map
