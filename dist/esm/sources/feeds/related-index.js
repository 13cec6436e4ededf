import { wholeKey, postKey } from '../../model/posts/post-key.js';
import { INDEX_VERSION, shardOf } from '../../model/posts/related-index.js';
import { listOf } from './json.js';
import { readJsonPost } from './json-post.js';

/**
 * Related posts that were worked out beforehand (`npx treatment-compare related`). The index leads to the shard of
 * the page as a feed leads to its next page.
 */
function readRelatedIndex({ relatedPosts, shards, title, posts, pages }, { page }) {
    if (relatedPosts !== INDEX_VERSION)
        return undefined;
    const key = page ? wholeKey(postKey(page)) : '';
    return {
        title,
        next: typeof shards === 'number' && key && shardOf(key, shards),
        items: listOf(posts ?? pages?.[key]),
        read: (post) => ({
            ...readJsonPost(post),
            minutes: post?.minutes,
            reasons: pages ? listOf(post?.reasons) : undefined,
        }),
    };
}

export { readRelatedIndex };
//# sourceMappingURL=related-index.js.map
