import { readXmlItems } from './xml-item.js';

/** Atom 1.0, and 0.3 with its older names. */
function readAtom(feed, context) {
    return feed.root === 'feed'
        ? readXmlItems(feed, context, {
            dates: 'published issued pubdate date created updated modified',
            summaries: 'summary description subtitle',
            contents: 'content',
        })
        : undefined;
}

export { readAtom };
//# sourceMappingURL=atom.js.map
