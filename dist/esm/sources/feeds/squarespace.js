import { textOf, listOf } from './json.js';
import { readJsonPost } from './json-post.js';

/** A blog of Squarespace, at its own address with `?format=json`. */
function readSquarespace({ website, items, pagination, }) {
    if (!website || !Array.isArray(items))
        return undefined;
    const next = textOf(pagination?.nextPageUrl);
    return {
        title: website.siteTitle,
        next: next && `${next}${next.includes('?') ? '&' : '?'}format=json`,
        items: listOf(items),
        read: readJsonPost,
    };
}

export { readSquarespace };
//# sourceMappingURL=squarespace.js.map
