import { listOf, textOf } from './json.js';
import { readJsonPost } from './json-post.js';
import { pageAfter } from './paging.js';

/** Posts of WordPress' REST interface (`/wp-json/wp/v2/posts`), with or without `_embed` and `_fields`. */
function readWordPress(posts, { address, headers }) {
    const items = listOf(posts);
    if (!items.some((post) => (post?.title ?? post?.excerpt)?.rendered))
        return undefined;
    return {
        next: pageAfter(address, headers?.get('X-WP-TotalPages')),
        items,
        read: (post) => {
            const item = readJsonPost(post);
            const [media] = listOf(post?._embedded?.['wp:featuredmedia']);
            const { sizes, width, height } = media?.media_details ?? {};
            const srcset = Object.values(sizes ?? {})
                .map((size) => `${textOf(size?.source_url)} ${Number(size?.width)}w`)
                .join(', ');
            return {
                ...item,
                dates: [`${textOf(post?.date_gmt)}Z`, ...item.dates],
                tags: tagsOf(post),
                pictures: [{ src: media?.source_url, srcset, width, height }, ...item.pictures],
            };
        },
    };
}
/** Tags and categories: their names where they are embedded, else their slugs. */
function tagsOf(post) {
    const terms = listOf(post?._embedded?.['wp:term']).flatMap(listOf);
    if (terms.length > 0)
        return terms.map((term) => term?.name);
    return Object.values(post?.class_list ?? {}).map((name) => /^(?:tag|category)-([a-z][\w-]*)$/.exec(textOf(name))?.[1]?.replaceAll('-', ' '));
}

export { readWordPress };
//# sourceMappingURL=wordpress.js.map
