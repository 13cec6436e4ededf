import { textOf, listOf } from './json.js';
import { readJsonPost } from './json-post.js';
import { pageAfter } from './paging.js';

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

export { readGhost };
//# sourceMappingURL=ghost.js.map
