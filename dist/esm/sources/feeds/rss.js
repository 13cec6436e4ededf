import { readXmlItems } from './xml-item.js';

/** RSS 2.0, 0.9x and 1.0 (RDF). */
function readRss(feed, context) {
    return feed.root === 'feed'
        ? undefined
        : readXmlItems(feed, context, {
            dates: 'pubdate date published issued updated',
            summaries: 'description summary subtitle',
            contents: 'encoded body',
        });
}

export { readRss };
//# sourceMappingURL=rss.js.map
