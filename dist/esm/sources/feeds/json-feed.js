import { textOf, listOf } from './json.js';
import { readJsonPost } from './json-post.js';
import { escapeText } from './plain-text.js';

/** JSON Feed 1.0 and 1.1, whose titles and summaries are never markup. */
function readJsonFeed(feed) {
    if (!textOf(feed.version).includes('jsonfeed'))
        return undefined;
    return {
        title: escapeText(feed.title),
        next: feed.next_url,
        site: feed.home_page_url,
        language: feed.language,
        items: listOf(feed.items),
        read: (item) => ({
            ...readJsonPost(item),
            titles: [escapeText(item?.title)],
            summaries: [escapeText(item?.summary)],
        }),
    };
}

export { readJsonFeed };
//# sourceMappingURL=json-feed.js.map
