import { listOf } from './json.js';
import { readJsonPost } from './json-post.js';

/** A list of posts that a site's author or generator writes as JSON, under the usual names. */
function readPostList(list) {
    const items = [list, list.posts, list.items].find(Array.isArray);
    const language = list.language ?? list.lang;
    return items
        ? { title: list.title, language, items: listOf(items), read: readJsonPost }
        : undefined;
}

export { readPostList };
//# sourceMappingURL=post-list.js.map
